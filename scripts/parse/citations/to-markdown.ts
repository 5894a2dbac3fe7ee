/**
 * Printing citations back as Markdown. One that was read is printed as it was written; one that was made is
 * printed in the plainest form that reads as the same items:
 *
 *     locator page 3, suffix " and so"           @doe, p. 3 and so
 *     locator page "the last"                    @doe, {p. the last}
 *     no locator, suffix ", 99 years later"      @doe{}, 99 years later
 */
import type { Parents, PhrasingContent } from 'mdast'
import { type Handle, type Info, type State, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Citation, CitationItem, Locator } from '../../model/citation.ts'
import { isKeyCharacter, isKeyStart } from './characters.ts'
import { readLocator } from './locator.ts'
import { type LocatorTerms, locatorTerms } from './locator-terms.ts'
import { TextPlaces } from './text-places.ts'

/** Handlers for mdast-util-to-markdown, to be given in an extension: `{handlers: citationHandlers}`. */
export const citationHandlers: { citation: Handle } = {
  citation: (node: Citation, _parent: Parents | undefined, _state: State, _info: Info) =>
    citationToMarkdown(node),
}

/**
 * Print a citation as Markdown.
 *
 * @param citation a citation; one that was read prints as it was written, one that was made (`source` being '')
 *   in the plainest form that reads as the same items
 * @param terms the words that introduce locators where it will be read; American ones by default
 * @returns Markdown
 */
export function citationToMarkdown(citation: Citation, terms: LocatorTerms = locatorTerms()): string {
  if (citation.source !== '') return citation.source
  const [first, ...rest] = citation.items
  if (!first) return ''
  const others = rest.map((item) => itemToMarkdown(item, terms))
  if (first.mode !== 'author-in-text') return `[${[itemToMarkdown(first, terms), ...others].join('; ')}]`
  const after = [afterKey(first, terms), ...others].filter((part) => part !== '')
  return keyToMarkdown(first) + (after.length > 0 ? ` [${after.join('; ')}]` : '')
}

function itemToMarkdown(item: CitationItem, terms: LocatorTerms): string {
  const prefix = phrasingToMarkdown(item.prefix)
  return (prefix === '' ? '' : `${prefix} `) + keyToMarkdown(item) + afterKey(item, terms)
}

function keyToMarkdown({ key, mode }: CitationItem): string {
  const sign = mode === 'suppress-author' ? '-@' : '@'
  return isPlainKey(key) ? sign + key : `${sign}{${key}}`
}

/** Locator and suffix; in running text they stand alone in the brackets and need no comma before them. */
function afterKey(item: CitationItem, terms: LocatorTerms): string {
  const { locator, suffix, mode } = item
  const lead = locator && mode !== 'author-in-text' ? ', ' : ''
  const forms = locator ? locatorForms(locator, terms) : ['', '{}']
  const candidates = forms.map((form) => joined([text(lead + form), ...suffix]))
  const [head] = suffix
  if (!locator && mode === 'author-in-text' && head?.type === 'text') {
    candidates.unshift(joined([text(head.value.replace(/^, /, '')), ...suffix.slice(1)]))
  }
  const plainest = candidates.find((nodes) => readsAs(nodes, item, terms)) ?? candidates.at(-1)!
  return phrasingToMarkdown(plainest)
}

/** Braces make a locator of anything. */
function locatorForms({ label, value }: Locator, terms: LocatorTerms): string[] {
  const term = label === '' ? undefined : termFor(label, terms)
  if (!term) return [`{${value}}`]
  return [`${term} ${value}`, `{${term} ${value}}`]
}

/** The first abbreviation for a label, or the first word. */
function termFor(label: string, terms: LocatorTerms): string | undefined {
  const own = [...terms].filter(([, name]) => name === label).map(([term]) => term)
  return own.find((term) => term.endsWith('.')) ?? own[0]
}

/** Tell whether what is to follow a key is read as the locator and suffix of the item. */
function readsAs(nodes: PhrasingContent[], item: CitationItem, terms: LocatorTerms): boolean {
  const [head] = nodes
  const start = head?.type === 'text' ? head.value : ''
  const goesOn =
    item.mode !== 'author-in-text' && isPlainKey(item.key) && /^\p{P}?[\p{L}\p{N}_/]/u.test(start)
  if (goesOn || (head && head.type !== 'text')) return false
  const { locator, suffix } = readLocator(nodes, terms, new TextPlaces())
  return (
    locator?.label === item.locator?.label &&
    locator?.value === item.locator?.value &&
    phrasingToMarkdown(suffix) === phrasingToMarkdown(item.suffix)
  )
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** Text next to text is one, as it will be when it is read; empty text is none. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else if (node.type !== 'text') result.push(node)
    else if (node.value !== '') result.push(text(node.value))
  }
  return result
}

const inConstruct: Unsafe['inConstruct'] = 'phrasing'
/** Addresses are no text: an escape would be part of them. */
const notInConstruct: Unsafe['notInConstruct'] = ['autolink', 'destinationLiteral', 'destinationRaw']

function phrasingToMarkdown(nodes: PhrasingContent[]): string {
  if (nodes.length === 0) return ''
  const unsafe = [';', '@', ']'].map((character): Unsafe => ({ character, inConstruct, notInConstruct }))
  const options = { extensions: [{ handlers: citationHandlers, unsafe }], emphasis: '*' as const }
  const markdown = toMarkdown({ type: 'paragraph', children: nodes }, options).replace(/\n$/, '')
  // A space at either end is escaped as a reference where a paragraph begins or ends.
  return markdown.replace(/^&#x20;/, ' ').replace(/&#x20;$/, ' ')
}

/** Tell whether a key reads as itself without braces: it ends in a letter and holds single marks only. */
function isPlainKey(key: string): boolean {
  const characters = [...key]
  if (characters.some((character) => character.length > 1)) return false
  return characters.every((character, index) => {
    const code = character.charCodeAt(0)
    if (index === 0) return isKeyStart(code)
    if (isKeyCharacter(code)) return true
    const next = characters[index + 1]
    return ':.#$%&-+?<>~/'.includes(character) && next !== undefined && isKeyStart(next.charCodeAt(0))
  })
}
