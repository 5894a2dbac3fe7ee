/** micromark syntax extension for citations. */
import type { Extension } from 'micromark-util-types'
import { codes } from './characters.ts'
import { bracketEnd, semicolon } from './group.ts'
import { key, keyFault, suppressedKey } from './key.ts'

/**
 * Create an extension for micromark that reads Pandoc's citations (manual, section "Citation syntax").
 *
 * It reads text only: code, the targets of links and autolinks are done before it.
 *
 * @returns extension to be given in `extensions`; works together with directives, footnotes and tables
 */
export function citationSyntax(): Extension {
  return {
    text: {
      [codes.at]: [key, keyFault],
      [codes.dash]: suppressedKey,
      [codes.semicolon]: semicolon,
      [codes.rightSquareBracket]: bracketEnd,
    },
  }
}
