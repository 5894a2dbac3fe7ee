/** What characters a font file has, read from its `cmap`. */
import * as fontkit from 'fontkit'

/** Code points that a face can show. */
export type Coverage = ReadonlySet<number>

/**
 * Read the coverage of a font file.
 *
 * @param bytes a WOFF2, WOFF or TrueType file
 * @returns the code points in its character map
 */
export function coverageOf(bytes: Uint8Array): Coverage {
  return new Set(fontkit.create(bytes).characterSet)
}

/**
 * Whether a face can show a character: by itself, or by the parts it is canonically equal to (the Ohm sign
 * as omega, é as e and acute), as the shaping engine does.
 */
export function covers(coverage: Coverage, character: string): boolean {
  const has = (text: string) => [...text].every((part) => coverage.has(part.codePointAt(0) ?? 0))
  return has(character) || has(character.normalize('NFC')) || has(character.normalize('NFD'))
}

/** Characters that need no glyph: white space, controls, joiners, variation selectors and their like. */
const invisible = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/** Whether a character is nothing to be seen, so that no face has to have it. */
export function isInvisible(character: string): boolean {
  return invisible.test(character)
}
