/** Why a note stands where it stands: everything the steps decided about it, in one place. */
import { toString as plainText } from 'hast-util-to-string'
import { locate } from './anchor/locate.ts'
import { inContext, relatedPlace, whereIs } from './anchor/passage.ts'
import { anchorTexts } from './anchor/texts.ts'
import { type Built, collected, outcome, prepare } from './edition.ts'
import type { CitationPosition, Composed } from './model/edition.ts'
import type { Note } from './model/note.ts'
import type { Collected } from './problems/collect.ts'
import { sha256 } from './publish/fingerprint.ts'
import type { World } from './world/world.ts'

export interface ExplainedCitation {
  /** As the editors wrote it. */
  source: string
  print: string
  /** Undefined where it is the same. */
  screen: string | undefined
  /** Whether each source is cited here for the first time, and if not how it stands to the citation before. */
  positions: { key: string; position: CitationPosition; near: boolean }[]
}

export interface ExplainedNote {
  id: string
  series: string
  label: string
  file: string
  line: number
  stance: string | undefined
  claim: string | undefined
  lemma: string | undefined
  anchor: {
    state: string
    /** `p-12`, `fn-3` or a chapter's id. */
    where: string | undefined
    chapter: string | undefined
    start: number | undefined
    end: number | undefined
    /** Where the passage stands in the manuscript: `file:line:column`. */
    place: string | undefined
    context: string | undefined
    /** At how many places its words stand without `in`, `prefix` and `suffix`; undefined for a note on a whole. */
    places: number | undefined
    attributes: Partial<Record<'in' | 'prefix' | 'suffix', string>>
  }
  mark: string | undefined
  /** Its number within the series, and of how many. */
  number: number | undefined
  notesInSeries: number
  /** Ids of the notes of its series that are called directly before and after it. */
  before: string | undefined
  after: string | undefined
  citations: ExplainedCitation[]
  /** From the last build, where its input was the same; else the reason why it is not known. */
  printed: { page: string; notePage: string; pages: number } | { unknown: 'not-built' | 'changed-since' }
  /** What is wrong with it; what the editors set aside is in `silenced`. */
  found: Collected
}

/**
 * Explain a note.
 *
 * @param world the edition's folder and everything else outside
 * @param id of the note
 * @returns what is known of it, or the ids of all notes where there is none of this id
 */
export async function explainNote(
  world: World,
  id: string,
): Promise<{ note: ExplainedNote | undefined; ids: string[]; built: Built }> {
  const prepared = await prepare(world)
  const { composed } = prepared
  const built = outcome(collected(prepared))
  const note = composed?.notes.find((candidate) => candidate.id === id)
  const ids = composed?.notes.map((candidate) => candidate.id) ?? []
  if (!composed || !note) return { note: undefined, ids, built }
  return { note: await explained(composed, note, built, world), ids, built }
}

async function explained(
  composed: Composed,
  note: Note,
  built: Collected,
  world: World,
): Promise<ExplainedNote> {
  const { config, calls } = composed
  const call = composed.callByNote.get(note.id)
  const series = calls.filter((other) => other.note.series === note.series)
  const at = call ? series.indexOf(call) : -1
  return {
    id: note.id,
    series: note.series,
    label: config.series.find((one) => one.id === note.series)?.label ?? note.series,
    file: note.file.path,
    line: note.position.start.line,
    stance: note.stance,
    claim: note.attributes.claim,
    lemma: note.lemma?.value,
    anchor: anchorOf(composed, note),
    mark: call?.mark,
    number: call?.number,
    notesInSeries: series.length,
    before: series[at - 1]?.note.id,
    after: at < 0 ? undefined : series[at + 1]?.note.id,
    citations: note.citations.map((citation) => {
      const formatted = composed.formatted.get(citation)
      const text = (children: NonNullable<typeof formatted>['print']) => plainText({ type: 'root', children })
      const print = formatted ? text(formatted.print) : ''
      const screen = formatted ? text(formatted.screen) : ''
      return {
        source: citation.source,
        print,
        screen: screen === print ? undefined : screen,
        positions: formatted?.positions ?? [],
      }
    }),
    printed: await printedPlace(composed, note, world),
    found: foundIn(composed, note, built),
  }
}

function anchorOf(composed: Composed, note: Note): ExplainedNote['anchor'] {
  const anchor = composed.anchors.find((candidate) => candidate.note === note)
  const place = anchor?.place
  const texts = anchorTexts(composed)
  const { in: within, prefix, suffix } = note.attributes
  const attributes = Object.fromEntries(
    Object.entries({ in: within, prefix, suffix }).filter(([, value]) => value !== undefined),
  )
  const text = texts.all.findIndex(({ anchorText }) => anchorText.id === place?.text)
  const found = place && text >= 0 ? { text, start: place.start, end: place.end, from: 0, to: 0 } : undefined
  const related = found && relatedPlace(texts, found, '')
  return {
    state: anchor?.state ?? 'failed',
    where: found && whereIs(texts, found),
    chapter: place?.chapter,
    start: place?.start,
    end: place?.end,
    place: related && `${related.file}:${related.line}:${related.column}`,
    context: found && place?.extent === 'words' ? inContext(texts, found) : undefined,
    places: note.lemma ? locate(texts, note.lemma.value, {}).length : undefined,
    attributes,
  }
}

/** The problems of a note alone. */
function foundIn(composed: Composed, note: Note, { problems, silenced, texts }: Collected): Collected {
  const end = endOf(composed, note)
  const isOwn = ({ file, line = 0 }: { file: string; line?: number | undefined }) =>
    file === note.file.path && line >= note.position.start.line && line <= end
  return { problems: problems.filter(isOwn), silenced: silenced.filter(isOwn), texts }
}

/** The last line of a note: before the next one of its file begins. */
function endOf(composed: Composed, note: Note): number {
  const next = composed.notes
    .filter(({ file, position }) => file === note.file && position.start.line > note.position.start.line)
    .map(({ position }) => position.start.line)
  return next.length > 0 ? Math.min(...next) - 1 : Number.POSITIVE_INFINITY
}

/** Where it stands in the book, from `output/report.json`; only if that was made from these very files. */
async function printedPlace(
  { files }: Composed,
  note: Note,
  { output }: World,
): Promise<ExplainedNote['printed']> {
  if (!(await output.exists('report.json'))) return { unknown: 'not-built' }
  const report: unknown = JSON.parse(new TextDecoder().decode(await output.read('report.json')))
  const { hashes, notes } = report as {
    hashes?: { input?: Record<string, string> }
    notes?: { id: string; page?: string; notePage?: string; pages?: number }[]
  }
  const same = [note.file, ...files.chapters, ...files.notes, files.configFile].every(
    (file) => hashes?.input?.[file.path] === sha256(String(file.value)),
  )
  if (!same) return { unknown: 'changed-since' }
  const { page, notePage, pages } = notes?.find(({ id }) => id === note.id) ?? {}
  if (page === undefined || notePage === undefined || pages === undefined) return { unknown: 'not-built' }
  return { page, notePage, pages }
}
