/** The original's Markdown, and that of front and back matter, as a parser for unified. */
import type { Root } from 'mdast'
// The types of `micromarkExtensions` and `fromMarkdownExtensions` among a processor's data.
import type {} from 'remark-parse'
import type { Plugin, Processor } from 'unified'
import { sourceOf } from './source.ts'
import { parseMarkdown } from './syntax/markdown.ts'
import { reportTooDeep } from './too-deep.ts'

/** Options of `remarkManuscript`. */
export interface ManuscriptOptions {
  /**
   * Whether GFM footnotes are syntax (default: true). Without them `[^1]` is text; switch them off for texts
   * that write their marks so and have no notes of their own.
   */
  footnotes?: boolean | undefined
}

/**
 * Parse Markdown in which almost everything is the author's text.
 *
 * Syntax are headings, paragraphs, hard breaks, emphasis, quotations, lists, tables, rules, footnotes, links and
 * images with their address in place, escapes, character references and `:span[…]{lang=hy}`; code, HTML,
 * definitions, bare addresses, `~`, task boxes and other directives are not. Extensions of micromark that other
 * plugins add to the processor's data are read as well.
 */
export const remarkManuscript: Plugin<[(Readonly<ManuscriptOptions> | null | undefined)?], string, Root> =
  function (options) {
    const self = this as unknown as Processor<Root>
    self.parser = (document, file) =>
      parseMarkdown(sourceOf(document).text, {
        footnotes: options?.footnotes ?? true,
        extensions: self.data('micromarkExtensions'),
        mdastExtensions: self.data('fromMarkdownExtensions'),
        tooDeep: reportTooDeep(file),
      })
  }
