/**
 * `report.json`: what was built. Everything in it follows from the input and the versions named in it; the
 * times alone do not, and they are left out where `SOURCE_DATE_EPOCH` asks for equal bytes.
 */
import type { AuditReport } from '../audit/result.ts'
import type { Composed } from '../model/edition.ts'
import { filesOf, type Problem, type SilencedProblem } from '../problems/collect.ts'
import { sha256 } from './fingerprint.ts'

/** Where notes stand in print, by id; from the page engine. */
export interface PrintedPlaces {
  /** Pages of the book. */
  pages: number
  /** By id of the note. */
  notes: ReadonlyMap<string, PrintedPlace>
}

export interface PrintedPlace {
  /** Printed label of the page where the call stands. */
  page: string
  /** That page's number among all sheets of the PDF, from 1. */
  sheet: number
  /** Printed label of the page where the note begins. */
  notePage: string
  /** On how many pages it stands. */
  pages: number
}

export interface ReportParts {
  problems: readonly Problem[]
  /** Messages that the editors set aside, for whoever reviews the edition. */
  silenced: readonly SilencedProblem[]
  audit: AuditReport | undefined
  printed: PrintedPlaces | undefined
  versions: Readonly<Record<string, string>>
  /** Files of `output/` beside the report, for their hashes. */
  outputs: ReadonlyMap<string, Uint8Array>
  /** Seconds by step; undefined where times are to be left out. */
  seconds: Readonly<Record<string, number>> | undefined
}

/**
 * Write the report.
 *
 * @param composed the edition
 * @param parts what the steps after composing found
 * @returns JSON, ending with a line end
 */
export function reportJson(composed: Composed, parts: ReportParts): string {
  const { config } = composed
  const report = {
    title: config.title,
    version: config.version,
    notes: composed.anchors.map(({ note, state, place }) => {
      const call = composed.callByNote.get(note.id)
      const printed = parts.printed?.notes.get(note.id)
      return {
        id: note.id,
        series: note.series,
        mark: call?.mark,
        stance: note.stance,
        claim: note.attributes.claim,
        kind: note.attributes.kind,
        file: note.file.path,
        line: note.position.start.line,
        chapter: place?.chapter,
        paragraph: place?.paragraph === undefined ? undefined : `p-${place.paragraph}`,
        start: place?.start,
        end: place?.end,
        anchor: state,
        ...(printed ?? {}),
        sources: sourcesOf(composed, note.id),
      }
    }),
    series: config.series.map((series) => ({
      id: series.id,
      label: series.label,
      notes: composed.calls.filter((call) => call.note.series === series.id).length,
    })),
    sources: composed.bibliography.flatMap((group) =>
      group.entries.map((entry) => ({ key: entry.key, group: group.label, notes: entry.notes })),
    ),
    paragraphs: composed.chapters.reduce((sum, chapter) => sum + chapter.paragraphs.length, 0),
    pages: parts.printed?.pages,
    audit: parts.audit,
    messages: parts.problems,
    silenced: parts.silenced,
    versions: parts.versions,
    hashes: {
      input: Object.fromEntries(
        filesOf(composed.files).map((file) => [file.path, sha256(String(file.value))]),
      ),
      output: Object.fromEntries([...parts.outputs].map(([path, bytes]) => [path, sha256(bytes)])),
    },
    seconds: parts.seconds,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Keys of the sources that a note cites, in the order of the bibliography. */
function sourcesOf(composed: Composed, note: string): string[] {
  return composed.bibliography.flatMap((group) =>
    group.entries.filter((entry) => entry.notes.includes(note)).map((entry) => entry.key),
  )
}
