/** Sources and items of clusters as the engine wants them. */
import type { CitationItem } from '../model/citation.ts'
import type { CslItem, Source } from '../model/edition.ts'
import type { Affixes } from './affix.ts'
import type { CiteprocItem } from './engine.ts'

/** The sources by the engine's ids, which no key of JavaScript's own objects can meet (`__proto__`). */
export class EngineItems {
  readonly itemById: ReadonlyMap<string, CslItem>

  /** @param sources of the edition */
  constructor(sources: readonly Source[]) {
    this.itemById = new Map(sources.map(({ key, item }) => [idOf(key), itemFor(item, key)]))
  }

  /**
   * Write an item as the engine reads it.
   *
   * @param item of a cluster, its key known
   * @param affixes of the cluster
   */
  forEngine({ key, mode, prefix, locator, suffix }: CitationItem, affixes: Affixes): CiteprocItem {
    const item: CiteprocItem = { id: idOf(key) }
    const before = affixes.write(prefix)
    if (before !== '') item.prefix = `${before} `
    if (locator) {
      item.locator = locator.value
      if (locator.label !== '') item.label = locator.label
    }
    const after = affixes.write(suffix)
    if (after !== '') item.suffix = after
    if (mode === 'suppress-author') item['suppress-author'] = true
    return item
  }

  /** The key of a source by the engine's id. */
  keyOf(id: string): string {
    return id.slice(1)
  }
}

function idOf(key: string): string {
  return `=${key}`
}

/** `event` became `event-title` with CSL 1.0.2; older styles ask for the one, newer ones for the other. */
function itemFor(item: CslItem, key: string): CslItem {
  // A number is text as well to CSL-JSON, but citeproc wants a title to be a string.
  const fields = Object.entries(item).map(([field, value]) => [
    field,
    typeof value === 'number' ? String(value) : value,
  ])
  const event = item['event-title'] ?? item.event
  return {
    ...(Object.fromEntries(fields) as CslItem),
    id: idOf(key),
    ...(event === undefined ? {} : { event, 'event-title': event }),
  }
}
