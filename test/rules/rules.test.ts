/**
 * Every rule has its file, its page and its examples, and the examples do what they say. Examples stand in the comment
 * above the rule; `npm run test:update -- ID` rewrites the messages in it, `npm run generate` makes the page of it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../scripts/problems/collect.ts'
import { formatProblems } from '../../scripts/problems/format.ts'
import { ruleIds } from '../../scripts/problems/report.ts'
import { makeEdition } from '../support/edition.ts'
import { type RuleExample, readRulePage } from '../support/rule-page.ts'
import { run } from '../support/run.ts'

const update = process.env.UPDATE_CASES

/** The comment above a rule, without its asterisks: what its page says. */
function commentOf(id: string): string {
  const path = `scripts/rules/${id}.ts`
  const source = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const /.exec(source)?.[1] ?? ''
  return comment.replaceAll(/^ \* ?/gm, '').trim()
}

const pages = ruleIds.map((id) => ({ id, page: readRulePage(commentOf(id)) }))

describe('rules', () => {
  it('have a file each, named after the rule', () => {
    const files = readdirSync('scripts/rules').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    expect(files.map((name) => name.slice(0, -3)).sort()).toEqual([...ruleIds])
  })

  it('have pages that are current: npm run generate', () => {
    for (const { id } of pages) {
      const page = readFileSync(`docs/rules/${id}.md`, 'utf8')
      expect(page.split('\n').slice(4).join('\n').trim(), id).toBe(commentOf(id))
    }
    const listed = readdirSync('docs/rules').filter((name) => name !== 'README.md')
    expect(listed.sort()).toEqual(ruleIds.map((id) => `${id}.md`).sort())
  })

  it.each(pages)('$id says what is wrong, why it matters and what to do', ({ page }) => {
    expect(page.summary).toMatch(/^[A-Z`].{15,}\.$/s)
    expect(page.headings).toContain('What to do')
    if (page.shownBy === undefined) {
      expect(page.fails.length).toBeGreaterThan(0)
      expect(page.passes.length).toBeGreaterThan(0)
    }
  })

  it.each(pages.filter(({ page }) => page.shownBy !== undefined))(
    '$id is shown by a test that names it',
    ({ id, page }) => {
      expect(readFileSync(page.shownBy!, 'utf8')).toContain(id)
    },
  )
})

describe('examples', () => {
  const examples = pages.flatMap(({ id, page }) =>
    [...page.fails, ...page.passes].map((example) => ({ id, example, title: example.title })),
  )
  it.each(examples)('$id: $title', async ({ id, example }) => {
    const problems = await problemsIn(example)
    const own = problems.filter((problem) => problem.rule === id)
    // A comment has no blanks at the ends of its lines, whatever the text to paste has.
    const lines = formatProblems(own, { folder: '.', colour: false }).split('\n').slice(0, -2)
    const text = lines.map((line) => line.trimEnd()).join('\n')
    if (update !== undefined && id.includes(update)) rewriteMessages(id, example, text)
    else expect(text).toBe(example.messages.trimEnd())
    if (!example.title.startsWith('Passes')) expect(own.length).toBeGreaterThan(0)
    for (const problem of own) {
      expect(problem.advice, 'the message says what to do').not.toBe('')
    }
  })
})

async function problemsIn(example: RuleExample): Promise<Problem[]> {
  const { folder, remove } = await makeEdition(example.files)
  try {
    const { out } = await run(['check', '--format', 'json', folder])
    return JSON.parse(out.replaceAll(folder, 'EDITION')).problems
  } finally {
    await remove()
  }
}

/** Write what an example prints into the comment above its rule. */
function rewriteMessages(id: string, { title, messages }: RuleExample, text: string): void {
  const path = `scripts/rules/${id}.ts`
  const source = readFileSync(path, 'utf8')
  const from = source.indexOf(` * ## ${title}\n`)
  const lines = text.split('\n').map((line) => (line === '' ? ' *' : ` * ${line}`))
  const block = [' * ```text', ...(text === '' ? [] : lines), ' * ```', ''].join('\n')
  const rest = source.slice(from)
  const next = rest.indexOf('\n * ## ', 1)
  const section = next < 0 ? rest.slice(0, rest.indexOf(' */')) : rest.slice(0, next + 1)
  const old = / \* ```text\n(?: \*.*\n)*? \* ```\n/
  const renewed = old.test(section)
    ? section.replace(old, () => block)
    : messages === '' && text === ''
      ? section
      : `${section.trimEnd().replace(/\n \*$/, '')}\n *\n${block}${next < 0 ? '' : ' *\n'}`
  writeFileSync(path, source.slice(0, from) + renewed + rest.slice(section.length))
}
