/**
 * A tree of files on disk that cannot be left: neither by `..` nor through a symbolic link. Manuscripts come
 * from strangers; a link to a file outside the edition must not bring that file into the book.
 */
import { constants } from 'node:fs'
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Entry, type Folder, WorldError } from './world.ts'

/** Larger files are refused before they are read; the longest books have some ten megabytes of text. */
export const largestFile = 32 * 1024 * 1024

/**
 * Open a folder for reading.
 *
 * @param root path of the folder on this machine
 * @returns the folder; nothing is touched until it is used
 */
export function openFolder(root: string): Folder {
  async function resolve(path: string): Promise<string> {
    const target = join(root, path)
    const [realRoot, real] = await Promise.all([realpath(root), realpath(target)])
    const inside = relative(realRoot, real)
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new WorldError(
        'not-permitted',
        `\`${path}\` leads out of the edition's folder`,
        'Put a copy of the file into the edition in place of the link.',
      )
    }
    return real
  }

  return {
    async list(path) {
      const names = await orMissing(path, () => readdir(join(root, path)))
      if (!names) return []
      const entries: Entry[] = []
      for (const name of names.sort(byCodePoint)) {
        // A link that leads nowhere, or in a circle, is listed: whoever reads it says so.
        const info = await stat(join(root, path, name)).catch(() => undefined)
        if (info?.isDirectory()) entries.push({ name, kind: 'folder', size: 0 })
        else if (!info || info.isFile()) entries.push({ name, kind: 'file', size: info?.size ?? 0 })
      }
      return entries
    },
    async exists(path) {
      return (await orMissing(path, () => access(join(root, path), constants.F_OK).then(() => true))) ?? false
    },
    async read(path) {
      try {
        const real = await resolve(path)
        const { size } = await stat(real)
        if (size > largestFile) throw tooLarge(path, size)
        return new Uint8Array(await readFile(real))
      } catch (error) {
        throw asWorldError(error, path)
      }
    },
  }
}

/** The refusal of a file that is too large to be a text of the edition. */
export function tooLarge(path: string, size: number): WorldError {
  return new WorldError(
    'too-large',
    `\`${path}\` has ${Math.round(size / 1024 / 1024)} MB; the largest file that is read has ${largestFile / 1024 / 1024} MB`,
    'Divide the file, make the picture smaller, or take it out of the folder if it is no part of the edition.',
  )
}

/** Order names by code point, the same on every machine whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Give an error of the file system the words and advice of a `WorldError`. */
export function asWorldError(error: unknown, path: string): WorldError {
  if (error instanceof WorldError) return error
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new WorldError('not-found', `There is no \`${path}\``, 'Check the name.', { cause: error })
  }
  if (code === 'ELOOP') {
    return new WorldError(
      'not-found',
      `\`${path}\` is a link that leads in a circle`,
      'Remove the link, or put the file or folder itself in its place.',
      { cause: error },
    )
  }
  if (code === 'EISDIR') {
    return new WorldError(
      'not-permitted',
      `\`${path}\` is a folder, not a file`,
      'Move the folder away, or give it another name.',
      { cause: error },
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new WorldError(
      'not-permitted',
      `\`${path}\` may not be read or written (${code})`,
      'Change the permissions of the file or folder, or work on a copy.',
      { cause: error },
    )
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new WorldError(
      'no-space',
      `There is no room left for \`${path}\``,
      'Free some space on the disk.',
      {
        cause: error,
      },
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new WorldError('other', `\`${path}\`: ${reason}`, 'Check the file and the folder it stands in.', {
    cause: error,
  })
}

async function orMissing<T>(path: string, action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw asWorldError(error, path)
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
