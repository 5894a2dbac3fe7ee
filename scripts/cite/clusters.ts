/**
 * All clusters of an edition in the order of reading: front matter, the notes of all series in the order of their
 * calls, back matter. Each belongs to a note of a series; series are read apart, so *ibid.* looks back within one.
 *
 *     calls     n15   C15   C16   n16
 *     order      1     2     3     4      counts for "first", "subsequent" and near notes
 *     number    15    15    16    16      of its series: n16 follows n15
 */
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Citation, CitationItem } from '../model/citation.ts'
import type { Numbered } from '../model/edition.ts'
import type { Evidence, Note, Piece } from '../model/note.ts'
import { readLocator } from '../parse/citations/locator.ts'
import { locatorTerms } from '../parse/citations/locator-terms.ts'
import { TextPlaces } from '../parse/citations/text-places.ts'
import { pieceNotes } from './piece-notes.ts'

/** A cluster and where it stands. */
export interface Cluster {
  /** The node that is formatted. */
  node: Citation | Evidence
  items: CitationItem[]
  file: VFile
  /** Place for messages. */
  position: Citation['position']
  /** Stretch of the edition in which sources are cited in full once: all, or a chapter. */
  scope: string
  series: string
  /** Number of its note within the series, and the mark that leads to it. */
  number: number
  mark: string
  /** Id of the note; none in front and back matter. */
  note: string | undefined
  /** Order of its note among all notes, from 1. */
  order: number
}

/**
 * List the clusters of an edition.
 *
 * @param edition numbered
 * @returns clusters in the order of reading; those of evidence at the end of their scope, since evidence stands
 *   beside the notes and is read apart
 */
export function clustersOf(edition: Numbered): Cluster[] {
  const perChapter = edition.config.citations.reset === 'chapter'
  const terms = locatorTerms(edition.config.notesLanguage)
  const clusters: Cluster[] = []
  const evidence: Cluster[] = []
  let order = 0

  addPieces(edition.front)
  for (const [index, call] of edition.calls.entries()) {
    const { note, mark, number, anchor } = call
    order++
    const scope = perChapter ? `chapter ${anchor.place.chapter}` : 'edition'
    const common = { file: note.file, scope, series: note.series, number, mark, note: note.id, order }
    for (const citation of note.citations) {
      clusters.push({ ...common, node: citation, items: citation.items, position: citation.position })
    }
    for (const block of note.evidence) {
      evidence.push({ ...common, node: block, items: [evidenceItem(block)], position: block.position })
    }
    const next = edition.calls[index + 1]
    if (!next || (perChapter && next.anchor.place.chapter !== anchor.place.chapter)) {
      clusters.push(
        ...evidence.splice(0).map((cluster) => ({ ...cluster, order: ++order, series: 'evidence' })),
      )
    }
  }
  addPieces(edition.back)
  return clusters

  function addPieces(pieces: Piece[]): void {
    for (const piece of pieces) {
      const scope = perChapter ? `piece ${piece.id}` : 'edition'
      for (const [index, { citations }] of pieceNotes(piece).entries()) {
        order++
        const common = { file: piece.file, scope, series: `piece ${piece.id}`, note: undefined, order }
        for (const node of citations) {
          const mark = String(index + 1)
          clusters.push({
            ...common,
            node,
            items: node.items,
            position: node.position,
            number: index + 1,
            mark,
          })
        }
      }
    }
  }

  /** `source` and `locator` of evidence are read as a citation's would be. */
  function evidenceItem({ source, locator: written, position }: Evidence): CitationItem {
    const rest: RootContent[] = written ? [{ type: 'text', value: written }] : []
    const { locator, suffix } = readLocator(rest as CitationItem['suffix'], terms, new TextPlaces())
    return { key: source, keyPosition: position, mode: 'normal', prefix: [], locator, suffix }
  }
}

/** Notes that have no call, since their anchor failed; their keys are checked all the same. */
export function uncalledNotes(edition: Numbered): Note[] {
  return edition.notes.filter(({ id }) => !edition.callByNote.has(id))
}
