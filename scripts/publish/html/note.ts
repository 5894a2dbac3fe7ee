/** A note on the screen: beside the text where there is room, under its paragraph where there is not. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageAttributes } from '../../compose/language.ts'
import type { ComposedNote } from '../../model/edition.ts'
import type { Series } from '../../read/schema.ts'
import { stanceWord, type Words } from '../../words/words.ts'

/** A note's neighbours in reading order, for the way on from it. */
export interface Neighbours {
  before: ComposedNote | undefined
  after: ComposedNote | undefined
}

/**
 * Make the element of a note.
 *
 * @param composed the note
 * @param series its series
 * @param neighbours notes before and after it in the order of the calls
 * @param words the program's own words
 * @param language language of the notes
 */
export function noteAside(
  composed: ComposedNote,
  series: Series,
  neighbours: Neighbours,
  words: Words,
  language: string,
): Element {
  const { note, call, shortLemma, lemmaLang } = composed
  const id = `note-${note.id}`
  const properties = {
    id,
    className: ['note'],
    role: 'doc-footnote',
    dataSeries: note.series,
    ...(note.stance ? { dataStance: note.stance } : {}),
    'aria-label': words.noteOn.replace('{label}', series.label).replace('{mark}', call.mark),
    ...(note.attributes.lang ? languageAttributes(note.attributes.lang, language) : {}),
  }
  return h('aside', properties, [
    h('p', { className: ['note-series'] }, series.label),
    h('a', { className: ['mark'], href: `#ref-${note.id}`, role: 'doc-backlink' }, call.mark),
    h('div', { className: ['fold'] }, [
      ...(note.stance ? [h('span', { className: ['stance'] }, stanceWord(words, note.stance)), ' '] : []),
      h('span', { className: ['lem'], ...languageAttributes(lemmaLang, language) }, shortLemma),
      '] ',
      h('div', { className: ['note-body'] }, composed.screen),
    ]),
    ...furtherParts(composed, words, language),
    navigation(note.id, neighbours, words),
  ])
}

/** Claim and evidence: shown when the note is open. */
function furtherParts({ note, evidence }: ComposedNote, words: Words, language: string): Element[] {
  const parts: Element[] = []
  if (note.attributes.claim) {
    parts.push(
      h('p', { className: ['claim'] }, [
        h('span', { className: ['label'] }, `${words.claim}.`),
        ' ',
        note.attributes.claim,
      ]),
    )
  }
  for (const item of evidence) {
    parts.push(
      h('figure', { className: ['evidence'] }, [
        h('blockquote', languageAttributes(item.lang ?? language, language), item.content),
        h('figcaption', { className: ['citation'] }, item.citation),
      ]),
    )
  }
  return parts
}

function navigation(id: string, { before, after }: Neighbours, words: Words): Element {
  const links: ElementContent[] = []
  if (before) links.push(neighbourLink(before, '‹ {mark}', words.previousNote), { type: 'text', value: ' ' })
  links.push(h('a', { href: `#ref-${id}`, role: 'doc-backlink', className: ['back'] }, words.backToWords))
  if (after) links.push({ type: 'text', value: ' ' }, neighbourLink(after, '{mark} ›', words.nextNote))
  return h('p', { className: ['note-nav'] }, links)
}

function neighbourLink({ note, call }: ComposedNote, text: string, label: string): Element {
  return h(
    'a',
    { href: `#note-${note.id}`, 'aria-label': label.replace('{mark}', call.mark), className: ['to-note'] },
    text.replace('{mark}', call.mark),
  )
}
