/** Phrases of the rules on names. */

/** A list in a sentence: `a`, `b` and `c`. */
export function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

/** How many places there are beside the one of the message. */
export function alsoIn(count: number): string {
  return count === 0 ? '' : count === 1 ? ', and in one more place' : `, and in ${count} more places`
}

/** The most places that a message names beside its own. */
export const mostRelated = 20
