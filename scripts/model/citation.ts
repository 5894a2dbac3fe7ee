/**
 * What a citation is between parsing and formatting. The syntax is Pandoc's (manual, section "Citation
 * syntax"); a cluster is what stands in one pair of brackets and is formatted as one.
 */
import type { PhrasingContent } from 'mdast'
import type { Node, Position } from 'unist'

/** A locator as CSL knows it (CSL 1.0.2, appendix "Locators"): `{label: 'page', value: '3-5'}`. */
export interface Locator {
  label: string
  value: string
  position: Position | undefined
}

/** How the author's name is given: by the style, in the running text before the citation, or not at all. */
export type CitationMode = 'normal' | 'author-in-text' | 'suppress-author'

/** One source within a cluster. */
export interface CitationItem {
  key: string
  /** Place of the key itself, without `@` and braces. */
  keyPosition: Position | undefined
  mode: CitationMode
  prefix: PhrasingContent[]
  locator: Locator | undefined
  /** What follows the locator, with its own leading punctuation. */
  suffix: PhrasingContent[]
}

/** A cluster of citations in the text of a note or of front and back matter. */
export interface Citation extends Node {
  type: 'citation'
  items: CitationItem[]
  /** The characters it was read from, for printing it back unchanged. */
  source: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
  }
  interface RootContentMap {
    citation: Citation
  }
}
