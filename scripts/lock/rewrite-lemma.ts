/**
 * Writes a lemma as it reads now into an annotation file: the lines of the old one are replaced, and every other byte
 * stays as it is.
 *
 *     :::note{#wits}␍␊                 :::note{#wits}␍␊
 *     > certain discoursing␍␊          > some discoursing wits␍␊
 *     > wits␍␊                         ␍␊
 *     ␍␊
 */

/** A lemma to be written. */
export interface Rewriting {
  /** Lines of the old lemma, from 1, both included. */
  first: number
  last: number
  /** Column in which it begins, from 1: what stands before it stays. */
  column: number
  /** The new lemma, as one line of Markdown. */
  lemma: string
}

/**
 * Replace lemmas in a file.
 *
 * @param bytes of the file, with or without a byte order mark
 * @param rewritings lemmas that do not overlap
 * @returns the bytes of the new file
 */
export function rewriteLemmas(bytes: Uint8Array, rewritings: readonly Rewriting[]): Uint8Array {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  for (const { first, last, column, lemma } of [...rewritings].sort(
    (one, other) => other.first - one.first,
  )) {
    const end = /(?:\r\n|\r|\n)?$/.exec(lines[last - 1] ?? '')![0]
    const mark = first === 1 && text.startsWith('\uFEFF') ? 1 : 0
    const before = (lines[first - 1] ?? '').slice(0, column - 1 + mark)
    lines.splice(first - 1, last - first + 1, `${before}${lemma}${end}`)
  }
  return new TextEncoder().encode(lines.join(''))
}
