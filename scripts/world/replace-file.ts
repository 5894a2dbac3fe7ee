/**
 * The only files that are written outside `output/`: the lock, and an annotation file into which the editor has a
 * rewritten lemma written. A file is replaced as a whole: the new one is written beside it and takes its name.
 */
import { chmod, lstat, mkdtemp, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { asWorldError } from './folder.ts'
import { WorldError } from './world.ts'

const replaceable = /^(?:manuscript\/manuscript\.lock|annotations\/[^/]+\.md)$/

/**
 * Replace a file of the edition, or make it.
 *
 * @param root path of the edition on this machine
 * @param path within the edition, with `/`
 * @param contents the new bytes; a file that is there keeps its permissions
 */
export async function replaceFile(root: string, path: string, contents: Uint8Array): Promise<void> {
  if (!replaceable.test(path))
    throw new WorldError(
      'not-permitted',
      `\`${path}\` is not written by the program`,
      'Write the file yourself.',
    )
  const target = join(root, path)
  const folder = dirname(target)
  let stage: string | undefined
  try {
    const inside = relative(await realpath(root), await realpath(folder))
    if (inside === '..' || inside.startsWith(`..${sep}`))
      throw new WorldError(
        'not-permitted',
        `\`${path}\` leads out of the edition's folder`,
        'Put the folder itself into the edition in place of the link.',
      )
    const present = await lstat(target).catch(() => undefined)
    if (present && !present.isFile())
      throw new WorldError(
        'not-permitted',
        `\`${path}\` is a link or a folder, but it is replaced as a file`,
        'Put the file itself in its place.',
      )
    // A name that begins with a dot is never read as a part of the edition.
    stage = await mkdtemp(join(folder, '.accept-'))
    const written = join(stage, basename(target))
    const file = await open(written, 'wx')
    try {
      await file.writeFile(contents)
      await file.sync()
    } finally {
      await file.close()
    }
    if (present) await chmod(written, present.mode & 0o7777)
    await rename(written, target)
  } catch (error) {
    throw asWorldError(error, path)
  } finally {
    if (stage) await rm(stage, { recursive: true, force: true }).catch(() => undefined)
  }
}
