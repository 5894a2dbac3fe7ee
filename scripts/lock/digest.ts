/** Digests in the lock: SHA-256 in hexadecimal, shortened where it only tells changed from unchanged. */
import { createHash } from 'node:crypto'
import type { Note } from '../model/note.ts'

/** Of a block's text, as UTF-8. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The first twelve characters: two values of one block or note are told apart, no text is proved by it. */
export function shortDigest(text: string): string {
  return digest(text).slice(0, 12)
}

/**
 * Digest what a note is looked up by: a note whose lemma or attributes the editor has written anew is looked up anew.
 *
 * @param note as parsed
 */
export function queryOf({ lemma, attributes }: Pick<Note, 'lemma' | 'attributes'>): string {
  const words = lemma?.value.replace(/\s+/gu, ' ').trim() ?? null
  const { in: within = null, prefix = null, suffix = null } = attributes
  return shortDigest(JSON.stringify([words, within, prefix, suffix]))
}
