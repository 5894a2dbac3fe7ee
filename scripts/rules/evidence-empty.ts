import { rule } from '../problems/rule.ts'

/**
 * Evidence quotes nothing.
 *
 * The reader is promised the words of a source, and finds none.
 *
 * ## What to do
 *
 * Copy the passage of the source between the fences.
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
 * :::evidence{source=john}
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: The evidence quotes nothing  evidence-empty
 *     Copy the passage of the source between the fences.
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
export const evidenceEmpty = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The evidence quotes nothing',
  advice: () => 'Copy the passage of the source between the fences.',
})
