/** Guards over the whole source: what it must never use, how long its files may be, what its documents name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const below = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()

const sources = below('scripts', /\.ts$/)
const text = (path: string) => readFileSync(path, 'utf8')

/** Each with the reason why, and the files that may. */
const forbidden: { pattern: RegExp; reason: string; allowed: RegExp }[] = [
  { pattern: /\bDate\.now\(|new Date\(\)/, reason: 'the clock: dates come from the edition', allowed: /^$/ },
  {
    pattern: /performance\.now\(/,
    reason: 'durations come through the world',
    allowed: /^scripts\/world\/node-world\.ts$/,
  },
  { pattern: /Math\.random\(|randomUUID\(|randomBytes\(/, reason: 'random numbers', allowed: /^$/ },
  { pattern: /\.localeCompare\(|\.toLocale\w+\(\s*\)/, reason: 'the locale of the machine', allowed: /^$/ },
  {
    pattern: /\bprocess\./,
    reason: 'the process: only the command line touches it',
    allowed: /^scripts\/(?:cli\.ts|world\/)/,
  },
  {
    pattern: /from 'node:(?:fs|fs\/promises|child_process|os|http|https|net)'/,
    reason: 'the outside: it comes through the world',
    allowed: /^scripts\/(?:cli\.ts|world\/)/,
  },
  {
    pattern: /@ts-ignore|@ts-expect-error|biome-ignore|\bas any\b|: any\b/,
    reason: 'a silenced check',
    allowed: /^$/,
  },
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, reason: 'unfinished work', allowed: /^$/ },
]

describe('the source', () => {
  it('is there', () => expect(sources.length).toBeGreaterThan(50))

  it.each(forbidden)('does not use $pattern ($reason)', ({ pattern, allowed }) => {
    const found = sources.filter((path) => !allowed.test(path) && pattern.test(withoutComments(text(path))))
    expect(found).toEqual([])
  })

  it('has no file of more than 400 lines', () => {
    // The table of the rules is generated, and has two lines for each.
    const written = sources.filter((path) => path !== 'scripts/rules/index.ts')
    const long = [...written, ...below('styles', /\.js$/), ...below('test', /\.ts$/)].filter(
      (path) => text(path).split('\n').length > 401,
    )
    expect(long).toEqual([])
  })

  it('lets no step reach into a later one', () => {
    const order = ['read', 'parse', 'anchor', 'number', 'cite', 'compose', 'publish', 'audit']
    const backward = sources.flatMap((path) => {
      const own = order.indexOf(path.split('/')[1]!)
      if (own < 0) return []
      const imported = [...text(path).matchAll(/from '\.\.\/(\w+)\//g)].map((match) => match[1]!)
      return imported
        .filter((step) => order.indexOf(step) > own && step !== 'audit')
        .map((step) => `${path} imports ${step}`)
    })
    expect(backward).toEqual([])
  })

  it('lets the audit know nothing of how files are parsed, composed or published', () => {
    const found = below('scripts/audit', /\.ts$/).filter((path) =>
      /from '(?:\.\.\/)+(?:parse|anchor|number|cite|compose|publish)\//.test(text(path)),
    )
    expect(found).toEqual([])
  })
})

describe('the documents', () => {
  it('name only paths that exist', () => {
    // Pages of rules have examples, whose files are those of the example.
    const pages = below('docs', /\.md$/).filter((path) => !path.startsWith('docs/rules/'))
    const dead = [...pages, 'README.md', 'CONTRIBUTING.md'].flatMap((page) =>
      [...text(page).matchAll(/`((?:scripts|styles|test|docs)\/[\w./-]+)`/g)]
        .map((match) => match[1]!)
        .filter((path) => !existsSync(path))
        .map((path) => `${page}: ${path}`),
    )
    expect(dead).toEqual([])
  })
})

/** A file without its comments, in which words may stand that code may not use. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
