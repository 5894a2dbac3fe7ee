/**
 * Style sheets of an output: the package's, each replaced by a file of the same name in the edition's
 * `styles/`, then the sheets that the edition adds.
 */
import type { EditionFiles } from '../model/edition.ts'
import type { World } from '../world/world.ts'

/**
 * Read the package's sheets, or what the edition has in their place.
 *
 * @param files the edition's files
 * @param world the package's own files
 * @param names names of the sheets in `styles/`, in order
 */
export async function baseSheets(
  files: EditionFiles,
  world: Pick<World, 'assets'>,
  names: readonly string[],
): Promise<string> {
  const sheets = await Promise.all(
    names.map(async (name) => {
      const own = files.styles.find((file) => file.path === `styles/${name}`)
      return own ? String(own.value) : new TextDecoder().decode(await world.assets.read(`styles/${name}`))
    }),
  )
  return sheets.join('\n')
}

/**
 * The sheets that the edition adds: `edition.css` for every output, `*.screen.css` or `*.print.css` for one.
 *
 * @param files the edition's files
 * @param medium the output
 */
export function addedSheets(files: EditionFiles, medium: 'screen' | 'print'): string {
  return files.styles
    .filter((file) => file.path === 'styles/edition.css' || file.path.endsWith(`.${medium}.css`))
    .map((file) => String(file.value))
    .join('\n')
}
