/** Reads what the comment above a rule, and so its page, says, and its examples as files that can be checked. */

/** An example: files laid over the stock edition, those without contents taken away. */
export interface RuleExample {
  title: string
  files: Record<string, string | undefined>
  /** The messages of the rule as they print; empty in an example that passes. */
  messages: string
}

export interface RulePage {
  summary: string
  headings: string[]
  fails: RuleExample[]
  passes: RuleExample[]
  /** The test that shows the rule at work where an edition on disk cannot. */
  shownBy: string | undefined
}

/**
 * Read a rule's comment.
 *
 *     ## Fails
 *
 *     `annotations/notes.md`          the block after a path is that file
 *     ```md …
 *     Without `annotations/x.bib`.    a file of the stock edition that is not there
 *     ```text …                       what `edition check` prints
 */
export function readRulePage(markdown: string): RulePage {
  const [head = '', ...sections] = markdown.split(/^## /m)
  const examples = (word: string) =>
    sections.filter((section) => section.startsWith(word)).map((section) => readExample(section))
  return {
    summary: head.split('\n\n')[0] ?? '',
    headings: sections.map((section) => section.slice(0, section.indexOf('\n')).trim()),
    fails: examples('Fails'),
    passes: examples('Passes'),
    shownBy: /^Shown by `([^`]+)`/m.exec(markdown)?.[1],
  }
}

function readExample(section: string): RuleExample {
  const example: RuleExample = {
    title: section.slice(0, section.indexOf('\n')).trim(),
    files: {},
    messages: '',
  }
  const part =
    /^Without `([^`\n]+)`|^`([^`\n]+)`\n\n(`{3,})\w*\n([\s\S]*?)^\3$|^(`{3,})text\n([\s\S]*?)^\5$/gm
  for (const [, absent, path, , contents, , messages] of section.matchAll(part)) {
    if (absent !== undefined) example.files[absent] = undefined
    else if (path !== undefined) example.files[path] = contents!
    else example.messages += messages!
  }
  return example
}
