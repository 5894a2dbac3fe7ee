import { rule } from '../problems/rule.ts'

/**
 * A file lies where text is looked for, and is not read.
 *
 * `02.markdown` or a folder of notes looks like part of the edition to whoever put it there; nothing of it is in
 * the book.
 *
 * ## What to do
 *
 * Rename it as the message says, or move it out of the folder.
 *
 * ## Fails
 *
 * `manuscript/02-of-death.txt`
 *
 * ````text
 * Men fear Death, as children fear to go in the dark.
 * ````
 *
 * ```text
 * manuscript/02-of-death.txt: warning: `manuscript/02-of-death.txt` is not read; nothing of it is in the book  edition-file-ignored
 *     A chapter is a file `….md` in `manuscript/` itself. Name or place it so, or move it out of the folder.
 * ```
 *
 * ## Passes
 *
 * `manuscript/02-of-death.md`
 *
 * ````md
 * # Of Death
 *
 * Men fear Death, as children fear to go in the dark.
 * ````
 */
export const editionFileIgnored = rule<{ name: string; wanted: string }>({
  step: 'read',
  severity: 'warning',
  reason: ({ name }) => `\`${name}\` is not read; nothing of it is in the book`,
  advice: ({ wanted }) => `${wanted} Name or place it so, or move it out of the folder.`,
})
