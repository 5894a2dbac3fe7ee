import { describe, expect, it } from 'vitest'
import { shortLemma } from '../../scripts/compose/short-lemma.ts'

describe('shortLemma', () => {
  it.each([
    ['said jesting Pilate;', 'said jesting Pilate'],
    ['there was no help to Khojaly at that time.', 'there was no help to Khojaly at that time'],
    [
      'Official figures prove that as a result of the genocidal act',
      'Official figures prove … the genocidal act',
    ],
    [
      'captured 118 people (children, women, elders), shot down 33 people',
      'captured 118 people … shot down 33 people',
    ],
    ['over\ntwo  lines', 'over two lines'],
    [
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    ],
  ])('%j', (words, expected) => expect(shortLemma(words)).toBe(expected))
})
