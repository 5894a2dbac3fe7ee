import { rule } from '../problems/rule.ts'

/**
 * `edition.yaml` has a key that nothing reads.
 *
 * A slip in a key, and the setting is not made: the book comes out otherwise than the editors decided.
 *
 * ## What to do
 *
 * Write the key as the message proposes, or remove it.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * langauge: de
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:1: error: Unknown key `langauge`  config-unknown-key
 *     Write `language`, or remove the key.
 *       language
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 *
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configUnknownKey = rule<{ key: string; within: string; nearest: string[]; known: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ key, within }) => `Unknown key \`${key}\`${within ? ` in \`${within}\`` : ''}`,
  advice: ({ nearest, known }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`, or remove the key.`
      : `Remove the key; known here are ${known.map((name) => `\`${name}\``).join(', ')}.`,
  expected: ({ nearest }) => nearest.slice(0, 1),
})
