import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrame, type FramePlace, linesOf } from '../../scripts/problems/code-frame.ts'
import { textWidth } from '../../scripts/problems/width.ts'

/** The frame as it prints. */
function drawn(text: string, place: FramePlace, width = 60): string {
  const lines = codeFrame(linesOf(text), place, width)
  return lines.map(({ gutter, text: shown }) => `${gutter}${shown}`.trimEnd()).join('\n')
}

const art = (...lines: string[]) => lines.join('\n')

describe('a frame', () => {
  it('marks a point with a caret, a stretch with a line under it, and shows the neighbours', () => {
    const text = 'one\ntwo and three\nfour\n'
    expect(drawn(text, { line: 2, column: 5 })).toBe(
      art(' 1 | one', ' 2 | two and three', '   |     ^', ' 3 | four'),
    )
    expect(drawn(text, { line: 2, column: 5, endLine: 2, endColumn: 8 })).toContain('   |     ^~~\n')
  })

  it('leaves blank neighbours out, and numbers of different length in line', () => {
    const text = `${'\n'.repeat(8)}nine\nten\n`
    expect(drawn(text, { line: 9, column: 1 })).toBe(art('  9 | nine', '    | ^', ' 10 | ten'))
  })

  it('marks the beginning of a stretch that ends in another line', () => {
    expect(drawn('one\ntwo', { line: 1, column: 2, endLine: 2, endColumn: 3 })).toContain('   |  ^\n')
  })

  it('marks the end of a line, and of a line that is empty', () => {
    expect(drawn('one\n', { line: 1, column: 4 })).toBe(art(' 1 | one', '   |    ^'))
    expect(drawn('one\n\n', { line: 2, column: 1 })).toBe(art(' 1 | one', ' 2 |', '   | ^'))
    expect(drawn('one', { line: 1, column: 900 })).toBe(art(' 1 | one', '   |    ^'))
  })

  it('shows nothing of a line that the file does not have, or where nothing stands', () => {
    expect(drawn('one', { line: 7, column: 1 })).toBe('')
    expect(drawn('', { line: 1, column: 1 })).toBe('')
    expect(drawn('\n', { line: 1, column: 1 })).toBe('')
  })

  it.each(['\r\n', '\r', '\n'])('finds the same line whatever ends lines: %j', (end) => {
    expect(drawn(['one', 'two', 'three'].join(end), { line: 2, column: 2 })).toBe(
      art(' 1 | one', ' 2 | two', '   |  ^', ' 3 | three'),
    )
  })
})

describe('the mark stands under its characters', () => {
  it.each([
    ['East Asian, two columns each', '漢字と x here', 'x', art(' 1 | 漢字と x here', '   |        ^')],
    ['marks over a letter, none', 'e\u0301te\u0301 x', 'x', art(' 1 | e\u0301te\u0301 x', '   |     ^')],
    ['a tab, four', '\tx', 'x', art(' 1 |     x', '   |     ^')],
    ['a family, two', '👨‍👩‍👧 x', 'x', art(' 1 | 👨‍👩‍👧 x', '   |    ^')],
    ['a letter of another plane, one', '𝔄 x', 'x', art(' 1 | 𝔄 x', '   |   ^')],
    ['a soft hyphen, none', 'Sil\u00adben x', 'x', art(' 1 | Silben x', '   |        ^')],
    ['half-width kana, one', 'ｶｶ x', 'x', art(' 1 | ｶｶ x', '   |    ^')],
    ['full-width letters, two', 'ＡＢ x', 'x', art(' 1 | ＡＢ x', '   |      ^')],
  ])('%s', (_, line, wanted, expected) => {
    expect(drawn(line, { line: 1, column: line.indexOf(wanted) + 1 })).toBe(expected)
  })

  it('and under the whole of a wide one', () => {
    expect(drawn('a 漢字 b', { line: 1, column: 3, endLine: 1, endColumn: 5 })).toBe(
      art(' 1 | a 漢字 b', '   |   ^~~~'),
    )
  })

  it('under the character that a place falls into', () => {
    expect(drawn('e\u0301a', { line: 1, column: 2 })).toBe(art(' 1 | e\u0301a', '   | ^'))
  })

  it('shows a character that cannot be seen where it is the place', () => {
    expect(drawn('Sil\u00adben', { line: 1, column: 4 })).toBe(art(' 1 | Sil\\u00adben', '   |    ^~~~~~'))
  })

  it('beside right-to-left words, which terminals turn round, the words stand themselves', () => {
    const line = 'he said שלום עולם to them'
    const column = line.indexOf('עולם') + 1
    expect(drawn(line, { line: 1, column, endLine: 1, endColumn: column + 4 })).toBe(
      art(` 1 | ${line}`, '   |              ^~~~ עולם'),
    )
  })
})

describe('a long line', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${index}`)
  const line = words.join(' ')
  it.each([0, 1, 17, 200, 398, 399])('is cut around word %i', (index) => {
    const word = words[index]!
    const column = line.split(' ').slice(0, index).join(' ').length + (index > 0 ? 2 : 1)
    const place = { line: 1, column, endLine: 1, endColumn: column + word.length }
    const [shown, mark] = drawn(line, place).split('\n')
    expect(textWidth(shown!)).toBeLessThanOrEqual(60)
    const at = mark!.indexOf('^')
    expect(shown!.slice(at, at + word.length)).toBe(word)
    expect(mark!.slice(at)).toBe('^'.padEnd(word.length, '~'))
    expect(shown!.includes('…')).toBe(true)
  })

  it('is not divided into characters as a whole', () => {
    const long = 'ä'.repeat(20_000_000)
    const start = performance.now()
    drawn(long, { line: 1, column: 10_000_000 })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('underlines no more than is shown', () => {
    const [shown, mark] = drawn(line, { line: 1, column: 1, endLine: 1, endColumn: 1500 }).split('\n')
    expect(textWidth(mark!)).toBeLessThanOrEqual(textWidth(shown!))
  })
})

describe('whatever the text', () => {
  const character = fc.oneof(
    fc.constantFrom(
      'a',
      ' ',
      '\t',
      'é',
      'e\u0301',
      '漢',
      'ｶ',
      'ש',
      '\u202e',
      '\u001b[2J',
      '\u009b',
      '👨‍👩‍👧',
      '\u00ad',
      '\ud800',
    ),
    fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
  )
  const text = fc.array(character, { maxLength: 300 }).map((parts) => parts.join(''))

  it('a frame is as wide as asked, holds no controls, and its mark lies under the line', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(400),
        fc.nat(20),
        fc.integer({ min: 40, max: 120 }),
        (value, from, length, width) => {
          const lines = linesOf(value)
          const place = { line: 1, column: from + 1, endLine: 1, endColumn: from + 1 + length }
          const frame = codeFrame(lines, place, width)
          for (const { gutter, text: shown, mark } of frame) {
            expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
            if (!mark) expect(textWidth(gutter + shown)).toBeLessThanOrEqual(width)
          }
          const marked = frame.findIndex(({ mark }) => mark)
          expect(marked < 0).toBe(frame.length === 0)
          if (marked < 0) return
          const under = frame[marked]!.text
          expect(under).toMatch(/^ *\^~*(?: .*)?$/u)
          expect(under.indexOf('^')).toBeLessThanOrEqual(textWidth(frame[marked - 1]!.text))
        },
      ),
    )
  })
})
