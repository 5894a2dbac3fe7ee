/** Problems with citations and sources: how they are written, what they point to, how they are formatted. */

/** A list in a sentence: the first few, and how many more there are. */
export function some(values: readonly string[], count: number): string {
  const shown = values.slice(0, count).map((value) => `\`${value}\``)
  const more = values.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
