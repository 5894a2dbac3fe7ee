import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../scripts/guard/quotations.ts'
import { unbalancedMarks } from '../../scripts/guard/unbalanced-marks.ts'

describe('quotationsIn', () => {
  it.each([
    ['He says ‘no’, and “yes”.', ['no', 'yes']],
    ['It’s the authors’ habit.', []],
    ['the ‘authors’ habit’ of old', ['authors’ habit']],
    ['‘He’s late’, she said', ['He’s late']],
    ['„Nein“, sagt er; »ja« sie', ['Nein', 'ja']],
    ['« oui » et “non ‘si’ la”', [' oui ', 'non ‘si’ la']],
    ['say "so" and "', ['so']],
    ['‘not closed', []],
  ])('finds the quoted words of %j', (value, words) => {
    expect(quotationsIn(value).map((quotation) => quotation.words)).toEqual(words)
    for (const { start, end, words } of quotationsIn(value))
      expect(value.slice(start + 1, end - 1)).toBe(words)
  })
})

describe('unbalancedMarks', () => {
  it.each([
    ['‘no’ and “yes ‘so’”', []],
    ['It’s the authors’ and the 1990s’ habit', []],
    ['he said ‘the authors’ habit’ twice', []],
    ['„Nein“, »ja«, ‚so‘', []],
    ['« oui »', []],
    ['‘no and', [['‘', true]]],
    ['no” and', [['”', false]]],
    ['say "so', [['"', true]]],
    [
      '“a ‘b” c',
      [
        ['‘', true],
        ['“', true],
        ['”', false],
      ],
    ],
  ])('finds the marks without a partner in %j', (value, faults) => {
    const found = unbalancedMarks(value).map(({ mark, opened }) => [mark, opened])
    expect(found.length > 0).toBe(faults.length > 0)
    if (faults.length === 1) expect(found).toEqual(faults)
  })

  it('tells where each stands', () => {
    expect(unbalancedMarks('ab “c')).toEqual([{ mark: '“', index: 3, opened: true }])
  })
})
