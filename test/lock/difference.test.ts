import { describe, expect, it, test } from 'vitest'
import {
  colourMarking,
  difference,
  plainMarking,
  shortDifference,
  writeDifference,
} from '../../scripts/lock/difference.ts'
import { diceOf } from '../support/random-edition.ts'
import { randomWords } from './tagged.ts'

const plain = (before: string, after: string) => writeDifference(difference(before, after), plainMarking)

describe('a difference by words', () => {
  test.each([
    ['said jesting Pilate;', 'said laughing Pilate;', 'said [-jesting-]{+laughing+} Pilate;'],
    ['one two', 'one and two', 'one {+and +}two'],
    ['one and two', 'one two', 'one [-and -]two'],
    ['one, two', 'one two', 'one[-,-] two'],
    ['a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
    ['one  two', 'one two', 'one [-␣-]two'],
    ['one two', 'one\u00A0two', 'one[-␣-]{+<U+00A0>+}two'],
    ['Karabakh', 'Kara\u00ADbakh', '[-Karabakh-]{+Kara<U+00AD>bakh+}'],
    ['one\ntwo', 'one two', 'one[-⏎-]{+␣+}two'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['same', 'same', 'same'],
    ['他是谁', '他是我', '他是[-谁-]{+我+}'],
  ])('from `%s` to `%s`', (before, after, expected) => expect(plain(before, after)).toBe(expected))

  it('is all of both texts', () => {
    const dice = diceOf(3)
    for (let trial = 0; trial < 500; trial++) {
      const before = randomWords(dice, dice.below(30))
      const words = before.split(' ')
      words.splice(
        dice.below(words.length + 1),
        dice.below(5),
        ...randomWords(dice, dice.below(4)).split(' '),
      )
      const after = words.join(dice.chance(0.1) ? '  ' : ' ')
      const pieces = difference(before, after)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }
  })

  it('is coloured and marked otherwise on a terminal', () => {
    expect(writeDifference(difference('a b', 'a c'), colourMarking)).toBe(
      'a \u001b[9;31mb\u001b[0m\u001b[4;32mc\u001b[0m',
    )
  })
})

describe('a short difference', () => {
  it('shows a few words around each change', () => {
    const before = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'
    expect(shortDifference(difference(before, before.replace('seven', '7')))).toBe(
      '… three four five six [-seven-]{+7+} eight nine ten eleven …',
    )
  })

  it('ends after some two hundred characters', () => {
    const dice = diceOf(4)
    const short = shortDifference(difference(randomWords(dice, 300), randomWords(dice, 300)))
    expect(short.length).toBeLessThan(260)
    expect(short).toMatch(/ …$/)
  })
})
