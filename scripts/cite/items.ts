/** Sources and items of clusters as the engine wants them. */
import type { CitationItem } from '../model/citation.ts'
import type { CslItem, Source } from '../model/edition.ts'
import type { Affixes } from './affix.ts'
import { widenAlphabets } from './alphabets.ts'
import type { CiteprocItem } from './engine.ts'

/** The sources by the engine's ids, which no key of JavaScript's own objects can meet (`__proto__`). */
export class EngineItems {
  readonly itemById: ReadonlyMap<string, CslItem>

  /** @param sources of the edition */
  constructor(sources: readonly Source[]) {
    widenAlphabets()
    this.itemById = new Map(sources.map(({ key, item }) => [idOf(key), itemFor(item, key)]))
  }

  /**
   * Write an item as the engine reads it.
   *
   * @param item of a cluster, its key known
   * @param affixes of the cluster
   */
  forEngine({ key, mode, prefix, locator, suffix }: CitationItem, affixes: Affixes): CiteprocItem {
    const item: CiteprocItem = { id: idOf(key) }
    const before = affixes.write(prefix)
    if (before !== '') item.prefix = `${before} `
    if (locator) {
      item.locator = locator.value
      if (locator.label !== '') item.label = locator.label
    }
    const after = affixes.write(suffix)
    if (after !== '') item.suffix = after
    if (mode === 'suppress-author') item['suppress-author'] = true
    return item
  }

  /** The key of a source by the engine's id. */
  keyOf(id: string): string {
    return id.slice(1)
  }
}

function idOf(key: string): string {
  return `=${key}`
}

/** `event` became `event-title` with CSL 1.0.2; older styles ask for the one, newer ones for the other. */
function itemFor(item: CslItem, key: string): CslItem {
  const fields = Object.entries(item).map(([field, value]) => [field, valueFor(value)])
  const event = item['event-title'] ?? item.event
  const language = item.language ?? languageOf(item.title)
  return {
    ...(Object.fromEntries(fields) as CslItem),
    id: idOf(key),
    ...(event === undefined ? {} : { event, 'event-title': event }),
    ...(language === undefined ? {} : { language }),
  }
}

/** A number is text as well to CSL-JSON, but citeproc wants a title to be a string. */
function valueFor(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.includes('<') ? withPlainApostrophes(value) : value
}

/**
 * A typographic apostrophe at the end of a word makes citeproc print tags as text, since it takes it for the end of a
 * quotation that began outside of the tag; a plain one it prints as typographic. In `Emperor’s` no word ends.
 *
 *     <i>The Emperors’ League</i>   →   <i>The Emperors' League</i>
 */
function withPlainApostrophes(text: string): string {
  let isQuoted = false
  return text.replace(/‘|(?<=[\p{L}\p{N}])’|’/gu, (mark, offset: number) => {
    if (mark === '‘') isQuoted = true
    if (mark === '‘' || isQuoted) {
      if (mark === '’' && !/^\p{L}/u.test(text.slice(offset + 1))) isQuoted = false
      return mark
    }
    return "'"
  })
}

/** Styles capitalise the words of an English title, and take each without language for one; other scripts are not. */
function languageOf(title: unknown): string | undefined {
  const letters = typeof title === 'string' ? (title.replace(/<[^>]*>/g, '').match(/\p{L}/gu) ?? []) : []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  return letters.length > 2 * latin ? 'und' : undefined
}
