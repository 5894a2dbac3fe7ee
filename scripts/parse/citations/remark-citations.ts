/** The unified plugin for citations. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Citation } from '../../model/citation.ts'
import { type CitationFromMarkdownOptions, citationFromMarkdown } from './from-markdown.ts'
import { locatorTerms } from './locator-terms.ts'
import { reportCitations } from './report-citations.ts'
import { citationSyntax } from './syntax.ts'
import { citationToMarkdown } from './to-markdown.ts'

export type RemarkCitationsOptions = CitationFromMarkdownOptions

/** What remark-parse and remark-stringify look for. */
interface ExtensionData {
  micromarkExtensions?: unknown[]
  fromMarkdownExtensions?: unknown[]
  toMarkdownExtensions?: unknown[]
}

/**
 * Read Pandoc's citations in Markdown: `[see @doe, p. 3; -@roe]`, `@doe [p. 3]`.
 *
 * The tree gets `Citation` nodes; what is wrong in their writing is reported on the file.
 *
 * @param options set `locale` for notes in another language than English, whose terms introduce locators
 */
export const remarkCitations: Plugin<[RemarkCitationsOptions?], Root> = function (options = {}) {
  const data = this.data() as ExtensionData
  const terms = options.terms ?? locatorTerms(options.locale)
  const handlers = { handlers: { citation: (node: Citation) => citationToMarkdown(node, terms) } }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), citationSyntax()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), citationFromMarkdown(options)]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), handlers]
  return (tree: Root, file: VFile): undefined => {
    reportCitations(tree, file)
  }
}
