import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../scripts/parse/source.ts'
import { type Looked, look } from './edition.ts'

/** `words → entry in places` for each name found. */
function found({ names }: Looked): string[] {
  return names.occurrences.map(
    ({ words, entry, places }) => `${words} → ${entry?.id ?? '?'} in ${places.join(' ')}`,
  )
}

describe('findNames', () => {
  it('looks in title matter, headings, paragraphs, lists, tables, footnotes, notes, claims, pieces', async () => {
    const looked = await look({
      names: 'places: {baku: Baku}',
      title: '# On Baku',
      chapter: [
        '# Baku and *Ba*ku',
        'First Baku.[^1]',
        '- Baku in a list',
        '> Quoted Baku',
        '| Baku |\n|---|\n| Baku |',
        '[^1]: Footnote Baku.',
      ].join('\n\n'),
      notes:
        ':::note{#n claim="Baku fell."}\n> Quoted Baku\n\nNo, Baku stood; *Baku*, ‘Baku’, [Baku](#p-1).\n\n> Others on Baku.\n:::\n',
      front: '# Preface\n\nOf Baku.[^a]\n\n[^a]: Baku again.\n',
    })
    expect(found(looked)).toEqual([
      'Baku → baku in 00-title',
      'Baku → baku in 01-one',
      'Baku → baku in 01-one',
      'Baku → baku in p-1 01-one',
      'Baku → baku in p-1 01-one',
      'Baku → baku in p-2 01-one',
      'Baku → baku in p-3 01-one',
      'Baku → baku in p-3 01-one',
      'Baku → baku in fn-1 01-one',
      'Baku → baku in n',
      'Baku → baku in n',
      'Baku → baku in n',
      'Baku → baku in n',
      'Baku → baku in n',
      'Baku → baku in n',
      'Baku → baku in preface',
      'Baku → baku in preface',
    ])
  })

  it('knows where each stands in its file and in its text', async () => {
    const chapter = '𝔅 \\[x&mdash;*Baku*\nand Ba\u00ADku\n\n> over\n> the *𝔅* New\n> York line\n'
    const { names } = await look({ names: 'places:\n  baku: Baku\n  new-york: New York\n', chapter })
    const source = sourceOf(chapter)
    expect(
      names.occurrences.map((occurrence) => {
        const { offset, line, column } = occurrence.point()!
        const { text, start, end } = occurrence.original!
        return {
          place: `${line}:${column}`,
          there: source.text.slice(offset!, offset! + 4),
          words: Array.from(text.value).slice(start, end).join(''),
        }
      }),
    ).toEqual([
      { place: '1:15', there: 'Baku', words: 'Baku' },
      { place: '2:5', there: 'Ba\u00ADk', words: 'Ba\u00ADku' },
      { place: '5:12', there: 'New\n', words: 'New York' },
    ])
  })

  it('finds no name over the border of two blocks', async () => {
    const looked = await look({
      names: 'places: {new-york: New York, york: York}',
      chapter: 'It is New\n\nYork is old. A New\\\nYork.',
    })
    expect(found(looked)).toEqual(['York → york in p-2 01-one', 'New\nYork → new-york in p-2 01-one'])
  })

  it('lets words that are no names take part', async () => {
    const looked = await look({
      names: 'places: {baku: Baku}\nnotNames: [Baku culture, Soviet]\n',
      notes: ':::note{#n}\n> text\n\nBaku had a Baku culture.\n:::\n',
    })
    expect(found(looked)).toEqual(['Baku → baku in n'])
    expect([...looked.names.notNames].map(({ words }) => words)).toEqual(['Baku culture'])
  })

  it('finds nothing where there are no names', async () => {
    expect((await look({ names: '', chapter: 'Baku' })).names.occurrences).toEqual([])
  })
})

describe('at', () => {
  const chapter = 'Aliyev and Aliyev.\n\nAliyev.\n\nAliyev.[^f]\n\n[^f]: Aliyev.\n'
  const notes = ':::note{#n}\n> Aliyev.\n\nAliyev.\n:::\n'
  const entries = (first: string, second: string) =>
    `persons:\n  h: {name: Heydar, also: Aliyev, at: ${first}}\n  i: {name: Ilham, also: Aliyev, at: ${second}}\n`

  async function settled(first: string, second: string): Promise<string> {
    const { names } = await look({ names: entries(first, second), chapter, notes })
    return names.occurrences.map(({ entry }) => entry?.id ?? '?').join('')
  }

  it.each([
    ['[]', '[]', '??????', 'nothing'],
    ['elsewhere', '[]', 'hhhhhh', 'everywhere else'],
    ['elsewhere', 'p-2', 'hhihhh', 'a paragraph before everywhere else'],
    ['01-one', 'n', 'hhhhhi', 'a chapter and a note'],
    ['01-one', '[p-3, fn-f]', 'hhhii?', 'paragraph and footnote before the chapter'],
    ['p-1', 'p-1/2', 'hi????', 'one of two in a paragraph'],
    ['p-1/1', 'elsewhere', 'hiiiii', 'the first alone'],
    ['[p-1, elsewhere]', '[p-1]', '??hhhh', 'a contradiction, which wider places do not settle'],
    ['elsewhere', 'elsewhere', '??????', 'two that are everywhere else'],
  ])('of %s and %s settles %s: %s', async (first, second, expected) => {
    expect(await settled(first, second)).toBe(expected)
  })

  it('knows which of its places settle something', async () => {
    const { names } = await look({ names: entries('[p-2, p-9, elsewhere, p-2]', 'p-1'), chapter, notes })
    const used = names.list.entries.map(({ at }) => at.map((place) => names.used.has(place)))
    expect(used).toEqual([[true, false, true, false], [true]])
  })

  it('asks nothing of a form that fits one entry', async () => {
    const { names } = await look({ names: 'persons: {h: {name: Aliyev, at: p-1}}', chapter })
    expect(names.occurrences.every(({ entry }) => entry?.id === 'h')).toBe(true)
    expect(names.used.size).toBe(0)
  })
})
