/**
 * A unified plugin that lets addresses be divided at line ends where the Chicago manual divides them (17th edition,
 * 7.46 and 14.18): after a colon or a double slash, before other marks, before or after `=` and `&`. Nowhere else, so
 * that no hyphen ends a line, neither an added one nor one of the address. `<wbr>` leaves nothing in the text of a PDF.
 *
 *     https://|example.org|/en|/international|-reports|?|id|=|5
 */
import type { Element, ElementContent, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

/** A double slash or colon before, or a mark behind; two characters at least on the next line. */
const places =
  /(?<=:\/\/)(?=[^\s]{2})|(?<=:)(?=[^\s/:]{2})|(?<=[^\s/:.~,_?#%&=-])(?=[./~,_?#%&=-][^\s]{2})|(?<=[=&])(?=[^\s=&]{2})/gu

/** Where a part without marks is longer than this, it has to be divided anyhow. */
const longest = 24

/** Mark links that show an address (class `address`) and set `<wbr>` in them. */
export const rehypeBreakAddresses: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (link) => {
    if (link.tagName !== 'a' || !/^https?:/i.test(String(link.properties.href)) || !showsAddress(link)) return
    link.properties.className = [...classesOf(link), 'address']
    link.children = link.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text') return [child]
      const parts = child.value.split(places).flatMap(divided)
      return parts.flatMap((value, index) => (index > 0 ? [h('wbr'), text(value)] : [text(value)]))
    })
  })
}

/** Words as the text of a link are divided like words. */
function showsAddress(link: Element): boolean {
  return /^(?:(?:https?:\/\/|www\.|10\.\d+\/)\S|\S{20})\S*$/iu.test(plainText(link))
}

/** Divide a long part where a capital follows a small letter; what is long even then between any two letters. */
function divided(part: string): string[] {
  if (part.length <= longest) return [part]
  return part
    .split(/(?<=\p{Ll})(?=\p{Lu}[^\s]{2})/u)
    .flatMap((piece) => (piece.length > longest ? piece.split(/(?<=^.{3,})(?=.{3,}$)/su) : [piece]))
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
