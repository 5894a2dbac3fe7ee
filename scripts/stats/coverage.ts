/**
 * Which stretches of the original notes answer, and which none does. A paragraph is answered where a lemma touches it
 * or a note belongs to the whole of it; a note on a whole chapter answers none of its paragraphs in particular.
 */

import { OriginalWords } from '../anchor/original-words.ts'
import type { Anchored } from '../model/edition.ts'
import type { Chapter } from '../model/text.ts'
import { wordsIn } from './words.ts'

/** Paragraphs that follow each other and that no note answers. */
export interface Gap {
  chapter: string
  /** Numbers of its first and last paragraph. */
  from: number
  to: number
  words: number
}

export interface Coverage {
  paragraphs: number
  /** Paragraphs that a note answers. */
  answered: number
  /** Words of the original, and how many of them lie under a lemma. */
  words: number
  wordsUnderLemmas: number
  /** Stretches that no note answers, in the order of the text. */
  gaps: Gap[]
}

/**
 * Find what the notes of an edition cover.
 *
 * @param edition anchored; only exact anchors count
 */
export function coverageOf(edition: Pick<Anchored, 'title' | 'chapters' | 'anchors'>): Coverage {
  const stretchesByText = new Map<string, { start: number; end: number; whole: boolean }[]>()
  for (const { place } of edition.anchors) {
    if (!place || place.extent === 'chapter') continue
    const stretches = stretchesByText.get(place.text) ?? []
    stretchesByText.set(place.text, stretches)
    stretches.push({ start: place.start, end: place.end, whole: place.extent !== 'words' })
  }
  const coverage: Coverage = { paragraphs: 0, answered: 0, words: 0, wordsUnderLemmas: 0, gaps: [] }
  const original = new OriginalWords(edition)
  for (const chapter of original.chapterById.values()) {
    for (const text of [chapter.text, ...chapter.footnotes.map((footnote) => footnote.text)]) {
      const lemmas = (stretchesByText.get(text.id) ?? []).filter(({ whole }) => !whole)
      coverage.words += wordsIn(text.value)
      for (const { start, end } of merged(lemmas))
        coverage.wordsUnderLemmas += wordsIn(original.words(text.id, start, end))
    }
    addParagraphs(coverage, original, chapter, stretchesByText.get(chapter.text.id) ?? [])
  }
  return coverage
}

/** Stretches without their overlaps, in order. */
function merged(stretches: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const inOrder = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)
  const all: { start: number; end: number }[] = []
  for (const { start, end } of inOrder) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** A list belongs to the paragraph before it, so a paragraph is all blocks that carry its number. */
function addParagraphs(
  coverage: Coverage,
  original: OriginalWords,
  { id, text, paragraphs }: Chapter,
  stretches: readonly { start: number; end: number }[],
): void {
  const inOrder = merged(stretches)
  const answered = new Set<number>()
  const wordsByParagraph = new Map<number, number>()
  let next = 0
  for (const block of text.blocks) {
    if (block.paragraph === undefined) continue
    const words = wordsIn(original.words(text.id, block.start, block.end))
    wordsByParagraph.set(block.paragraph, (wordsByParagraph.get(block.paragraph) ?? 0) + words)
    while (next < inOrder.length && inOrder[next]!.end <= block.start) next++
    if (next < inOrder.length && inOrder[next]!.start < block.end) answered.add(block.paragraph)
  }
  coverage.paragraphs += paragraphs.length
  coverage.answered += answered.size
  let gap: Gap | undefined
  for (const { number } of paragraphs) {
    const words = wordsByParagraph.get(number) ?? 0
    if (answered.has(number)) gap = undefined
    else if (gap) {
      gap.to = number
      gap.words += words
    } else {
      gap = { chapter: id, from: number, to: number, words }
      coverage.gaps.push(gap)
    }
  }
}
