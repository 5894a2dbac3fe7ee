/**
 * What holds for any sources and any citations of them in all of the styles that are tested to the letter: what is
 * printed is clean, *ibid.* stands in print just where it may and nowhere on the screen, and the screen prints
 * nothing else than the book otherwise. `SEED` draws others, `CITE_RUNS` more.
 */
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import type { Cited, CslItem } from '../../../scripts/model/edition.ts'
import { citeEdition } from '../edition.ts'
import { toMarkdown } from './letter.ts'
import { bodyOf, type DrawnCluster, type DrawnNote, drawnNotes, drawnSources } from './random.ts'

const seed = Number(process.env.SEED ?? 20261125)
const numRuns = Number(process.env.CITE_RUNS ?? 1)

/** How a style refers to the source just named: by a word, by a form shorter than others, or as to any. */
type Back = RegExp | 'shorter' | 'none'

const styles: [style: string, locale: string, back: Back][] = [
  ['chicago-fullnote-bibliography-with-ibid', 'en-US', /\bibid\b/i],
  ['chicago-fullnote-bibliography', 'en-US', 'shorter'],
  ['chicago-note-bibliography-with-ibid', 'en-US', /\bibid\b/i],
  ['chicago-note-bibliography', 'en-US', 'shorter'],
  ['modern-humanities-research-association', 'en-GB', 'none'],
  ['oscola', 'en-GB', /\bibid\b/i],
  ['infoclio-de', 'de', /\bebd\b/i],
  ['zeithistorische-forschungen', 'de', /\bebd\b/i],
  ['chicago-author-date', 'en-US', 'none'],
  ['apa', 'en-US', 'none'],
  ['modern-language-association', 'en-US', 'none'],
  ['vancouver', 'en-US', 'none'],
]

/** Abbreviations after which a comma may follow the full stop. */
const abbreviation =
  /(?<!\p{L})(?:\p{L}|[Cc]o|Inc|Jr|Chr|al|[Ee]tc|eds?|Hrsg|Hg|ebd|ibid|Ebd|Ibid|trans|vol|no)\.,/gu

const faults: Record<string, RegExp> = {
  'a value that is none': /undefined|NaN|\[object/,
  'a message of the engine': /CSL STYLE ERROR|NO_PRINTED_FORM/,
  'doubled punctuation': /[,;:]{2}|\.\.(?!\.)|[?!]\.|,\.|\.,/,
  'a space before punctuation or a bracket’s end': /\s[,;:)\]]|\s\.(?!\.)/,
  'a space after a bracket’s beginning': /[([]\s/,
  'a doubled space': /\s{2}/,
  'a space at an end': /^\s|\s$/,
  'brackets with nothing in them': /\(\)|\[\]/,
  'a noncharacter': /[\uFDD0-\uFDEF]/,
}

/** The faults of a text; none for one that is clean. */
function faultsOf(content: readonly ElementContent[], locale: string): string[] {
  const text = toMarkdown(content)
  const found = Object.entries(faults).flatMap(([fault, pattern]) =>
    pattern.test(text.replace(abbreviation, 'abbreviated,')) ? [fault] : [],
  )
  if (hasEmpty(content)) found.push('an empty element')
  // German closes with what English opens with; titles have English marks of their own.
  const pairs: [string, string][] = [
    ['(', ')'],
    ['[', ']'],
    ['«', '»'],
  ]
  if (locale !== 'de') pairs.push(['“', '”'])
  for (const [open, close] of pairs) {
    if (text.split(open).length !== text.split(close).length) found.push(`${open} without ${close}`)
  }
  return found.map((fault) => `${fault}: ${text}`)
}

function hasEmpty(content: readonly ElementContent[]): boolean {
  return content.some(
    (node) => node.type === 'element' && (plainText(node) === '' || hasEmpty(node.children)),
  )
}

test.each(styles)(`%s in %s (seed ${seed})`, async (style, locale, back) => {
  const property = fc.asyncProperty(drawnSources, drawnNotes, async (sources, notes) => {
    const cited = await citeDrawn(style, locale, sources, notes)
    const entries = cited.bibliography.flatMap((group) => group.entries)
    expect(entries.flatMap(({ content }) => faultsOf(content, locale))).toEqual([])
    const clusters = cited.calls.flatMap(({ note }) =>
      note.citations.map((node) => ({ ...cited.formatted.get(node)!, written: node.source })),
    )
    const entitled = notes.flatMap((note, index) =>
      note.clusters.map((cluster, at) => mayLookBack(cluster, at, note, lastOfSeries(notes, index))),
    )
    expect(clusters).toHaveLength(entitled.length)
    for (const [index, { print, screen, written }] of clusters.entries()) {
      expect([written, ...faultsOf(print, locale), ...faultsOf(screen, locale)]).toEqual([written])
      const [book, page] = [toMarkdown(print), toMarkdown(screen)]
      if (back === 'none' || !entitled[index]) expect(page).toBe(book)
      if (back === 'shorter') expect(page.length).toBeGreaterThanOrEqual(book.length)
      if (back instanceof RegExp) {
        expect([written, book, back.test(book)]).toEqual([written, book, entitled[index]])
        expect(page).not.toMatch(back)
      }
    }
  })
  // A smaller example would take minutes; what is wrong is told in one line all the same.
  await fc.assert(property, { seed, numRuns, endOnFailure: true })
})

function citeDrawn(style: string, locale: string, sources: CslItem[], notes: DrawnNote[]): Promise<Cited> {
  return citeEdition({
    yaml: `citations: {style: ${style}, locale: ${locale}}`,
    sources,
    notes: notes.map((note, index) => [note.series, `n${index}`, bodyOf(note)]),
  })
}

/** The note before one in its own series. */
function lastOfSeries(notes: DrawnNote[], index: number): DrawnNote | undefined {
  return notes.slice(0, index).findLast(({ series }) => series === notes[index]!.series)
}

/**
 * Whether a cluster may say *ibid.*, told anew from the rules: of the source that the cluster before it in the note
 * ends with, or that the note before cites alone; with the same locator, or one of its own.
 */
function mayLookBack(
  cluster: DrawnCluster,
  at: number,
  note: DrawnNote,
  last: DrawnNote | undefined,
): boolean {
  if (cluster.inText) return false
  const [first] = cluster.items
  const before = at > 0 ? note.clusters[at - 1]!.items.at(-1) : onlyOf(last)
  return before?.source === first?.source && (before?.locator === '' || first?.locator !== '')
}

function onlyOf(note: DrawnNote | undefined): DrawnCluster['items'][number] | undefined {
  const items = note?.clusters.flatMap((cluster) => cluster.items) ?? []
  return items.length === 1 ? items[0] : undefined
}
