/** Fingerprints of files: SHA-256 in hexadecimal. */
import { createHash } from 'node:crypto'
import type { EditionFiles } from '../model/edition.ts'

/** SHA-256 of some bytes or of a text as UTF-8. */
export function sha256(contents: Uint8Array | string): string {
  return createHash('sha256').update(contents).digest('hex')
}

/**
 * The fingerprint of the original as edited: over the names and texts of its files in the order of the book.
 *
 * @param files the edition's files
 */
export function manuscriptFingerprint(files: EditionFiles): string {
  const hash = createHash('sha256')
  for (const file of [...(files.title ? [files.title] : []), ...files.chapters]) {
    hash.update(`${file.path}\0${String(file.value)}\0`)
  }
  return hash.digest('hex')
}
