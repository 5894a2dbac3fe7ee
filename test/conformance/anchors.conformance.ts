/** Every case of `anchors.json`: texts and quotes with the place that each must have. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../scripts/anchor/find-quote.ts'

interface AnchorCase {
  id: string
  text: string
  quote: string
  prefix?: string
  suffix?: string
  expected: 'absent' | 'ambiguous' | { start: number; end: number }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.env.EDITION_CASES ?? resolve(root, '../shared/cases')
const { cases } = JSON.parse(readFileSync(resolve(folder, 'anchors.json'), 'utf8')) as { cases: AnchorCase[] }

describe('anchors.json', () => {
  test('holds cases', () => expect(cases.length).toBeGreaterThan(60))

  test.each(cases)('$id', ({ text, quote, prefix, suffix, expected }) => {
    const result = findQuote(text, { quote, prefix, suffix })
    if (typeof expected === 'string') expect(result.state).toBe(expected)
    else expect(result).toEqual({ state: 'exact', ...expected })
  })
})
