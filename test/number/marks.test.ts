import { expect, test } from 'vitest'
import { marks } from '../../scripts/number/marks/marks.ts'
import { markStyles } from '../../scripts/read/schema.ts'

test.each([
  ['decimal', 1, '1'],
  ['decimal', 1200, '1200'],
  ['lower-alpha', 1, 'a'],
  ['lower-alpha', 26, 'z'],
  ['lower-alpha', 27, 'aa'],
  ['lower-alpha', 52, 'az'],
  ['lower-alpha', 53, 'ba'],
  ['lower-alpha', 702, 'zz'],
  ['lower-alpha', 703, 'aaa'],
  ['upper-alpha', 28, 'AB'],
  ['lower-roman', 1, 'i'],
  ['lower-roman', 4, 'iv'],
  ['lower-roman', 9, 'ix'],
  ['lower-roman', 14, 'xiv'],
  ['lower-roman', 49, 'xlix'],
  ['lower-roman', 1994, 'mcmxciv'],
  ['lower-roman', 4001, 'mmmmi'],
  ['symbols', 1, '*'],
  ['symbols', 6, '¶'],
  ['symbols', 7, '**'],
  ['symbols', 12, '¶¶'],
  ['symbols', 14, '†††'],
] as const)('%s of %d is %s', (style, number, mark) => {
  expect(marks[style](number)).toBe(mark)
})

test.each(markStyles)('%s gives every number a mark of its own', (style) => {
  const all = Array.from({ length: 3000 }, (_, index) => marks[style](index + 1))
  expect(new Set(all).size).toBe(3000)
})
