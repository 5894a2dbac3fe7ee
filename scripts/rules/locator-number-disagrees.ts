import { rule } from '../problems/rule.ts'

/**
 * `p.` stands before several pages, or `pp.` before one.
 *
 * The printed citation is right all the same, since the style chooses the word; but the file says two things, and
 * one of
 * them is a slip: either a page too many or a page too few.
 *
 * ## What to do
 *
 * Write `pp.` before a range or a list of pages, `p.` before one page.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * A question. [see @john, p. 33-35; @john, pp. 7].
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:25: warning: `p. 33-35` names more than one page  locator-number-disagrees
 *     Write `pp. 33-35`, or correct the figures.
 *       pp. 33-35
 * annotations/notes.md:4:42: warning: `pp. 7` names one page  locator-number-disagrees
 *     Write `p. 7`, or correct the figures.
 *       p. 7
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
 * A question. [see @john, pp. 33-35; @john, p. 7].
 * :::
 * ```
 */
export const locatorNumberDisagrees = rule<{ written: string; fixed: string; several: boolean }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ written, several }) =>
    several ? `\`${written}\` names more than one page` : `\`${written}\` names one page`,
  advice: ({ fixed }) => `Write \`${fixed}\`, or correct the figures.`,
  expected: ({ fixed }) => [fixed],
  check({ edition }, found) {
    const pieces = [...edition.front, ...edition.back]
    for (const { file, citations } of [...edition.notes, ...pieces]) {
      for (const { items, source } of citations) {
        for (const { locator, keyPosition } of items) {
          if (locator?.label !== 'page') continue
          const { value, position } = locator
          // As it was written: the abbreviation stands directly before the figures.
          const written = new RegExp(`\\b(pp?\\.)\\s*${escaped(value)}(?![\\p{L}\\p{N}])`, 'u').exec(source)
          if (!written) continue
          const several = /\d\s*[-–—,&]\s*\d/u.test(value)
          if (several === (written[1] === 'pp.') || /ff?\.?$|passim/.test(value)) continue
          const fixed = written[0].replace(/^pp?\./, several ? 'pp.' : 'p.')
          found(file, position ?? keyPosition, { written: written[0], fixed, several })
        }
      }
    }
  },
})

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
