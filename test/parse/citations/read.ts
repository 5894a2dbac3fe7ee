/** Reading citations for tests. */
import type { PhrasingContent, Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Citation } from '../../../scripts/model/citation.ts'
import {
  type RemarkCitationsOptions,
  remarkCitations,
} from '../../../scripts/parse/citations/remark-citations.ts'
import { citationHandlers } from '../../../scripts/parse/citations/to-markdown.ts'

/** Parse Markdown with citations and give tree and file, with its messages. */
export function read(markdown: string, options?: RemarkCitationsOptions): { tree: Root; file: VFile } {
  const file = new VFile({ value: markdown, path: 'notes.md' })
  const processor = unified().use(remarkParse).use(remarkCitations, options)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return { tree, file }
}

/** All citations of a text, in order; those within another are not among them. */
export function citationsIn(markdown: string, options?: RemarkCitationsOptions): Citation[] {
  const citations: Citation[] = []
  visit(read(markdown, options).tree, 'citation', (node: Citation) => {
    citations.push(node)
  })
  return citations
}

/** Phrasing as Markdown, spaces at both ends kept, levelled. */
export function markdownOf(nodes: PhrasingContent[]): string {
  const options = { extensions: [{ handlers: citationHandlers, unsafe: [] }], emphasis: '*' as const }
  return levelled(toMarkdown({ type: 'paragraph', children: nodes }, options).replace(/\n$/, ''))
}

/**
 * Markdown without what one writer does and another does not: escapes, line ends and runs of spaces, typographic
 * quotation marks and dashes, which Pandoc writes as they are typed.
 */
export function levelled(markdown: string): string {
  const typed = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '--', '—': '---', '…': '...' }
  return markdown
    .replaceAll(/&#x(?:20|A);/g, ' ')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/(?:\\?\n|[ \t\u00a0])+/g, ' ')
    .replaceAll(/[“”‘’–—…]/gu, (mark) => typed[mark as keyof typeof typed])
}
