import { rule } from '../problems/rule.ts'

/**
 * A container’s fence is not longer than that of the container within it.
 *
 * The inner fence would close the outer one.
 *
 * ## What to do
 *
 * Give the outer container a longer fence, at its beginning and its end.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 *
 * :::evidence{source=john}
 * What is truth?
 * :::
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The container's fence `:::` is not longer than that of `:::evidence{source=john}` within it  fence-not-longer
 *     Give the outer container the longer fence below, and make its closing line `::::` as well.
 *       ::::note{#wits}
 *     annotations/notes.md:6:1: the container within
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
 * Sceptics. [@john].
 *
 * :::evidence{source=john}
 * What is truth?
 * :::
 * ::::
 * ````
 */
export const fenceNotLonger = rule<{ fence: string; inner: string; fixed: string; closing: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence, inner }) =>
    `The container's fence \`${fence}\` is not longer than that of \`${inner}\` within it`,
  advice: ({ closing }) =>
    `Give the outer container the longer fence below, and make its closing line \`${closing}\` as well.`,
  expected: ({ fixed }) => [fixed],
})
