import { rule } from '../problems/rule.ts'

/**
 * A fence stands behind the mark of a quotation or list and opens nothing.
 *
 * What should be evidence or verse would be read as the words of the note.
 *
 * ## What to do
 *
 * Put the container on lines of its own, without a mark before it.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * So the Gospel:
 *
 * > :::verse
 * > What is truth?
 * > :::
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: `:::verse` stands behind the mark of a quotation or list and opens nothing  fence-misplaced
 *     Put the container on lines of its own, without a mark before it.
 *       :::verse
 * annotations/notes.md:8:1: error: `:::` stands behind the mark of a quotation or list and opens nothing  fence-misplaced
 *     Put the container on lines of its own, without a mark before it.
 *       :::
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::note{#wits}
 * > certain discoursing wits
 *
 * So the Gospel:
 *
 * :::verse
 * What is truth?
 * :::
 * ::::
 * ````
 */
export const fenceMisplaced = rule<{ fence: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence }) => `\`${fence}\` stands behind the mark of a quotation or list and opens nothing`,
  advice: () => 'Put the container on lines of its own, without a mark before it.',
  expected: ({ fence }) => [fence],
})
