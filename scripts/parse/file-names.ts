/** Names of files become ids in the outputs: none may have the form of other ids, and none stands twice. */
import type { VFile } from 'vfile'
import { report } from '../problems/report.ts'

/** Forms of id that are other things' in the outputs; `%` begins a code in addresses. */
const reserved = /^(?:p-\d+$|(?:fn|ref|note|source|name)-)|%/

/** What a file is: the word that is put before its name to make another of it. */
type Kind = 'chapter' | 'front' | 'back'

/**
 * Check the name of a file.
 *
 * @param file gets the message
 * @param id its name without `.md`
 * @param kind what it is
 */
export function checkFileName(file: VFile, id: string, kind: Kind): void {
  if (!reserved.test(id)) return
  const plain = id.replace(/%/g, '-')
  const other = /^p-\d+$/.test(id) ? id.replace('p-', 'part-') : `${kind}-${id}`
  const firstLine = String(file.value).split(/\r\n?|\n/, 1)[0]!
  report(
    file,
    'chapter-name-reserved',
    {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: firstLine.length + 1, offset: firstLine.length },
    },
    { name: id, fixed: plain === id ? other : plain },
  )
}

/**
 * Check that chapters and pieces have names of their own.
 *
 * @param files of the edition in the order of the book; the second of a name gets the message
 */
export function checkRepeatedNames(files: readonly { id: string; file: VFile; kind: Kind }[]): void {
  const pathById = new Map<string, string>()
  for (const { id, file, kind } of files) {
    const other = pathById.get(id)
    if (other === undefined) pathById.set(id, file.path)
    else
      report(file, 'file-name-repeated', { line: 1, column: 1 }, { name: id, other, fixed: `${kind}-${id}` })
  }
}
