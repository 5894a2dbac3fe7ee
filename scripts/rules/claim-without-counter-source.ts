import { rule } from '../problems/rule.ts'
import { judges } from './shared/stances.ts'

/**
 * A note judges a claim, and cites no source.
 *
 * A note that corroborates, qualifies or disputes what the original says asks the reader to trust somebody else
 * than the
 * original's author. Without a source it asks him to trust the editors alone, and that is no answer.
 *
 * ## What to do
 *
 * Cite the source that the judgement rests on. Where none was found, the stance is `unverified`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The question was asked in earnest.
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: warning: The note `pilate` says of the claim `Pilate jested.` that it `disputes` it, but cites no source  claim-without-counter-source
 *     Cite the source that the judgement rests on, or write `stance=unverified`.
 *       stance=unverified
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38].
 * ::::
 * ````
 */
export const claimWithoutCounterSource = rule<{ note: string; stance: string; claim: string | undefined }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ note, stance, claim }) =>
    `The note \`${note}\` says of ${claim === undefined ? 'a statement' : `the claim \`${claim}\``} that it \`${stance}\` it, but cites no source`,
  advice: () => 'Cite the source that the judgement rests on, or write `stance=unverified`.',
  expected: () => ['stance=unverified'],
  check({ edition }, found) {
    for (const { id, file, position, stance, attributes, citations } of edition.notes) {
      if (!judges(stance) || citations.length > 0) continue
      found(file, position, { note: id, stance, claim: attributes.claim })
    }
  },
})
