import { describe, expect, it, test } from 'vitest'
import { certainMatches, likelyMatches } from '../../scripts/lock/align.ts'
import { diceOf } from '../support/random-edition.ts'

const numbers = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** Letters of `before` that are certain, the others as dots. */
function drawn(before: string, after: string, align = certainMatches): string {
  const matches = align(numbers(before), numbers(after))
  return Array.from(before, (letter, index) => (matches[index]! < 0 ? '.' : letter)).join('')
}

/** All longest common rows of two short lists, as pairs `old-now`. */
function longestRows(before: readonly number[], after: readonly number[]): string[][] {
  let longest: string[][] = [[]]
  const walk = (old: number, from: number, row: string[]): void => {
    if (row.length > longest[0]!.length) longest = [row]
    else if (row.length === longest[0]!.length && row.length > 0) longest.push(row)
    for (let at = old; at < before.length; at++)
      for (let now = from; now < after.length; now++)
        if (before[at] === after[now]) walk(at + 1, now + 1, [...row, `${at}-${now}`])
  }
  walk(0, 0, [])
  return longest
}

describe('what is certain', () => {
  test.each([
    ['nothing has changed', 'abcabc', 'abcabc', 'abcabc'],
    ['of two one is taken out', 'axbxc', 'axc', 'a...c'],
    ['one is replaced', 'abc', 'adc', 'a.c'],
    ['two change places', 'ab', 'ba', '..'],
    ['one moves over two', 'abcd', 'dabc', 'abc.'],
    ['a copy is put beside it', 'axb', 'axxb', 'a.b'],
    ['a copy is put elsewhere', 'axbc', 'axbcx', 'axbc'],
    ['everything is another', 'abc', 'def', '...'],
    ['nothing is left', 'abc', '', '...'],
    ['nothing was there', '', 'abc', ''],
  ])('%s', (_name, before, after, expected) => expect(drawn(before, after)).toBe(expected))

  it('is what every longest common row has, and nothing else', () => {
    const dice = diceOf(1)
    for (let trial = 0; trial < 2000; trial++) {
      const list = () => Array.from({ length: dice.below(7) }, () => dice.below(3))
      const [before, after] = [list(), list()]
      const rows = longestRows(before, after)
      const every = rows[0]!.filter((pair) => rows.every((row) => row.includes(pair)))
      const found = [...certainMatches(before, after)].flatMap((now, old) =>
        now < 0 ? [] : [`${old}-${now}`],
      )
      expect(found, `${before} | ${after}`).toEqual(every)
      const likely = [...likelyMatches(before, after)].filter((now) => now >= 0)
      expect(likely.length, `${before} | ${after}`).toBe(rows[0]!.length)
    }
  })
})

describe('long lists', () => {
  /** Words of a language: a few stand often, most seldom. */
  const words = (count: number, seed: number) => {
    const dice = diceOf(seed)
    return Array.from({ length: count }, () => dice.below(dice.chance(0.5) ? 30 : 3000))
  }

  it('are matched but for what was changed', () => {
    const before = words(20_000, 2)
    const after = [...before.slice(0, 5000), -1, -2, ...before.slice(5010, 15_000), ...before.slice(15_001)]
    const matches = certainMatches(before, after)
    const lost = [...matches.entries()].filter(([, now]) => now < 0).map(([old]) => old)
    expect(lost.every((old) => Math.abs(old - 5005) < 30 || Math.abs(old - 15_000) < 30)).toBe(true)
    for (const [old, now] of matches.entries()) if (now >= 0) expect(after[now]).toBe(before[old])
  })

  it('are aligned in order, whatever was done to them', () => {
    for (let seed = 1; seed < 30; seed++) {
      const dice = diceOf(seed)
      const before = words(1500, seed)
      const after = [...before]
      for (let edit = 0; edit < 12; edit++) {
        const moved = after.splice(dice.below(after.length), dice.below(200))
        if (dice.chance(0.7)) after.splice(dice.below(after.length), 0, ...moved)
      }
      for (const align of [certainMatches, likelyMatches]) {
        let last = -1
        for (const [old, now] of align(before, after).entries()) {
          if (now < 0) continue
          expect(now).toBeGreaterThan(last)
          expect(after[now]).toBe(before[old])
          last = now
        }
      }
    }
  })

  it('without any row that stands once have nothing certain', () => {
    const before = Array.from({ length: 2000 }, (_, index) => index % 2)
    const after = Array.from({ length: 1999 }, (_, index) => index % 2)
    expect([...certainMatches(before, after)].every((now) => now < 0)).toBe(true)
  })
})
