/**
 * The Chromium that comes as an npm package (`@sparticuz/chromium`): a headless shell for Linux, compressed,
 * with the libraries that an empty machine lacks. It unpacks itself into the temporary folder under a fixed
 * name and trusts whatever it finds there; so it is unpacked by a process of its own, into a folder that only
 * this user can enter, once for each version.
 */
import { execFile } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserCandidate } from './browser.ts'

const packageName = '@sparticuz/chromium'
/** Milliseconds that unpacking 200 MB may take on a slow disk. */
const unpackLimit = 120_000

/**
 * Unpack the package's Chromium, or find it unpacked by an earlier run.
 *
 * @param env reads a variable of the environment; `XDG_CACHE_HOME` says where caches stand
 * @returns where it is
 * @throws Error where the package is not installed, is not for this system, or cannot be unpacked
 */
export async function unpackPackagedBrowser(
  env: (name: string) => string | undefined,
): Promise<BrowserCandidate> {
  if (process.platform !== 'linux') throw new Error(`it is for Linux, this is ${process.platform}`)
  const entry = findPackage()
  const folder = await unpackedFolder(env, await packageVersion(entry))
  return {
    origin: 'npm package',
    executable: join(folder.path, 'chromium'),
    libraries: join(folder.path, 'al2023', 'lib'),
  }

  async function unpackedFolder(read: typeof env, version: string): Promise<{ path: string }> {
    const cache = await privateCache(read)
    const path = join(cache, `chromium-${version}-${process.arch}`)
    if (await isOurs(path)) return { path }
    // Unpacked beside and renamed: another run sees all of it or nothing.
    const fresh = await mkdtemp(join(cache, 'unpacking-'))
    try {
      await unpack(entry, fresh)
      await rename(fresh, path)
    } catch (error) {
      await rm(fresh, { recursive: true, force: true })
      if (!(await isOurs(path))) throw error
    }
    return { path }
  }
}

function findPackage(): string {
  try {
    return createRequire(import.meta.url).resolve(packageName)
  } catch (cause) {
    throw new Error('it is not installed (it is an optional dependency)', { cause })
  }
}

async function packageVersion(entry: string): Promise<string> {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const found = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
        name?: string
        version?: string
      }
      if (found.name === packageName && found.version) return found.version
    } catch {
      // No package.json in this folder: the next one up.
    }
  }
  throw new Error(`no version of ${packageName} beside \`${entry}\``)
}

/** The package looks at this variable when it is imported, and unpacks nspr, nss and expat only if it is set. */
async function unpack(entry: string, folder: string): Promise<void> {
  const program = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)})
const module = chromium.executablePath ? chromium : chromium.default
await module.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env.PATH ?? '', TMPDIR: folder, HOME: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    timeout: unpackLimit,
  })
}

/** A folder for unpacked browsers: in the user's cache, or where that cannot be written, in a temporary one. */
async function privateCache(env: (name: string) => string | undefined): Promise<string> {
  const paths = [
    join(env('XDG_CACHE_HOME') || join(homedir(), '.cache'), 'annotated-edition'),
    join(tmpdir(), `annotated-edition-${process.getuid?.() ?? 0}`),
  ]
  for (const path of paths) {
    try {
      await mkdir(path, { recursive: true, mode: 0o700 })
      if (await isOurs(path)) return path
    } catch {
      // Read-only home, or the name is taken: the next place.
    }
  }
  throw new Error(`no folder to unpack it in (tried ${paths.map((path) => `\`${path}\``).join(', ')})`)
}

/** Whether a path is a real folder of this user into which nobody else can write. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const found = await lstat(path)
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  } catch {
    return false
  }
}
