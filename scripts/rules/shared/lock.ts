/** What messages about the lock are made of. */

/** A passage as a message shows it. */
export interface Seen {
  /** `p-12`, `fn-3`, a chapter's id; undefined where that is not known any more. */
  where: string | undefined
  /** In brackets, with what stands around it. */
  words: string
}

/** What of the original is not as it was accepted. */
export type ManuscriptChange = { item: string } & (
  | { kind: 'changed'; name: string; difference: string }
  | { kind: 'kind' | 'marks' | 'count'; name: string; from: string; words: string }
  | { kind: 'added' | 'removed'; name: string; words: string }
  | { kind: 'moved'; name: string; words: string; from: string }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'reordered'; text: string }
  | { kind: 'more'; text: string; count: number }
)

/** What moved: a note, or a reference to a paragraph by its number. */
export interface Moved {
  kind: 'note' | 'reference'
  /** Id of the note, or the reference as it is written. */
  name: string
  item: string
  before: Seen | undefined
  after: Seen
  score: number
  /** Whether the passage is the one that stood there, but reads otherwise or stands in other surroundings. */
  stays: boolean
  /** What would select the passage where it stood. */
  expected: string[]
}

/** A measure as it prints. */
export function writeScore(score: number): string {
  return score.toFixed(2)
}

/** A passage and where it stands, in a sentence. */
export function writeSeen({ where, words }: Seen): string {
  return where === undefined ? `\`${words}\`` : `\`${words}\` (${where})`
}

/** How a change of the original or a moved note is accepted. */
export function acceptCommand(item: string): string {
  return `\`edition accept --only ${/[\s"'$`\\]/.test(item) ? `'${item}'` : item} --by NAME --reason TEXT\``
}
