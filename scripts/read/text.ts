/** Bytes to text: UTF-8 or an error that names the first byte that is not. */
import { VFile } from 'vfile'
import { report } from '../problems/report.ts'

/**
 * Decode a text file of the edition.
 *
 * A byte order mark at its head is no character of the text. Invalid UTF-8 is an error of the file; what can
 * be read is kept, so that the other problems of the file show in the same run.
 *
 * @param path path within the edition, for messages
 * @param bytes contents as they are on disk
 */
export function decode(path: string, bytes: Uint8Array): VFile {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = marked ? bytes.subarray(3) : bytes
  try {
    return new VFile({ path, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body) })
  } catch {
    const file = new VFile({ path, value: new TextDecoder('utf-8').decode(body) })
    const bad = firstInvalid(body)
    const before = new TextDecoder('utf-8').decode(body.subarray(0, bad))
    const line = before.split(/\r\n|\r|\n/).length
    const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
    report(file, 'edition-encoding-invalid', { line, column, offset: before.length }, { byte: bad + 1, line })
    return file
  }
}

/** Offset of the first byte that belongs to no character (halving the range that cannot be decoded). */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isPrefixValid(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  // The prefix may end inside the faulty character: count the bytes of whole characters only.
  return new TextEncoder().encode(new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true }))
    .length
}

/** Whether the bytes are UTF-8, a character cut off at the end aside. */
function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
