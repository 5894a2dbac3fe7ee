/**
 * A cluster in the engine whose position is watched: first, subsequent, *ibid.* citeproc finds the positions of all
 * clusters anew whenever one is added, and writes them into its copies of the items. What counts in a series is
 * another matter (see `ibid.ts`), so the first item of a cluster gets a property that takes what citeproc writes
 * and answers what counts. The further items look back within their own cluster, where citeproc is right.
 */
import { type CiteprocItem, positions, type Registered } from './engine.ts'

/** Says which *ibid.* an item is entitled to. */
export type Entitlement = (first: CiteprocItem) => number | undefined

type SortedItems = NonNullable<Registered['sortedItems']>

export class WatchedCitation implements Registered {
  readonly citationID: string
  readonly citationItems: CiteprocItem[]
  readonly properties: Registered['properties']
  /** A rule in place of citeproc's own; the engine must not have seen the cluster yet. */
  entitlement: Entitlement | undefined
  #sortedItems: SortedItems = []

  constructor(citationID: string, citationItems: CiteprocItem[], properties: Registered['properties']) {
    this.citationID = citationID
    this.citationItems = citationItems
    this.properties = properties
  }

  get sortedItems(): SortedItems {
    return this.#sortedItems
  }

  /** citeproc hands over its copies here, and may sort the list afterwards. */
  set sortedItems(sorted: SortedItems) {
    this.#sortedItems = sorted
    const { entitlement } = this
    if (!entitlement) return
    for (const [, item] of sorted) this.#watch(item, entitlement)
  }

  #watch(item: CiteprocItem, entitlement: Entitlement): void {
    let found: number | undefined
    Object.defineProperty(item, 'position', {
      enumerable: true,
      configurable: true,
      get: () => {
        if (found === undefined || found === positions.first || item !== this.#sortedItems[0]?.[1])
          return found
        return entitlement(item) ?? (isIbid(found) ? positions.subsequent : found)
      },
      set: (position: number) => {
        found = position
      },
    })
  }

  /**
   * Keep the positions from now on; clusters that come later do not change them. To be called when the cluster has
   * been formatted. Plain objects take the place of the watched ones, which would slow the engine down.
   */
  settle(): void {
    if (!this.entitlement) return
    for (const pair of this.#sortedItems) {
      const plain = { ...pair[1] }
      if (pair === this.#sortedItems[0]) Object.defineProperty(plain, 'position', settled(plain.position))
      pair[1] = plain
    }
  }

  /** Tell whether the cluster begins with *ibid.* */
  isIbid(): boolean {
    return isIbid(this.#sortedItems[0]?.[1].position)
  }

  /** Do something as if the source had to be named. */
  withoutIbid(work: () => void): void {
    const [pair] = this.#sortedItems
    if (!pair) return
    const [, item] = pair
    pair[1] = { ...item, position: positions.subsequent }
    work()
    pair[1] = item
  }
}

/** Descriptors are shared by all items of one position, so that the engine's loops meet few kinds of objects. */
function settled(position: number | undefined): PropertyDescriptor {
  return settledByPosition[position ?? positions.first] ?? { value: position, writable: true }
}

const settledByPosition = Object.values(positions).map(
  (position): PropertyDescriptor => ({
    enumerable: true,
    configurable: true,
    get: () => position,
    set: () => undefined,
  }),
)

function isIbid(position: number | undefined): boolean {
  return position === positions.ibid || position === positions.ibidWithLocator
}
