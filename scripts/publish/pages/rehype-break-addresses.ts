/**
 * A unified plugin that lets addresses be divided at line ends where the Chicago manual divides them (17th
 * edition, 7.46): after a colon or a double slash, before other marks. No hyphen is ever added.
 *
 *     https://|example|.org|/en|/international|-reports|?id|=5
 */
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

const places = /(?<=:\/\/)(?=.)|(?<=[^/:])(?=[./~,_?#%&=-][^\s]{2})|(?<=[a-z])(?=[A-Z][^\s]{2})/gu

/** Set `<wbr>` in the text of links that lead out of the edition. */
export const rehypeBreakAddresses: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (link) => {
    if (link.tagName !== 'a' || !/^https?:/.test(String(link.properties.href))) return
    link.children = link.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text' || !/\S{20}/.test(child.value)) return [child]
      return child.value
        .split(places)
        .flatMap((value, index) => (index > 0 ? [h('wbr'), text(value)] : [text(value)]))
    })
  })
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
