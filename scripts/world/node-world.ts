/** The world of a real machine: files on disk, the environment, an installed or packaged browser. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { asWorldError, openFolder } from './folder.ts'
import { replaceFolder } from './output.ts'
import { replaceFile } from './replace-file.ts'
import { type World, WorldError } from './world.ts'

/** The root of this package, from `scripts/world/` as from `dist/world/`. */
const packageRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Make the world around an edition's folder.
 *
 * @param folder path of the edition as the user gave it
 * @param environment variables of the process
 */
export function nodeWorld(folder: string, environment: Readonly<Record<string, string | undefined>>): World {
  const root = resolve(folder)
  const output = join(root, 'output')
  return {
    name: folder,
    edition: openFolder(root),
    assets: openFolder(packageRoot),
    output: openFolder(output),
    async dependency(path) {
      try {
        return new Uint8Array(await readFile(dependencyPath(path)))
      } catch (error) {
        throw asWorldError(error, path)
      }
    },
    replaceFile: (path, contents) => replaceFile(root, path, contents),
    publish: (files) => replaceFolder(output, files),
    env: (name) => environment[name],
    clock: () => performance.now(),
    async browser() {
      // Loaded only here: commands that need no browser start without its driver.
      const { startBrowser } = await import('./browser.ts')
      return startBrowser((name) => environment[name])
    },
  }
}

/**
 * Find a file of an installed npm package, wherever npm put it: beside us or in our own `node_modules`.
 *
 * @param path package name and path within it
 */
function dependencyPath(path: string): string {
  const parts = path.split('/')
  const name = parts.slice(0, path.startsWith('@') ? 2 : 1).join('/')
  const rest = parts.slice(path.startsWith('@') ? 2 : 1)
  if (rest.includes('..'))
    throw new WorldError(
      'not-permitted',
      `\`${path}\` leads out of its package`,
      'Name a file of the package.',
    )
  const require = createRequire(import.meta.url)
  for (const base of require.resolve.paths(name) ?? []) {
    const manifest = join(base, name, 'package.json')
    try {
      require.resolve(manifest)
      return join(base, name, ...rest)
    } catch {
      // Not in this node_modules; the next one up may have it.
    }
  }
  throw new WorldError('not-found', `The npm package \`${name}\` is not installed`, 'Run `npm ci` again.')
}
