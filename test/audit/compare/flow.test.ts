import { expect, test } from 'vitest'
import { type Atom, FlowBuilder, type Folding, textOf } from '../../../scripts/audit/compare/flow.ts'

const strict: Folding = { canonical: false, joiners: false, quotes: false }

function flow(text: string, folding: Folding = strict) {
  return new FlowBuilder(folding).text(text, { region: '' }).build()
}

/** The words of a text, as a report would show them. */
function words(text: string): string[] {
  const { atoms, words: count } = flow(text)
  const list = Array.from({ length: count }, (): Atom[] => [])
  for (const atom of atoms) if (atom.word >= 0) list[atom.word]!.push(atom)
  return list.map((word) => textOf(word))
}

test('a word is a run of letters or digits with its inner marks', () => {
  expect(words('At 10:30 his son-in-law`s, 4,4000 U.S. men')).toEqual([
    'At',
    '10:30',
    'his',
    'son-in-law`s',
    '4,4000',
    'U.S',
    'men',
  ]) // prettier-ignore
  expect(words('war—peace and/or 25–26 "quoted" x--y')).toEqual([
    'war',
    'peace',
    'and',
    'or',
    '25',
    '26',
    'quoted',
    'x',
    'y',
  ]) // prettier-ignore
  expect(words('דְּבַר־יְהוָ֔ה ὦ ἄνδρες')).toEqual(['דְּבַר', 'יְהוָ֔ה', 'ὦ', 'ἄνδρες'])
  expect(words('東京 Tokyo')).toEqual(['東', '京', 'Tokyo'])
})

test('words reach over several pieces of text', () => {
  const { atoms } = new FlowBuilder(strict).text('Kara', { region: '' }).text('bakh', { region: '' }).build()
  expect(atoms.map((atom) => atom.text)).toEqual(['Karabakh'])
})

test('only white space, invisible characters and what is asked for is folded', () => {
  const text = (value: string, folding: Folding) => textOf(flow(value, folding).atoms)
  expect(text('a\u00a0 \n b\u00adc\u200b', strict)).toBe('a bc')
  expect(text('e\u0301', strict)).toBe('e\u0301')
  expect(text('e\u0301', { ...strict, canonical: true })).toBe('é')
  expect(text('«a» ‘b’ `c', strict)).toBe('«a» ‘b’ `c')
  expect(text('«a» ‘b’ `c', { ...strict, quotes: true })).toBe(`"a" 'b' 'c`)
})

test('a line end is white space or none, a hyphen of the program is none', () => {
  const place = { region: '' }
  const { atoms } = new FlowBuilder(strict)
    .text('well-', place)
    .lineEnd()
    .text('known hy', place)
    .hyphen()
    .text('phen', place)
    .build()
  expect(atoms.map((atom) => [atom.text, atom.space])).toEqual([
    ['well', 'space'],
    ['-', 'none'],
    ['known', 'maybe'],
    ['hyphen', 'space'],
  ])
  expect(atoms[3]!.breaks).toEqual([2])
})
