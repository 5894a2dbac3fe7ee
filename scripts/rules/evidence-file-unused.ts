import { nearest } from '../problems/nearest.ts'
import { rule } from '../problems/rule.ts'

/**
 * A stored passage belongs to no source.
 *
 * The file's name is the key of the source whose words it holds. A slip in it, and the evidence of that source is
 * compared
 * with nothing.
 *
 * ## What to do
 *
 * Rename the file after the key, or add the source.
 *
 * ## Fails
 *
 * `annotations/evidence/jon.txt`
 *
 * ````text
 * at: The Holy Bible, London 1611
 * read: 2026-11-20
 * ---
 * Pilate saith unto him, What is truth?
 * ````
 *
 * ```text
 * annotations/evidence/jon.txt:1:1: warning: The passage `jon.txt` belongs to no source: there is no key `jon`  evidence-file-unused
 *     Rename the file to `john.txt`.
 *       john.txt
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
 * Pilate saith unto him, What is truth?
 * ````
 */
export const evidenceFileUnused = rule<{ key: string; nearest: string[] }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ key }) => `The passage \`${key}.txt\` belongs to no source: there is no key \`${key}\``,
  advice: ({ nearest: [near] }) =>
    near === undefined
      ? 'Rename the file after the key of its source.'
      : `Rename the file to \`${near}.txt\`.`,
  expected: ({ nearest: near }) => near.map((key) => `${key}.txt`),
  check({ edition, sourceByKey }, found) {
    for (const [key, file] of edition.files.evidence)
      if (!sourceByKey.has(key))
        found(file, { line: 1, column: 1 }, { key, nearest: nearest(key, sourceByKey.keys()) })
  },
})
