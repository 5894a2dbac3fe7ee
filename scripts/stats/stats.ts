/** Figures of an edition: how long it is, what its notes say of it, on whom they rest, what they leave unanswered. */
import { objectMark, proseOf } from '../guard/prose.ts'
import type { Composed } from '../model/edition.ts'
import type { Note, Stance } from '../model/note.ts'
import { stances } from '../model/note.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { wordsIn } from './words.ts'

export interface ChapterFigures {
  id: string
  title: string
  words: number
  /** Notes called in it, by series. */
  notes: Record<string, number>
  /** Notes of all series for a thousand words of the original; of one decimal. */
  notesPerThousand: number
}

export interface SeriesFigures {
  id: string
  label: string
  notes: number
  /** Words of their comments; lemmas and evidence apart. */
  words: number
  /** How many take each stance, in the order of the stances; those that none takes are left out. */
  stances: Partial<Record<Stance, number>>
}

export interface SourceFigures {
  /** Heading of the bibliography's group; undefined where it has no groups. */
  group: string | undefined
  sources: number
  /** Notes that cite at least one of them. */
  notes: number
}

export interface Stats {
  words: { original: number; notes: number; matter: number }
  paragraphs: number
  chapters: ChapterFigures[]
  series: SeriesFigures[]
  sources: {
    total: number
    cited: number
    groups: SourceFigures[]
    parties: { party: string; sources: number }[]
  }
  coverage: Coverage
}

/**
 * Count.
 *
 * @param edition composed; notes without an exact anchor count in their series, but in no chapter
 */
export function statsOf(edition: Composed): Stats {
  const coverage = coverageOf(edition)
  const wordsByNote = new Map<Note, number>()
  let matter = 0
  for (const { note, kind, value } of proseOf(edition)) {
    if (kind === 'claim') continue
    const words = wordsIn(value.replaceAll(objectMark, ' '))
    if (note) wordsByNote.set(note, (wordsByNote.get(note) ?? 0) + words)
    else matter += words
  }
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0)
  return {
    words: { original: coverage.words, notes: sum(wordsByNote.values()), matter },
    paragraphs: coverage.paragraphs,
    chapters: chapterFigures(edition),
    series: edition.config.series.map(({ id, label }) => {
      const notes = edition.notes.filter(({ series }) => series === id)
      const count = (stance: Stance) => notes.filter((note) => note.stance === stance).length
      return {
        id,
        label,
        notes: notes.length,
        words: sum(notes.map((note) => wordsByNote.get(note) ?? 0)),
        stances: Object.fromEntries(
          stances.map((stance) => [stance, count(stance)] as const).filter(([, n]) => n > 0),
        ),
      }
    }),
    sources: sourceFigures(edition),
    coverage,
  }
}

function chapterFigures({ title, chapters, calls, config }: Composed): ChapterFigures[] {
  const notesByChapter = new Map<string, Map<string, number>>()
  for (const { note, anchor } of calls) {
    const counts = notesByChapter.get(anchor.place.chapter) ?? new Map<string, number>()
    notesByChapter.set(anchor.place.chapter, counts)
    counts.set(note.series, (counts.get(note.series) ?? 0) + 1)
  }
  return (title ? [title, ...chapters] : chapters).map((chapter) => {
    const counts = notesByChapter.get(chapter.id)
    const texts = [chapter.text, ...chapter.footnotes.map(({ text }) => text)]
    const words = texts.reduce((total, { value }) => total + wordsIn(value), 0)
    const notes = config.series.map(({ id }) => [id, counts?.get(id) ?? 0] as const)
    const all = notes.reduce((total, [, count]) => total + count, 0)
    return {
      id: chapter.id,
      title: chapter.short,
      words,
      notes: Object.fromEntries(notes),
      notesPerThousand: words === 0 ? 0 : Math.round((all / words) * 10_000) / 10,
    }
  })
}

function sourceFigures({ sources, bibliography }: Composed): Stats['sources'] {
  const parties = new Map<string, number>()
  for (const { item } of sources) {
    const party = item.custom?.party ?? ''
    parties.set(party, (parties.get(party) ?? 0) + 1)
  }
  return {
    total: sources.length,
    cited: bibliography.reduce((total, { entries }) => total + entries.length, 0),
    groups: bibliography.map(({ label, entries }) => ({
      group: label,
      sources: entries.length,
      notes: new Set(entries.flatMap(({ notes }) => notes)).size,
    })),
    parties: [...parties]
      .map(([party, count]) => ({ party, sources: count }))
      .sort((a, b) => (a.party < b.party ? -1 : 1)),
  }
}
