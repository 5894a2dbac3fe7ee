import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { escapeLine, unescapeLine } from '../../scripts/lock/escape.ts'

describe('a text on one line', () => {
  test.each([
    ['as it is', 'Azerbaijan`s “town” – 613', 'Azerbaijan`s “town” – 613'],
    ['a line end', 'one\ntwo', 'one\\ntwo'],
    ['a backslash', 'a\\nb', 'a\\\\nb'],
    ['a soft hyphen', 'Kara\u00ADbakh', 'Kara\\u{AD}bakh'],
    ['blanks at the end', 'one \u00A0', 'one\\u{20}\\u{A0}'],
    ['a line separator', 'one\u2028two', 'one\\u{2028}two'],
    ['nothing', '', ''],
  ])('%s', (_name, text, line) => {
    expect(escapeLine(text)).toBe(line)
    expect(unescapeLine(line)).toBe(text)
  })

  it('comes back as it was, also where an editor has trimmed the line', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...' \t\n\r\\nu{}\u00A0\u00AD\u2028\u0085'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, (value) => {
        const line = escapeLine(value)
        expect(line).not.toMatch(/[\n\r\u2028\u2029\u0085]/)
        expect(unescapeLine(line.trimEnd())).toBe(value)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  test.each(['a\\', 'a\\x', 'a\\u{}', 'a\\u{110000}', 'a\\u{ad}'])('%s was never written', (line) =>
    expect(unescapeLine(line)).toBeUndefined(),
  )
})
