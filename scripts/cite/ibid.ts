/**
 * What a reference may leave out because of the one directly before it. citeproc looks back over all clusters in
 * the order of the calls; but series are read apart, so the cluster before is the one of the same series.
 *
 *     calls     n15 Doe   C15 Doe   C16 Roe   n16 Doe, 9
 *     citeproc            Ibid.                          points into the other series
 *     wanted              Doe                 Ibid., 9
 */
import type { Cluster } from './clusters.ts'
import { type CiteprocItem, positions } from './engine.ts'

/** The cluster last formatted in a series. */
interface Before {
  cluster: Cluster
  items: CiteprocItem[]
  /** Items of all clusters in its note so far. */
  inNote: number
}

/** What *ibid.* may point to in the note before: to a citation that stands there alone, or to its last one. */
export type IbidRule = 'strict' | 'plain'

/** Finds, cluster by cluster in the order of reading, which ones may say *ibid.* */
export class IbidFinder {
  readonly #beforeBySeries = new Map<string, Before>()
  readonly #rule: IbidRule

  /** @param rule of the edition, `citations.ibid` */
  constructor(rule: IbidRule) {
    this.#rule = rule
  }

  /**
   * Say which *ibid.* the first item of a cluster is entitled to (CSL 1.0.2, "Choose", `position`).
   *
   * The note before must be the one directly before in the series. Under the strict rule it cites this source
   * alone (Chicago Manual of Style, 17th edition, 14.34), and once: with prose between two citations, *ibid.* might
   * be read of either. Under the plain one its last cluster is of this source alone, as CSL has it. Within a note
   * the cluster before must end with it.
   *
   * @param cluster the next cluster of the edition
   * @param first its first item as it goes to the engine
   * @returns a position, or nothing where the source has to be named
   */
  entitlement(cluster: Cluster, first: CiteprocItem): number | undefined {
    const before = this.#beforeBySeries.get(seriesOf(cluster))
    if (!before) return undefined
    const [only] = before.items
    if (before.cluster.order === cluster.order) {
      return before.items.at(-1)?.id === first.id ? byLocator(only ?? first, first) : undefined
    }
    const follows = before.cluster.number === cluster.number - 1
    const alone = (this.#rule === 'strict' ? before.inNote : before.items.length) === 1
    return follows && alone && only?.id === first.id ? byLocator(only, first) : undefined
  }

  /**
   * Go on to the next cluster.
   *
   * @param cluster the one that was just formatted
   * @param items its items in the order in which the style prints them
   */
  push(cluster: Cluster, items: CiteprocItem[]): void {
    const series = seriesOf(cluster)
    const before = this.#beforeBySeries.get(series)
    const inNote = (before?.cluster.order === cluster.order ? before.inNote : 0) + items.length
    this.#beforeBySeries.set(series, { cluster, items, inNote })
  }
}

function seriesOf({ scope, series }: Cluster): string {
  return `${scope}\n${series}`
}

/** The same locator again is *ibid.*, another one *ibid.* with it; without one after one the source is named. */
function byLocator(before: CiteprocItem, now: CiteprocItem): number | undefined {
  const old = before.locator ? `${before.locator}${before.label ?? ''}` : undefined
  const own = now.locator ? `${now.locator}${now.label ?? ''}` : undefined
  if (old === own) return positions.ibid
  return own === undefined ? undefined : positions.ibidWithLocator
}
