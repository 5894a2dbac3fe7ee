import { isWithin, quotationsIn } from '../guard/quotations.ts'
import { rule } from '../problems/rule.ts'
import { isInOtherLanguage } from './shared/languages.ts'

/**
 * An ordinary space stands where the line must not break.
 *
 * `p.` at the end of a line and `12` at the beginning of the next reads like a full stop and a stray number. In
 * French the
 * space before `; : ! ?` and inside « » is always a no-break space.
 *
 * Judged are figures after `p.`, `pp.`, `no.`, `nos.`, `vol.`, `art.`, `arts.`, `para.`, `paras.`, `ch.`, `§` and the
 * German `S.`, `Nr.`, `Bd.`, `Art.`, `Abs.`; in French the marks named. Citations are not: the program sets them.
 *
 * ## What to do
 *
 * Write the no-break space U+00A0, or `&nbsp;`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * See Essays, p. 12 of the first edition.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:15: look: The line may break at `p. 12`  typography-space-breaking
 *     Write a no-break space, U+00A0, or `&nbsp;`.
 *       p.&nbsp;12
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * See Essays, p.&nbsp;12 of the first edition.
 * :::
 * ```
 */
export const typographySpaceBreaking = rule<{ around: string; fixed: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ around }) => `The line may break at \`${around}\``,
  advice: () => 'Write a no-break space, U+00A0, or `&nbsp;`.',
  expected: ({ fixed }) => [fixed],
  check({ prose }, found) {
    for (const stretch of prose) {
      const { file, value, at, lang, kind } = stretch
      // An attribute holds plain text, and prints in registers only.
      if (kind === 'claim') continue
      const pattern = /^fr(?:-|$)/i.test(lang) ? french : abbreviation
      const quotations = quotationsIn(value)
      for (const match of value.matchAll(pattern)) {
        if (isInOtherLanguage(stretch, match.index) || isWithin(quotations, match.index)) continue
        const [written] = match
        found(file, at(match.index + written.indexOf(' ')), {
          around: written,
          fixed: written.replace(' ', '&nbsp;'),
        })
      }
    }
  },
})

const abbreviation =
  /(?<![\p{L}\p{N}])(?:(?:[Pp]p?|[Nn]os?|[Vv]ols?|[Aa]rts?|[Pp]aras?|[Cc]hs?|S|Nr|Bd|Abs)\.|§§?) \d+/gu
const french = /\S+ [;:!?»](?!\S)|« \S+|(?<![\p{L}\p{N}])(?:(?:p|n|vol|art|chap)\.|§) \d+/gu
