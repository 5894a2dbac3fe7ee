/** A unified plugin: a table too wide for a narrow screen scrolls in a box of its own, the page never does. */
import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/** Put every table into a `div.table`. */
export const rehypeScrollTables: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return
    parent.children[index] = h('div', { className: ['table'] }, node)
    return SKIP
  })
}
