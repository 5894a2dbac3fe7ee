/** Persons, places and bodies that an edition names, from `annotations/names.yaml`. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'

export const nameKinds = ['person', 'place', 'body'] as const
export type NameKind = (typeof nameKinds)[number]

/** A form of a name, as some text has it. */
export interface NameForm {
  form: string
  /** Language of the form (BCP 47), where it is said. */
  lang: string | undefined
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
  /** What identifies it elsewhere, by the authority: `{viaf: …}`. */
  identifiers: Record<string, string>
  /** Of life or being: `1878–1918`. */
  years: string | undefined
  /** What tells it from others of the same name: `governor of Baku`. */
  description: string | undefined
  /** Places (`p-12`, ids of notes and pieces) where a form that fits other entries too means this one. */
  at: string[]
  place: Point | undefined
}

export interface NameList {
  /** Undefined where the edition has no `names.yaml`; nothing is asked of its names then. */
  file: VFile | undefined
  /** In the order of the file. */
  entries: NameEntry[]
}
