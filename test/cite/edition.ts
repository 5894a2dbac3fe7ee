/** Small editions for the citing step: notes called in the order in which they stand, no manuscript. */
import { toHtml } from 'hast-util-to-html'
import { toString as plainText } from 'hast-util-to-string'
import { VFile } from 'vfile'
import { cite } from '../../scripts/cite/cite.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import type { ExactAnchor } from '../../scripts/model/anchor.ts'
import type { Call, Cited, Numbered } from '../../scripts/model/edition.ts'
import { parseAnnotationFile } from '../../scripts/parse/annotations.ts'
import { parsePieceFile } from '../../scripts/parse/piece.ts'
import { parseSources } from '../../scripts/parse/sources.ts'
import { readConfig } from '../../scripts/read/config.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { editionFiles } from '../support/files.ts'

export interface Parts {
  /** Style, language and the rest of `edition.yaml`; two series are always declared. */
  yaml?: string
  /** Notes in the order of their calls: series, id and body of each. */
  notes: [series: string, id: string, body: string][]
  sources: object[]
  /** Chapter of each note by id; one chapter where not said. */
  chapters?: Record<string, string>
  front?: string
  back?: string
  /** Styles of the edition's own by path. */
  styles?: Record<string, string>
}

export const sources = {
  doe: {
    id: 'doe',
    type: 'book',
    title: 'A Book of Rivers',
    author: [{ family: 'Doe', given: 'Jane' }],
    issued: { 'date-parts': [[1999]] },
    publisher: 'North Press',
    'publisher-place': 'Leipzig',
  },
  roe: {
    id: 'roe',
    type: 'book',
    title: 'Of Valleys',
    author: [{ family: 'Roe', given: 'Richard' }],
    issued: { 'date-parts': [[2001]] },
    publisher: 'South Press',
    'publisher-place': 'Oxford',
  },
} satisfies Record<string, object>

const series = `series:
  note: {label: Notes}
  counter-source: {label: Counter-sources, prefix: C}
`

/** Run the citing step on a small edition. */
export async function citeEdition(parts: Parts): Promise<Cited> {
  const configFile = new VFile({ path: 'manuscript/edition.yaml', value: `${parts.yaml ?? ''}\n${series}` })
  const config = readConfig(configFile)
  const notesFile = new VFile({
    path: 'annotations/notes.md',
    value: parts.notes.map(([name, id, body]) => `:::${name}{#${id}}\n> words\n\n${body}\n:::\n`).join('\n'),
  })
  const piece = (place: 'front' | 'back', value: string | undefined): VFile[] =>
    value === undefined ? [] : [new VFile({ path: `annotations/${place}/${place}.md`, value })]
  const sourcesFile = new VFile({
    path: 'annotations/sources.json',
    value: JSON.stringify(parts.sources, null, 2),
  })
  const files = editionFiles({
    config,
    configFile,
    notes: [notesFile],
    front: piece('front', parts.front),
    back: piece('back', parts.back),
    sources: [sourcesFile],
    citationStyles: new Map(
      Object.entries(parts.styles ?? {}).map(([path, value]) => [path, new VFile({ path, value })]),
    ),
  })
  const notes = parseAnnotationFile(notesFile, config)
  const counts = new Map<string, number>()
  const calls = notes.map((note): Call => {
    const number = (counts.get(note.series) ?? 0) + 1
    counts.set(note.series, number)
    const chapter = parts.chapters?.[note.id] ?? '01'
    const place = {
      chapter,
      text: chapter,
      start: 0,
      end: 1,
      call: 1,
      paragraph: 1,
      extent: 'words' as const,
    }
    const anchor: ExactAnchor = { note, state: 'exact', place }
    return { note, anchor, number, mark: `${note.series === 'note' ? '' : 'C'}${number}` }
  })
  const numbered: Numbered = {
    config,
    files,
    title: undefined,
    chapters: [],
    notes,
    front: files.front.map((file) => parsePieceFile(file, 'front', config)),
    back: files.back.map((file) => parsePieceFile(file, 'back', config)),
    names: { file: undefined, entries: [], notNames: [], complete: true },
    sources: await parseSources(files.sources),
    anchors: calls.map(({ anchor }) => anchor),
    calls,
    callByNote: new Map(calls.map((call) => [call.note.id, call])),
  }
  return cite(numbered, styleSource(nodeWorld('.', {}), files.citationStyles))
}

/** Each cluster as its note's mark and its words: `C1: Doe, *Rivers*, 3`. */
export function clusterTexts(cited: Cited, output: 'print' | 'screen'): string[] {
  return cited.calls.flatMap(({ note, mark }) =>
    note.citations.map((citation) => {
      const content = cited.formatted.get(citation)?.[output] ?? []
      return `${mark}: ${plainText({ type: 'root', children: content })}`
    }),
  )
}

/** The first cluster of a note as HTML. */
export function clusterHtml(cited: Cited, id: string): string {
  const [citation] = cited.callByNote.get(id)?.note.citations ?? []
  return toHtml({ type: 'root', children: (citation && cited.formatted.get(citation)?.print) ?? [] })
}

/** All messages of an edition's files as `place rule: reason`. */
export function messagesOf({ files }: Cited): string[] {
  const all = [files.configFile, ...files.notes, ...files.front, ...files.back, ...files.sources]
  return [...all, ...files.citationStyles.values()].flatMap((file) =>
    file.messages.map(
      ({ line, column, ruleId, reason }) => `${file.path}:${line}:${column} ${ruleId}: ${reason}`,
    ),
  )
}
