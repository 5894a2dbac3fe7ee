/**
 * The original as `manuscript.lock` remembers it: what was accepted, by whom and why, and where each note and each
 * reference to a paragraph stood in it. Offsets are Unicode code points from the beginning of the block that an entry
 * stands under, so that a change in one paragraph leaves the lines of all others as they are.
 */
import type { VFile } from 'vfile'

/** A text that lemmas are looked up in: the running text of a chapter, or a footnote of the author's. */
export interface OriginalText {
  /** As in `AnchorText`. */
  id: string
  kind: 'title' | 'chapter' | 'footnote'
  /** Id of its chapter. */
  chapter: string
  blocks: readonly OriginalBlock[]
}

/** A block of an original, as far as it is guarded. */
export interface OriginalBlock {
  /** `paragraph`, `heading-1` … `heading-6`, `quotation`, `item`, `cell`. */
  kind: string
  /** How many paragraph numbers it is after the last one given: 0 for the same number; undefined for none. */
  step: number | undefined
  text: string
  /** What its text does not show (emphasis, links, images, calls of footnotes), shortened; empty where it has none. */
  marks: string
}

/** Who accepted something, and why. */
export interface Acceptance {
  by: string
  reason: string
  /** `2026-11-25`, where it was said. */
  date: string | undefined
  /** Id of the note, or name of the reference, where it was this and not the block that was accepted. */
  anchor: string | undefined
}

/** Where a note stood. */
export interface LockedAnchor {
  note: string
  /** A short digest of lemma and attributes: a note that the editor has written anew is another anchor. */
  query: string
  /** A stretch of words, counted from the beginning of the block; or the whole paragraph, footnote or chapter. */
  extent: { start: number; end: number } | 'paragraph' | 'footnote' | 'chapter'
  /** The words of the stretch; of a whole, its first and last. */
  words: string
  /** What it was accepted on, where that has changed and nobody has accepted the change for this note. */
  was: string | undefined
  line: number
}

/** A reference to a paragraph by its number. */
export interface LockedLink {
  /** Who refers: id of a note, `front/NAME`, `back/NAME`, `names/ID`. */
  owner: string
  /** `p-12`, as it is written. */
  target: string
  words: string
  line: number
}

/** A note or reference whose passage was removed, and which nobody has settled since. */
export interface LostAnchor {
  note: string
  /** Of a reference: what it names. */
  target: string | undefined
  query: string
  was: string
  line: number
}

/** A block that was removed with somebody's consent. */
export interface Removal {
  text: string
  acceptance: Acceptance
}

/** What happened behind a block, or before the first. */
export interface Trail {
  removed: Removal[]
  lost: LostAnchor[]
}

export interface LockedBlock extends OriginalBlock {
  /** SHA-256 of its text as the lock has it. */
  hash: string
  /** Line of the lock on which it begins. */
  line: number
  anchors: LockedAnchor[]
  links: LockedLink[]
  /** Who accepted changes to it, oldest first. */
  accepted: Acceptance[]
  trail: Trail
}

export interface LockedText extends OriginalText {
  line: number
  blocks: readonly LockedBlock[]
  /** Before its first block. */
  head: Trail
}

export interface Lock {
  file: VFile
  /** Who made the first record, where that was said. */
  begun: Acceptance | undefined
  /** In the order of the book, the footnotes of a chapter after it. */
  texts: LockedText[]
}
