/** Faces cut down to the characters of an edition, for the screen, where every kilobyte is carried along. */
import subsetFont from 'subset-font'
import type { World } from '../world/world.ts'
import type { Face } from './faces.ts'

/** Layout features that the style sheets or the scripts themselves ask for. */
const keptFeatures = [
  ...['onum', 'lnum', 'pnum', 'tnum', 'smcp', 'c2sc', 'sups', 'case'],
  ...['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rlig'],
  ...['init', 'medi', 'fina', 'isol'],
]

/**
 * Cut faces down to some characters.
 *
 * @param faces the faces that are wanted
 * @param characters every character that may be shown in them, those that scripts put in included
 * @param world reads the font files of the dependencies
 * @returns the WOFF2 file of each face
 */
export async function subsetFaces(
  faces: readonly Face[],
  characters: Iterable<string>,
  world: Pick<World, 'dependency'>,
): Promise<(face: Face) => Uint8Array> {
  // Sorted, so that the same set of characters gives the same bytes.
  const text = [...new Set(characters)].sort().join('')
  const bytesByFile = new Map<string, Uint8Array>()
  for (const { file } of faces) {
    if (bytesByFile.has(file)) continue
    const whole = Buffer.from(await world.dependency(file))
    bytesByFile.set(
      file,
      await subsetFont(whole, text, { targetFormat: 'woff2', keepFeatures: keptFeatures }),
    )
  }
  return ({ file }) => bytesByFile.get(file)!
}

/**
 * Keep the faces that a page on the screen is set in: text, notes and captions, without the cuts for heads.
 *
 * @param faces the faces an edition needs
 * @returns those for the screen
 */
export function screenFaces(faces: readonly Face[]): Face[] {
  return faces.filter(({ cut }) => cut === 'Text' || cut === 'Note' || cut === 'Caption')
}
