/** `@doe [p. 3]`: the author is part of the editors' sentence, whatever the style does with the rest. */
import { describe, expect, test } from 'vitest'
import { citeEdition, clusterTexts } from '../edition.ts'
import { citeTable, sources } from './letter.ts'

describe('under a style that cites in the line', () => {
  test.each([
    // Styles that sort the sources of a citation must not put another name into the sentence.
    ['apa', '@okafor [p. 9; @marsh]', 'Okafor & Lind (2004, p. 9; Marsh et al., 1987)'],
    ['apa', '@okafor [p. 9; see @marsh, p. 3]', 'Okafor & Lind (2004, p. 9; see Marsh et al., 1987, p. 3)'],
    ['apa', '[@okafor, p. 9; @marsh]', '(Marsh et al., 1987; Okafor & Lind, 2004, p. 9)'],
    ['vancouver', '@okafor [see @board]', '(2,see 1)'],
    ['modern-language-association', '@okafor [see -@marsh, n. 14]', 'Okafor and Lind (see n.14)'],
    // What stands around the source is printed once, with the rest.
    ['apa', '@okafor [p. 9, with a map]', 'Okafor & Lind (2004, p. 9, with a map)'],
    [
      'chicago-author-date',
      '@okafor [with a map; @board]',
      'Okafor and Lind (2004, with a map; Board of Harbour Commissioners 1899)',
    ],
    ['vancouver', '@okafor [with a map]', '(2, with a map)'],
    ['modern-language-association', '@okafor [with a map]', 'Okafor and Lind (with a map)'],
    // A title in place of the name looks as in a citation.
    ['apa', '@calendar [p. 3]', '*The Mariner’s Calendar* (1789, p. 3)'],
    ['apa', '@storm', '“Storm Breaks Sea Wall” (1908)'],
    ['modern-language-association', '@storm [p. 5]', '“Storm Breaks Sea Wall” (5)'],
    ['chicago-author-date', '@okafor [p. 9; @marsh]', 'Okafor and Lind (2004, 9; Marsh et al. 1987)'],
    // Where nothing but the name is printed, nothing follows it.
    ['modern-language-association', '@okafor', 'Okafor and Lind'],
    ['modern-language-association', '@okafor [p. 9; @marsh]', 'Okafor and Lind (9; Marsh et al.)'],
    ['modern-language-association', '@okafor [see @marsh, p. 3]', 'Okafor and Lind (see Marsh et al. 3)'],
    [
      'modern-language-association',
      '@okafor [and @marsh; @board, p. 3]',
      'Okafor and Lind (and Marsh et al.; Board of Harbour Commissioners 3)',
    ],
  ])('%s: %s', async (style, write, print) => {
    const notes = ['[@board]', write].map((each) => ({ write: each, print: '' }))
    const printed = await citeTable({ style, locale: 'en-US', notes })
    expect(printed.notes[1]).toEqual({ write, print })
  })

  test('a source of which a style prints nothing at all is still reported', async () => {
    const notes = [{ write: '[-@okafor]', print: '' }]
    const printed = await citeTable({ style: 'modern-language-association', locale: 'en-US', notes })
    expect(printed.notes[0]?.reports).toBe('citation-unformatted')
  })
})

test('under a note style that sorts, its name comes first', async () => {
  const notes = [{ write: '@waal [S. 6; @carver]', print: '' }]
  const printed = await citeTable({
    style: 'zeitschrift-fur-die-geschichte-des-oberrheins',
    locale: 'de',
    notes,
  })
  expect(printed.notes[0]?.print).toMatch(/^Frida de Waal/)
})

test.each([[[]], [[['counter-source', 'x', 'Text.']]]] as [[string, string, string][]][])(
  'under a note style the source is named, never ibid.: %j',
  async (others) => {
    const cited = await citeEdition({
      yaml: 'citations: {style: chicago-fullnote-bibliography-with-ibid, locale: en-US}',
      sources,
      notes: [
        ['note', 'a', '[@hartwell]'],
        ['note', 'b', 'So says @hartwell [{3}]; as before [@hartwell, {3}].'],
        ...others,
      ],
    })
    expect(clusterTexts(cited, 'print').slice(1)).toEqual([
      '2: Hartwell, Harbours of the Northern Coast, 3',
      '2: ibid',
    ])
  },
)
