/** What the editors wrote: notes in containers, pieces of front and back matter. */
import type { Blockquote, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Citation } from './citation.ts'

export const stances = ['corroborates', 'qualifies', 'disputes', 'unverified', 'attribution'] as const
export type Stance = (typeof stances)[number]

/** The words commented on, as the editors copied them. */
export interface Lemma {
  node: Blockquote
  position: Position
  /** Its text, a line end being a space, `[…]` included. */
  value: string
}

/** A verbatim excerpt of a source, nested in a note. */
export interface Evidence {
  source: string
  locator: string | undefined
  lang: string | undefined
  children: RootContent[]
  position: Position
}

/** Attributes of a note's container, with the place of each for messages. */
export interface NoteAttributes {
  in?: string
  prefix?: string
  suffix?: string
  stance?: string
  claim?: string
  kind?: string
  by?: string
  checked?: string
  lang?: string
}

/** A note, as read from its container. */
export interface Note {
  id: string
  /** A series declared in edition.yaml. */
  series: string
  file: VFile
  /** The opening fence. */
  position: Position
  /** Order of all notes by file and place; decides where two calls meet. */
  order: number
  lemma: Lemma | undefined
  attributes: NoteAttributes
  /** Where each attribute stands, as far as known. */
  attributePositions: Partial<Record<keyof NoteAttributes | 'id', Position>>
  stance: Stance | undefined
  /** The comment: everything but lemma and evidence. */
  body: RootContent[]
  evidence: Evidence[]
  /** The clusters in its body, in order; the same nodes that stand in the tree. */
  citations: Citation[]
}

/** A piece of front or back matter. */
export interface Piece {
  id: string
  place: 'front' | 'back'
  file: VFile
  tree: Root
  title: string
  citations: Citation[]
}
