/** From the content of a citation to its items: prefix, key, locator, suffix. */
import type { PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { Citation, CitationItem } from '../../model/citation.ts'
import { type LocatorAndSuffix, readLocator } from './locator.ts'
import type { LocatorTerms } from './locator-terms.ts'
import type { TextPlaces } from './text-places.ts'

/** A key among the content of a citation. */
export interface KeyMark {
  type: 'citationKey'
  key: string
  keyPosition: Position | undefined
  suppress: boolean
  source: string
  position: Position
}

/** What stands in a citation while it is being read. */
export type GroupChild =
  | KeyMark
  | { type: 'citationBracket'; position: Position }
  | { type: 'citationSeparator'; position: Position }
  | PhrasingContent

/**
 * Make the items of a citation.
 *
 *     @doe [p. 3 and *passim*; see -@roe]
 *     |1   |locator |suffix  | |prefix|2
 *
 * @param children keys, brackets, separators, text and markup in order
 * @param terms the words that introduce locators
 * @param places where the characters of the text nodes stand
 * @param onUnread called with what looks like a locator and is none
 * @returns the items; a second key within an item is left in its suffix, as a citation of its own
 */
export function citationItems(
  children: GroupChild[],
  terms: LocatorTerms,
  places: TextPlaces,
  onUnread: (unread: NonNullable<LocatorAndSuffix['unread']>) => void,
): CitationItem[] {
  const bracket = children.findIndex(({ type }) => type === 'citationBracket')
  const parts = bracket < 0 ? [] : splitAtSeparators(children.slice(bracket + 1))
  const before = children.slice(0, Math.max(bracket, 0)).concat(bracket < 0 ? children : [])
  const items: CitationItem[] = []
  const textual = before.find(isKey)
  if (textual) {
    const rest = parts[0]?.some(isKey) ? [] : (parts.shift() ?? [])
    items.push(newItem(textual, textual.suppress ? 'suppress-author' : 'author-in-text', [], rest))
  }
  for (const part of parts) {
    const at = part.findIndex(isKey)
    const mark = part[at]
    if (!mark || !isKey(mark)) continue
    items.push(
      newItem(mark, mark.suppress ? 'suppress-author' : 'normal', part.slice(0, at), part.slice(at + 1)),
    )
  }
  return items

  function newItem(
    mark: KeyMark,
    mode: CitationItem['mode'],
    before: GroupChild[],
    after: GroupChild[],
  ): CitationItem {
    const { locator, suffix, unread } = readLocator(trimEnd(phrasing(after), places), terms, places)
    if (unread) onUnread(unread)
    const prefix = trimStart(trimEnd(phrasing(before), places), places)
    return { key: mark.key, keyPosition: mark.keyPosition, mode, prefix, locator, suffix }
  }
}

function isKey(child: GroupChild): child is KeyMark {
  return child.type === 'citationKey'
}

function splitAtSeparators(children: GroupChild[]): GroupChild[][] {
  const parts: GroupChild[][] = [[]]
  for (const child of children) {
    if (child.type === 'citationSeparator') parts.push([])
    else parts[parts.length - 1]!.push(child)
  }
  return parts
}

function phrasing(children: GroupChild[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const child of children) {
    if (child.type === 'citationKey') result.push(bareCitation(child))
    else if (child.type !== 'citationBracket' && child.type !== 'citationSeparator') result.push(child)
  }
  return result
}

/** A citation of one key in running text. */
function bareCitation(mark: KeyMark): Citation {
  const { key, keyPosition, source, position } = mark
  const mode = mark.suppress ? 'suppress-author' : 'author-in-text'
  return {
    type: 'citation',
    items: [{ key, keyPosition, mode, prefix: [], locator: undefined, suffix: [] }],
    source,
    position,
  }
}

function trimEnd(nodes: PhrasingContent[], places: TextPlaces): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type === 'break') return trimEnd(nodes.slice(0, -1), places)
  if (last?.type !== 'text') return nodes
  const { length } = last.value.replace(/[ \t\n]+$/, '')
  if (length === last.value.length) return nodes
  return length === 0
    ? trimEnd(nodes.slice(0, -1), places)
    : [...nodes.slice(0, -1), places.slice(last, 0, length)]
}

function trimStart(nodes: PhrasingContent[], places: TextPlaces): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type === 'break') return trimStart(rest, places)
  if (first?.type !== 'text') return nodes
  const start = first.value.length - first.value.replace(/^[ \t\n]+/, '').length
  if (start === 0) return nodes
  return start === first.value.length
    ? trimStart(rest, places)
    : [places.slice(first as Text, start), ...rest]
}
