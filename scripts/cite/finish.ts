/**
 * What a citation loses and gains by its place in a sentence: the full stop at its end, the capital at its beginning.
 * The engine knows nothing of the words around; print and screen are finished alike.
 */
import type { ElementContent } from 'hast'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Citation, CitationItem } from '../model/citation.ts'
import type { Numbered } from '../model/edition.ts'
import { Abbreviations } from './abbreviations.ts'
import { type Beginnings, beginningsOf, withCapital } from './capital.ts'
import type { Cluster } from './clusters.ts'
import type { LoadedStyle } from './engine.ts'
import { beforeFullStop, withoutFullStop } from './full-stop.ts'
import { pieceNotes } from './piece-notes.ts'
import { sentenceBeginnings } from './sentence.ts'

/** Finishes the content of a cluster, as it prints or as it stands on the screen. */
export type Finisher = (content: readonly ElementContent[], cluster: Cluster) => ElementContent[]

/**
 * Find out where citations stand in their sentences.
 *
 * @param edition with the trees of notes and pieces
 * @param style for the abbreviations of its language
 * @param citationClass of the style; under one of notes a citation in the text of a piece becomes a footnote, which
 *   begins with it and ends with a full stop
 * @returns what finishes clusters of this edition
 */
export function finisherFor(
  edition: Numbered,
  style: Pick<LoadedStyle, 'localeByTag'>,
  citationClass: 'note' | 'in-text',
): Finisher {
  const { notesLanguage } = edition.config
  const pieces = [...edition.front, ...edition.back]
  const bodies = edition.notes.map((note): Root => ({ type: 'root', children: note.body }))
  const trees = [...bodies, ...pieces.map(({ tree }) => tree)]
  const footnotes = new Set(citationClass === 'note' ? pieces.flatMap(footnotesOf) : [])
  const stopped = beforeFullStop(trees)
  const abbreviations = new Abbreviations(notesLanguage, style.localeByTag.values())
  const beginnings = new Set(
    trees.flatMap((tree) => [...sentenceBeginnings(tree, abbreviations, citationClass)]),
  )
  const languageByNote = new Map(edition.notes.map(({ id, attributes }) => [id, attributes.lang]))
  const itemByKey = new Map(edition.sources.map(({ key, item }) => [key, item]))

  return (content, { node, note, items }) => {
    const citation = node as Citation
    const made = footnotes.has(citation)
    const ended = made || stopped.has(citation) ? withoutFullStop(content) : [...content]
    if (!made && !beginnings.has(citation)) return ended
    const language = (note === undefined ? undefined : languageByNote.get(note)) ?? notesLanguage
    return withCapital(ended, language, beginningsIn(items))
  }

  function beginningsIn(items: readonly CitationItem[]): Beginnings {
    const sources = items.flatMap(({ key }) => itemByKey.get(key) ?? []).map(beginningsOf)
    return {
      own: [...items.map(({ prefix }) => plainText(prefix)), ...sources.flatMap(({ own }) => own)],
      small: sources.flatMap(({ small }) => small),
    }
  }
}

/** Citations in the text of a piece, each of which becomes a footnote. */
function footnotesOf(piece: Numbered['front'][number]): Citation[] {
  return pieceNotes(piece).flatMap(({ citations, made }) => (made ? citations : []))
}
