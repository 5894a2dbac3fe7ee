/** What the page engine takes and gives. Whatever engine it is, it is known by these alone. */
import type { PageGeometry } from './page-size.ts'

/** One physical page. */
export interface Sheet {
  /** Printed number: `iv`, `12`. Blank pages have one too, unprinted. */
  label: string
  side: 'recto' | 'verso'
  /** Part of the book: `title`, `imprint`, `contents`, `text`, `bibliography`, `blank`, or the id of a piece. */
  part: string
  /** Words of its running head. */
  head: string
  /** What stands at its foot, in order. */
  foot: SheetNote[]
}

/** A note, or a piece of one, at the foot of a sheet. */
export interface SheetNote {
  id: string
  series: string
  /** Words of the margin label that say whose rest this is; empty where the note begins here. */
  continued: string
}

/** Where something begins: points from the top left of its sheet. */
export interface PlaceInBook {
  /** Index in `LaidOutBook.sheets`, from 0. */
  sheet: number
  x: number
  y: number
}

export interface LaidOutNote {
  /** Id of the element: `note-x`, `fn-x`. */
  id: string
  series: string
  /** Sheet of its call. */
  call: number | null
  /** Sheets it stands on, in order. */
  sheets: number[]
}

/** Something wrong with the finished pages, as data; `report-layout.ts` makes messages of them. */
export interface LayoutProblem {
  kind:
    | 'overflow'
    | 'overlap'
    | 'too-wide'
    | 'moved'
    | 'head-too-long'
    | 'no-page'
    | 'repeated-id'
    | 'note-missing'
    | 'note-changed'
    | 'call-missing'
    | 'note-delayed'
    | 'note-early'
    | 'text-changed'
  /** Id of the element or of the nearest around it; words where there is none. */
  near: string
  sheet?: number
  words?: string
}

export interface LaidOutBook {
  sheets: Sheet[]
  /** Every id of the book: `p-12`, `ref-x`, `note-x`, `source-key`, chapters. */
  places: Record<string, PlaceInBook>
  notes: LaidOutNote[]
  problems: LayoutProblem[]
  /** PostScript names of the fonts in the file. */
  fonts: string[]
}

export interface EngineInput {
  html: string
  page: PageGeometry
}

/** The pages as they leave the engine: a PDF, tagged, without metadata, and what stands where. */
export interface EngineResult {
  pdf: Uint8Array
  book: Omit<LaidOutBook, 'fonts'>
}

/** Lays out HTML as pages. */
export interface PageEngine {
  layout(input: EngineInput): Promise<EngineResult>
}
