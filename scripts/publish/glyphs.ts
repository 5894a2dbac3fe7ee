/** Finds characters that no shipped face has, at the place where they stand on disk. */
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { openFonts } from '../fonts/fonts.ts'
import type { Composed } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import type { World } from '../world/world.ts'

/**
 * Report every character that the printed book could not show: a box in place of a letter is a loss.
 *
 * Each character is reported once in each file, at its first place there.
 *
 * @param composed the edition
 * @param world the font files
 */
export async function checkGlyphs(composed: Composed, world: Pick<World, 'dependency'>): Promise<void> {
  const fonts = await openFonts(world)
  const seen = new Map<VFile, Set<string>>()
  const checkTree = (file: VFile, tree: Nodes) => {
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string') check(file, node.value, node)
    })
  }
  const check = (file: VFile, text: string, node: Nodes | undefined) => {
    for (const { char, codePoint } of fonts.missingGlyphs(text)) {
      const known = seen.get(file) ?? new Set()
      seen.set(file, known)
      // What is not UTF-8 was reported when the file was read.
      if (known.has(char) || (char === '\ufffd' && hasInvalidBytes(file))) continue
      known.add(char)
      report(file, 'glyph-missing', placeOf(text, char, node), { char, codePoint })
    }
  }
  for (const chapter of [...(composed.title ? [composed.title] : []), ...composed.chapters])
    checkTree(chapter.file, chapter.tree)
  for (const note of composed.notes) {
    checkTree(note.file, { type: 'root', children: note.body })
    check(note.file, note.attributes.claim ?? '', undefined)
  }
  for (const piece of [...composed.front, ...composed.back]) checkTree(piece.file, piece.tree)
  for (const { mark } of composed.calls) check(composed.files.configFile, mark, undefined)
  for (const source of composed.sources) {
    if (!composed.bibliography.some((group) => group.entries.some((entry) => entry.key === source.key)))
      continue
    check(
      source.file,
      Object.values(source.item)
        .filter((value) => typeof value === 'string')
        .join(' '),
      undefined,
    )
  }
}

function hasInvalidBytes(file: VFile): boolean {
  return file.messages.some((message) => message.ruleId === 'edition-encoding-invalid')
}

/** The character's own place where the node stands on one line; else that of the node. */
function placeOf(text: string, char: string, node: Nodes | undefined) {
  const position = node?.position
  if (
    !position ||
    position.start.line !== position.end.line ||
    position.end.column - position.start.column !== text.length
  )
    return position
  const index = text.indexOf(char)
  return {
    line: position.start.line,
    column: position.start.column + index,
    offset: (position.start.offset ?? 0) + index,
  }
}
