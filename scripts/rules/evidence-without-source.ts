import { rule } from '../problems/rule.ts'

/**
 * Evidence names no source.
 *
 * Words that nobody said are no evidence.
 *
 * ## What to do
 *
 * Add `source=` with the key of the source that is quoted.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 *
 * :::evidence
 * What is truth?
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: The evidence names no source  evidence-without-source
 *     Add `source=` with the key of the source that is quoted.
 *       :::evidence{source=key}
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
export const evidenceWithoutSource = rule<{ fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: () => 'The evidence names no source',
  advice: () => 'Add `source=` with the key of the source that is quoted.',
  expected: ({ fixed }) => [fixed],
})
