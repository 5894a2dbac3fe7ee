/**
 * What holds for every citation wherever it stands: its places are those of the written characters, and printing
 * what was read gives a text that reads the same.
 */
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Citation, CitationItem } from '../../../scripts/model/citation.ts'
import { remarkCitations } from '../../../scripts/parse/citations/remark-citations.ts'
import { citationToMarkdown } from '../../../scripts/parse/citations/to-markdown.ts'
import { citationsIn, markdownOf } from './read.ts'

const seed = 20260214

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

function citationsWithTables(markdown: string): Citation[] {
  const citations: Citation[] = []
  const tree = unified().use(remarkParse).use(tables).use(remarkCitations).parse(markdown)
  visit(tree, 'citation', (node: Citation) => {
    citations.push(node)
  })
  return citations
}

const oneOf = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words)
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''))

const key = oneOf('doe', 'a.b:c', '_x', '{odd.}', '{a;b}', 'пункт3', '𝒜b', '{ж/1}', '1657:x')
const words = oneOf(
  'see',
  '*cf.*',
  'so `a;b`',
  '\\[sic\\]',
  '[Z](http://z.org/@x)',
  '**b** &amp; c',
  '😀',
  '(in)',
)
const value = oneOf(
  '3',
  '33--35',
  'iv',
  '3, 5 and 7',
  '\\[8\\]9',
  '2:3',
  '**33**',
  'xi–xii',
  '5r-6v',
  '3 \\; 4',
)
const locator = oneOf('p. ', 'pp.', '§ ', 'fol.\n', 's.v. ', 'Chapter ', '').chain((term) =>
  fc.oneof(
    value.map((number) => `${term}${number}`),
    value.map((number) => `{${term}${number}, B}`),
  ),
)
const after = fc.oneof(
  oneOf('', ' '),
  joined(oneOf(', ', ' ', ',\n', ' \n'), locator, oneOf('', ' ', ', so', ' and *so*', '\nso')),
  joined(oneOf(', ', ': ', ' ', '{}, 5 '), words),
)
const item = joined(
  oneOf('', '', ' '),
  fc.oneof(
    fc.constant(''),
    words.map((text) => `${text} `),
  ),
  oneOf('@', '@', '-@'),
  key,
  after,
)
const group = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => `[${items.join('; ')}]`)
const textual = joined(
  oneOf('@', '-@'),
  key,
  fc.oneof(
    fc.constant(' so'),
    joined(oneOf(' ', '\n', ''), oneOf('['), locator, oneOf('] so', '; @roe, 5] so', ', so]')),
  ),
)
const text = fc
  .array(joined(oneOf('', 'So ', '*so* ', '('), fc.oneof(group, group, textual), oneOf('', '.', ' so')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))

/** The same text in other surroundings; each keeps its lines apart as the surroundings ask for. */
const surroundings: Record<string, (text: string) => string> = {
  paragraph: (text) => text,
  quotation: (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  list: (text) => `10. so\n\n    ${text.replaceAll('\n', '\n    ')}`,
  'list with tabs': (text) => `-\t${text.replaceAll('\n', '\n\t')}`,
  'list in a quotation': (text) => `> - ${text.replaceAll('\n', '\n>   ')}`,
  heading: (text) => `# ${text.replaceAll('\n', ' ')}`,
  table: (text) => `| a | b |\n|---|---|\n| 😀 | ${text.replaceAll('\n', ' ')} |`,
  'after other characters': (text) => `😀𝒜 &eacute; *so* \\@x\n${text}`,
  'lines of Windows': (text) => `So\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
  'tabs for spaces': (text) => text.replaceAll(' ', '\t'),
}

describe.each(Object.entries(surroundings))('places: %s', (_, surround) => {
  test('are those of the written characters', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const markdown = surround(plain)
        const citations = citationsWithTables(markdown)
        expect(citations.length).toBeGreaterThan(0)
        for (const { items, position, source } of citations) {
          expect(levelled(slice(markdown, position))).toBe(levelled(source))
          for (const { key, keyPosition, locator } of items) {
            expect(slice(markdown, keyPosition)).toBe(key)
            expectLineAndColumn(markdown, keyPosition)
            if (!locator) continue
            const written = slice(markdown, locator.position)
            expect(written).toMatch(/^[\p{L}\p{N}§{\\*](?:.*[\p{L}\p{N}\]*}])?$/su)
            expect(characters(written)).toContain(characters(locator.value))
            expectLineAndColumn(markdown, locator.position)
          }
        }
      }),
      { numRuns: 60, seed, verbose: 1 },
    )
  })
})

describe('printing', () => {
  test('gives what was written', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        for (const citation of citationsIn(markdown)) expect(markdown).toContain(citationToMarkdown(citation))
      }),
      { numRuns: 200, seed, verbose: 1 },
    )
  })

  test('from the items alone gives what reads the same, and prints the same again', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        for (const citation of citationsIn(markdown)) {
          const printed = citationToMarkdown({ ...citation, source: '' })
          const [again, ...more] = citationsIn(`So ${printed} so.`)
          expect(more).toEqual([])
          expect(again?.items.map(comparable)).toEqual(citation.items.map(comparable))
          expect(citationToMarkdown({ ...again!, source: '' })).toBe(printed)
        }
      }),
      { numRuns: 300, seed, verbose: 1 },
    )
  })

  test.each([
    '[@doe]',
    '[see @doe, p. 3 and so]',
    '[*cf.* @doe, p. 3; -@{odd.}, sec. iv, so; @roe, as there]',
    '[@doe, {p. the last}; @roe{}, 99 years later]',
    '@doe',
    '@doe [p. 3]',
    '@doe [so she says; see @roe, fol. 3r]',
    '[-@doe, {p. the last}]',
  ])('from the items alone gives the plainest form: %s', (markdown) => {
    expect(citationToMarkdown({ ...citationsIn(markdown)[0]!, source: '' })).toBe(markdown)
  })
})

function slice(markdown: string, position: Citation['position']): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}

/** Without what stands at the beginning of lines. */
function levelled(markdown: string): string {
  return markdown.replaceAll(/\r?\n[ \t>]*/g, '\n')
}

/** Letters and digits only. */
function characters(markdown: string): string {
  return markdown.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function expectLineAndColumn(markdown: string, position: Citation['position']): void {
  for (const point of [position?.start, position?.end]) {
    const lines = markdown.slice(0, point?.offset).split(/\r\n|\n/)
    expect([point?.line, point?.column]).toEqual([lines.length, lines.at(-1)!.length + 1])
  }
}

function comparable({ key, mode, prefix, locator, suffix }: CitationItem): object {
  const level = (nodes: PhrasingContent[]): string => markdownOf(nodes).replaceAll(/\s+/g, ' ')
  const value = locator?.value.replaceAll(/\s+/g, ' ')
  return { key, mode, prefix: level(prefix), label: locator?.label, value, suffix: level(suffix) }
}
