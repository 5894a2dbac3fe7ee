/** A composed edition made from HTML, for tests of the pages alone. */
import type { Element, ElementContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Call, Composed, ComposedChapter, ComposedNote } from '../../../scripts/model/edition.ts'
import type { Note, Stance } from '../../../scripts/model/note.ts'
import type { Config } from '../../../scripts/read/schema.ts'
import { configSchema } from '../../../scripts/read/schema.ts'

export interface FixtureNote {
  id: string
  series: string
  mark: string
  lemma?: string
  stance?: Stance
  /** Blocks of HTML. */
  body: string
}

export interface FixtureChapter {
  id: string
  title: string
  short?: string
  /** Blocks of HTML with calls: see `call`. */
  html: string
  /** The author's footnotes: mark and HTML. */
  footnotes?: { id: string; mark: string; html: string }[]
}

export interface Fixture {
  config?: Record<string, unknown>
  title?: string
  chapters: FixtureChapter[]
  notes: FixtureNote[]
  bibliography?: { label?: string; entries: { key: string; html: string; notes: string[] }[] }[]
  styles?: string
}

/** The call of a note, as compose writes it. */
export function call(note: Pick<FixtureNote, 'id' | 'series' | 'mark'>, next = false): string {
  return `<a class="call${next ? ' next' : ''}" id="ref-${note.id}" href="#note-${note.id}" data-series="${note.series}" role="doc-noteref">${note.mark}</a>`
}

/** Make a composed edition; only what the pages need of it is filled in. */
export function composedFixture(fixture: Fixture): Composed {
  const parsed = configSchema.parse({
    title: 'A text',
    language: 'en',
    series: {
      note: { label: 'Editors’ notes' },
      'counter-source': { label: 'Counter-sources', prefix: 'C' },
    },
    ...fixture.config,
  })
  const authors =
    parsed.author === undefined ? [] : Array.isArray(parsed.author) ? parsed.author : [parsed.author]
  const config = {
    ...parsed,
    authors,
    title: parsed.title ?? '',
    notesLanguage: parsed.notesLanguage ?? parsed.language,
    series: Object.entries(parsed.series ?? {}).map(([id, series]) => ({ id, ...series })),
  } as Config
  const notes = fixture.notes.map(noteFor)
  const calls = fixture.notes.map(
    (note, index) => ({ note: notes[index]!, mark: note.mark, number: index + 1 }) as Call,
  )
  const composedChapters = fixture.chapters.map(chapterFor)
  return {
    config,
    files: {
      configFile: new VFile({ path: 'manuscript/edition.yaml' }),
      styles: fixture.styles ? [new VFile({ path: 'styles/page.css', value: fixture.styles })] : [],
    },
    title: undefined,
    chapters: composedChapters.map(({ chapter }) => chapter),
    notes,
    calls,
    callByNote: new Map(calls.map((made) => [made.note.id, made])),
    bibliography: (fixture.bibliography ?? []).map(({ label, entries }) => ({
      label,
      entries: entries.map(({ key, html, notes: ids }) => ({
        key,
        content: inline(html),
        notes: ids,
        pieces: [],
      })),
    })),
    composedTitle: fixture.title ? titleFor(fixture.title) : undefined,
    composedChapters,
    composedNotes: new Map(
      fixture.notes.map((note, index) => [note.id, composedNote(note, calls[index]!, config)]),
    ),
    front: [],
    back: [],
    composedFront: [],
    composedBack: [],
  } as unknown as Composed
}

function noteFor(note: FixtureNote, index: number): Note {
  return {
    id: note.id,
    series: note.series,
    order: index,
    file: new VFile({ path: 'annotations/notes.md' }),
    position: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } },
    stance: note.stance,
    attributes: {},
  } as unknown as Note
}

function composedNote(note: FixtureNote, made: Call, config: Config): ComposedNote {
  return {
    note: made.note,
    call: made,
    shortLemma: note.lemma ?? '',
    lemmaLang: config.language,
    print: blocks(note.body),
    screen: [],
    evidence: [],
  }
}

function chapterFor({ id, title, short, html, footnotes = [] }: FixtureChapter): ComposedChapter {
  return {
    chapter: {
      id,
      title,
      short: short ?? title,
      file: new VFile({ path: `manuscript/${id}.md` }),
      footnotes: [],
      paragraphs: [],
    },
    blocks: blocks(html).map((content) => ({ content, notes: [] })),
    footnotes: footnotes.map((footnote) => ({
      id: footnote.id,
      mark: footnote.mark,
      refs: [`ref-${footnote.id}`],
      content: blocks(footnote.html),
      notes: [],
    })),
  } as unknown as ComposedChapter
}

function titleFor(html: string): ComposedChapter {
  return {
    chapter: {
      id: '00-title',
      title: 'A text',
      short: 'A text',
      file: new VFile({ path: 'manuscript/00-title.md' }),
      footnotes: [],
    },
    blocks: blocks(html).map((content) => ({ content, notes: [] })),
    footnotes: [],
  } as unknown as ComposedChapter
}

function blocks(html: string): Element[] {
  return inline(html).filter((node): node is Element => node.type === 'element')
}

function inline(html: string): ElementContent[] {
  return unified().use(rehypeParse, { fragment: true }).parse(html).children as ElementContent[]
}
