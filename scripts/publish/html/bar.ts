/** The bar over the text: contents, where one is, the series to show or hide. It works without script. */
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { languageAttributes } from '../../compose/language.ts'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import type { OwnIds } from './own-ids.ts'
import { columnOf, columns } from './series-style.ts'

/**
 * Make the bar.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param ids of the page's own parts
 */
export function bar(composed: Composed, words: Words, ids: OwnIds): Element {
  const { config, composedFront, composedChapters, composedBack } = composed
  const original = languageAttributes(config.language, config.notesLanguage)
  const item = (id: string, text: string, attributes: object = {}) =>
    h('li', h('a', { href: `#${id}`, ...attributes }, text))
  const pieces = (list: Composed['composedFront']) => list.map(({ piece }) => item(piece.id, piece.title))
  return h('header', { className: ['bar'] }, [
    h('details', { className: ['contents'] }, [
      h('summary', [
        s(
          'svg',
          { className: 'icon', viewBox: '0 0 18 18', 'aria-hidden': 'true' },
          s('path', { d: 'M2 4h14M2 9h14M2 14h9' }),
        ),
        words.contents,
      ]),
      h('nav', { 'aria-label': words.contents }, [
        h('ol', [
          ...pieces(composedFront),
          item(ids.title, config.title, original),
          ...composedChapters.map(({ chapter }) =>
            h(
              'li',
              { className: ['in'] },
              h('a', { href: `#${chapter.id}`, dataShort: chapter.short, ...original }, chapter.title),
            ),
          ),
          ...pieces(composedBack),
          ...(composed.bibliography.some((group) => group.entries.length > 0)
            ? [item(ids.bibliography, words.bibliography)]
            : []),
          item(ids.imprint, words.theEdition),
        ]),
      ]),
    ]),
    h('p', { className: ['where'] }, [
      h('i', original, config.title),
      h('span', { className: ['here'], ...original }),
    ]),
    h(
      'div',
      { className: ['heads'] },
      columns.map((column) =>
        h(
          'div',
          { className: ['column'], dataColumn: column },
          config.series
            .filter((_, index) => columnOf(config.series, index) === column)
            .map((series) =>
              h('label', { className: ['head'] }, [
                h('span', { className: ['name'] }, series.label),
                h('span', { className: ['switch'] }, [
                  h('input', {
                    type: 'checkbox',
                    id: ids.show(series.id),
                    dataSeries: series.id,
                    checked: true,
                    autoComplete: 'off',
                  }),
                  ' ',
                  words.shown,
                ]),
              ]),
            ),
        ),
      ),
    ),
  ])
}
