import { expect, test } from 'vitest'
import { likeness } from '../../scripts/lock/likeness.ts'

test.each([
  ['equal words', 'one two three', 'one  two\nthree', 1],
  ['one of four replaced', 'one two three four', 'one two 3 four', 0.75],
  ['one of four taken out', 'one two three four', 'one two four', 0.75],
  ['nothing in common', 'one two', 'three four', 0],
  ['against nothing', 'one two', '', 0],
  ['nothing at all', '', '', 1],
])('%s', (_name, before, after, expected) => expect(likeness(before, after)).toBe(expected))
