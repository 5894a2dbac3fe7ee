/**
 * A unified plugin that takes the roles from links: Chromium writes no `Link` tag into the PDF for
 * `<a role="doc-noteref">`, and does for a plain `<a href>`.
 */
import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

/** Remove `role` from every link. */
export const rehypePrintLinks: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') delete node.properties.role
  })
}
