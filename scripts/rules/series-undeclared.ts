import { rule } from '../problems/rule.ts'
import { instead } from './shared/parse.ts'

/**
 * A note belongs to a series that edition.yaml does not declare.
 *
 * Nothing is known of how it is numbered, and where it stands.
 *
 * ## What to do
 *
 * Write one of the series that are declared, or declare it.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::notes{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The series `notes` is not declared in edition.yaml  series-undeclared
 *     Write `note`. Or declare the series under `series:`.
 *       :::note{#wits}
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const seriesUndeclared = rule<{
  name: string
  declared: string[]
  nearest: string[]
  fixed: string | undefined
}>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) => `The series \`${name}\` is not declared in edition.yaml`,
  advice: ({ nearest, declared }) => `${instead(nearest, declared)} Or declare the series under \`series:\`.`,
  expected: ({ fixed }) => (fixed ? [fixed] : []),
})
