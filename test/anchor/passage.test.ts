import { expect, test } from 'vitest'
import { findPlaces } from '../../scripts/anchor/find-quote.ts'
import { inContext, relatedPlace, whereIs } from '../../scripts/anchor/passage.ts'
import { anchorTexts } from '../../scripts/anchor/texts.ts'
import { edition } from './support.ts'

const source = [
  '# Heading',
  '',
  'One \\*two\\* &amp; three &#x2014; four,',
  'five 😀 six.',
  '',
  '> seven *eight*  ',
  '> nine',
  '',
  '- ten',
].join('\n')
const texts = anchorTexts(edition({ '01-a': source }, []))

/** The word of each case begins in the source at the line and column that are given for it. */
test.each(['One', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'Heading'])(
  '%s',
  (word) => {
    const [found] = findPlaces(texts.concordance, { quote: word })
    const { line, column, file } = relatedPlace(texts, found!, '')
    expect(file).toBe('manuscript/01-a.md')
    expect(source.split('\n')[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${word}`))
  },
)

test('a passage is shown in whole words, and cut ones are marked', () => {
  const [found] = findPlaces(texts.concordance, { quote: 'six' })
  expect(inContext(texts, found!)).toBe('… *two* & three — four, five 😀 [six]. seven eight nine ten')
  expect(whereIs(texts, found!)).toBe('p-1')
})
