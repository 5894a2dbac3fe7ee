/**
 * Which of several entries a form means at a place: what `at:` says, the narrowest place first.
 *
 *     heydar-aliyev: {name: Heydar Aliyev, also: Aliyev, at: [p-33, p-40/2]}
 *     ilham-aliyev: {name: Ilham Aliyev, also: Aliyev, at: elsewhere}
 *
 *     Aliyev, second in p-40     p-40/2 · p-40 · the chapter · elsewhere     the first that an entry names
 */
import type { NameEntry, NamePlace } from '../../model/names.ts'

export const elsewhere = 'elsewhere'

/** What `at:` says at one place. */
export interface Settled {
  /** The entry that is meant; undefined where nothing or more than one says so. */
  entry: NameEntry | undefined
  /** The items of `at:` that say so; several where they contradict each other. */
  by: readonly NamePlace[]
}

/** Answers which entry is meant; each entry's `at:` is gone through once. */
export class Settler {
  readonly #placesByEntry = new Map<NameEntry, ReadonlyMap<string, NamePlace>>()

  /**
   * Ask which entry is meant.
   *
   * @param entries all whose form it is
   * @param places where it stands, from narrow to wide: `['p-40', '02-khojaly-genocide']`
   * @param ordinal its number among the same forms in the narrowest of them, from 1
   */
  settle(entries: readonly NameEntry[], places: readonly string[], ordinal: number): Settled {
    if (entries.length === 1) return { entry: entries[0], by: [] }
    for (const id of [`${places[0]}/${ordinal}`, ...places, elsewhere]) {
      const naming = entries.flatMap((entry) => {
        const by = this.#placesOf(entry).get(id)
        return by ? [{ entry, by }] : []
      })
      if (naming.length > 0)
        return {
          entry: naming.length === 1 ? naming[0]!.entry : undefined,
          by: naming.map(({ by }) => by),
        }
    }
    return { entry: undefined, by: [] }
  }

  #placesOf(entry: NameEntry): ReadonlyMap<string, NamePlace> {
    let places = this.#placesByEntry.get(entry)
    if (places === undefined) {
      places = new Map(entry.at.toReversed().map((place) => [place.id, place]))
      this.#placesByEntry.set(entry, places)
    }
    return places
  }
}
