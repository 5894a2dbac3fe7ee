/** Lemmas that lie over one another in such numbers that no reader could tell them apart. */
import type { Call } from '../model/edition.ts'

/**
 * How many lemmas may lie over the same words. Each is an element around the others; trees that are some
 * thousand elements deep can be walked no more.
 */
export const mostLemmas = 200

/**
 * Find the lemmas that are too many where they begin.
 *
 *     the killed of the night     mostLemmas = 2
 *     ├───A────┤
 *     ├───────B───────┤
 *         ├─C──┤                  A and B lie here already: C is too many
 *
 * @param calls of the edition, in any order
 * @returns the calls whose lemmas are to be left out, in order of their places
 */
export function crowdedCalls(calls: readonly Call[]): Call[] {
  const ordered = calls
    .filter(({ anchor: { place } }) => place.extent === 'words')
    .sort(({ anchor: a }, { anchor: b }) => a.place.start - b.place.start)
  const openByText = new Map<string, number[]>()
  return ordered.filter(({ anchor: { place } }) => {
    const open = (openByText.get(place.text) ?? []).filter((end) => end > place.start)
    openByText.set(place.text, open)
    if (open.length >= mostLemmas) return true
    open.push(place.end)
    return false
  })
}
