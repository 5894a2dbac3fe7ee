import { describe, expect, test } from 'vitest'
import { citationsIn, markdownOf } from './read.ts'

function locatorOf(markdown: string, locale?: string): [string | undefined, string | undefined, string] {
  const item = citationsIn(markdown, locale ? { locale } : {})[0]!.items[0]!
  return [item.locator?.label, item.locator?.value, markdownOf(item.suffix)]
}

describe('English terms', () => {
  test.each([
    ['bk. 2', 'book'],
    ['bks. 2', 'book'],
    ['chap. 2', 'chapter'],
    ['Chapter 2', 'chapter'],
    ['c. 2', 'chapter'],
    ['cc. 2', 'chapter'],
    ['cols. 2', 'column'],
    ['fig. 2', 'figure'],
    ['fol. 2', 'folio'],
    ['folios 2', 'folio'],
    ['no. 2', 'issue'],
    ['issues 2', 'issue'],
    ['l. 2', 'line'],
    ['ll. 2', 'line'],
    ['n. 2', 'note'],
    ['op. 2', 'opus'],
    ['pp. 2', 'page'],
    ['p.2', 'page'],
    ['2', 'page'],
    ['para. 2', 'paragraph'],
    ['paras. 2', 'paragraph'],
    ['¶ 2', 'paragraph'],
    ['¶¶2', 'paragraph'],
    ['pt. 2', 'part'],
    ['sec. 2', 'section'],
    ['§ 2', 'section'],
    ['§§2', 'section'],
    ['s.v. 2', 'sub-verbo'],
    ['sub verbo 2', 'sub-verbo'],
    ['v. 2', 'verse'],
    ['vol. 2', 'volume'],
  ])('%s', (written, label) => {
    expect(locatorOf(`[@a, ${written}]`)).toEqual([label, '2', ''])
    expect(locatorOf(`[@a ${written}, so]`)).toEqual([label, '2', ', so'])
  })
})

describe('values', () => {
  test.each([
    ['pp. 33-35, 38', '33-35, 38', ''],
    ['pp. 33–35 and *passim*', '33–35', ' and *passim*'],
    ['p. xi', 'xi', ''],
    ['pp. VII, 89', 'VII, 89', ''],
    ['pp. iv, vi-xi, (xv)-(xvii) so', 'iv, vi-xi, (xv)-(xvii)', ' so'],
    ['fol. 5r-6v', '5r-6v', ''],
    ['p. 3 ff.', '3', ' ff.'],
    ['p. 3 n. 4', '3', ' n. 4'],
    ['2:33-35', '2:33-35', ''],
    ['4B.2a.i(3.4)', '4B.2a.i(3.4)', ''],
    ['p. \\[89\\]', '[89]', ''],
    ['p.\u00a07', '7', ''],
    ['pp. 33--35 so', '33–35', ' so'],
    ['p. 3---and so', '3', '---and so'],
    ['p. 3 -- so', '3', ' -- so'],
    ['p. constructor3', 'constructor3', ''],
  ])('%s', (written, value, suffix) => {
    expect(locatorOf(`[@a, ${written}]`).slice(1)).toEqual([value, suffix])
  })

  test.each(['xi, so', 'VIII, 89', 's 123', 'and so 5', '(13 so', 'Equation 1'])('%s is none', (written) => {
    expect(locatorOf(`[@a, ${written}]`)).toEqual([undefined, undefined, `, ${written}`])
  })

  test.each([
    ['{ii, A, D-Z}, so', '', 'ii, A, D-Z', ', so'],
    ['{pp. iv, the last}', 'page', 'iv, the last', ''],
    ['{ p. 9 }', 'page', '9', ''],
    ['{}, 99 years', undefined, undefined, ', 99 years'],
    ['{}99 years', undefined, undefined, ', 99 years'],
    ['{}', undefined, undefined, ''],
    ['{see @b}, so', '', 'see @b', ', so'],
    ['{*ii* and **b**}', '', 'ii and b', ''],
    ['{pp. 3--5}', 'page', '3–5', ''],
  ])('braces: @a%s', (written, label, value, suffix) => {
    expect(locatorOf(`[@a${written}]`)).toEqual([label, value, suffix])
  })
})

describe('places', () => {
  const at = (markdown: string): [string, string] => {
    const { keyPosition, locator } = citationsIn(markdown)[0]!.items.at(-1)!
    const slice = (position: typeof keyPosition): string =>
      markdown.slice(position?.start.offset, position?.end.offset)
    return [slice(keyPosition), slice(locator?.position)]
  }

  test.each([
    ['[see @doe, pp. 3-5 and so]', ['doe', 'pp. 3-5']],
    ['@doe [p. 3]', ['doe', 'p. 3']],
    ['[-@{a;b}; @{odd.}, {ii, A} so]', ['odd.', '{ii, A}']],
    ['[@doe, p. \\[89\\]9, so]', ['doe', 'p. \\[89\\]9']],
    ['[@a;\n@doe 7]', ['doe', '7']],
    ['> so\n> [@a,\n> b; @doe, p. 8]', ['doe', 'p. 8']],
    ['[@doe, p. **3**]', ['doe', 'p. **3**']],
    ['[@doe, p. 3 ]', ['doe', 'p. 3']],
    ['[@doe, \\[8\\] and *so* \\[9\\] ]', ['doe', '\\[8\\]']],
    ['[@doe, pp. 3--5\n]', ['doe', 'pp. 3--5']],
    ['[so  \n@doe,\n{p. the last} ]', ['doe', '{p. the last}']],
    ['😀 *𝒜* [😀 @{𝒜:1}, p. 3 ]', ['𝒜:1', 'p. 3']],
    ['so\r\n[@doe,\r\np. 3 ]', ['doe', 'p. 3']],
    ['1.\t[@doe;\n\t@roe\tp.\t3 ]', ['roe', 'p.\t3']],
  ])('%j', (markdown, expected) => {
    expect(at(markdown)).toEqual(expected)
  })

  test('in a quotation over lines: line and column', () => {
    const { keyPosition, locator } = citationsIn('so\n\n> one [see\n> @doe, p. 8]')[0]!.items[0]!
    expect(keyPosition?.start).toMatchObject({ line: 4, column: 4 })
    expect(locator?.position?.start).toMatchObject({ line: 4, column: 9 })
    expect(locator?.position?.end).toMatchObject({ line: 4, column: 13 })
  })
})
