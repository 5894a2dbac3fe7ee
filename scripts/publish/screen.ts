/** `edition.html` with its style, script and fonts: everything that makes it one file. */
import { fontFaceCss } from '../fonts/css.ts'
import type { Face } from '../fonts/faces.ts'
import { openFonts } from '../fonts/fonts.ts'
import { subsetFaces } from '../fonts/subset.ts'
import type { Composed } from '../model/edition.ts'
import type { Words } from '../words/words.ts'
import type { World } from '../world/world.ts'
import { htmlEdition } from './html/html.ts'
import { imprintOf } from './imprint.ts'
import { addedSheets, baseSheets } from './style-sheets.ts'

/** Style sheets of the package for the screen, in the order in which they build on one another. */
const screenSheets = ['screen.css', 'screen-notes.css', 'screen-layout.css']

/** Characters that the style sheet and the script put in, whatever the edition holds. */
const ownCharacters = '–…[]‹›— 0123456789'

export interface ScreenOptions {
  /** SHA-256 of the manuscript, in hexadecimal. */
  fingerprint: string
  /** The program's name and version. */
  generator: string
  draft: boolean
}

/**
 * Make the HTML edition.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param world style sheets, script and fonts of the package
 * @param options what the imprint says of the build
 */
export async function screenEdition(
  composed: Composed,
  words: Words,
  world: World,
  options: ScreenOptions,
): Promise<string> {
  const parts = {
    script: await asset(world, 'styles/screen.js'),
    imprint: imprintOf(composed, words, options.fingerprint),
    generator: options.generator,
    draft: options.draft,
  }
  const sheets = `${await baseSheets(composed.files, world, screenSheets)}\n${addedSheets(composed.files, 'screen')}`
  // Set once without fonts to know its characters: the faces are cut down to what the file shows.
  const bare = htmlEdition(composed, words, { ...parts, css: sheets })
  const characters = new Set(`${bare}${ownCharacters}`)
  const fonts = await openFonts(world)
  const faces = fonts.facesFor([...characters].join('')).filter(isForScreen)
  const css = `${fontFaceCss(faces, await subsetFaces(faces, characters, world))}\n${sheets}`
  return htmlEdition(composed, words, { ...parts, css })
}

/** Text, notes, captions and heads; the display cut of the printed title page is not needed. */
function isForScreen({ cut, style, weight }: Face): boolean {
  return cut === 'Head' ? style === 'normal' && weight === 400 : cut !== 'Display'
}

async function asset(world: World, path: string): Promise<string> {
  return new TextDecoder().decode(await world.assets.read(path))
}
