/**
 * The original as the anchoring step sees it: chapters, their blocks, and the plain text in which lemmas
 * are looked up. All offsets are Unicode code points in `AnchorText.value`, half open: [start, end).
 */
import type {
  Break,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Literal,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  TableCell,
  Text,
} from 'mdast'
import type { VFile } from 'vfile'

/** A passage in another language or script: `:span[…]{lang=hy}`. */
export interface Span extends Parent {
  type: 'span'
  lang: string
  children: PhrasingContent[]
}

/** Lines of a poem in a note: `:::verse`. */
export interface Verse extends Parent {
  type: 'verse'
  children: Root['children']
}

declare module 'mdast' {
  interface PhrasingContentMap {
    span: Span
  }
  interface RootContentMap {
    span: Span
    verse: Verse
  }
  interface BlockContentMap {
    verse: Verse
  }
}

/** A node that contributes characters to a block's text. */
export interface Run {
  node: Text | Break | Literal
  start: number
  end: number
}

/** A block of phrasing: the smallest unit that has a text of its own. */
export interface Block {
  node: Heading | Paragraph | TableCell
  start: number
  end: number
  runs: Run[]
  /** Number of the paragraph it belongs to (a list belongs to the paragraph before it); none for headings. */
  paragraph: number | undefined
}

/**
 * A text in which lemmas can be found: the running text of a chapter, or one of the author's footnotes.
 * `value` is the text of its blocks joined by U+000A; a soft line end is a space, a hard break U+000A.
 */
export interface AnchorText {
  /** The chapter's id, or `fn-…` for a footnote of the author's. */
  id: string
  chapter: string
  value: string
  blocks: Block[]
}

/** A footnote that the author of the original set himself. */
export interface AuthorFootnote {
  /** `fn-…`, unique in the edition. */
  id: string
  /** The label as it stands in the Markdown, `*--p34`. */
  label: string
  /** The mark as it prints, `*`. */
  mark: string
  definition: FootnoteDefinition
  references: FootnoteReference[]
  text: AnchorText
}

/** One file of the manuscript. */
export interface Chapter {
  /** The file's name without `.md`. */
  id: string
  file: VFile
  kind: 'title' | 'chapter'
  tree: Root
  /** Plain text of its first heading; the id where it has none. */
  title: string
  /** For running heads: from `chapters:` in edition.yaml, or the title. */
  short: string
  text: AnchorText
  footnotes: AuthorFootnote[]
  /** Numbered paragraphs in order: top-level paragraphs, quotations, stanzas and tables. */
  paragraphs: NumberedParagraph[]
}

/** A paragraph that readers can cite; counted through the edition. */
export interface NumberedParagraph {
  number: number
  /** The top-level node of the tree that carries the number. */
  node: Root['children'][number]
  start: number
  end: number
}
