/**
 * What rules see of an edition: what the editors wrote as stretches of prose in which every character knows its
 * place, the lookups that several rules need, each made once and only when a rule asks for it.
 */
import { type AnchorTexts, anchorTexts } from '../anchor/texts.ts'
import type { Cited, Source } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import { type SearchPassage, searchPassage } from './evidence.ts'
import { findNames, type NamesFound } from './names/occurrences.ts'
import { type Prose, proseOf } from './prose.ts'

/** An edition as rules look at it. */
export class Survey {
  readonly edition: Cited
  #prose: readonly Prose[] | undefined
  #anchorTexts: AnchorTexts | undefined
  #names: NamesFound | undefined
  #citedKeys: ReadonlySet<string> | undefined
  readonly #passageByKey = new Map<string, SearchPassage>()
  #sourceByKey: ReadonlyMap<string, Source> | undefined

  constructor(edition: Cited) {
    this.edition = edition
  }

  /** Everything the editors wrote: bodies and claims of notes, front and back matter; by file and place. */
  get prose(): readonly Prose[] {
    this.#prose ??= proseOf(this.edition)
    return this.#prose
  }

  /** The texts of the original in which lemmas are looked up. */
  get anchorTexts(): AnchorTexts {
    this.#anchorTexts ??= anchorTexts(this.edition)
    return this.#anchorTexts
  }

  /** The names of `names.yaml` and where they stand. */
  get names(): NamesFound {
    this.#names ??= findNames(this.edition, this.prose)
    return this.#names
  }

  /** Sources by key. */
  get sourceByKey(): ReadonlyMap<string, Source> {
    this.#sourceByKey ??= new Map(this.edition.sources.map((source) => [source.key, source]))
    return this.#sourceByKey
  }

  /** Keys of all sources that are cited, in notes, front and back matter and as evidence. */
  get citedKeys(): ReadonlySet<string> {
    this.#citedKeys ??= new Set(
      [...this.edition.notes, ...this.edition.front, ...this.edition.back].flatMap((owner) => [
        ...owner.citations.flatMap(({ items }) => items.map(({ key }) => key)),
        ...('evidence' in owner ? owner.evidence.map(({ source }) => source) : []),
      ]),
    )
    return this.#citedKeys
  }

  /** The stored passage of a source; undefined where the editors hold none. */
  readonly passageOf = (key: string): SearchPassage | undefined => {
    const file = this.edition.files.evidence.get(key)
    const passage = this.#passageByKey.get(key) ?? (file && searchPassage(String(file)))
    if (passage) this.#passageByKey.set(key, passage)
    return passage
  }

  /** Keys of the sources that a note cites, each once, in the order of its citations. */
  keysOf(note: Note): string[] {
    return [...new Set(note.citations.flatMap(({ items }) => items.map(({ key }) => key)))]
  }
}
