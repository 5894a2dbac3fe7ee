/**
 * Reading the locator out of what follows a key. The rules are those of Pandoc's `Text.Pandoc.Citeproc.Locator`,
 * described in its manual: an optional comma, a term of the language or none, and words that hold digits or are
 * Roman numerals, with brackets and ranges; or anything within braces.
 *
 *     @doe, pp. iv, vi-xi, (xv)-(xvii) and *passim*     @doe{ii, A, D-Z}, with a suffix
 *           |term|value               |suffix                |value    |suffix
 */
import type { PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'
import type { Locator } from '../../model/citation.ts'
import { type LocatorTerms, readTerm } from './locator-terms.ts'
import { type LocatorToken, tokenize, tokensToNodes } from './locator-tokens.ts'
import { readBracedValue, readIntegratedValue } from './locator-value.ts'
import type { TextPlaces } from './text-places.ts'

/** What follows a key, taken apart. */
export interface LocatorAndSuffix {
  locator: Locator | undefined
  suffix: PhrasingContent[]
  /** What looks like a locator and cannot be read as one. */
  unread?: { text: string; position: Position }
}

/** Abbreviations that begin nothing but a locator; "n." or "op." may begin other things ("n.d.", "op. cit."). */
const sureLabels = new Set([
  'chapter',
  'column',
  'figure',
  'folio',
  'page',
  'paragraph',
  'section',
  'sub-verbo',
  'volume',
])

/** Where a value ends and what it is. */
export interface Reading {
  label: string
  value: string
  /** Index of the token after it. */
  next: number
}

/**
 * Take a locator off the beginning of what follows a key.
 *
 * @param rest text and markup after the key; text directly after it without space counts too
 * @param terms the words that introduce locators
 * @param places where the characters stand
 * @returns the locator, `label` being '' where braces hold none, and what is left
 */
export function readLocator(
  rest: PhrasingContent[],
  terms: LocatorTerms,
  places: TextPlaces,
): LocatorAndSuffix {
  const tokens = tokenize(rest)
  let start = 0
  if (tokens[start]?.mark === ',') start++
  if (tokens[start]?.space) start++
  const reading = readBraced(tokens, start, terms) ?? readIntegrated(tokens, start, terms)
  if (!reading) {
    const unread = readUnread(tokens, start, terms, places)
    return { locator: undefined, suffix: withComma(rest), ...(unread ? { unread } : {}) }
  }
  const left = tokensToNodes(tokens.slice(reading.next), places)
  const value = reading.value.trim()
  if (reading.label === '' && value === '') return { locator: undefined, suffix: withComma(left) }
  const from = pointOf(tokens[start], 'start', places)
  const to = pointOf(tokens[reading.next - 1], 'end', places)
  const position = from && to ? { start: from, end: to } : undefined
  return { locator: { label: reading.label, value, position }, suffix: left }
}

/** `{pp. iv, vi-xi}`: what is in braces is the locator, whatever it is; `{}` says that there is none. */
function readBraced(tokens: LocatorToken[], start: number, terms: LocatorTerms): Reading | undefined {
  if (tokens[start]?.mark !== '{') return undefined
  let index = start + 1
  while (tokens[index]?.space) index++
  const term = readTerm(tokens, index, terms, (at) => at < tokens.length)
  const digit = /^\d$/.test(tokens[index]?.mark ?? '')
  const value = readBracedValue(tokens, term?.next ?? index)
  if (tokens[value.next]?.mark !== '}') return undefined
  return { label: term?.label ?? (digit ? 'page' : ''), value: value.text, next: value.next + 1 }
}

/** `pp. 33, 35-37`; without a term the first word must have a digit, and pages are meant. */
function readIntegrated(tokens: LocatorToken[], start: number, terms: LocatorTerms): Reading | undefined {
  const term = readTerm(
    tokens,
    start,
    terms,
    (at) => readIntegratedValue(tokens, at, 'numerals', 'one') !== undefined,
  )
  const value = term
    ? readIntegratedValue(tokens, term.next, 'numerals', 'all')
    : readIntegratedValue(tokens, start, 'digits', 'all')
  return value && { label: term?.label ?? 'page', value: value.text, next: value.next }
}

/** `p. the third` and `{p. 3`: the beginning of a locator and no more. */
function readUnread(
  tokens: LocatorToken[],
  start: number,
  terms: LocatorTerms,
  places: TextPlaces,
): LocatorAndSuffix['unread'] {
  const isEnd = (at: number): boolean => at >= tokens.length || /^[\s,]$/.test(tokens[at]?.mark ?? '')
  const term = readTerm(tokens, start, terms, isEnd)
  const text = tokens
    .slice(start, term?.next)
    .map((token) => token.text)
    .join('')
  const sure = term !== undefined && sureLabels.has(term.label) && /\.$|^[§¶]+$/u.test(text)
  if (tokens[start]?.mark !== '{' && !sure) return undefined
  const from = pointOf(tokens[start], 'start', places)
  const to = pointOf(tokens[tokens.length - 1], 'end', places)
  const whole = tokens.slice(start).map((token) => token.text)
  return from && to ? { text: whole.join(''), position: { start: from, end: to } } : undefined
}

/** What is no locator is set off from the title by a comma, unless it has a mark of its own. */
function withComma(suffix: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = suffix
  if (!first) return []
  if (first.type === 'break') return [{ type: 'text', value: ' ' }, ...rest]
  if (first.type !== 'text') return [{ type: 'text', value: ', ' }, ...suffix]
  if (/^[\s\p{P}]/u.test(first.value)) return suffix
  return [{ ...first, value: `, ${first.value}` }, ...rest]
}

function pointOf(
  token: LocatorToken | undefined,
  side: 'start' | 'end',
  places: TextPlaces,
): Point | undefined {
  if (!token) return undefined
  if (token.node.type !== 'text') return token.node.position?.[side]
  return places.at(token.node, token[side], side)
}
