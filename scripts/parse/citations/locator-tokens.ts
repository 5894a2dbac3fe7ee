/** The units that locators are read in: words, single punctuation marks, white space, pieces of markup. */
import type { PhrasingContent, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { TextPlaces } from './text-places.ts'

export interface LocatorToken {
  /** Its characters; a space for any white space, a dash for hyphens that make one. */
  text: string
  /** The same for text, '' for markup: a comma in italics separates nothing. */
  mark: string
  space: boolean
  node: PhrasingContent
  /** Where it begins and ends in the value of a text node; 0 for others. */
  start: number
  end: number
}

const dashes = new Map([
  ['--', '–'],
  ['---', '—'],
])

/**
 * Divide text and markup. A colon is no mark here, so that `2:33-35` stays together; a no-break space is a space;
 * `--` and `---` are dashes as in Pandoc, so that `33--35` is a range.
 *
 * @param nodes what follows a key
 * @returns tokens in order; one for each node that is no text
 */
export function tokenize(nodes: PhrasingContent[]): LocatorToken[] {
  const tokens: LocatorToken[] = []
  for (const node of nodes) {
    if (node.type !== 'text') {
      const space = node.type === 'break'
      tokens.push({ text: space ? ' ' : textOf(node), mark: '', space, node, start: 0, end: 0 })
      continue
    }
    for (const match of node.value.matchAll(/\u00a0|\s+|---?|(?=\p{P})[^:]|(?:[^\s\p{P}]|:)+/gu)) {
      const space = match[0].trim() === ''
      const start = match.index
      const text = space ? ' ' : (dashes.get(match[0]) ?? match[0])
      tokens.push({ text, mark: text, space, node, start, end: start + match[0].length })
    }
  }
  return tokens
}

/** The characters of markup; a citation has no words of its own and stands for what was written. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'citation') return node.source
  return 'children' in node ? node.children.map(textOf).join('') : plainText(node)
}

/** Put tokens back together into nodes: text that was cut keeps its place. */
export function tokensToNodes(tokens: LocatorToken[], places: TextPlaces): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < tokens.length; ) {
    const { node, start } = tokens[index]!
    let stop = index + 1
    while (tokens[stop]?.node === node) stop++
    const whole = node.type !== 'text' || start === 0
    nodes.push(whole ? node : places.slice(node as Text, start, tokens[stop - 1]!.end))
    index = stop
  }
  return nodes
}
