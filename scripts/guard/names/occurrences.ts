/**
 * Where the names of `names.yaml` stand: in the original (title matter, chapters, the author's footnotes) and in what
 * the editors wrote. The rules on names look at them, and an index of persons and places can be made of them.
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { CodePoints } from '../../anchor/code-points.ts'
import type { Cited } from '../../model/edition.ts'
import type { NameEntry, NameForm, NameList, NamePlace, NotName } from '../../model/names.ts'
import type { AnchorText, Block, Chapter } from '../../model/text.ts'
import { type Source, sourceOf } from '../../parse/source.ts'
import type { Prose } from '../prose.ts'
import { type FoundForm, NameFinder, nameText } from './finder.ts'
import { placeInBlock } from './place-in-block.ts'
import { Settler } from './settle.ts'

/** In the original: code points in the text named, half open. */
export interface OriginalStretch {
  chapter: Chapter
  /** The chapter's own text, or that of a footnote of the author's. */
  text: AnchorText
  /** Number of the paragraph; none in headings, title matter and footnotes. */
  paragraph: number | undefined
  start: number
  end: number
}

/** In what the editors wrote: UTF-16 units of the stretch's value, half open. */
export interface ProseStretch {
  prose: Prose
  start: number
  end: number
}

/** A block of the original or a stretch of prose, in which names are found. */
interface Context {
  file: VFile
  /** What `at:` may call the place, from narrow to wide: `['p-12', '01-territorial-claims']`, `['toll']`. */
  places: readonly string[]
  value: string
  lang: string
  /** Where something stands in the file; offsets in UTF-16 units of `value`. */
  point(start: number): Point | undefined
  original(start: number, end: number): OriginalStretch | undefined
  prose: Prose | undefined
}

/** A name at a place. There can be a million of them: what is seldom asked is made when it is asked. */
export class NameOccurrence {
  /** Equal for all spellings that are one form. */
  readonly key: string
  /** All whose form it is, each with the form; more than one entry where it fits several and nothing settles it. */
  readonly candidates: readonly { entry: NameEntry; form: NameForm }[]
  /** The entry that is meant; undefined where a form fits several and `at:` does not say which. */
  readonly entry: NameEntry | undefined
  /** Its number among the same forms in the narrowest of its places, from 1; counted where it fits several entries. */
  readonly ordinal: number
  readonly #context: Context
  readonly #start: number
  readonly #end: number

  /** @param context where it stands, between `start` and `end` */
  constructor(
    context: Context,
    { start, end, key }: FoundForm<NamedForm>,
    { candidates, entry, ordinal }: Pick<NameOccurrence, 'candidates' | 'entry' | 'ordinal'>,
  ) {
    this.#context = context
    this.#start = start
    this.#end = end
    this.key = key
    this.candidates = candidates
    this.entry = entry
    this.ordinal = ordinal
  }

  get file(): VFile {
    return this.#context.file
  }

  /** What `at:` may call the place, from narrow to wide: `['p-12', '01-territorial-claims']`, `['toll']`. */
  get places(): readonly string[] {
    return this.#context.places
  }

  /** The words as they stand there. */
  get words(): string {
    return this.#context.value.slice(this.#start, this.#end)
  }

  /** Where it stands in the original, if it does. */
  get original(): OriginalStretch | undefined {
    return this.#context.original(this.#start, this.#end)
  }

  /** Where it stands in what the editors wrote, if it does. */
  get prose(): ProseStretch | undefined {
    const { prose } = this.#context
    return prose && { prose, start: this.#start, end: this.#end }
  }

  /** Where it stands in the file. */
  point(): Point | undefined {
    return this.#context.point(this.#start)
  }
}

/** The names of an edition and where they stand. */
export interface NamesFound {
  list: NameList
  /** In reading order of the original, then of the notes, then of front and back matter. */
  occurrences: NameOccurrence[]
  /** Entries that are meant, or may be meant, somewhere. */
  found: ReadonlySet<NameEntry>
  /** Items of `at:` that tell entries apart somewhere, or contradict each other. */
  used: ReadonlySet<NamePlace>
  /** Words that are not asked about and stand somewhere in what the editors wrote. */
  notNames: ReadonlySet<NotName>
  /** What is found in each stretch of what the editors wrote, words that are no names too. */
  inProse: ReadonlyMap<Prose, readonly FoundForm<NamedForm>[]>
}

/** What the finder finds: a form of an entry, or words that are not asked about. */
export type NamedForm = { entry: NameEntry; form: NameForm } | { notName: NotName }

/**
 * Find the names of an edition.
 *
 * @param edition its original and its names
 * @param prose what its editors wrote
 * @returns nothing found where it has no names; time grows with the length of the texts
 */
export function findNames(
  edition: Pick<Cited, 'config' | 'title' | 'chapters' | 'names'>,
  prose: readonly Prose[],
): NamesFound {
  const { names: list } = edition
  const finder = new NameFinder<NamedForm>()
  for (const entry of list.entries) for (const form of entry.forms) finder.add(form.form, { entry, form })
  for (const notName of list.notNames) finder.add(notName.words, { notName })
  const collector = new Collector()
  const inProse = new Map<Prose, FoundForm<NamedForm>[]>()
  const notNames = new Set<NotName>()
  const find = (context: Context) => {
    const found = finder.find(nameText(context.value, context.lang))
    for (const each of found) {
      for (const name of each.names) if (context.prose && 'notName' in name) notNames.add(name.notName)
      collector.add(each, context)
    }
    return found
  }
  if (list.entries.length > 0 || list.notNames.length > 0) {
    const { title, chapters, config } = edition
    for (const chapter of title ? [title, ...chapters] : chapters)
      for (const context of contextsOf(chapter, config.language)) find(context)
    for (const stretch of prose) inProse.set(stretch, find(contextOf(stretch)))
  }
  return { list, ...collector.result, inProse, notNames }
}

function contextOf(prose: Prose): Context {
  const { file, note, piece, value, lang } = prose
  return {
    file,
    places: [note?.id ?? piece?.id ?? ''],
    value,
    lang,
    point: (start) => prose.at(start),
    original: () => undefined,
    prose,
  }
}

/** The blocks of a chapter: names do not go over the border of a block. */
function* contextsOf(chapter: Chapter, lang: string): Generator<Context> {
  const { file } = chapter
  let source: Source | undefined
  for (const text of [chapter.text, ...chapter.footnotes.map((footnote) => footnote.text)]) {
    const points = new CodePoints(text.value)
    for (const block of text.blocks) {
      const first = points.toUnits(block.start)
      const at = (units: number) => points.fromUnits(first + units)
      yield {
        file,
        places: placesOf(chapter, text, block),
        value: text.value.slice(first, points.toUnits(block.end)),
        lang,
        point(start) {
          source ??= sourceOf(file)
          return placeInBlock(block, at(start), source)
        },
        original: (start, end) => ({
          chapter,
          text,
          paragraph: block.paragraph,
          start: at(start),
          end: at(end),
        }),
        prose: undefined,
      }
    }
  }
}

function placesOf(chapter: Chapter, text: AnchorText, { paragraph }: Block): string[] {
  if (text.id !== chapter.text.id) return [text.id, chapter.id]
  return paragraph === undefined ? [chapter.id] : [`p-${paragraph}`, chapter.id]
}

/** Gathers what is found, counts forms by place and asks `at:` which entry is meant. */
class Collector {
  readonly #occurrences: NameOccurrence[] = []
  readonly #found = new Set<NameEntry>()
  readonly #used = new Set<NamePlace>()
  readonly #settler = new Settler()
  readonly #countByPlaceAndForm = new Map<string, number>()
  /** The finder gives one list for one form. */
  readonly #meaningByNames = new Map<readonly NamedForm[], Meaning>()

  get result(): Pick<NamesFound, 'occurrences' | 'found' | 'used'> {
    return { occurrences: this.#occurrences, found: this.#found, used: this.#used }
  }

  add(found: FoundForm<NamedForm>, context: Context): void {
    const { candidates, entries } = this.#meaningOf(found.names)
    if (entries.length === 0) return
    const ordinal = entries.length === 1 ? 1 : this.#count(context.places[0]!, found.key)
    const { entry, by } = this.#settler.settle(entries, context.places, ordinal)
    for (const place of by) this.#used.add(place)
    for (const meant of entry ? [entry] : entries) this.#found.add(meant)
    const meant =
      entry && entries.length > 1 ? candidates.filter((candidate) => candidate.entry === entry) : candidates
    this.#occurrences.push(new NameOccurrence(context, found, { candidates: meant, entry, ordinal }))
  }

  #count(place: string, key: string): number {
    const counter = `${place}\u0000${key}`
    const ordinal = (this.#countByPlaceAndForm.get(counter) ?? 0) + 1
    this.#countByPlaceAndForm.set(counter, ordinal)
    return ordinal
  }

  #meaningOf(names: readonly NamedForm[]): Meaning {
    let meaning = this.#meaningByNames.get(names)
    if (meaning === undefined) {
      const candidates = names.filter((name) => 'entry' in name)
      meaning = { candidates, entries: [...new Set(candidates.map(({ entry }) => entry))] }
      this.#meaningByNames.set(names, meaning)
    }
    return meaning
  }
}

/** What a form is: the entries that have it. */
interface Meaning {
  candidates: NameOccurrence['candidates']
  entries: NameEntry[]
}
