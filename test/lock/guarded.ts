/** An edition on disk whose original is locked, for tests that change it and ask what is said. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../scripts/problems/collect.ts'
import { makeEdition } from '../support/edition.ts'
import { type Ran, run } from '../support/run.ts'

export const lockPath = 'manuscript/manuscript.lock'

export interface Guarded {
  folder: string
  /** Contents of a file. */
  read(path: string): Promise<string>
  /** Write a file, or remove it. */
  write(path: string, text: string | undefined): Promise<void>
  /** Replace words in a file; they must be there. */
  replace(path: string, from: string | RegExp, to: string): Promise<void>
  /** `edition accept`, with these words behind it. */
  accept(...words: string[]): Promise<Ran>
  /** Problems of the rules that the lock has a part in, as `file:line rule reason`. */
  problems(): Promise<string[]>
  /** The same in full. */
  found(): Promise<Problem[]>
  remove(): Promise<void>
}

/**
 * Make an edition and accept its original.
 *
 * @param files laid over an empty folder
 */
export async function guarded(files: Record<string, string>): Promise<Guarded> {
  const { folder, remove } = await makeEdition(files, null)
  const edition: Guarded = {
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    write: (path, text) =>
      text === undefined ? rm(join(folder, path)) : writeFile(join(folder, path), text),
    async replace(path, from, to) {
      const text = await edition.read(path)
      const changed = text.replace(from, () => to)
      if (changed === text) throw new Error(`${path} does not hold ${from}`)
      await edition.write(path, changed)
    },
    accept: (...words) => run(['accept', ...words, folder], { env: { SOURCE_DATE_EPOCH: '1790000000' } }),
    async problems() {
      return (await edition.found()).map(
        ({ file, line, rule, reason }) => `${file}:${line} ${rule} ${reason}`,
      )
    },
    async found() {
      const { out } = await run(['check', '--format', 'json', folder])
      const { problems } = JSON.parse(out) as { problems: Problem[] }
      return problems.filter(({ rule }) => /^(?:anchor|lock|manuscript|edition)-/.test(rule))
    },
    remove,
  }
  return edition
}

export const signed = ['--by', 'Ann Editor', '--reason', 'second proofs']
