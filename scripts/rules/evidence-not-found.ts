import { findQuote } from '../anchor/find-quote.ts'
import { evidenceParts } from '../guard/evidence.ts'
import { rule } from '../problems/rule.ts'
import { short } from './shared/anchor.ts'

/**
 * Words set as evidence do not stand in the stored passage of the source.
 *
 * Evidence is verbatim. What `annotations/evidence/KEY.txt` holds was copied from the source when it was read;
 * where the
 * two differ, one of them is wrong, and the reader would be given words that the source may not have.
 *
 * Compared is as lemmas are: white space, kinds of quotation marks and dashes do not count, `[…]` stands for words
 * left
 * out.
 *
 * ## What to do
 *
 * Correct the evidence after the passage, or the passage after the source.
 *
 * ## Fails
 *
 * `annotations/evidence/john.txt`
 *
 * ````text
 * at: The Holy Bible, London 1611
 * read: 2026-11-20
 * ---
 * Pilate saith unto him, What is truth? And when he had said this, he went out again.
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel has the question. [@john, 18:38].
 *
 * :::evidence{source=john locator="18:38"}
 * Pilate said unto him, What is truth?
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: The evidence `Pilate said unto him, What is truth?` does not stand in the passage of `john`, which has `Pilate saith unto him, What is truth?`  evidence-not-found
 *     Write it as it stands in `annotations/evidence/john.txt`, or correct that file after the source.
 *       Pilate saith unto him, What is truth?
 * ```
 *
 * ## Passes
 *
 * `annotations/evidence/john.txt`
 *
 * ````text
 * at: The Holy Bible, London 1611
 * read: 2026-11-20
 * ---
 * Pilate saith unto him, What is truth? And when he had said this, he went out again.
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel has the question. [@john, 18:38].
 *
 * :::evidence{source=john locator="18:38"}
 * Pilate saith unto him […] he went out again.
 * :::
 * ::::
 * ````
 */
export const evidenceNotFound = rule<{ source: string; words: string; stands: string | undefined }>({
  step: 'guard',
  severity: 'error',
  reason: ({ source, words, stands }) =>
    `The evidence \`${short(words)}\` does not stand in the passage of \`${source}\`${stands === undefined || short(stands) === short(words) ? '' : `, which has \`${short(stands)}\``}`,
  advice: ({ source, stands }) => {
    const file = `\`annotations/evidence/${source}.txt\``
    return stands === undefined
      ? `Copy the passage in which it stands from the source into ${file}, or correct it.`
      : `Write it as it stands in ${file}, or correct that file after the source.`
  },
  expected: ({ stands }) => (stands === undefined ? [] : [stands]),
  check({ edition, passageOf }, found) {
    for (const { file, evidence } of edition.notes) {
      for (const { source, children, position } of evidence) {
        const passage = passageOf(source)
        if (!passage) continue
        for (const words of evidenceParts(children)) {
          if (findQuote(passage.folded, { quote: words }).state !== 'absent') continue
          found(file, position, { source, words, stands: passage.nearest(words) })
        }
      }
    }
  },
})
