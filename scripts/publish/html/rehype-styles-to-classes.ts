/**
 * A unified plugin for what citation styles and tables bring along: `style` attributes, which the policy of the
 * file forbids, and `align`, which HTML no longer knows, become classes of its style sheet; `b` and `i` stay.
 */
import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

const classByStyle: Record<string, string> = {
  'font-variant:small-caps': 'small-caps',
  'text-decoration:underline': 'underline',
  'font-style:normal': 'upright',
}

/** Replace inline styles and alignments by classes; styles that are not known are removed. */
export const rehypeStylesToClasses: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    const { style, align, ...properties } = node.properties
    if (typeof style !== 'string' && typeof align !== 'string') return
    const known = typeof style === 'string' ? classByStyle[style.replace(/\s|;$/g, '')] : `align-${align}`
    const classes = Array.isArray(properties.className) ? properties.className : []
    node.properties = known ? { ...properties, className: [...classes, known] } : properties
  })
}
