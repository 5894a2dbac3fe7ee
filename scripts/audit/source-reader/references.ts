/** Character references (CommonMark 0.31, section 2.5): `&amp;`, `&#8212;`, `&#x2014;`. */
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const html = unified().use(rehypeParse, { fragment: true })
const named = new Map<string, string | undefined>()

/**
 * Read a character reference.
 *
 * @param text the block
 * @param at the place of the ampersand
 * @returns the characters it stands for and how many it takes; undefined where there is none
 */
export function characterReference(text: string, at: number): { value: string; length: number } | undefined {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([0-9A-Za-z]{2,31}));/.exec(text.slice(at, at + 40))
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const value =
    name === undefined
      ? character(decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16))
      : byName(name)
  return value === undefined ? undefined : { value, length: whole.length }
}

function character(code: number): string {
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code === 0 || surrogate || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

/** The table of names is that of HTML (CommonMark refers to it), so an HTML parser is asked. */
function byName(name: string): string | undefined {
  if (!named.has(name)) {
    const node = html.parse(`&${name};`).children[0]
    const value = node?.type === 'text' ? node.value : undefined
    named.set(name, value === undefined || value.endsWith(';') ? undefined : value)
  }
  return named.get(name)
}
