import { describe, expect, it } from 'vitest'
import { unlistedIn } from '../../../scripts/guard/names/unlisted.ts'
import { look } from './edition.ts'

/** Names that are not listed in a note. */
async function unlisted(
  body: string,
  {
    names = 'places: {baku: Baku}',
    lang = 'en',
    chapter = 'A text.',
    front,
  }: {
    names?: string
    lang?: string
    chapter?: string
    front?: string
  } = {},
): Promise<string[]> {
  const looked = await look({
    names,
    chapter,
    config: `language: ${lang}`,
    notes: `:::note{#n}\n> text\n\n${body}\n:::\n`,
    ...(front === undefined ? {} : { front }),
  })
  return unlistedIn(looked.parsed, looked.prose, looked.names).map(
    ({ words, places }) => words + (places.length > 1 ? ` ×${places.length}` : ''),
  )
}

describe('unlistedIn', () => {
  it.each([
    ['one word within a sentence', 'Later came Kofi, and Kofi left.', ['Kofi ×2']],
    ['no word that begins a sentence', 'Kofi came. Then he left: Never again! Why? “Because.” So.', []],
    ['a name whose first word begins a sentence', 'Kofi Annan came.', ['Kofi Annan']],
    ['a name after a common word', 'He left in May. In Accra it rained.', ['Accra']],
    [
      'particles, initials, hyphens, apostrophes',
      'There met Francis X. Clines, Paul Quinn-Judge, Pierre de la Rue, Ibn al-Athir, Flann O’Brien, J. Coyle.',
      [
        'Francis X. Clines',
        'Paul Quinn-Judge',
        'Pierre de la Rue',
        'Ibn al-Athir',
        'Flann O’Brien',
        'J. Coyle',
      ],
    ],
    ['a longer name than the listed', 'He saw Baku and the Baku Observer.', ['Baku Observer']],
    ['not what is made of a listed name', 'The Baku road, a Bakuvian, two Bakuvians.', []],
    [
      'no months, days, languages, peoples',
      'On a Monday in March the Russian met Armenians and the Dutch.',
      [],
    ],
    ['no abbreviations, numbers, single letters', 'The UN, IDPs, plan B, a Tu-154, XIV.', []],
    [
      'no words that also stand in small letters',
      'The Foreign Ministry is a ministry of foreign affairs.',
      [],
    ],
    [
      'not in quotations, emphasis, other languages',
      'He wrote ‘Kofi’, *Kofi*, :span[Kofi]{lang=fr} and “by Kofi”.',
      [],
    ],
    ['not in block quotations', 'So:\n\n> It was Kofi.', []],
  ])('reports %s', async (_, body, expected) => expect(await unlisted(body)).toEqual(expected))

  it('takes the words of the original for common, if it is in the language of the notes', async () => {
    const chapter = 'The convention was signed.'
    expect(await unlisted('He signed the Convention.', { chapter })).toEqual([])
    expect(await unlisted('Il signa la Convention.', { chapter: 'Die Konvention.', lang: 'fr' })).toEqual([
      'Convention',
    ])
  })

  it('reports a title before a listed person no more than the person', async () => {
    const names = 'persons: {annan: Kofi Annan, aliyev: Aliyev}'
    expect(await unlisted('He met Secretary Kofi Annan and Rasul Aliyev.', { names })).toEqual([
      'Rasul Aliyev',
    ])
  })

  it('does not ask about words that are no names', async () => {
    const names = 'places: {baku: Baku}\nnotNames: [Operation Ring]\n'
    expect(await unlisted('It was Operation Ring, then Ring again.', { names })).toEqual(['Ring'])
  })

  it('looks at front matter, but not at headings', async () => {
    expect(await unlisted('x', { front: '# Of Kofi\n\nThanks to Kofi.' })).toEqual(['Kofi'])
  })

  it('finds nothing in German, where every noun has a capital letter, and in scripts without capitals', async () => {
    expect(await unlisted('Damals kam Kofi Annan.', { lang: 'de' })).toEqual([])
    expect(await unlisted('وصل كوفي عنان', { lang: 'ar' })).toEqual([])
  })

  it('survives what is no language', async () => {
    expect(await unlisted('There sat Kofi.', { lang: 'no such tag' })).toEqual(['Kofi'])
  })

  it.each([
    ['fr', 'Il vit Kofi Annan un lundi de mars, avec les Arméniens.', ['Kofi Annan']],
    ['ru', 'Тогда в марте приехал Кофи Аннан.', ['Кофи Аннан']],
    ['el', 'Τότε, στις 5 Μαρτίου, ήρθε ο Κόφι Ανάν.', ['Κόφι Ανάν']],
    ['tr', 'Sonra, çok sonra, mart ayında İlham Kofi ile geldi.', ['İlham Kofi']],
  ])('knows capital letters in %s', async (lang, body, expected) =>
    expect(await unlisted(body, { lang })).toEqual(expected),
  )

  it('offers a listed form that is much like it', async () => {
    const looked = await look({
      names: 'persons: {montaigne: Michel de Montaigne}',
      notes: ':::note{#n}\n> text\n\nThere sat Michel de Montagne.\n:::\n',
    })
    expect(unlistedIn(looked.parsed, looked.prose, looked.names)[0]?.near).toBe('Michel de Montaigne')
  })
})
