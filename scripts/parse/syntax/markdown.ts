/**
 * The basis of all Markdown in an edition: headings, paragraphs, hard breaks, emphasis, quotations, lists,
 * tables, rules, links, images, escapes, character references, `:span[…]{lang=…}` and, where asked for, GFM
 * footnotes. Everything else is text. What is not wanted is switched off at the tokenizer, so that it costs no
 * character and no position.
 */
import type { Root } from 'mdast'
import { type Extension as FromMarkdownExtension, fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import type { Point } from 'unist'
import { boundedContainers, replacedContainers } from './containers.ts'
import { boundedEmphasis } from './emphasis.ts'
import { boundedLabels, replacedLabels } from './labels.ts'
import { spanFromMarkdown, spanSyntax } from './span.ts'

/** What differs between the kinds of Markdown. */
export interface MarkdownSyntax {
  /** Whether GFM footnotes are syntax. */
  footnotes: boolean
  /** Further syntax, such as citations. */
  extensions?: readonly Extension[] | undefined
  /** What makes nodes of the further syntax. */
  mdastExtensions?: readonly (FromMarkdownExtension | FromMarkdownExtension[])[] | undefined
  /** Told where nesting went too deep and its marks stayed text. */
  tooDeep?: ((place: Point) => void) | undefined
}

/** Names of constructs of CommonMark that are text in an edition. */
const switchedOff = [
  'codeIndented',
  'codeFenced',
  'codeText',
  'htmlFlow',
  'htmlText',
  'autolink',
  'definition',
]

const replaced = [...replacedContainers, ...replacedLabels]

/**
 * Parse Markdown on the common basis.
 *
 * @param text lines ended by U+000A, without a byte order mark
 * @param syntax footnotes, further syntax
 * @returns a tree whose text nodes hold a soft line end as U+000A
 */
export function parseMarkdown(text: string, syntax: MarkdownSyntax): Root {
  const tooDeep = syntax.tooDeep ?? (() => undefined)
  const footnoteCalls = syntax.footnotes ? [{ text: { 91: gfmFootnote().text![91]! } }] : []
  return fromMarkdown(text, {
    extensions: [
      { disable: { null: [...switchedOff, ...replaced] } },
      boundedContainers(syntax.footnotes, tooDeep),
      boundedLabels(syntax.footnotes, tooDeep),
      boundedEmphasis(tooDeep),
      ...footnoteCalls,
      gfmTable(),
      spanSyntax,
      ...(syntax.extensions ?? []),
    ],
    mdastExtensions: [
      ...(syntax.footnotes ? [gfmFootnoteFromMarkdown()] : []),
      gfmTableFromMarkdown(),
      spanFromMarkdown,
      ...(syntax.mdastExtensions ?? []),
    ],
  })
}
