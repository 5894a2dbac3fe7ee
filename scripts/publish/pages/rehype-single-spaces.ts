/**
 * A unified plugin that makes each run of white space in the text one space, which is how it is shown
 * anyway, and keeps paged.js from losing it. paged.js removes text nodes of two spaces and more at the edges
 * of elements; and where it goes on with a paragraph on a new page it walks from one inline element to the
 * next and passes over text of white space alone (`nextSignificantNode` in its `utils/dom.js`):
 *
 *     … cruelty (38, p. 8).<a>12</a> <mark>Most of them</mark> …
 *                                   ^ lost when the page begins in this line
 *
 * Such a space gets an element around it. Between blocks white space means nothing and is taken out. No-break
 * and other special spaces stay.
 */
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const inline = new Set(['a', 'b', 'em', 'i', 'mark', 'span', 'strong', 'sub', 'sup'])
const blocks = new Set(['blockquote', 'div', 'hr', 'ol', 'p', 'table', 'ul'])
const ofBlocks = new Set(['blockquote', 'ol', 'section', 'table', 'tbody', 'thead', 'tr', 'ul'])

/** Collapse white space as CSS does (CSS Text 3, section 4.1.1). */
export const rehypeSingleSpaces: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'text', (node, index, parent) => {
    if (parent?.type === 'element' && parent.tagName === 'style') return undefined
    node.value = node.value.replace(/[\t\n\f\r ]+/g, ' ')
    if (parent?.type === 'element' && index !== undefined) {
      if (endsLine(parent.children[index - 1])) node.value = node.value.replace(/^ /, '')
      if (isBlock(parent.children[index + 1])) node.value = node.value.replace(/ $/, '')
      if (node.value === '') {
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
    }
    if (node.value !== ' ' || parent?.type !== 'element' || index === undefined) return undefined
    if (ofBlocks.has(parent.tagName)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (!isInline(parent.children[index - 1]) || !isInline(parent.children[index + 1])) return undefined
    parent.children[index] = h('span', ' ')
    return [SKIP, index + 1]
  })
}

/** Behind a forced line end or a block white space means nothing, and paged.js drops it where a page begins. */
function endsLine(node: ElementContent | undefined): boolean {
  return isBlock(node) || (node?.type === 'element' && node.tagName === 'br')
}

function isBlock(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && blocks.has(node.tagName)
}

function isInline(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && inline.has(node.tagName)
}
