/**
 * What the audit is given: the edition's files as they are on disk, the texts that the program derived from
 * other sources than those files (formatted citations, marks, stance words), and the finished files. The
 * audit reads everything else itself, so that it never compares the program with itself.
 */

export interface AuditInput {
  facts: EditionFacts
  /** The Markdown files as they are on disk: path within the edition → text. */
  files: ReadonlyMap<string, string>
  derived: DerivedTexts
  /** The finished `edition.html`; undefined where it was not built. */
  html: string | undefined
  /** The finished `edition.pdf`; undefined where it was not built. */
  pdf: PdfInput | undefined
}

/** What the configuration says about the files. Paths are within the edition and keys of `files`. */
export interface EditionFacts {
  /** Ids of the series. */
  series: readonly string[]
  /** `manuscript/00-title.md`, if there is one. */
  title: string | undefined
  /** The chapters in the order of the edition. */
  chapters: readonly string[]
  /** Files with notes. */
  notes: readonly string[]
  /** Pieces of front and back matter in the order in which they print. */
  front: readonly string[]
  back: readonly string[]
  /** Whether the edition asked for its quotation marks to be made typographic; then they are folded. */
  quotes: 'as-is' | 'typographic'
  /** Whether a citation in front and back matter becomes a footnote (a note style) or stays in the line. */
  citationClass: 'note' | 'in-text'
}

/** Text that the finished files hold and that is not on disk as it prints. */
export interface DerivedTexts {
  /** By id of the note. */
  notes: ReadonlyMap<string, DerivedNote>
  /** Ids of all notes in reading order of their calls. */
  noteOrder: readonly string[]
  /** Entries of the bibliography in the order in which they print. */
  bibliography: readonly { key: string; text: string }[]
  /** For front and back matter, by path: what stands in its gaps. */
  pieces: ReadonlyMap<string, GapTexts>
}

/**
 * What stands in the gaps of a text, in order of the text: one string for each citation (`[@key, p. 3]`,
 * `@key`) and each link without words (`[](#other-note)`).
 */
export interface GapTexts {
  print: readonly string[]
  screen: readonly string[]
}

export interface DerivedNote extends GapTexts {
  /** `12`, `C12`. */
  mark: string
  /** The stance as a word of the edition's language; undefined where none is printed. */
  stance: string | undefined
  /** The lemma in short form without the closing bracket; empty where none is printed. */
  shortLemma: string
  /** For each evidence, in order: the formatted citation that stands with it; empty where there is none. */
  evidence: readonly string[]
}

/** A rectangle in points, origin at the lower left corner of the page. */
export interface Rectangle {
  left: number
  bottom: number
  right: number
  top: number
}

/** What stands on a stretch of pages. `derived` pages (title page, imprint, contents, index) have no words of their own on disk. */
export interface PdfPart {
  kind: 'derived' | 'text' | 'piece' | 'bibliography'
  /** Path of the piece of front or back matter. */
  path?: string
  /** First and last sheet, counted from 1. */
  from: number
  to: number
}

export interface PdfInput {
  bytes: Uint8Array
  /** The text block of left and right pages; what stands outside is furniture. Undefined: no furniture. */
  textBlock: { left: Rectangle; right: Rectangle } | undefined
  /** Names of the faces that the edition ships, as in the font files (PostScript names). */
  fonts: readonly string[]
  /** What stands where; undefined: recognised by the named destinations. */
  parts: readonly PdfPart[] | undefined
}
