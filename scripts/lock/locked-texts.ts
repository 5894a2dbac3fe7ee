/**
 * The texts of the lock as texts in which lemmas are looked up: a note that the lock does not know, or that was
 * written anew since, may still have had its place in the original as it was.
 */

import type { VFile } from 'vfile'
import { type AnchorTexts, anchorTexts } from '../anchor/texts.ts'
import type { LockedText } from '../model/lock.ts'
import type { AnchorText, AuthorFootnote, Block, Chapter } from '../model/text.ts'
import { type TextView, viewsOf } from './view.ts'

/**
 * Make the texts of the lock searchable.
 *
 * @param file the lock's
 * @param texts of the lock
 */
export function lockedAnchorTexts(file: VFile, texts: readonly LockedText[]): AnchorTexts {
  const chapters: Chapter[] = []
  for (const view of viewsOf(texts)) {
    const { id, kind } = view.text
    const text = anchorTextOf(view)
    if (kind === 'footnote') chapters.at(-1)?.footnotes.push(footnoteOf(id, text))
    else chapters.push({ ...emptyChapter(id, kind, file), text })
  }
  const title = chapters.find(({ kind }) => kind === 'title')
  return anchorTexts({ title, chapters: chapters.filter(({ kind }) => kind === 'chapter') })
}

function anchorTextOf({ text, value, points, blocks }: TextView): AnchorText {
  return {
    id: text.id,
    chapter: text.chapter,
    value,
    blocks: blocks.map(
      ({ block, from, to, paragraph }): Block => ({
        node: block.kind.startsWith('heading')
          ? { type: 'heading', depth: block.kind === 'heading-1' ? 1 : 2, children: [] }
          : { type: 'paragraph', children: [] },
        start: points.fromUnits(from),
        end: points.fromUnits(to),
        runs: [],
        paragraph,
      }),
    ),
  }
}

function emptyChapter(id: string, kind: Chapter['kind'], file: VFile): Omit<Chapter, 'text'> {
  return {
    id,
    file,
    kind,
    tree: { type: 'root', children: [] },
    title: id,
    short: id,
    footnotes: [],
    paragraphs: [],
  }
}

function footnoteOf(id: string, text: AnchorText): AuthorFootnote {
  const definition = { type: 'footnoteDefinition' as const, identifier: id, children: [] }
  return { id, label: id, mark: id, definition, references: [], text }
}
