/**
 * What rules see of an edition: what the editors wrote as stretches of prose in which every character knows its
 * place, the lookups that several rules need, each made once and only when a rule asks for it.
 */
import type { Cited, Source } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import { type Prose, proseOf } from './prose.ts'

/** An edition as rules look at it. */
export class Survey {
  readonly edition: Cited
  #prose: readonly Prose[] | undefined
  #sourceByKey: ReadonlyMap<string, Source> | undefined

  constructor(edition: Cited) {
    this.edition = edition
  }

  /** Everything the editors wrote: bodies and claims of notes, front and back matter; by file and place. */
  get prose(): readonly Prose[] {
    this.#prose ??= proseOf(this.edition)
    return this.#prose
  }

  /** Sources by key. */
  get sourceByKey(): ReadonlyMap<string, Source> {
    this.#sourceByKey ??= new Map(this.edition.sources.map((source) => [source.key, source]))
    return this.#sourceByKey
  }

  /** Keys of the sources that a note cites, each once, in the order of its citations. */
  keysOf(note: Note): string[] {
    return [...new Set(note.citations.flatMap(({ items }) => items.map(({ key }) => key)))]
  }
}
