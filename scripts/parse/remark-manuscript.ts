/** The original's Markdown, and that of front and back matter, as a parser for unified. */
import type { Root } from 'mdast'
// The types of `micromarkExtensions` and `fromMarkdownExtensions` among a processor's data.
import type {} from 'remark-parse'
import type { Plugin, Processor } from 'unified'
import type { IgnoreComment } from '../model/ignore.ts'
import { type FoundComment, takeIgnoreComments } from './ignore-comments.ts'
import { type Source, sourceOf } from './source.ts'
import { parseMarkdown } from './syntax/markdown.ts'
import { reportTooDeep } from './too-deep.ts'

/** Options of `remarkManuscript`. */
export interface ManuscriptOptions {
  /**
   * Whether GFM footnotes are syntax (default: true). Without them `[^1]` is text; switch them off for texts
   * that write their marks so and have no notes of their own.
   */
  footnotes?: boolean | undefined
  /**
   * Whether `<!-- edition-ignore rule-id: reason -->` is a comment (default: false). In the original it is text like
   * everything else; switch it on for what editors write.
   */
  ignoreComments?: boolean | undefined
}

/**
 * Parse Markdown in which almost everything is the author's text.
 *
 * Syntax are headings, paragraphs, hard breaks, emphasis, quotations, lists, tables, rules, footnotes, links and
 * images with their address in place, escapes, character references and `:span[…]{lang=hy}`; code, HTML,
 * definitions, bare addresses, `~`, task boxes and other directives are not. Extensions of micromark that other
 * plugins add to the processor's data are read as well.
 */
export const remarkManuscript: Plugin<[(Readonly<ManuscriptOptions> | null | undefined)?], string, Root> =
  function (options) {
    const self = this as unknown as Processor<Root>
    self.parser = (document, file) => {
      const all = sourceOf(document)
      const { source, comments } = options?.ignoreComments
        ? takeIgnoreComments(file, all)
        : { source: all, comments: [] }
      const tree = parseMarkdown(source.text, {
        footnotes: options?.footnotes ?? true,
        extensions: self.data('micromarkExtensions'),
        mdastExtensions: self.data('fromMarkdownExtensions'),
        tooDeep: reportTooDeep(file),
      })
      if (comments.length > 0) file.data.ignores = comments.map((comment) => ignoreOf(comment, source, tree))
      return tree
    }
  }

/** Before all text a comment speaks of the whole file, elsewhere of the block around it or the next one. */
function ignoreOf(
  { rules, reason, position, first }: FoundComment,
  { lines }: Source,
  tree: Root,
): IgnoreComment {
  const comment = { rules, reason, position }
  if (lines.slice(0, first).every((line) => line.trim() === ''))
    return { ...comment, speaksOf: 'the whole file', lines: { first: 1, last: lines.length } }
  const block = tree.children.find((node) => node.position!.end.line > first)?.position
  const range = block && { first: block.start.line, last: block.end.line }
  return { ...comment, speaksOf: 'the next block', lines: range }
}
