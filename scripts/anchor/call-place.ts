/**
 * Where a call stands: behind the lemma, as house styles set it.
 *
 *     He asked: “Who was killed?” and went.      lemma: Who was killed
 *                              ^ end  ^ call     in French the call stays at the end
 */
import { type FoldedText, ignorables } from './fold.ts'

/**
 * Closing marks in any script, and quotation marks of any shape: „…“ and »…« close with what opens elsewhere.
 * What is nothing to a reader (soft hyphen, word joiner) may stand between.
 */
const closing = new RegExp(
  `[\\p{Terminal_Punctuation}\\p{Close_Punctuation}\\p{Final_Punctuation}\\p{Initial_Punctuation}…·"'„‚\`´ʼ′${ignorables}]+`,
  'uy',
)
/** After these a mark closes nothing: it stands inside a word or a number, or opens what follows. */
const continues = /[\p{L}\p{N}\p{M}\u200C\u200D]/uy
const lastMark = new RegExp(`[${ignorables}]*.$`, 'su')
const nothingAtEnd = new RegExp(`[${ignorables}]+$`)

/**
 * Find the place of a call.
 *
 *     Azerbaijan`s · 10:30 · e.g.      a mark inside a word or number is not one that closes
 *
 * @param folded the text in which the lemma stands
 * @param end where the lemma ends, in code points
 * @param language language of the text (BCP 47); French sets calls before closing punctuation
 * @returns offset of the call in code points, `end` or after it
 */
export function callPlace(
  { text, points }: Pick<FoldedText, 'text' | 'points'>,
  end: number,
  language: string,
): number {
  if (/^fr(?:-|$)/i.test(language)) return end
  const from = points.toUnits(end)
  closing.lastIndex = from
  let marks = closing.exec(text)?.[0] ?? ''
  while (marks !== '' && wordAt(text, from + marks.length)) marks = marks.replace(lastMark, '')
  marks = marks.replace(nothingAtEnd, '')
  return points.fromUnits(from + marks.length)
}

function wordAt(text: string, index: number): boolean {
  continues.lastIndex = index
  return continues.test(text)
}
