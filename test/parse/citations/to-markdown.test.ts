import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import type { Citation, CitationItem } from '../../../scripts/model/citation.ts'
import { citationHandlers, citationToMarkdown } from '../../../scripts/parse/citations/to-markdown.ts'
import { citationsIn, markdownOf, read } from './read.ts'

test('a text with citations prints as it was', () => {
  const markdown = 'So [see @doe,  pp. 3-5 and *passim*; -@{odd_key.}{}, 99] and @roe\n[p. 3] say.\n'
  expect(toMarkdown(read(markdown).tree, { extensions: [{ handlers: citationHandlers }] })).toBe(markdown)
})

test('a citation in a quotation prints without the marks of its lines', () => {
  expect(citationToMarkdown(citationsIn('> [see\n> @doe]')[0]!)).toBe('[see\n@doe]')
})

const word = fc.stringMatching(/^[a-zé]{1,6}$/)
const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/),
  fc.stringMatching(/^[A-Za-z0-9:./?=&{}~@;,-]{1,12}$/).filter(balanced),
)
const plain = word.map((value): PhrasingContent => ({ type: 'text', value }))
const marked = word.map(
  (value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] }),
)
const separated = fc
  .tuple(fc.constantFrom(', ', ' ', '; ', ', @', ', ['), word)
  .map(([mark, value]): PhrasingContent => ({ type: 'text', value: `${mark}${value}` }))
const item = (modes: CitationItem['mode'][]): fc.Arbitrary<CitationItem> =>
  fc.record<CitationItem>({
    key,
    keyPosition: fc.constant(undefined),
    mode: fc.constantFrom(...modes),
    prefix: fc.oneof(
      fc.constant<PhrasingContent[]>([]),
      plain.map((node) => [node]),
      marked.map((node) => [node]),
    ),
    locator: fc.option(
      fc.record({
        label: fc.constantFrom('page', 'folio', 'section', ''),
        value: fc.constantFrom('3', '3-5', 'ii, A', '[8]', 'x y'),
        position: fc.constant(undefined),
      }),
      { nil: undefined },
    ),
    suffix: fc.oneof(
      fc.constant<PhrasingContent[]>([]),
      separated.map((node) => [node]),
    ),
  })
const citation: fc.Arbitrary<Citation> = fc
  .tuple(
    fc.boolean(),
    item(['normal', 'suppress-author']),
    fc.array(item(['normal', 'suppress-author']), { maxLength: 3 }),
  )
  .map(([textual, first, rest]) => {
    const head: CitationItem = textual ? { ...first, mode: 'author-in-text', prefix: [] } : first
    return { type: 'citation', items: [head, ...rest], source: '' }
  })

describe('citations that were made', () => {
  test('read as the same items', () => {
    fc.assert(
      fc.property(citation, (made) => {
        const markdown = citationToMarkdown(made)
        const [read, ...more] = citationsIn(`So ${markdown} so.`)
        expect(more).toEqual([])
        expect(read?.items.map(comparable)).toEqual(made.items.map(comparable))
      }),
      { numRuns: 500, seed: 20260101, verbose: 1 },
    )
  })
})

function comparable({ key: name, mode, prefix, locator, suffix }: CitationItem): object {
  // A single digit in braces is a page even without a term.
  const label = locator && (locator.label === '' && /^\d\b/.test(locator.value) ? 'page' : locator.label)
  return {
    name,
    mode,
    prefix: markdownOf(prefix),
    locator: locator && [label, locator.value],
    suffix: markdownOf(suffix),
  }
}

function balanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}
