/**
 * Adds clusters to an engine at the end, one by one. citeproc is made for word processors, where a cluster may be
 * put in anywhere: with each one it goes over all clusters before it and over all items, so that the time grows by
 * the square. Of what comes before, this decides the position of a new cluster:
 *
 *     for each of its items       the note that cites it first, the one that cites it last
 *     for its first item          the cluster before, and whether that stands alone in its note
 *
 * citeproc is shown stand-ins for these, and decides by its own rules. Its lists are put back before it looks for
 * clusters that change with the new one, and its items are gone over only where one is new. What it prints is the
 * same, which `test/cite/cluster-appender.test.ts` holds against citeproc's own way.
 */
import type { CslItem } from '../model/edition.ts'
import {
  type CitationRegistry,
  type CiteprocItem,
  type Engine,
  positionMode,
  type Registered,
  type Update,
} from './engine.ts'

type Pair = NonNullable<Registered['sortedItems']>[number]

/** Appends clusters in the order of reading. */
export class ClusterAppender {
  readonly #engine: Engine
  readonly #updateItems: Engine['updateItems']
  readonly #notes = newStretch()
  readonly #text = newStretch()
  readonly #places: [id: string, noteIndex: number][] = []
  #registry: CitationRegistry = { citationByIndex: [], citationById: {}, citationsByItemId: {} }
  /** Items in the order in which they are cited; those of one cluster in the order in which it prints them. */
  #itemIds: string[] = []
  readonly #newIdsByCluster = new Map<Registered, ReadonlySet<string>>()
  readonly #orderByCluster = new Map<Registered, readonly Pair[]>()
  #itemsMoved = false
  /** Whether citeproc goes over all clusters itself, with the next one or with each. */
  #goesOverAll: 'never' | 'next' | 'each'
  #adding: Registered | undefined
  /** Ids of items that no earlier cluster cites, while the engine takes them. */
  #newIds: string[] | undefined

  /** @param engine one that has taken no cluster yet; from now on it must take them from here alone */
  constructor(engine: Engine) {
    const { opt, bibliography } = engine
    this.#engine = engine
    this.#updateItems = engine.updateItems.bind(engine)
    // Parallel citations and parts of one whole look further back than is drawn above.
    const looksFurther = opt.parallel.enable || (bibliography.opt.track_container_items ?? []).length > 0
    const sortsLate = opt.update_mode === positionMode && opt.citation_number_sort
    this.#goesOverAll = looksFurther || sortsLate ? 'each' : 'never'
    engine.updateItems = (...parameters) => this.#update(...parameters)
    // No cluster is taken away, so no item is.
    engine.registry.dodeletes = () => undefined
    const makeSortKeys = engine.registry.setsortkeys.bind(engine.registry)
    engine.registry.setsortkeys = () => this.#makeSortKeys(makeSortKeys)
  }

  /**
   * Add a cluster after all others.
   *
   * @param citation with an id that no other has
   * @returns what the engine prints for it, and for earlier clusters that change with it, in their order
   */
  append(citation: Registered): Update[] {
    if (citation.properties.mode === 'author-only') this.#goesOverAll = 'each'
    const index = this.#places.length
    const updates = this.#goesOverAll === 'never' ? this.#show(citation) : this.#showAll(citation)
    this.#places.push([citation.citationID, citation.properties.noteIndex])
    if (this.#goesOverAll !== 'each') this.#goOn(citation, updates)
    // The engine counts the stand-ins where it counts the clusters before.
    return updates
      .map(([place, html, id]): Update => [id === citation.citationID ? index : place, html, id])
      .sort(([a], [b]) => a - b)
  }

  /** Let the engine go over all clusters. */
  #showAll(citation: Registered): Update[] {
    const [, updates] = this.#engine.processCitationCluster(citation, this.#places, [])
    if (this.#goesOverAll === 'next') {
      this.#goesOverAll = 'never'
      this.#registry = { ...this.#engine.registry.citationreg }
      this.#itemsMoved = true
    }
    return updates
  }

  /** Let the engine see stand-ins for all clusters before. */
  #show(citation: Registered): Update[] {
    const standIns = this.#engine.opt.update_mode === positionMode ? this.#standInsFor(citation) : []
    const places = standIns.map(({ properties }, index): [string, number] => [
      `stand-in ${index}`,
      properties.noteIndex,
    ])
    const citationById = Object.create(this.#registry.citationById) as CitationRegistry['citationById']
    for (const [index, [id]] of places.entries()) citationById[id] = standIns[index]!
    this.#engine.registry.citationreg.citationById = citationById
    this.#adding = citation
    const [, updates] = this.#engine.processCitationCluster(citation, places, [])
    return updates
  }

  /** citeproc asks for this when it has made its lists, and before it looks at positions. */
  #update(...[all, ...options]: Parameters<Engine['updateItems']>): unknown {
    const citation = this.#adding
    if (!citation) return this.#updateItems(all, ...options)
    this.#adding = undefined
    const { citationByIndex, citationById, citationsByItemId } = this.#registry
    citation.properties.index = citationByIndex.length
    citationByIndex.push(citation)
    citationById[citation.citationID] = citation
    const newIds = idsOf(citation).filter((id) => !Object.hasOwn(citationsByItemId, id))
    for (const id of idsOf(citation)) {
      const citing = citationsByItemId[id] ?? []
      citing.push(citation)
      citationsByItemId[id] = citing
    }
    Object.assign(this.#engine.registry.citationreg, this.#registry)

    if (this.#itemsMoved) this.#itemIds = [...this.#newIdsByCluster].flatMap(inOrder)
    this.#itemIds.push(...newIds)
    const anyTainted = Object.keys(this.#engine.tmp.taintedItemIDs).length > 0
    const changed = this.#itemsMoved || newIds.length > 0 || anyTainted
    this.#itemsMoved = false
    if (!changed) return undefined
    this.#newIds = newIds
    const ids = this.#updateItems([...this.#itemIds], ...options)
    this.#newIds = undefined
    return ids
  }

  /** Let citeproc look for items that want new sort keys among those alone that may, in the order of its list. */
  #makeSortKeys(make: () => void): void {
    const { registry, tmp } = this.#engine
    const { mylist, registry: known } = registry
    const newIds = this.#newIds
    if (!newIds) {
      make()
      return
    }
    const tainted = Object.keys(tmp.taintedItemIDs).filter((id) => known[id] && !newIds.includes(id))
    registry.mylist = [...tainted.sort((a, b) => known[a]!.seq - known[b]!.seq), ...newIds]
    make()
    registry.mylist = mylist
  }

  /** Go on from a cluster that was added. The engine may have sorted it, and those that changed with it. */
  #goOn(citation: Registered, updates: readonly Update[]): void {
    const { citationById, citationsByItemId } = this.#registry
    const newIds = idsOf(citation).filter((id) => citationsByItemId[id]?.[0] === citation)
    if (newIds.length > 0) this.#newIdsByCluster.set(citation, new Set(newIds))
    if (newIds.length > 1)
      this.#itemsMoved ||= inOrder([citation, new Set(newIds)]).join('\n') !== newIds.join('\n')
    if (citation.citationItems.length > 1) this.#orderByCluster.set(citation, [...itemsOf(citation)])
    for (const [, , id] of updates) {
      const changed = citationById[id]
      const order = changed && this.#orderByCluster.get(changed)
      if (!order || itemsOf(changed).every((pair, index) => pair === order[index])) continue
      this.#orderByCluster.set(changed, [...itemsOf(changed)])
      this.#itemsMoved = true
      this.#goesOverAll = 'next'
    }
    advance(this.#stretchOf(citation), citation)
  }

  #stretchOf({ properties }: Registered): Stretch {
    return properties.noteIndex > 0 ? this.#notes : this.#text
  }

  /**
   * Make stand-ins for what counts, in the order of their notes.
   *
   *     before        1 Doe   2 Roe   …   7 Doe   8 Roe, Poe   9 Poe
   *     new           10 Doe, 5
   *     stand-ins     1 Doe               7 Doe                9 Poe
   */
  #standInsFor(citation: Registered): Registered[] {
    const stretch = this.#stretchOf(citation)
    const { before, alone, byItem } = stretch
    if (!before) return []
    const { noteIndex } = before.properties
    const last = standIn(citation, noteIndex, itemsOf(before))
    if (beginsAnew(stretch, citation)) return [last]
    const standIns: Registered[] = []
    for (const id of idsOf(citation)) {
      const { first, last } = byItem.get(id) ?? {}
      for (const note of new Set([first, last])) {
        // In the note before they count, so that it is not taken for one that cites this source alone.
        if (note === undefined || (note === noteIndex && alone)) continue
        standIns.push(standIn(citation, note, [[{ id } as CslItem, { id }]]))
      }
    }
    standIns.sort((a, b) => a.properties.noteIndex - b.properties.noteIndex)
    return [...standIns, last]
  }
}

/** Clusters since note numbers last began anew; citeproc counts those in notes and those in the text apart. */
interface Stretch {
  /** The notes that cite an item first and last. */
  byItem: Map<string, { first: number; last: number }>
  before: Registered | undefined
  /** Whether `before` is the first cluster of its note that cites anything. */
  alone: boolean
}

function newStretch(): Stretch {
  return { byItem: new Map(), before: undefined, alone: true }
}

function beginsAnew({ before }: Stretch, { properties }: Registered): boolean {
  return before !== undefined && before.properties.noteIndex > properties.noteIndex
}

function advance(stretch: Stretch, citation: Registered): void {
  const { noteIndex } = citation.properties
  if (beginsAnew(stretch, citation)) stretch.byItem.clear()
  const { before } = stretch
  stretch.alone =
    before?.properties.noteIndex !== noteIndex || (stretch.alone && itemsOf(before).length === 0)
  stretch.before = citation
  for (const id of idsOf(citation)) {
    stretch.byItem.set(id, { first: stretch.byItem.get(id)?.first ?? noteIndex, last: noteIndex })
  }
}

/** A cluster that citeproc may write to; under the id of the new one, since no stand-in is to be printed. */
function standIn({ citationID }: Registered, noteIndex: number, items: readonly Pair[]): Registered {
  const sortedItems = items.map(([{ id }, cite]): Pair => {
    const { locator, label } = cite
    const copy: CiteprocItem = { id: cite.id }
    if (locator !== undefined) copy.locator = locator
    if (label !== undefined) copy.label = label
    if (cite['locator-extra'] !== undefined) copy['locator-extra'] = cite['locator-extra']
    return [{ id } as CslItem, copy]
  })
  return { citationID, citationItems: [], sortedItems, properties: { noteIndex } }
}

function itemsOf({ sortedItems }: Registered): readonly Pair[] {
  return sortedItems ?? []
}

/** Ids of a cluster's items, each once, in the order in which they are written. */
function idsOf({ citationItems }: Registered): string[] {
  return [...new Set(citationItems.map(({ id }) => String(id)))]
}

/** Some of a cluster's ids in the order in which it prints them. */
function inOrder([citation, ids]: readonly [Registered, ReadonlySet<string>]): string[] {
  return [...new Set(itemsOf(citation).map(([, { id }]) => String(id)))].filter((id) => ids.has(id))
}
