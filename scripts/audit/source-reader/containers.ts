/**
 * Containers of annotation files: `:::note{#id …}` to `:::`. Faults of containers are reported by the step
 * that parses; here they are read so that no word is lost: every fence with a series' name and an id begins
 * a note, also inside another, and text outside all containers is handed back as such.
 */
import { withoutIgnoreComments } from './ignore-comments.ts'

export interface NumberedLine {
  text: string
  number: number
}

/** A note as it stands on disk. */
export interface NoteContainer {
  id: string
  series: string
  line: number
  attributes: Map<string, string>
  body: NumberedLine[]
  evidence: { source: string; lines: NumberedLine[]; line: number }[]
}

export interface Containers {
  notes: NoteContainer[]
  /** Lines that belong to no note. */
  loose: NumberedLine[]
}

const openingFence = /^[ \t]*(:{3,})([A-Za-z][\w-]*)[ \t]*(?:\[[^\]]*\])?(\{.*\})?[ \t]*$/
const closingFence = /^[ \t]*(:{3,})[ \t]*$/
const inner = new Set(['evidence', 'verse'])

interface Open {
  kind: 'note' | 'evidence' | 'verse' | 'other'
  colons: number
}

/**
 * Divide an annotation file into its notes.
 *
 * @param text the file
 * @param series ids of the series
 */
export function readContainers(text: string, series: readonly string[]): Containers {
  const notes: NoteContainer[] = []
  const loose: NumberedLine[] = []
  const names = new Set(series)
  let open: Open[] = []
  let note: NoteContainer | undefined
  let evidence: NoteContainer['evidence'][number] | undefined
  withoutIgnoreComments(splitLines(text)).forEach((line) => {
    const opening = openingFence.exec(line.text)
    if (opening) {
      const [, colons, name, braces] = opening
      const attributes = readAttributes(braces ?? '')
      if (names.has(name!) || (!inner.has(name!) && attributes.has('id'))) {
        note = {
          id: attributes.get('id') ?? '',
          series: name!,
          line: line.number,
          attributes,
          body: [],
          evidence: [],
        }
        notes.push(note)
        evidence = undefined
        open = [{ kind: 'note', colons: colons!.length }]
        return
      }
      if (note && inner.has(name!)) {
        open.push({ kind: name as 'evidence' | 'verse', colons: colons!.length })
        if (name === 'evidence') {
          evidence = { source: attributes.get('source') ?? '', lines: [], line: line.number }
          note.evidence.push(evidence)
        } else lineTo({ text: '', number: line.number })
        return
      }
    }
    const closing = closingFence.exec(line.text)
    if (closing && open.length > 0) {
      const at = open.findIndex((one) => closing[1]!.length >= one.colons)
      if (at >= 0) {
        open = open.slice(0, at)
        if (!open.some((one) => one.kind === 'evidence')) evidence = undefined
        if (open.length === 0) note = undefined
        else lineTo({ text: '', number: line.number })
        return
      }
    }
    lineTo(line)
  })
  return { notes, loose }

  function lineTo(line: NumberedLine): void {
    if (evidence) evidence.lines.push(line)
    else if (note) note.body.push(line)
    else if (line.text.trim() !== '') loose.push(line)
  }
}

/** `{#id .class key=value key="value"}`; quoted values may hold character references. */
function readAttributes(braces: string): Map<string, string> {
  const attributes = new Map<string, string>()
  const pattern = /#([^\s#.{}=]+)|([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/g
  for (const [, id, name, double, single, plain] of braces.slice(1, -1).matchAll(pattern)) {
    if (id !== undefined) attributes.set('id', id)
    else if (name) attributes.set(name, double ?? single ?? plain ?? '')
  }
  return attributes
}

/** Lines of a file with their numbers; a byte order mark is no part of them. */
export function splitLines(text: string): NumberedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ text: line, number: at + 1 }))
}
