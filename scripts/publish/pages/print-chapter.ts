/** The text: the original's title matter and its chapters, as they stand, without the notes. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Composed, ComposedChapter } from '../../model/edition.ts'
import { writing } from './writing.ts'

/**
 * Make the text part. The original's title, author and office stand on its first page, above the first
 * chapter; page numbers begin again at 1 there.
 *
 * @param composed the edition
 */
export function textPart(composed: Composed): Element {
  const { composedTitle, composedChapters, config } = composed
  const [first, ...others] = composedChapters
  return h(
    'div',
    { className: ['text-part', `chapters-${config.page.chapters}`], ...writing(config.language) },
    [
      ...(composedTitle ? [titleMatter(composedTitle)] : []),
      ...(first ? [chapterSection(first, composedTitle ? ['chapter', 'after-title'] : ['chapter'])] : []),
      ...others.map((chapter) => chapterSection(chapter, ['chapter'])),
    ],
  )
}

function titleMatter({ chapter, blocks }: ComposedChapter): Element {
  return h(
    'header',
    {
      className: ['title-matter', 'unbroken'],
      id: 'title-matter',
      dataKind: 'text',
      dataRunning: chapter.short,
    },
    blocks.map(({ content }) => content),
  )
}

function chapterSection({ chapter, blocks }: ComposedChapter, className: string[]): Element {
  return h(
    'section',
    { className, id: chapter.id, dataKind: 'text', dataRunning: chapter.short },
    blocks.map(({ content }) => content),
  )
}
