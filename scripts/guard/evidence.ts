/**
 * Passages of sources as the editors keep them, `annotations/evidence/KEY.txt`:
 *
 *     at: https://…            where it was read
 *     read: 2026-11-20         when
 *     ---
 *     The passage, verbatim.
 */
import type { RootContent } from 'mdast'
import { findQuote } from '../anchor/find-quote.ts'
import { type FoldedText, fold } from '../anchor/fold.ts'
import { plainText } from '../parse/text.ts'

/** A stored passage. */
export interface StoredPassage {
  /** Lines above `---` by their key, in small letters; empty where the file has no head. */
  head: ReadonlyMap<string, string>
  text: string
}

/**
 * Read a stored passage.
 *
 * @param contents of the file
 */
export function readPassage(contents: string): StoredPassage {
  const lines = contents.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const rule = lines.findIndex((line) => /^-{3,}\s*$/.test(line))
  const above = lines.slice(0, Math.max(rule, 0))
  const entries = above.map((line) => /^([A-Za-z][\w-]*):\s*(.*?)\s*$/.exec(line))
  if (rule < 0 || entries.some((entry, index) => !entry && above[index]!.trim() !== ''))
    return { head: new Map(), text: lines.join('\n') }
  const head = new Map(
    entries.flatMap((entry) => (entry ? [[entry[1]!.toLowerCase(), entry[2]!] as const] : [])),
  )
  return { head, text: lines.slice(rule + 1).join('\n') }
}

/** A passage in which evidence is looked up. */
export interface SearchPassage {
  folded: FoldedText
  /** The stretch of the passage that is most like some words; undefined where none begins or ends like them. */
  nearest(words: string): string | undefined
}

/**
 * Make a stored passage ready for looking up evidence.
 *
 * @param contents of the file
 */
export function searchPassage(contents: string): SearchPassage {
  const { text } = readPassage(contents)
  const folded = fold(text)
  return { folded, nearest: (words) => nearestStretch(text, folded, words) }
}

/** From where the first words stand to where the last ones do, if each stands once. */
function nearestStretch(text: string, folded: FoldedText, words: string): string | undefined {
  const all = words.trim().split(/\s+/u)
  for (let count = Math.min(4, all.length - 1); count > 0; count--) {
    const first = findQuote(folded, { quote: all.slice(0, count).join(' ') })
    const last = findQuote(folded, { quote: all.slice(-count).join(' ') })
    if (first.state !== 'exact' || last.state !== 'exact' || last.end <= first.start) continue
    if (last.end - first.start > 2 * words.length + 80) continue
    return [...text].slice(first.start, last.end).join('').replace(/\s+/gu, ' ')
  }
  return undefined
}

/**
 * Take the words out of evidence, a paragraph each.
 *
 * @param children of the evidence
 */
export function evidenceParts(children: readonly RootContent[]): string[] {
  return plainText(children)
    .split('\n')
    .map((words) => words.replace(/^\s*\[…\]\s*|\s*\[…\]\s*$/g, '').trim())
    .filter((words) => words !== '')
}
