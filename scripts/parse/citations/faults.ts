/** Faults in the writing of citations, as they are carried from the tokens through the tree to the messages. */
import type { Position } from 'unist'

/** What can be wrong with a citation's form. */
export type CitationFaultKind =
  /** A `[` before a key is never closed. */
  | 'unclosed'
  /** A `]` after a key was never opened. */
  | 'unopened'
  /** Part of a group names no source. */
  | 'without-key'
  /** A group directly before another bracket. */
  | 'adjacent'
  /** The key of a group stands within emphasis or another bracket. */
  | 'key-in-markup'
  /** An `@` with no key behind it. */
  | 'key-missing'
  /** A term such as `p.` with nothing behind it that could be a page; a `{` that is not closed. */
  | 'locator'

export interface CitationFault {
  kind: CitationFaultKind
  position: Position
  /** The characters at fault. */
  text: string
}

declare module 'unist' {
  interface Data {
    citationFaults?: CitationFault[]
  }
}
