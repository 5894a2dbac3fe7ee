/**
 * Which of the shipped faces an edition needs, and which of its characters none of them has.
 * Coverage is read from the files themselves, so that the answer is that of the fonts and not of a table.
 */
import type { World } from '../world/world.ts'
import type { Coverage } from './coverage.ts'
import { coverageOf, covers, isInvisible } from './coverage.ts'
import type { Face, Script } from './faces.ts'
import { allButGreek, furtherFaces, latinFaces } from './faces.ts'

/** A character that no shipped face has. */
export interface MissingGlyph {
  char: string
  /** `U+6F22`. */
  codePoint: string
}

export interface Fonts {
  /** Characters of a text that no shipped face has, each once, in the order of the text. */
  missingGlyphs(text: string): MissingGlyph[]
  /** The faces that a text needs: all of Source Serif 4, and those of further scripts where they occur. */
  facesFor(text: string): Face[]
}

/**
 * A letter and the marks on it, which must come from one face: α and U+0313 are set with the glyph of ἀ.
 *
 *     ο ὐ ρ α ν ο ͂ υ      seven clusters, of which the sixth has two characters
 *       ^^        ^^^
 */
const clusters = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Read what the shipped faces cover.
 *
 * @param world reads the font files of the dependencies
 * @returns the fonts, to be kept for the length of a command
 */
export async function openFonts(world: Pick<World, 'dependency'>): Promise<Fonts> {
  const coverageByScript = await readCoverage(world)
  const known = new Map<string, Script | undefined>()
  const scriptOf = (cluster: string): Script | undefined => {
    if (!known.has(cluster)) known.set(cluster, findScript(cluster))
    return known.get(cluster)
  }
  const findScript = (cluster: string): Script | undefined => {
    const visible = [...cluster].filter((character) => !isInvisible(character)).join('')
    for (const [script, coverage] of coverageByScript) if (covers(coverage, visible)) return script
    return undefined
  }

  return {
    missingGlyphs(text) {
      const missing = new Map<string, MissingGlyph>()
      for (const cluster of clustersOf(text)) {
        if (scriptOf(cluster) !== undefined) continue
        const alone = [...cluster].filter((char) => !isInvisible(char) && scriptOf(char) === undefined)
        // Where each character has a face and no face has them all, the marks are what cannot be shown.
        const found = alone.length > 0 ? alone : [...cluster].slice(1)
        for (const char of found) missing.set(char, { char, codePoint: formatCodePoint(char) })
      }
      return [...missing.values()]
    },
    facesFor(text) {
      const scripts = new Set<Script | undefined>()
      for (const cluster of clustersOf(text)) scripts.add(scriptOf(cluster))
      // Half a word in one design and half in another is worse than a second design: where some Greek
      // needs the polytonic face, all Greek is taken from it.
      const latinRange = scripts.has('Greek') ? allButGreek : undefined
      return [
        ...latinFaces.map((face) => ({ ...face, unicodeRange: latinRange })),
        ...furtherFaces.filter((face) => scripts.has(face.script)),
      ]
    },
  }
}

function* clustersOf(text: string): Generator<string> {
  const seen = new Set<string>()
  for (const [cluster] of text.matchAll(clusters)) {
    if (seen.has(cluster)) continue
    seen.add(cluster)
    yield cluster
  }
}

/** Coverage by script, Source Serif 4 first; one upright face speaks for all cuts and weights of a family. */
async function readCoverage(world: Pick<World, 'dependency'>): Promise<Map<Script, Coverage>> {
  const coverageByScript = new Map<Script, Coverage>()
  for (const face of [latinFaces[0]!, ...furtherFaces]) {
    if (face.cut !== 'Text' || face.weight !== 400) continue
    const earlier = coverageByScript.get(face.script) ?? []
    coverageByScript.set(face.script, new Set([...earlier, ...coverageOf(await world.dependency(face.file))]))
  }
  return coverageByScript
}

/** `U+6F22`: at least four hexadecimal figures (Unicode standard, appendix A). */
function formatCodePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
