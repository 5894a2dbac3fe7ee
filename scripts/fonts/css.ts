/** The faces as style sheet rules, with the files in them: an output stands alone and fetches nothing. */
import type { World } from '../world/world.ts'
import type { Face } from './faces.ts'

/**
 * Read the whole files of faces.
 *
 * @param faces the faces an edition needs
 * @param world reads the font files of the dependencies
 * @returns the bytes of each face
 */
export async function faceBytes(
  faces: readonly Face[],
  world: Pick<World, 'dependency'>,
): Promise<(face: Face) => Uint8Array> {
  const bytesByFile = new Map<string, Uint8Array>()
  for (const { file } of faces)
    if (!bytesByFile.has(file)) bytesByFile.set(file, await world.dependency(file))
  return ({ file }) => bytesByFile.get(file)!
}

/**
 * Write `@font-face` rules (CSS Fonts 4, section 4) with the files as data addresses.
 *
 * @param faces the faces, in order: where ranges overlap, the later rule is asked first
 * @param bytes the WOFF2 file of a face
 * @returns the rules
 */
export function fontFaceCss(faces: readonly Face[], bytes: (face: Face) => Uint8Array): string {
  return faces.map((face) => fontFaceRule(face, bytes(face))).join('\n')
}

function fontFaceRule(face: Face, bytes: Uint8Array): string {
  const lines = [
    `font-family: "${face.family}"`,
    `font-style: ${face.style}`,
    `font-weight: ${face.weight}`,
    ...(face.sizeAdjust === undefined || face.sizeAdjust === 100 ? [] : [`size-adjust: ${face.sizeAdjust}%`]),
    ...(face.unicodeRange === undefined ? [] : [`unicode-range: ${face.unicodeRange}`]),
    `src: url("data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}") format("woff2")`,
  ]
  return `@font-face { ${lines.join('; ')} }`
}
