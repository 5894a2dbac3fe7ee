import { rule } from '../problems/rule.ts'

/**
 * A picture is not there.
 *
 * Pictures are embedded from the edition’s own folder and never fetched from elsewhere; one that is not beside the
 * file would be a gap in the book.
 *
 * ## What to do
 *
 * Put the picture into the folder of the Markdown file, and name it without a path.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * ![A portrait of the author](bacon.png)
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:1: error: There is no picture `bacon.png` beside this file  figure-missing
 *     Put the picture into the same folder and name it without a path; pictures from elsewhere are not fetched.
 * ```
 *
 * ## Passes: no picture
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics.
 * :::
 * ````
 */
export const figureMissing = rule<{ url: string; nearest: string[] }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `There is no picture \`${url}\` beside this file`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`.`
      : 'Put the picture into the same folder and name it without a path; pictures from elsewhere are not fetched.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
