/**
 * A folder that notices whether it changed while it was read. Everything is read twice: what a file held the first time
 * and the second, it held in between, so that at the moment between the two passes all files were as they were read.
 */
import { type Entry, type Folder, WorldError } from '../world/world.ts'

/** Files that are read at the same time. */
const atOnce = 32

/** A folder and what was seen of it. */
export interface WatchedFolder {
  folder: Folder
  /** Read everything again; gives the paths of what is otherwise, sorted. */
  changed(): Promise<string[]>
}

/**
 * Watch what is read of a folder.
 *
 * @param folder to be read
 * @param matters whether a file is to be read twice
 */
export function watchFolder(folder: Folder, matters: (path: string) => boolean): WatchedFolder {
  const listings = new Map<string, string>()
  const files = new Map<string, Uint8Array | undefined>()
  /** Paths that were otherwise when they were asked for once more. */
  const unsteady = new Set<string>()
  const watched: Folder = {
    exists: (path) => folder.exists(path),
    async list(path) {
      const entries = await folder.list(path)
      const names = namesOf(entries)
      if ((listings.get(path) ?? names) !== names) unsteady.add(path)
      listings.set(path, names)
      return entries
    },
    async read(path) {
      let bytes: Uint8Array | undefined
      try {
        bytes = await folder.read(path)
        return bytes
      } finally {
        if (matters(path)) {
          if (files.has(path) && !isEqual(files.get(path), bytes)) unsteady.add(path)
          files.set(path, bytes)
        }
      }
    },
  }
  return {
    folder: watched,
    async changed() {
      const all = [...files]
      for (let from = 0; from < all.length; from += atOnce) {
        await Promise.all(
          all.slice(from, from + atOnce).map(async ([path, bytes]) => {
            if (!isEqual(bytes, await readAgain(folder, path))) unsteady.add(path)
          }),
        )
      }
      for (const [path, names] of listings) {
        if (namesOf(await folder.list(path)) !== names) unsteady.add(path)
      }
      return [...unsteady].sort()
    },
  }
}

/** Names that begin with a dot come and go while a program saves; they are no part of the edition. */
function namesOf(entries: readonly Entry[]): string {
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(({ name, kind }) => `${kind} ${name}`)
    .join('\n')
}

async function readAgain(folder: Folder, path: string): Promise<Uint8Array | undefined> {
  try {
    return await folder.read(path)
  } catch (error) {
    if (error instanceof WorldError) return undefined
    throw error
  }
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other
  return Buffer.compare(one, other) === 0
}
