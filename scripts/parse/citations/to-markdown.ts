/** Printing citations back as Markdown. */
import type { Parents, PhrasingContent } from 'mdast'
import { type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import type { Citation, CitationItem } from '../../model/citation.ts'
import { isKeyCharacter, isKeyStart } from './characters.ts'

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
 * @returns Markdown
 */
export function citationToMarkdown(citation: Citation): string {
  if (citation.source !== '') return citation.source
  const [first, ...rest] = citation.items
  if (!first) return ''
  if (first.mode !== 'author-in-text') return `[${citation.items.map(itemToMarkdown).join('; ')}]`
  const after = [afterKey(first).replace(/^,? /, ''), ...rest.map(itemToMarkdown)].filter(
    (part) => part !== '',
  )
  return keyToMarkdown(first) + (after.length > 0 ? ` [${after.join('; ')}]` : '')
}

function itemToMarkdown(item: CitationItem): string {
  const prefix = phrasingToMarkdown(item.prefix)
  return (prefix === '' ? '' : `${prefix} `) + keyToMarkdown(item) + afterKey(item)
}

function keyToMarkdown({ key, mode }: CitationItem): string {
  const sign = mode === 'suppress-author' ? '-@' : '@'
  return isPlainKey(key) ? sign + key : `${sign}{${key}}`
}

/** Braces make a locator of anything, and keep a suffix from being read as one. */
function afterKey({ locator, suffix }: CitationItem): string {
  const after = phrasingToMarkdown(suffix)
  if (!locator) return after === '' ? '' : `{}${after}`
  const label = locator.label === '' ? '' : `${termFor[locator.label] ?? locator.label} `
  return `, {${label}${locator.value.replace(/[[\]]/g, '\\$&')}}${after}`
}

/** One English term for each label. */
const termFor: Record<string, string> = {
  book: 'bk.',
  chapter: 'chap.',
  column: 'col.',
  figure: 'fig.',
  folio: 'fol.',
  issue: 'no.',
  line: 'l.',
  note: 'n.',
  opus: 'op.',
  page: 'p.',
  paragraph: 'para.',
  part: 'pt.',
  section: 'sec.',
  'sub-verbo': 's.v.',
  verse: 'v.',
  volume: 'vol.',
}

function phrasingToMarkdown(nodes: PhrasingContent[]): string {
  if (nodes.length === 0) return ''
  const extensions = [
    { handlers: citationHandlers, unsafe: [{ character: ';' }, { character: '@' }, { character: ']' }] },
  ]
  const options = { extensions, emphasis: '*' as const }
  const text = toMarkdown({ type: 'paragraph', children: nodes }, options).replace(/\n$/, '')
  // A space at either end is escaped as a reference where a paragraph begins or ends.
  return text.replace(/^&#x20;/, ' ').replace(/&#x20;$/, ' ')
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
