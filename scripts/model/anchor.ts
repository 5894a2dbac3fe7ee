/** Where notes belong in the original. */
import type { Note } from './note.ts'

/** A stretch of the original; code points in the text named. */
export interface Place {
  chapter: string
  /** Id of the `AnchorText`: the chapter's own, or a footnote of the author's. */
  text: string
  start: number
  end: number
  /** Where the call stands: the end of the lemma, after the closing punctuation that follows it. */
  call: number
  /** Number of the paragraph in which the call stands. */
  paragraph: number | undefined
  /** What the note belongs to: words, or (with `in=` alone) a whole paragraph, footnote or chapter. */
  extent: 'words' | 'paragraph' | 'footnote' | 'chapter'
}

/** The result for one note. `moved` and `failed` are errors; nothing is ever attached to a best guess. */
export type Anchor =
  | { note: Note; state: 'exact'; place: Place }
  | { note: Note; state: 'failed'; place: undefined }
  /** `found` is where it stands today; for `accept` alone, since nothing is printed there. */
  | { note: Note; state: 'moved'; place: undefined; found: Place }

export type ExactAnchor = Extract<Anchor, { state: 'exact' }>
