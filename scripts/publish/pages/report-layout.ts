/** Problems of the finished pages, as messages on the files of the edition. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Face } from '../../fonts/faces.ts'
import type { Composed } from '../../model/edition.ts'
import { report } from '../../problems/report.ts'
import type { LaidOutBook, LayoutProblem } from './book.ts'

/**
 * Report what is wrong with the pages.
 *
 * @param composed the edition
 * @param book what the page engine found
 * @param faces faces that were given to it
 */
export function reportLayout(composed: Composed, book: LaidOutBook, faces: readonly Face[]): void {
  const { configFile } = composed.files
  for (const series of composed.config.series) {
    if (series.place !== 'foot')
      report(configFile, 'series-placed-at-foot', undefined, {
        series: series.id,
        place: `place: ${series.place}`,
      })
    else if (series.layout !== 'paragraph') {
      report(configFile, 'series-placed-at-foot', undefined, {
        series: series.id,
        place: `layout: ${series.layout}`,
      })
    }
  }
  const seen = new Set<string>()
  for (const problem of book.problems) {
    // One running head is too long for all the pages it would stand on.
    const where = problem.kind === 'head-too-long' ? '' : (problem.sheet ?? '')
    const key = `${problem.kind} ${problem.near} ${where}`
    if (!seen.has(key)) reportProblem(composed, book, problem)
    seen.add(key)
  }
  const shipped = new Set(faces.map(({ file }) => postScriptStem(file)))
  for (const font of book.fonts) {
    if (!shipped.has(stem(font))) report(configFile, 'font-unshipped', undefined, { font })
  }
}

function reportProblem(composed: Composed, book: LaidOutBook, problem: LayoutProblem): void {
  const { file, position } = placeOf(composed, problem.near)
  const onPage = { page: pageOf(book, problem.sheet ?? book.places[problem.near]?.sheet), near: problem.near }
  switch (problem.kind) {
    case 'overflow':
      report(file, 'page-overflow', position, onPage)
      return
    case 'overlap':
      report(file, 'page-overlap', position, onPage)
      return
    case 'too-wide':
      report(file, 'page-line-too-wide', position, { ...onPage, words: problem.words ?? '' })
      return
    case 'moved':
      report(file, 'page-moved', position, onPage)
      return
    case 'head-too-long':
      report(composed.files.configFile, 'running-head-too-long', undefined, onPage)
      return
    case 'no-page':
      report(file, 'page-reference-unresolved', position, { target: problem.near })
      return
    case 'repeated-id':
      report(file, 'page-id-repeated', position, onPage)
      return
    case 'text-changed':
      report(composed.files.configFile, 'page-text-changed', undefined, { words: problem.near })
      return
    case 'note-delayed':
    case 'note-early':
      reportPlace(book, problem, file, position)
      return
    case 'note-missing':
    case 'note-changed':
    case 'call-missing':
      report(file, 'note-unprinted', position, { note: nameOf(problem.near) })
  }
}

/** A note that begins away from its call: allowed only where an earlier note of its series runs up to there. */
function reportPlace(
  book: LaidOutBook,
  problem: LayoutProblem,
  file: VFile,
  position: Position | undefined,
): void {
  const laidOut = book.notes.find(({ id }) => id === problem.near)
  const begins = laidOut?.sheets[0]
  const data = { note: nameOf(problem.near), call: pageOf(book, problem.sheet), begins: pageOf(book, begins) }
  // The note before it in its series stands on the page of the call, or was itself still to come.
  const before = book.notes.slice(0, laidOut ? book.notes.indexOf(laidOut) : 0)
  const neighbour = before.filter(({ series }) => series === laidOut?.series).at(-1)
  const earlierRuns = neighbour !== undefined && neighbour.sheets.at(-1)! >= problem.sheet!
  if (problem.kind === 'note-delayed' && earlierRuns) report(file, 'note-delayed', position, data)
  else report(file, 'note-away-from-call', position, data)
}

/** The file and place in which something with an id was written. */
function placeOf(composed: Composed, id: string): { file: VFile; position: Position | undefined } {
  const note = composed.notes.find((candidate) => candidate.id === nameOf(id))
  if (note) return { file: note.file, position: note.position }
  for (const chapter of [...(composed.title ? [composed.title] : []), ...composed.chapters]) {
    if (chapter.id === id) return { file: chapter.file, position: undefined }
    const footnote = chapter.footnotes.find(
      (candidate) => candidate.id === id || `ref-${candidate.id}` === id,
    )
    if (footnote) return { file: chapter.file, position: footnote.definition.position }
    const paragraph = chapter.paragraphs.find(({ number }) => `p-${number}` === id)
    if (paragraph) return { file: chapter.file, position: paragraph.node.position }
  }
  return { file: composed.files.configFile, position: undefined }
}

/** `note-toll` and `ref-toll` name the note `toll`. */
function nameOf(id: string): string {
  return id.replace(/^(?:note|ref)-/, '')
}

function pageOf(book: LaidOutBook, sheet: number | undefined): string {
  return sheet === undefined ? '?' : (book.sheets[sheet]?.label ?? '?')
}

/** `SourceSerif4Caption-Semibold` and `SourceSerif4Caption-Semibold.ttf.woff2` are the same font. */
function postScriptStem(file: string): string {
  const name = file.split('/').at(-1) ?? file
  return stem(name.replace(/(?:\.ttf)?\.woff2$/, ''))
}

/** Family without style: files of further scripts are named otherwise than their fonts. */
function stem(name: string): string {
  const family = name.toLowerCase().replaceAll('-', '')
  const known = ['notoserifarmenian', 'gfsdidot', 'notoserifhebrew', 'notonaskharabic']
  return known.find((candidate) => family.startsWith(candidate)) ?? family
}
