/**
 * A copy of the first edition, in memory, in which a fault is planted by editing its own files.
 *
 * Places are picked by pattern and never by number, so that the edition can grow; where a pattern is not there any more
 * the edit throws, and the plant must be written anew. A `▸` in a planted text is taken out again and says at which
 * line the message is expected.
 */
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { check } from '../../../scripts/edition.ts'
import type { Problem } from '../../../scripts/problems/problem.ts'
import { nodeWorld } from '../../../scripts/world/node-world.ts'
import { makeEdition, testFolder } from '../../support/edition.ts'

export type Contents = string | Uint8Array
export type Pattern = string | RegExp
/** The new text, or how it is made of what the pattern found. */
export type By = string | ((...found: string[]) => string)

/** Where the message of a planted fault is expected. */
export interface Expected {
  file: string
  line: number | undefined
}

const here = '▸'

export class Copy {
  readonly files: Map<string, Contents>
  /** Symbolic links, by path, and where they lead. */
  readonly links = new Map<string, string>()
  /** The files as they were before the fault was planted. */
  readonly before: ReadonlyMap<string, Contents>
  /** The file that was edited last. */
  last = ''

  constructor(files: ReadonlyMap<string, Contents>) {
    this.before = files
    this.files = new Map(files)
  }

  text(path: string): string {
    const contents = this.files.get(path)
    if (contents === undefined) throw new Error(`there is no ${path}`)
    return typeof contents === 'string' ? contents : Buffer.from(contents).toString('utf8')
  }

  write(path: string, contents: Contents): this {
    this.files.set(path, contents)
    this.last = path
    return this
  }

  /** Replace the first place that a pattern finds. */
  replace(path: string, pattern: Pattern, by: By): this {
    const text = this.text(path)
    const isThere = typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)
    if (!isThere) throw new Error(`${path} has nothing like ${pattern}`)
    return this.write(path, text.replace(pattern, typeof by === 'string' ? () => by : by))
  }

  append(path: string, text: string): this {
    return this.write(path, this.text(path) + text)
  }

  remove(path: string): this {
    if (!this.files.delete(path)) throw new Error(`there is no ${path}`)
    return this
  }

  rename(from: string, to: string): this {
    const contents = this.files.get(from)
    if (contents === undefined) throw new Error(`there is no ${from}`)
    return this.remove(from).write(to, contents)
  }

  link(path: string, to: string): this {
    this.links.set(path, to)
    this.last = path
    return this
  }

  /** Take the marks of expected places out. */
  expected(): Expected {
    for (const [path, contents] of this.files) {
      if (typeof contents !== 'string' || !contents.includes(here)) continue
      const line = contents.slice(0, contents.indexOf(here)).split('\n').length
      this.files.set(path, contents.replace(here, ''))
      return { file: path, line }
    }
    return { file: this.last, line: undefined }
  }

  isAsBefore(): boolean {
    return (
      this.links.size === 0 &&
      this.files.size === this.before.size &&
      [...this.files].every(([path, contents]) => {
        const there = this.before.get(path)
        return there !== undefined && Buffer.from(contents).equals(Buffer.from(there))
      })
    )
  }
}

/** Read the first edition; without its lock, which would tell of every plant in the original besides. */
export async function firstEdition(): Promise<Map<string, Contents>> {
  const root = resolve(testFolder, '..')
  const files = new Map<string, Contents>()
  for (const folder of ['manuscript', 'annotations', 'styles']) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || entry.name.endsWith('.lock')) continue
      const bytes = await readFile(path)
      const name = path.slice(root.length + 1).replaceAll('\\', '/')
      files.set(name, /\.(?:md|yaml|json|css)$/.test(name) ? bytes.toString('utf8') : bytes)
    }
  }
  return files
}

/**
 * Lay a copy out on the disk.
 *
 * @param work done in its folder, which is removed then
 */
export async function onDisk<T>(copy: Copy, work: (folder: string) => Promise<T>): Promise<T> {
  const { folder, remove } = await makeEdition(Object.fromEntries(copy.files), null)
  try {
    for (const [path, to] of copy.links) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await symlink(to, join(folder, path))
    }
    return await work(folder)
  } finally {
    await remove()
  }
}

/** Check a copy as `edition check` does. */
export async function problemsOf(copy: Copy): Promise<Problem[]> {
  return await onDisk(copy, async (folder) => (await check(nodeWorld(folder, process.env))).problems)
}
