import { rule } from '../problems/rule.ts'
import { quoted } from './shared/parse.ts'

/**
 * There is no such container within notes.
 *
 * A slip in its name, and evidence would be printed as the editors’ words.
 *
 * ## What to do
 *
 * Write `evidence` or `verse`.
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
 * :::evidense{source=john}
 * What is truth?
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: There is no container `evidense` within notes  container-unknown
 *     Write `:::evidence{source=john}`.
 *       :::evidence{source=john}
 *     annotations/notes.md:1:1: the container around it
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
export const containerUnknown = rule<{ name: string; known: readonly string[]; fixed: string | undefined }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) => `There is no container \`${name}\` within notes`,
  advice: ({ known, fixed }) => (fixed ? `Write \`${fixed}\`.` : `Write one of ${quoted(known)}.`),
  expected: ({ fixed }) => (fixed ? [fixed] : []),
})
