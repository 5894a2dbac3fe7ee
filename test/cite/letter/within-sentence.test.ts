/**
 * *Ibid.* within a sentence of the editors' is small, as any word is that a style begins with (Chicago Manual of
 * Style, 17th edition, 14.34; Duden for *ebd.*); at the beginning of a note or a sentence it has its capital.
 */
import { describe, expect, test } from 'vitest'
import { citeEdition, clusterTexts, messagesOf } from '../edition.ts'
import { sources } from './letter.ts'

const bodies: [body: string, english: string, german: string][] = [
  ['[@hartwell, {3}]', 'Ibid., 3', 'Ebd., S. 3'],
  ['So too [@hartwell, {3}].', 'ibid., 3', 'ebd., S. 3'],
  ['The mole fell in 1840 ([@hartwell, {3}]).', 'ibid., 3', 'ebd., S. 3'],
  ['The mole fell in 1840. [@hartwell, {3}].', 'Ibid., 3', 'Ebd., S. 3'],
  ['The mole fell in 1840! ([@hartwell, {3}])', 'Ibid., 3', 'Ebd., S. 3'],
  ['“The mole fell in 1840.” [@hartwell, {3}]', 'Ibid., 3', 'Ebd., S. 3'],
  ['*Pace* the author of [@hartwell, {3}].', 'ibid., 3', 'ebd., S. 3'],
  ['*See the map of [@hartwell, {3}].*', 'ibid., 3', 'ebd., S. 3'],
  ['Cf. [@hartwell, {3}].', 'ibid., 3', 'ebd., S. 3'],
  ['As others hold, cf. [@hartwell, {3}].', 'ibid., 3', 'ebd., S. 3'],
  ['Der Damm brach (vgl. [@hartwell, {3}]).', 'ibid., 3', 'ebd., S. 3'],
  ['([@hartwell, {3}])', 'Ibid., 3', 'Ebd., S. 3'],
  ['Two things are said there:\n\n- [@hartwell, {3}]', 'Ibid., 3', 'Ebd., S. 3'],
  ['The mole fell. Indeed, [see @hartwell, {3}].', 'see ibid., 3', 'see ebd., S. 3'],
  [
    'So too the map; [*Pace* the author. @hartwell, {3}].',
    'Pace the author. Ibid., 3',
    'Pace the author. Ebd., S. 3',
  ],
]

/** The cluster of each note, all of them after notes that cite the same source alone. */
async function after(wanted: string[], style: string, locale: string): Promise<(string | undefined)[]> {
  const cited = await citeEdition({
    yaml: `citations: {style: ${style}, locale: ${locale}}`,
    sources,
    notes: wanted.flatMap((body, index): [string, string, string][] => [
      ['note', `a${index}`, '[@hartwell]'],
      ['note', `b${index}`, body],
    ]),
  })
  expect(messagesOf(cited).filter((message) => !message.includes('source-uncited'))).toEqual([])
  return clusterTexts(cited, 'print')
    .filter((_, index) => index % 2 === 1)
    .map((text) => text.replace(/^\d+: /, '').replaceAll('\u00a0', ' '))
}

describe('ibid. where the editors’ words stand before it', () => {
  test.each([
    ['chicago-fullnote-bibliography-with-ibid', 'en-US', 1],
    ['infoclio-de', 'de', 2],
  ] as const)('%s', async (style, locale, column) => {
    const printed = await after(
      bodies.map(([body]) => body),
      style,
      locale,
    )
    expect(printed.map((text, index) => [bodies[index]![0], text])).toEqual(
      bodies.map((row) => [row[0], row[column]]),
    )
  })

  test('a style that wants it small has it small everywhere', async () => {
    expect(await after(['[@hartwell, {3}]'], 'oscola', 'en-GB')).toEqual(['ibid 3'])
  })

  test('in front matter a footnote of its own begins with a capital, the editors’ footnote goes on', async () => {
    const cited = await citeEdition({
      yaml: 'citations: {style: chicago-fullnote-bibliography-with-ibid, locale: en-US}',
      sources,
      notes: [],
      front:
        'So says the one [@hartwell], and so again [@hartwell, {3}]. The map[^1] too.\n\n[^1]: So too [@hartwell, {4}].',
    })
    expect([...cited.formatted.values()].map(({ print }) => toText(print))).toEqual([
      'Edith Hartwell, Harbours of the Northern Coast: A Survey (Bristol: Quay Press, 1962)',
      'Ibid., 3',
      'ibid., 4',
    ])
  })
})

function toText(nodes: readonly object[]): string {
  return nodes
    .map((node) =>
      'value' in node ? String(node.value) : 'children' in node ? toText(node.children as object[]) : '',
    )
    .join('')
}
