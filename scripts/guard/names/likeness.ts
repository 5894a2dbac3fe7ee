/** Finds the known form that a word may be a slip for. */
import { distance } from 'fastest-levenshtein'

/** How many letters at the head must agree: only those forms are compared. */
const sameHead = 2

/** Known forms, by how they begin. */
export class Likeness {
  readonly #formsByHead = new Map<string, Set<string>>()

  /** Add a form. */
  add(form: string): void {
    const head = form.slice(0, sameHead)
    const forms = this.#formsByHead.get(head)
    if (forms) forms.add(form)
    else this.#formsByHead.set(head, new Set([form]))
  }

  /**
   * Find the nearest form.
   *
   * @param words that are not known
   * @returns a form that differs in a fifth of its letters at most, and in two
   */
  nearest(words: string): string | undefined {
    const most = Math.min(2, Math.floor(words.length / 5))
    let best: { form: string; cost: number } | undefined
    for (const form of this.#formsByHead.get(words.slice(0, sameHead)) ?? []) {
      if (Math.abs(form.length - words.length) > most) continue
      const cost = distance(form, words)
      if (cost <= most && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { form, cost }
    }
    return best?.form
  }
}
