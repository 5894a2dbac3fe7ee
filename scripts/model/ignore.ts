/** Comments by which editors silence a message: `<!-- edition-ignore rule-id: reason -->`. */
import type { Position } from 'unist'

/** A comment, as it was read from a file of annotations or a piece. */
export interface IgnoreComment {
  /** Ids of rules, as they are written; they may not exist. */
  rules: string[]
  /** Empty where none is given. */
  reason: string
  position: Position
  /** What it speaks of, in words for messages: `the next block`, `the whole file`. */
  speaksOf: string
  /** The lines it speaks of, from 1, both included; none where nothing follows it. */
  lines: { first: number; last: number } | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** Comments that silence messages; from the step that parses. */
    ignores: IgnoreComment[]
  }
}
