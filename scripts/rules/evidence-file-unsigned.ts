import { readPassage } from '../guard/evidence.ts'
import { rule } from '../problems/rule.ts'

/**
 * A stored passage does not say where and when it was read.
 *
 * A passage proves what a source said on the day it was read: pages change, and editions differ. Who checks the
 * evidence
 * must be able to find the same copy.
 *
 * The file begins with lines of the form `key: value`, up to a line `---`. Needed are `at` (an address, a
 * shelfmark, an edition)
 * and `read` (a date). Further lines (`by`, `note`) are free.
 *
 * ## What to do
 *
 * Write the head above the passage.
 *
 * ## Fails
 *
 * `annotations/evidence/john.txt`
 *
 * ````text
 * Pilate saith unto him, What is truth?
 * ````
 *
 * ```text
 * annotations/evidence/john.txt:1:1: warning: The passage of `john` does not say where and when it was read  evidence-file-unsigned
 *     Write above the passage where it was read, as `at:`, and when it was read, as `read:`, with `---` under them.
 *       at: …
 *       read: …
 *       ---
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
export const evidenceFileUnsigned = rule<{ key: string; missing: string[] }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ key, missing }) =>
    `The passage of \`${key}\` does not say ${missing.map((name) => heads[name]).join(' and ')} it was read`,
  advice: ({ missing }) =>
    `Write above the passage ${missing.map((name) => `${heads[name]} it was read, as \`${name}:\``).join(', and ')}${missing.length > 1 ? ', with `---` under them' : ''}.`,
  expected: ({ missing }) => [
    `${missing.map((name) => `${name}: …`).join('\n')}${missing.length > 1 ? '\n---' : ''}`,
  ],
  check({ edition }, found) {
    for (const [key, file] of edition.files.evidence) {
      const { head } = readPassage(String(file))
      const missing = Object.keys(heads).filter((name) => !head.get(name))
      if (missing.length > 0) found(file, { line: 1, column: 1 }, { key, missing })
    }
  },
})

const heads: Record<string, string> = { at: 'where', read: 'when' }
