/** Fonts of a PDF against those that the edition ships. */
import { findingOf } from '../finding.ts'
import type { Finding } from '../result.ts'
import type { PdfFont } from './fonts.ts'

/**
 * Check the fonts that are used.
 *
 * @param fonts fonts of the content streams
 * @param shipped PostScript names of the edition's fonts
 */
export function checkFonts(fonts: readonly PdfFont[], shipped: readonly string[]): Finding[] {
  const known = new Set(shipped)
  const findings = new Map<string, Finding>()
  for (const font of fonts) {
    const rule =
      font.kind === 'Type3'
        ? 'font-type-3'
        : !known.has(font.name)
          ? 'font-foreign'
          : !font.embedded
            ? 'font-not-embedded'
            : undefined
    if (rule) findings.set(`${rule} ${font.name}`, findingOf(rule, 'pdf', 'fonts', { found: font.name }))
  }
  return [...findings.values()]
}
