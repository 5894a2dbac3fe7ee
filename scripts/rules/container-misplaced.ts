import { rule } from '../problems/rule.ts'

/**
 * Evidence or verse stands where it belongs to no note.
 *
 * Evidence is evidence for something: outside a note nobody learns for what.
 *
 * ## What to do
 *
 * Move it directly into the note it belongs to, and give that note the longer fence.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 *
 * :::evidence{source=john}
 * What is truth?
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:7:1: error: `evidence` stands outside a note  container-misplaced
 *     Move it directly into the note it belongs to, and give that note the longer fence.
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
export const containerMisplaced = rule<{ name: string; around: string | undefined }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name, around }) => `\`${name}\` stands ${around ? `in \`${around}\`` : 'outside a note'}`,
  advice: () => 'Move it directly into the note it belongs to, and give that note the longer fence.',
})
