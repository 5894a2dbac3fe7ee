/**
 * `output/` is replaced whole or not at all: the new files are written into a folder beside it, which then
 * takes its name. A build that fails, or a machine that stops, leaves the last good output where it was.
 */
import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asWorldError, byCodePoint } from './folder.ts'
import { WorldError } from './world.ts'

/**
 * Replace a folder by new files.
 *
 * Files whose names begin with a dot (`.gitkeep`) stay; all others that are not among the new ones go.
 *
 * @param target path of the folder on this machine
 * @param files contents by path relative to the folder
 */
export async function replaceFolder(target: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const parent = dirname(target)
  const name = basename(target)
  let stage: string | undefined
  try {
    await restoreInterrupted(target)
    const present = await lstat(target).catch(() => undefined)
    if (present?.isSymbolicLink()) {
      // Where it leads all files but the new ones would be removed, perhaps outside the edition.
      throw new WorldError(
        'not-permitted',
        `\`${name}\` is a link, but it is replaced as a whole`,
        `Remove the link \`${name}\`, and copy the folder from there after each build.`,
      )
    }
    if (present && !present.isDirectory()) {
      throw new WorldError(
        'not-permitted',
        `\`${name}\` is a file, not a folder`,
        `Move the file \`${name}\` away.`,
      )
    }
    stage = await mkdtemp(join(parent, `.${name}-new-`))
    // A temporary folder is closed to others; the output is not.
    await chmod(stage, 0o755)
    for (const path of [...files.keys()].sort(byCodePoint)) {
      const file = join(stage, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, files.get(path)!)
    }
    if (!present) {
      await rename(stage, target)
      return
    }
    await rename(target, oldName(target))
    await rename(stage, target)
    for (const kept of await readdir(oldName(target))) {
      if (kept.startsWith('.')) await rename(join(oldName(target), kept), join(target, kept))
    }
    await rm(oldName(target), { recursive: true, force: true })
  } catch (error) {
    await restoreInterrupted(target).catch(() => undefined)
    if (stage) await rm(stage, { recursive: true, force: true }).catch(() => undefined)
    throw isTaken(error) ? builtMeanwhile(name, error) : asWorldError(error, name)
  }
}

/** Whether another build has set its output in place between our two renames. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST'].includes(String(error.code))
}

function builtMeanwhile(name: string, cause: unknown): WorldError {
  return new WorldError(
    'not-permitted',
    `Another build wrote to \`${name}\` at the same time; what it wrote stays`,
    'Build again when the other build has ended.',
    { cause },
  )
}

/** Put the last output back where a build was stopped between the two renames. */
async function restoreInterrupted(target: string): Promise<void> {
  const old = oldName(target)
  if (!(await stat(old).catch(() => undefined))) return
  if (await stat(target).catch(() => undefined)) await rm(old, { recursive: true, force: true })
  else await rename(old, target)
}

function oldName(target: string): string {
  return join(dirname(target), `.${basename(target)}-old`)
}
