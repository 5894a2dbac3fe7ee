/** Persons, places and bodies that an edition names, from `annotations/names.yaml`. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'

export const nameKinds = ['person', 'place', 'body'] as const
export type NameKind = (typeof nameKinds)[number]

/**
 * What a form is to the editors: the one that their notes should have; another that they may have (a short one, an
 * inflected one); a variant, which only the original and the sources have.
 */
export type NameUse = 'preferred' | 'also' | 'variant'

/** A form of a name, as some text has it. */
export interface NameForm {
  form: string
  /** Language of the form (BCP 47), where it is said. */
  lang: string | undefined
  use: NameUse
  /** In `names.yaml`. */
  place: Point
}

/** A place in the edition where a form that fits several entries means this one. */
export interface NamePlace {
  /**
   * `p-12`, `fn-7`, the id of a note, of a piece or of a chapter; with `/2` behind it, the second such form there alone;
   * or `elsewhere`, everywhere that no other entry names.
   */
  id: string
  /** In `names.yaml`. */
  place: Point
}

/** A person, a place or a body. */
export interface NameEntry {
  /** Permanent: `name-ID` is its place in every output. */
  id: string
  kind: NameKind
  /** The preferred form. */
  name: string
  /** The form by which the index sorts it: `Waal, Thomas de`. */
  sort: string | undefined
  /** All forms that are looked for in the texts, the preferred one first. */
  forms: NameForm[]
  /** What identifies it elsewhere, by the authority: `{viaf: …}`; an address where the authority is not a known one. */
  identifiers: Record<string, string>
  /** Of life or being: `1878–1918`. */
  years: string | undefined
  /** What tells it from others of the same name: `governor of Baku`. */
  description: string | undefined
  at: NamePlace[]
  /** Of its id in `names.yaml`. */
  place: Point
}

/** Words with a capital letter that are no entries and are not asked about. */
export interface NotName {
  words: string
  place: Point
}

export interface NameList {
  /** Undefined where the edition has no `names.yaml`; nothing is asked of its names then. */
  file: VFile | undefined
  /** In the order of the file. */
  entries: NameEntry[]
  notNames: NotName[]
  /** Whether all of the file could be read. Where not, nothing can be said of what is not in it. */
  complete: boolean
}
