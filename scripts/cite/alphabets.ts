/**
 * The alphabets that citeproc knows. It sets names in all other scripts as Chinese ones, family name and given name
 * without a space, and takes titles in them out of italics. Armenian, Georgian and others are alphabets as well.
 */
import { createRequire } from 'node:module'

/** Patterns of citeproc, by name; each is a class of characters that begins with those of Thai or has them within. */
type Citeproc = Record<string, unknown>

const patterns = ['', 'NOT_', 'STARTSWITH_', 'ENDSWITH_', 'ALL_']
const thai = '\\u0e01-\\u0e5b'

/** Latin letters of Africa, the Caucasus and Vietnam; Armenian; Syriac; the scripts of India; Georgian; Ethiopic. */
const others =
  '\\u0180-\\u02ff\\u0531-\\u0587\\u0700-\\u074f\\u0900-\\u0dff\\u10a0-\\u10ff\\u1200-\\u139f\\u1c80-\\u1cbf\\u1e00-\\u1eff\\u2d00-\\u2d2f'

/** Let citeproc, the one that citation-js brings, take letters of all alphabets for letters. Does nothing twice. */
export function widenAlphabets(): void {
  const plugin = createRequire(import.meta.url).resolve('@citation-js/plugin-csl')
  const citeproc = createRequire(plugin)('citeproc') as Citeproc
  for (const prefix of patterns) {
    const name = prefix === 'NOT_' ? 'ROMANESQUE_NOT_REGEXP' : `${prefix}ROMANESQUE_REGEXP`
    const pattern = citeproc[name]
    if (!(pattern instanceof RegExp) || pattern.source.includes(others)) continue
    citeproc[name] = new RegExp(pattern.source.replace(thai, others + thai), pattern.flags)
  }
}
