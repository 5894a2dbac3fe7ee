/**
 * One pass of an engine over all clusters in the order of reading. A later cluster may change an earlier one (two
 * authors of one name need their initials), so the engine's updates are taken as they come.
 */
import type { Numbered } from '../model/edition.ts'
import { Affixes } from './affix.ts'
import type { Cluster } from './clusters.ts'
import {
  type CiteprocCitation,
  type CiteprocItem,
  type Engine,
  type LoadedStyle,
  makeEngine,
  positionMode,
  positions,
} from './engine.ts'
import { IbidFinder } from './ibid.ts'
import type { EngineItems } from './items.ts'

/** How *ibid.* is given: as the style says, within each series; or never, for notes that are read alone. */
export type IbidMode = 'in-series' | 'never'

/** A formatted cluster, before it becomes hast. */
export interface FormattedCluster {
  html: string
  affixes: Affixes
}

/** The result of a pass. */
export interface Pass {
  engine: Engine
  /** By place in the list of clusters. */
  formatted: FormattedCluster[]
}

/** A cluster on its way through the engine. */
interface Slot {
  cluster: Cluster | undefined
  scope: string
}

/**
 * Format all clusters.
 *
 * @param clusters in the order of reading
 * @param style the style and its locales
 * @param items the sources, by the engine's ids
 * @param ibid how *ibid.* is given
 * @param edition numbered, so that "see n." and links in affixes print marks
 * @returns the engine, which can print the bibliography, and the clusters
 */
export function formatClusters(
  clusters: readonly Cluster[],
  style: LoadedStyle,
  items: EngineItems,
  ibid: IbidMode,
  edition: Pick<Numbered, 'callByNote'>,
): Pass {
  const slots: Slot[] = []
  const markByNote = new Map<string, string>()
  const engine = makeEngine(style, items.itemById, ({ variableNames: [name], index }, before, text, after) => {
    if (name !== 'first-reference-note-number') return before + text + after
    return before + (markByNote.get(`${slots[index]?.scope}\n${text}`) ?? text) + after
  })
  const inNotes = engine.opt.xclass === 'note'
  const endsWithStop = inNotes && engine.citation.opt.layout_suffix === '.'
  const plain = ibid === 'in-series' && new Set(clusters.map(({ series }) => series)).size < 2
  const finder = new IbidFinder()
  const formatted: FormattedCluster[] = []
  const before: [id: string, noteIndex: number][] = []
  const clusterBySlot: number[] = []
  let scopeStart = 0

  for (const [index, cluster] of clusters.entries()) {
    const last = clusters[index - 1]
    if (cluster.scope !== last?.scope) {
      scopeStart = cluster.order - 1
      // Citeproc begins anew where a note's number is lower than the one before; one note alone has none higher.
      if (last) run(undefined, last.scope, [], (before.at(-1)?.[1] ?? 0) + 1)
    }
    const noteIndex = cluster.order - scopeStart
    markByNote.set(`${cluster.scope}\n${noteIndex}`, cluster.mark)
    const affixes = new Affixes(edition)
    formatted[index] = { html: '', affixes }
    clusterBySlot[slots.length] = index
    run(cluster, cluster.scope, cluster.items.map((item) => items.forEngine(item, affixes)), noteIndex)
  }
  return { engine, formatted }

  function run(cluster: Cluster | undefined, scope: string, citationItems: CiteprocItem[], noteIndex: number): void {
    const citationID = `c${slots.length}`
    const citation: CiteprocCitation & { sortedItems?: [unknown, CiteprocItem][] } = {
      citationID,
      citationItems,
      properties: { noteIndex, 'suppress-trailing-punctuation': endsWithStop },
    }
    // Under a note style `@doe` and `[@doe]` are the same: the note names the author and goes on.
    if (!inNotes && cluster?.items[0]?.mode === 'author-in-text') citation.properties.mode = 'composite'
    slots.push({ cluster, scope })
    if (cluster && !plain && engine.opt.update_mode === positionMode) {
      let entitled: { to: number | undefined } | undefined
      const entitlement = (first: CiteprocItem): number | undefined => {
        entitled ??= { to: ibid === 'in-series' ? finder.entitlement(cluster, first) : undefined }
        return entitled.to
      }
      for (const item of citationItems) overridePosition(item, () => citation.sortedItems?.[0]?.[1], entitlement)
    }
    const [, updates] = engine.processCitationCluster(citation, before.slice(), [])
    for (const [slot, html] of updates) {
      const index = clusterBySlot[slot]
      if (index !== undefined) formatted[index]!.html = html
    }
    before.push([citationID, noteIndex])
    if (cluster) finder.push(cluster, citation.sortedItems?.map(([, item]) => item) ?? citationItems)
  }
}

/**
 * Give an item the position that counts in its series, whatever citeproc finds. Only the first item of a cluster
 * looks back to another cluster; the others look back within their own, where citeproc is right.
 */
function overridePosition(
  item: CiteprocItem,
  firstOfCluster: () => CiteprocItem | undefined,
  entitlement: (first: CiteprocItem) => number | undefined,
): void {
  let found: number | undefined
  Object.defineProperty(item, 'position', {
    enumerable: true,
    configurable: true,
    get() {
      if (found === undefined || found === positions.first || firstOfCluster() !== item) return found
      return entitlement(item) ?? Math.min(found, positions.subsequent)
    },
    set(position: number | undefined) {
      found = position
    },
  })
}
