/** The ids of the page's own parts, which must stay clear of those that the edition's file names make. */
import type { Composed } from '../../model/edition.ts'

/** Ids of the parts of the page that are not named by a file. */
export interface OwnIds {
  text: string
  title: string
  bibliography: string
  imprint: string
  contents: string
  /** Id of the switch of a series. */
  show: (series: string) => string
}

/**
 * Choose the ids of the page's own parts: a chapter or a piece may be called `text.md` or `bibliography.md`,
 * and its id is promised; the page's own part then takes the next free name.
 *
 * @param composed the edition
 */
export function ownIds(composed: Composed): OwnIds {
  const taken = new Set([
    ...composed.composedChapters.map(({ chapter }) => chapter.id),
    ...[...composed.composedFront, ...composed.composedBack].map(({ piece }) => piece.id),
  ])
  const free = (wanted: string): string => (taken.has(wanted) ? free(`${wanted}-`) : wanted)
  return {
    text: free('text'),
    title: free('title'),
    bibliography: free('bibliography'),
    imprint: free('imprint'),
    contents: free('contents'),
    show: (series) => free(`show-${series}`),
  }
}
