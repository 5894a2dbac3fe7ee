/**
 * Markdown trees to HTML trees: the one place where the project's own nodes (spans, verse, citations,
 * cross-references, figures) get their elements. Raw HTML never comes through: the parser made it text.
 */
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { FootnoteReference, Image, Link, Nodes, Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype'
import { type Plugin, unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Citation } from '../model/citation.ts'
import type { Span } from '../model/text.ts'
import { languageAttributes } from './language.ts'
import { schema } from './sanitize.ts'

/** What a tree needs to know of the edition around it. */
export interface HastContext {
  /** Language of the text around. */
  language: string
  /** Added to the depth of headings: 1 makes `#` an `<h2>`. */
  headingShift: number
  /** A citation's formatted content. */
  citation: (node: Citation) => ElementContent[]
  /** Words and class of a cross-reference `[](#target)`; undefined where it leads nowhere. */
  reference: (target: string) => { text: string; className: string } | undefined
  /** The `data:` address of a picture; undefined where it may not be shown. */
  picture: (node: Image) => string | undefined
  /** Id and mark of a footnote of the author's, and the number of this call to it. */
  footnote: (node: FootnoteReference) => { id: string; mark: string; count: number } | undefined
}

/**
 * Convert a tree.
 *
 * @param tree Markdown, its problems reported beforehand
 * @param context the edition around it
 * @returns its blocks as HTML
 */
export function toBlocks(tree: Root, context: HastContext): ElementContent[] {
  const root = unified()
    .use(remarkRehype, { handlers: handlersFor(context) })
    .use(rehypeSanitize, schema)
    .use(rehypeCallsApart)
    .runSync(tree)
  return root.children.filter((child): child is ElementContent => child.type === 'element')
}

/** Set a call that follows another directly apart from it: `16` and `17` would be read as 1617. */
const rehypeCallsApart: Plugin<[], HastRoot> = () => (tree) => {
  visit(tree, 'element', (node, index, parent) => {
    if (!isCall(node) || index === undefined || !parent || !isCall(parent.children[index - 1])) return
    node.properties.className = [...(node.properties.className as string[]), 'next']
  })
}

function isCall(node: HastRoot['children'][number] | undefined): boolean {
  const classes = node?.type === 'element' ? node.properties.className : undefined
  return Array.isArray(classes) && classes.includes('call')
}

type Handlers = NonNullable<RehypeOptions['handlers']>

function handlersFor(context: HastContext): Handlers {
  return {
    heading(state, node) {
      const depth = Math.min(6, node.depth + context.headingShift)
      const element: Element = {
        type: 'element',
        tagName: `h${depth}`,
        properties: {},
        children: linesOf(state.all(node)),
      }
      if (node.depth === 1) element.properties.className = [depth === 1 ? 'edition-title' : 'chapter-title']
      return element
    },
    span(state, node: Span) {
      return {
        type: 'element',
        tagName: 'span',
        properties: languageAttributes(node.lang, context.language),
        children: state.all(node),
      }
    },
    verse(state, node) {
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['verse'] },
        children: state.wrap(state.all(node), true),
      }
    },
    citation(_state, node: Citation) {
      return {
        type: 'element',
        tagName: 'span',
        properties: { className: ['citation'] },
        children: context.citation(node),
      }
    },
    link(state, node: Link) {
      if (!node.url.startsWith('#')) {
        return { type: 'element', tagName: 'a', properties: { href: node.url }, children: state.all(node) }
      }
      const target = node.url.slice(1)
      const found = context.reference(target)
      if (!found) return state.all(node)
      const href = found.className === 'to-note' ? `#note-${target}` : node.url
      const children =
        node.children.length > 0 ? state.all(node) : [{ type: 'text', value: found.text } as const]
      return { type: 'element', tagName: 'a', properties: { className: [found.className], href }, children }
    },
    image(_state, node: Image) {
      const source = context.picture(node)
      if (!source) return { type: 'text', value: node.alt ?? '' }
      return {
        type: 'element',
        tagName: 'img',
        properties: { src: source, alt: node.alt ?? '' },
        children: [],
      }
    },
    footnoteReference(_state, node: FootnoteReference) {
      const found = context.footnote(node)
      if (!found) return undefined
      const id = `ref-${found.id}${found.count > 1 ? `-${found.count}` : ''}`
      return {
        type: 'element',
        tagName: 'a',
        properties: { className: ['call', 'authors'], id, href: `#${found.id}`, role: 'doc-noteref' },
        children: [{ type: 'text', value: found.mark }],
      }
    },
    footnoteDefinition: () => undefined,
    html: (_state, node: Extract<Nodes, { type: 'html' }>) => ({ type: 'text', value: node.value }),
  }
}

/** A heading keeps the line ends of the manuscript: each becomes a space and a break. */
function linesOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [{ ...child, children: linesOf(child.children) }]
    if (child.type !== 'text' || !child.value.includes('\n')) return [child]
    const lines = child.value.split('\n')
    return lines.flatMap((line, index): ElementContent[] =>
      index === 0
        ? [{ type: 'text', value: line }]
        : [
            { type: 'text', value: ' ' },
            { type: 'element', tagName: 'br', properties: {}, children: [] },
            { type: 'text', value: line },
          ],
    )
  })
}
