/** Passages of the original as messages show them: where they stand, in context, with line and column. */
import type { Point, Position } from 'unist'
import type { RelatedPlace } from '../problems/report.ts'
import { oneLine } from './attributes.ts'
import type { Found, Stretch } from './find-quote.ts'
import { type AnchorTexts, blockBefore, type SearchText } from './texts.ts'

/** Code points of context on each side of a passage. */
const contextLength = 30
/** The longest character reference has 33 characters; line beginnings are shorter. */
const longestReference = 40

/**
 * Take words out of a text.
 *
 * @param text a text of the original
 * @param stretch code points; what reaches over the text's ends is cut off
 * @returns the words as they are
 */
export function wordsAt({ folded: { text, points } }: SearchText, { start, end }: Stretch): string {
  return text.slice(points.toUnits(Math.max(0, start)), points.toUnits(Math.min(points.length, end)))
}

/**
 * Show a passage in its context.
 *
 * @param texts the texts of the edition
 * @param found the passage
 * @returns `… we had everything [before us], we had nothing …`
 */
export function inContext(texts: AnchorTexts, found: Found): string {
  const text = texts.all[found.text]!
  const before = wordsAt(text, { start: found.start - contextLength, end: found.start })
  const after = wordsAt(text, { start: found.end, end: found.end + contextLength })
  const cutBefore = found.start > contextLength
  const cutAfter = found.end + contextLength < text.folded.points.length
  const head = cutBefore ? `… ${before.replace(/^\S*\s+/u, '')}` : before
  const tail = cutAfter ? `${after.replace(/\s+\S*$/u, '')} …` : after
  return oneLine(`${head}[${wordsAt(text, found)}]${tail}`)
}

/**
 * Say where a passage stands, in the words that `in=` takes where there are any.
 *
 * @param texts the texts of the edition
 * @param found the passage
 * @returns `p-12`, `fn-3`, or the chapter's id
 */
export function whereIs(texts: AnchorTexts, found: Found): string {
  const { anchorText, isFootnote, chapter } = texts.all[found.text]!
  if (isFootnote) return anchorText.id
  const paragraph = blockBefore(anchorText, found.start + 1)?.paragraph
  return paragraph === undefined ? chapter.id : `p-${paragraph}`
}

/**
 * Point at a passage in the manuscript's file.
 *
 * @param texts the texts of the edition
 * @param found the passage
 * @param text what the message says of it
 */
export function relatedPlace(texts: AnchorTexts, found: Found, text: string): RelatedPlace {
  const { chapter } = texts.all[found.text]!
  const { line, column } = pointOf(texts.all[found.text]!, found.start)
  return { file: chapter.file.path ?? chapter.id, line, column, text }
}

/** Line and column of a code point of a text; of its block where the text node has no place of its own. */
function pointOf({ anchorText, chapter }: SearchText, offset: number): Point {
  const block = blockBefore(anchorText, offset + 1)
  const run = block?.runs.find(({ start, end }) => start <= offset && offset < end)
  const position = run?.node.position ?? block?.node.position
  if (!run?.node.position || !('value' in run.node)) return position?.start ?? { line: 1, column: 1 }
  return walk(String(chapter.file.value), run.node.position, [...run.node.value].slice(0, offset - run.start))
}

/**
 * Follow a text node's characters in the source: escapes and character references are longer there, and a line
 * begins with the marks of the quotation or list it stands in.
 *
 *     source   > Azerbaijan\`s &amp; \n> Armenia
 *     value      Azerbaijan`s & \nArmenia
 */
function walk(source: string, { start, end }: Position, characters: readonly string[]): Point {
  let offset = start.offset ?? 0
  const last = end.offset ?? source.length
  for (const character of characters) {
    const rest = source.slice(offset, Math.min(last, offset + longestReference))
    const reference = /^&[^;\s]*;/.exec(rest)?.[0]
    if (/\s/u.test(character))
      offset += /^(?:[ \t]*\r?\n[ \t>]*|\s)/.exec(rest)?.[0].length ?? reference?.length ?? 1
    else if (character === '&' && /^&(?:amp|#38|#x26);/i.test(rest)) offset += reference!.length
    else if (rest.startsWith(character)) offset += character.length
    else if (rest.startsWith('\\')) offset += 1 + character.length
    else offset += reference?.length ?? character.length
  }
  const before = source.slice(0, Math.min(offset, last))
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1, offset: before.length }
}
