/**
 * citeproc, as citation-js brings it along. citation-js's own way to it keeps engines for good and rebuilds them
 * for each citation; so its engine is made afresh here, once for each rendering, and thrown away with it.
 */
import core from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CslItem } from '../model/edition.ts'
import { withPlainAddresses } from './addresses.ts'
import { type Comparison, type SortDirections, sortKeyComparison } from './collation.ts'

/** An item of a cluster, as citeproc wants it. */
export interface CiteprocItem {
  id: string
  locator?: string
  label?: string
  prefix?: string
  suffix?: string
  'suppress-author'?: boolean
  'locator-extra'?: string
  position?: number
  /** Whether the note that cites the source before is near, as the style counts. */
  'near-note'?: boolean
}

/** A cluster, as citeproc wants it. */
export interface CiteprocCitation {
  citationID: string
  citationItems: CiteprocItem[]
  properties: {
    noteIndex: number
    mode?: 'composite' | 'author-only' | 'suppress-author'
    /** Leave the items as they are written, whatever the style sorts them by. */
    unsorted?: boolean
    'suppress-trailing-punctuation'?: boolean
    /** Place among all clusters, which citeproc writes. */
    index?: number
  }
}

/** A cluster that citeproc has taken; it puts the items in the style's order beside it. */
export interface Registered extends CiteprocCitation {
  sortedItems?: [item: CslItem, cite: CiteprocItem][]
}

/** What citeproc prints for a cluster, by its place among all. */
export type Update = [index: number, html: string, id: string]

/** The clusters that citeproc has taken. */
export interface CitationRegistry {
  citationByIndex: Registered[]
  citationById: Record<string, Registered>
  citationsByItemId: Record<string, Registered[]>
}

/** What citeproc sorts with: the items of its list, and pairs whose second holds the keys. */
interface Comparer {
  compareKeys: Comparison
  compareCompositeKeys(
    a: [unknown, Parameters<Comparison>[0]],
    b: [unknown, Parameters<Comparison>[0]],
  ): number
}

/** The names with which the entry printed last begins, before a dash takes their place. */
export type RenderedNames = string | readonly string[] | false | undefined

/** The parts of citeproc that are used. */
export interface Engine {
  opt: {
    xclass: 'note' | 'in-text'
    update_mode: number
    citation_number_sort?: boolean
    parallel: { enable?: boolean }
    development_extensions: Record<string, boolean>
  }
  citation: { opt: { layout_suffix?: string }; srt: Comparer }
  citation_sort: { opt: { sort_directions: SortDirections } }
  bibliography_sort: { opt: { sort_directions: SortDirections } }
  bibliography: {
    tokens: unknown[]
    opt: { track_container_items?: string[]; 'subsequent-author-substitute-rule'?: string }
  }
  registry: {
    citationreg: CitationRegistry
    /** Ids of all items that are cited, in that order. */
    mylist: string[]
    /** What is known of each, with its place in the list from 1. */
    registry: Record<string, { seq: number }>
    /** Forget the items that are no longer cited. */
    dodeletes(cited: Record<string, boolean>): void
    /** Make the sort keys of items in the list that are new or have changed. */
    setsortkeys(): void
    sorter: Comparer
    /** Ids of all items that are cited, in the order of the bibliography. */
    getSortedIds(): string[]
  }
  tmp: { taintedItemIDs: Record<string, boolean>; last_rendered_name?: RenderedNames }
  setOutputFormat(format: string): void
  processCitationCluster(
    citation: CiteprocCitation,
    before: [id: string, noteIndex: number][],
    after: [id: string, noteIndex: number][],
  ): [unknown, Update[]]
  /** Take the list of all items that are cited, and find what changes with it. */
  updateItems(ids: string[], nosort?: boolean, rerunAmbigs?: boolean, implicitUpdate?: boolean): unknown
  /** Print a cluster that has been taken once more. */
  process_CitationCluster(
    sortedItems: [item: CslItem, cite: CiteprocItem][],
    citation: CiteprocCitation,
  ): string
  makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
}

/** Positions of CSL as citeproc numbers them. */
export const positions = { first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3 } as const

/** What citeproc prints where a style has nothing to say about a source. */
export const nothingPrinted = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: reference with no printed form\.\]/

/** Value of `update_mode` under which positions count. */
export const positionMode = 2

/** What a variable looks like when it is printed, and where. */
export type VariableWrapper = (
  params: { variableNames: string[]; index: number },
  before: string,
  text: string,
  after: string,
) => string

interface System {
  retrieveItem(id: string): CslItem
  retrieveLocale(tag: string): string | false
  variableWrapper?: VariableWrapper
}

type EngineConstructor = new (system: System, style: string, language: string, force: boolean) => Engine

/** A style and the languages it can print in. */
export interface LoadedStyle {
  xml: string
  language: string
  localeByTag: ReadonlyMap<string, string>
}

/**
 * Make an engine for one rendering.
 *
 * @param style the style as XML, with the locales that it will ask for
 * @param itemById every item that will be cited, by the engine's ids
 * @param variableWrapper called where variables are printed
 * @param collations languages by whose rules is sorted, best first; the style's own where none is given
 * @returns an engine that prints HTML; throws where citeproc cannot use the style
 */
export function makeEngine(
  style: LoadedStyle,
  itemById: ReadonlyMap<string, CslItem>,
  variableWrapper?: VariableWrapper,
  collations: readonly string[] = [],
): Engine {
  const items = new Map([...itemById].map(([id, item]) => [id, withPlainAddresses(item)]))
  const system: System = {
    retrieveItem(id) {
      const item = items.get(id)
      if (!item) throw new Error(`no item ${id}`)
      // citeproc makes a copy of its own before it writes.
      return item
    },
    retrieveLocale: (tag) => style.localeByTag.get(tag) ?? false,
    ...(variableWrapper ? { variableWrapper } : {}),
  }
  const engine = new (engineConstructor())(system, style.xml, style.language, true)
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  // Or else it writes to the console where a chapter begins anew.
  engine.opt.development_extensions.strict_inputs = false
  const sortBy = [...collations, style.language]
  for (const [comparer, area] of [
    [engine.citation.srt, engine.citation_sort],
    [engine.registry.sorter, engine.bibliography_sort],
  ] as const)
    setComparison(comparer, sortKeyComparison(sortBy, itemById, area.opt.sort_directions))
  return engine
}

function setComparison(comparer: Comparer, compare: Comparison): void {
  comparer.compareKeys = compare
  comparer.compareCompositeKeys = ([, a], [, b]) => compare(a, b)
}

/** The class behind the engines that citation-js makes. */
function engineConstructor(): EngineConstructor {
  const config = core.plugins.config.get('@csl') as {
    engine(data: CslItem[], style: string, language: string, format: string): object
  }
  return config.engine([], 'apa', 'en-US', 'html').constructor as EngineConstructor
}
