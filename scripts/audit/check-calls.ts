/**
 * Calls in a finished file: each note has one, with its mark, behind the last word of its lemma, and they
 * stand in the order of the numbers.
 */
import { type Flow, FlowBuilder, type Folding, type Place, textOf } from './compare/flow.ts'
import { findingOf } from './finding.ts'
import type { DerivedTexts } from './input.ts'
import type { Finding, Medium } from './result.ts'
import type { SourceNote } from './source-reader/source-reader.ts'

/** A call as a reader of a finished file found it. */
export interface FoundCall {
  target: string
  text: string
  /** The footnote of the author's in which it stands, `fn-x`; undefined in the running text. */
  within?: string | undefined
  /** The words before it. */
  before: Flow
  place: Place
}

/** How many words of the lemma must stand before its call. */
const compared = 4

/**
 * Put calls in the order in which a reader meets them: those in a footnote where it is first called.
 *
 *     text         … killed.ᵃ … appeal*ᵇ … fled.ᵈ
 *     footnote     * Undated; see p. 4.ᶜ          a, *, b, c, d
 *
 * Calls that meet are met together, whatever leads on from them: b stands at the same place as the asterisk.
 *
 * @param calls in any order of their texts, in the order of each text
 */
export function inReadingOrder(calls: readonly FoundCall[]): FoundCall[] {
  const byText = new Map<string | undefined, FoundCall[]>()
  for (const call of calls) byText.set(call.within, [...(byText.get(call.within) ?? []), call])
  const order: FoundCall[] = []
  const add = (text: string | undefined): void => {
    const own = byText.get(text) ?? []
    byText.delete(text)
    let open: string[] = []
    for (const [index, call] of own.entries()) {
      order.push(call)
      if (call.target.startsWith('fn-')) open.push(call.target)
      const next = own[index + 1]
      if (next && meet(call, next)) continue
      for (const target of open) add(target)
      open = []
    }
  }
  add(undefined)
  // A footnote that nothing calls is reported elsewhere; its calls are checked all the same.
  for (const text of [...byText.keys()]) add(text)
  return order
}

/** Whether no words stand between two calls of one text. */
function meet(one: FoundCall, next: FoundCall): boolean {
  const [words, same] = [one, next].map(({ before }) => flowWords(before).slice(-12).join(' '))
  return words === same
}

/**
 * Check the calls of the editors' notes.
 *
 * @param calls all calls of the text in reading order
 * @param notes the notes on disk
 * @param derived marks and the order of the calls
 */
export function checkCalls(
  calls: readonly FoundCall[],
  notes: readonly SourceNote[],
  derived: DerivedTexts,
  medium: Medium,
  folding: Folding,
): Finding[] {
  const findings: Finding[] = []
  const byId = new Map<string, FoundCall[]>()
  for (const call of calls) {
    if (!call.target.startsWith('note-')) continue
    const id = call.target.slice(5)
    byId.set(id, [...(byId.get(id) ?? []), call])
  }
  for (const note of notes) {
    const region = `note:${note.id}`
    const source = { file: note.path, line: note.line }
    const [call, second] = byId.get(note.id) ?? []
    if (!call) {
      findings.push(findingOf('call-missing', medium, region, { source }))
      continue
    }
    if (second) findings.push(findingOf('call-repeated', medium, region, { place: second.place, source }))
    const mark = derived.notes.get(note.id)?.mark
    if (mark !== undefined && call.text.trim() !== mark) {
      findings.push(
        findingOf('call-altered', medium, region, {
          expected: mark,
          found: call.text.trim(),
          place: call.place,
          source,
        }),
      )
    }
    const wanted = lemmaPieces(note, folding).at(-1)?.slice(-compared) ?? []
    const found = flowWords(call.before)
    if (!found.join('').endsWith(wanted.join(''))) {
      findings.push(
        findingOf('call-misplaced', medium, region, {
          expected: wanted.join(' '),
          found: found.slice(-compared).join(' '),
          place: call.place,
          source,
        }),
      )
    }
  }
  const known = new Set(derived.noteOrder)
  for (const [id, list] of byId) {
    if (!known.has(id))
      findings.push(
        findingOf('note-unknown', medium, `note:${id}`, { found: list[0]!.text, place: list[0]!.place }),
      )
  }
  const order = [...byId.keys()].filter((id) => known.has(id))
  findings.push(...checkOrder(order, derived.noteOrder, medium, (id) => byId.get(id)![0]!.place))
  return findings
}

/**
 * Check that ids stand in a given order; each id that breaks it is one finding.
 *
 * @param found ids as they stand
 * @param wanted all ids in their order
 * @param placeOf where an id was found
 */
export function checkOrder(
  found: readonly string[],
  wanted: readonly string[],
  medium: Medium,
  placeOf: (id: string) => Place | undefined,
): Finding[] {
  const present = new Set(found)
  const expected = wanted.filter((id) => present.has(id))
  const findings: Finding[] = []
  found.forEach((id, at) => {
    const other = expected[at]
    if (other === undefined || other === id) return
    const place = placeOf(id)
    findings.push(
      findingOf('note-out-of-order', medium, `note:${id}`, {
        expected: other,
        found: id,
        ...(place && { place }),
      }),
    )
  })
  return findings
}

/** The words of a text as atoms, marks left out. */
export function wordsOf(text: string, folding: Folding): string[] {
  return flowWords(new FlowBuilder(folding).text(text, { region: '' }).build())
}

export function flowWords(flow: Flow): string[] {
  return flow.atoms.filter((atom) => atom.isWord).map((atom) => atom.text.normalize('NFC'))
}

/** The words of a lemma, divided where it leaves words out. */
function lemmaPieces(note: SourceNote, folding: Folding): string[][] {
  const pieces = note.lemma.split('[…]').map((piece) => wordsOf(piece, folding))
  return pieces.filter((piece) => piece.length > 0)
}

/**
 * Check that a short lemma is made of the words of its lemma, in their order.
 *
 * @param note the note on disk
 * @param short the lemma in short form, `first words … last words`
 */
export function checkShortLemma(note: SourceNote, short: string, folding: Folding): Finding[] {
  if (short === '' || note.lemma === '') return []
  const lemma = lemmaPieces(note, folding).flat()
  const words = wordsOf(short, folding)
  // What a lemma leaves out may stand in its short form, since that is made of the text itself.
  const isMade = note.lemma.includes('[…]')
    ? words[0] === lemma[0] && words.at(-1) === lemma.at(-1)
    : isWithin(words, lemma)
  if (isMade) return []
  return [
    findingOf('lemma-shortened-wrongly', 'source', `note:${note.id}`, {
      expected: note.lemma.replace(/\s+/g, ' '),
      found: short,
      source: { file: note.path, line: note.line },
    }),
  ]
}

/** Whether words stand in a text in their order, with others between them or not. */
function isWithin(words: readonly string[], text: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    const next = text.indexOf(word, at)
    if (next < 0) return false
    at = next + 1
  }
  return true
}

/**
 * Check the words marked as the lemma.
 *
 * @param note the note on disk
 * @param marked what the finished page marks; undefined where nothing is marked
 */
export function checkLemma(
  note: SourceNote,
  marked: Flow | undefined,
  medium: Medium,
  folding: Folding,
): Finding[] {
  if (note.lemma === '') return []
  const found = marked ? flowWords(marked) : []
  const pieces = lemmaPieces(note, folding)
  if (pieces.length === 0) return []
  const place = marked?.atoms[0]?.place
  const isWhole = pieces.length === 1 ? found.join(' ') === pieces[0]!.join(' ') : fits(pieces, found)
  if (isWhole) return []
  const known = {
    expected: note.lemma.replace(/\s+/g, ' ').trim(),
    found: marked ? textOf(marked.atoms, 24) : '',
    source: { file: note.path, line: note.line },
  }
  return [findingOf('lemma-altered', medium, `note:${note.id}`, place ? { ...known, place } : known)]
}

/** Whether words begin with the first piece, end with the last and hold the others in order. */
function fits(pieces: readonly string[][], found: readonly string[]): boolean {
  const text = ` ${found.join(' ')} `
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const wanted = ` ${piece.join(' ')} `
    const next = index === pieces.length - 1 ? text.lastIndexOf(wanted) : text.indexOf(wanted, at)
    if (next < at || (index === 0 && next !== 0)) return false
    at = next + wanted.length - 1
  }
  return at === text.length - 1
}
