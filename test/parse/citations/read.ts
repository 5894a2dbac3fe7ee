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

/** Phrasing as Markdown, spaces at both ends kept. */
export function markdownOf(nodes: PhrasingContent[]): string {
  const options = { extensions: [{ handlers: citationHandlers, unsafe: [] }], emphasis: '*' as const }
  const text = toMarkdown({ type: 'paragraph', children: nodes }, options).replace(/\n$/, '')
  return text.replaceAll('&#x20;', ' ').replaceAll(/\\([[\]{}])/g, '$1')
}
