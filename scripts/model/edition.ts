/**
 * What travels between the steps: read → parse → anchor → number → cite → compose → publish → audit.
 * Each step takes the value of the step before and adds to it; none reaches back.
 */
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { Config } from '../read/schema.ts'
import type { Anchor, ExactAnchor } from './anchor.ts'
import type { Citation } from './citation.ts'
import type { Lock } from './lock.ts'
import type { NameList } from './names.ts'
import type { Evidence, Note, Piece } from './note.ts'
import type { Chapter } from './text.ts'

/** The edition's files, as they are on disk. Every file that can have a problem is a VFile. */
export interface EditionFiles {
  config: Config
  configFile: VFile
  /** `manuscript.lock`: what the original and the anchors were. */
  lock: VFile | undefined
  /** `00-title.md`, if there is one. */
  title: VFile | undefined
  chapters: VFile[]
  notes: VFile[]
  front: VFile[]
  back: VFile[]
  /** `names.yaml`. */
  names: VFile | undefined
  sources: VFile[]
  /** Excerpts of sources held by the editors, by key. */
  evidence: Map<string, VFile>
  /** Style sheets of the edition's own. */
  styles: VFile[]
  /** A citation style of the edition's own: `styles/….csl`, by path within the edition. */
  citationStyles: Map<string, VFile>
  /** Pictures that Markdown files may name, by path within the edition. */
  images: Map<string, Uint8Array>
  /** Files that could not be read, with the reason as their message; they are in no other list. */
  refused: VFile[]
}

/** An entry of the bibliography as CSL-JSON, with the file it came from. */
export interface Source {
  key: string
  item: CslItem
  file: VFile
  /** Line of its definition, where known. */
  line: number | undefined
}

/** CSL-JSON (schema 1.0.2), with the project's own `custom` fields. */
export interface CslItem {
  id: string
  type: string
  title?: string
  keyword?: string
  custom?: { kind?: string; party?: string; tier?: string; seen?: string; [key: string]: unknown }
  [variable: string]: unknown
}

export interface Parsed {
  config: Config
  files: EditionFiles
  title: Chapter | undefined
  chapters: Chapter[]
  notes: Note[]
  front: Piece[]
  back: Piece[]
  names: NameList
  sources: Source[]
  /** What the original and the anchors were when they were accepted; none where the lock cannot be believed. */
  lock?: Lock | undefined
}

export interface Anchored extends Parsed {
  /** One for each note, in file order. */
  anchors: Anchor[]
}

/** A call in the text: the mark at the end of a lemma that leads to the note. */
export interface Call {
  note: Note
  anchor: ExactAnchor
  /** `12`, `C12`, `b`. */
  mark: string
  /** Number within its series, from 1; begins again where the series restarts. */
  number: number
}

export interface Numbered extends Anchored {
  /** In reading order: by place of the call, then series, then file order. */
  calls: Call[]
  callByNote: Map<string, Call>
}

/** A cluster as it prints and as it stands on the screen. */
export interface FormattedCitation {
  print: ElementContent[]
  screen: ElementContent[]
  /** What each of its sources is at this place, in the order in which they print; none where a style does not ask. */
  positions: { key: string; position: CitationPosition; near: boolean }[]
}

/** Positions of CSL (1.0.2, "Choose", `position`). */
export type CitationPosition = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator'

export interface BibliographyEntry {
  key: string
  content: ElementContent[]
  /** Ids of the notes that cite it, in reading order. */
  notes: string[]
  /** Pieces of front and back matter that cite it, in reading order: ids, and footnotes by their numbers. */
  pieces: { piece: string; footnote: number | undefined }[]
}

export interface BibliographyGroup {
  label: string | undefined
  entries: BibliographyEntry[]
}

export interface Cited extends Numbered {
  /** Every cluster of every note, keyed by the node in the note's tree. */
  formatted: Map<Citation, FormattedCitation>
  /** Source and locator of every piece of evidence, in short form. */
  formattedEvidence: Map<Evidence, FormattedCitation>
  bibliography: BibliographyGroup[]
  /** Variables that the style prints or asks for anywhere: `container-title`, `accessed`. */
  styleVariables: ReadonlySet<string>
  /** Whether the style sets citations in notes or in the line. */
  citationClass: 'note' | 'in-text'
}

/** A note ready to be published: hast, citations in place. */
export interface ComposedNote {
  note: Note
  call: Call
  /** The lemma in short form: first and last words. */
  shortLemma: string
  /** Language of the lemma: that of the passage it comes from. */
  lemmaLang: string
  print: ElementContent[]
  screen: ElementContent[]
  evidence: {
    source: string
    content: ElementContent[]
    lang: string | undefined
    citation: ElementContent[]
  }[]
}

/** A top-level block of a chapter and the notes called in it. */
export interface ComposedBlock {
  content: ElementContent
  /** Ids of the notes whose calls stand in it, in order. */
  notes: string[]
}

export interface ComposedChapter {
  chapter: Chapter
  blocks: ComposedBlock[]
  /** The author's own footnotes, in order of their calls. */
  footnotes: { id: string; mark: string; refs: string[]; content: ElementContent[]; notes: string[] }[]
}

export interface ComposedPiece {
  piece: Piece
  print: ElementContent[]
  screen: ElementContent[]
}

export interface Composed extends Cited {
  composedTitle: ComposedChapter | undefined
  composedChapters: ComposedChapter[]
  composedNotes: Map<string, ComposedNote>
  composedFront: ComposedPiece[]
  composedBack: ComposedPiece[]
}

/** A finished file of `output/`. */
export interface OutputFile {
  path: string
  bytes: Uint8Array
}
