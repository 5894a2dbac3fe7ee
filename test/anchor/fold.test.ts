import { describe, expect, test } from 'vitest'
import { fold } from '../../scripts/anchor/fold.ts'

/** Code points by number, so that nothing invisible hides in this file. */
const u = (...points: number[]): string => String.fromCodePoint(...points)

describe('equal', () => {
  test.each([
    ['tab, line end, carriage return and line end', 'a\tb\nc\r\nd', 'a b c d'],
    [
      'no-break, thin, narrow no-break, en, ideographic space',
      `a${u(0xa0)}b${u(0x2009)}c${u(0x202f)}d${u(0x2002)}e${u(0x3000)}f`,
      'a b c d e f',
    ],
    ['a run of them', `a ${u(0xa0)}\n ${u(0x2009)}b`, 'a b'],
    ['line and paragraph separator, next line', `a${u(0x2028)}b${u(0x2029)}c${u(0x85)}d`, 'a b c d'],
    ['apostrophes', `'${u(0x2019, 0x60, 0xb4, 0x2032, 0x2bc, 0x2bb)}`, "'''''''"],
    ['single quotation marks', u(0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a), "''''''"],
    ['double quotation marks', `"${u(0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb)}`, '"""""""'],
    [
      'hyphen, no-break hyphen, figure, en, em dash, bar',
      ['-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015]
        .map((dash) => (dash === '-' ? dash : u(dash as number)))
        .join('a'),
      '-a-a-a-a-a-a-',
    ],
    [
      'minus, maqaf, Armenian hyphen, two-em dash',
      `${u(0x2212)}a${u(0x5be)}a${u(0x58a)}a${u(0x2e3a)}`,
      '-a-a-a-',
    ],
    ['a dash beyond the basic plane', `a${u(0x10ead)}b`, 'a-b'],
    ['two and three hyphens', '1914--1918 and---or', '1914-1918 and-or'],
    [
      'soft hyphen, word joiner, zero-width space, byte order mark',
      `${u(0xfeff)}Kara${u(0xad)}bakh${u(0x2060)} a${u(0x200b)}b`,
      'Karabakh ab',
    ],
    ['decomposed letters', `e${u(0x301)}`, u(0xe9)],
    ['letters decomposed around what is nothing', `e${u(0xad, 0x301)}`, u(0xe9)],
    ['angstrom and ohm', u(0x212b, 0x2126), u(0xc5, 0x3a9)],
    ['marks in another order', `q${u(0x301, 0x323)}`, `q${u(0x323, 0x301)}`],
    ['Greek varia and oxia, which are canonically a backtick and an acute', u(0x1fef, 0x1ffd), "''"],
    ['Hangul of single letters', u(0x1100, 0x1161, 0x11a8), u(0xac01)],
  ])('%s', (_name, text, folded) => {
    expect(fold(text).value).toBe(folded)
  })
})

describe('different', () => {
  test.each([
    ['case', 'A', 'a'],
    ['accents', u(0xe9), 'e'],
    ['ligature', u(0xfb01), 'fi'],
    ['full width', u(0xff21), 'A'],
    ['superscript minus', u(0x207b), '-'],
    ['Cyrillic а', u(0x430), 'a'],
    ['sharp s', u(0xdf), 'ss'],
    ['ellipsis', u(0x2026), '...'],
    ['a space and none', 'a b', 'ab'],
    ['zero-width joiner', `a${u(0x200d)}b`, 'ab'],
    ['single and double', "'", '"'],
    ['two backticks and a double quotation mark', '``', '"'],
  ])('%s', (_name, one, other) => {
    expect(fold(one).value).not.toBe(fold(other).value)
  })
})

test('offsets lead back to code points of the text', () => {
  //                 0  1         2    3         4    5 6 7      8
  const folded = fold(`a${u(0xad)}${u(0x1f600)} ${u(0xa0)}--e${u(0x301)}b`)
  expect(folded.value).toBe(`a${u(0x1f600)} -${u(0xe9)}b`)
  const places = [...folded.value].map((character) => {
    const index = folded.value.indexOf(character)
    return [character, folded.start(index), folded.end(index + character.length)]
  })
  expect(places).toEqual([
    ['a', 0, 1],
    [u(0x1f600), 2, 3],
    [' ', 3, 5],
    ['-', 5, 7],
    [u(0xe9), 7, 9],
    ['b', 9, 10],
  ])
})

test('inside a character of two units or a cluster there is no place', () => {
  expect(fold(u(0x1f600)).start(1)).toBeUndefined()
  expect(fold(`q${u(0x323)}`).end(1)).toBeUndefined()
  expect(fold(`q${u(0xad, 0x323)}`).end(1)).toBeUndefined()
  expect(fold(u(0x1f469, 0x200d, 0x1f467)).end(2)).toBeUndefined()
})
