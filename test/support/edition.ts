/** Editions for tests: the stock edition, which gives no message at all, with other files laid over it. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const testFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const stockEdition = join(testFolder, 'stock-edition')

/**
 * Make an edition in a temporary folder.
 *
 * @param files contents by path; `undefined` removes a file of the stock edition
 * @param base the edition it begins with; null for an empty folder
 * @returns its path and a function that removes it
 */
export async function makeEdition(
  files: Record<string, string | Uint8Array | undefined> = {},
  base: string | null = stockEdition,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-test-'))
  if (base) await cp(base, folder, { recursive: true })
  for (const [path, contents] of Object.entries(files)) {
    const target = join(folder, path)
    if (contents === undefined) await rm(target, { recursive: true, force: true })
    else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, contents)
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** All files below a folder, by path with `/`, sorted. */
export async function filesBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files = new Map<string, Uint8Array>()
  for (const name of names)
    files.set(name.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(name))
  return files
}
