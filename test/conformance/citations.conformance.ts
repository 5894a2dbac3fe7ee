/**
 * What Pandoc makes of groups of citations, from the folder of cases outside the checkout. Two differences are
 * allowed for. Pandoc makes the space after an abbreviation such as "p." a no-break space, which we leave to the
 * editor. And where neither locator nor suffix is left (`[@key, {}]`) the record falls back to all that follows
 * the key; Pandoc itself prints nothing there, and so do we.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CitationItem } from '../../scripts/model/citation.ts'
import { citationToMarkdown } from '../../scripts/parse/citations/to-markdown.ts'
import { citationsIn, markdownOf } from '../parse/citations/read.ts'

interface Recorded {
  key: string
  mode: string
  prefix: string
  suffixWithLocator: string
  label: string | null
  locator: string | null
  suffix: string
}

const folder = process.env.EDITION_CASES ?? path.join(import.meta.dirname, '../../../shared/cases')
const file = path.join(folder, 'pandoc-citations.json')

describe('Pandoc’s citations', () => {
  test('the cases are there', () => {
    expect(existsSync(file), `${file} is missing; set EDITION_CASES`).toBe(true)
  })
  const { cases } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: { input: string; groups: Recorded[][] }[] })
    : { cases: [] }
  test.each(cases)('$input', ({ input, groups }) => {
    const citations = citationsIn(input)
    expect(citations.map(({ items }) => items.map(asRecorded))).toEqual(
      groups.map((group) => group.map(comparable)),
    )
    for (const { position, source } of citations) {
      expect(input.slice(position?.start.offset, position?.end.offset)).toBe(source)
    }
    for (const citation of citations) expect(citationToMarkdown(citation)).toBe(citation.source)
  })
})

function asRecorded(item: CitationItem): Omit<Recorded, 'suffixWithLocator'> {
  return {
    key: item.key,
    mode: item.mode,
    prefix: markdownOf(item.prefix),
    label: item.locator?.label || null,
    locator: item.locator?.value ?? null,
    suffix: markdownOf(item.suffix),
  }
}

function comparable({ suffixWithLocator, ...recorded }: Recorded): Omit<Recorded, 'suffixWithLocator'> {
  const nothingLeft = recorded.locator === null && /^,? *\{\}$/.test(suffixWithLocator)
  return {
    ...recorded,
    mode: recorded.mode.replaceAll(' ', '-'),
    suffix: nothingLeft ? '' : recorded.suffix.replaceAll('\u00a0', ' '),
    locator: recorded.locator?.replaceAll('\u00a0', ' ') ?? null,
  }
}
