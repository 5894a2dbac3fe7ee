/** A SARIF log with everything that one can have: all severities, ranges, second places, odd names, silenced ones. */
import type { Collected, Problem } from '../../scripts/problems/collect.ts'
import { sarifLog } from '../../scripts/problems/sarif.ts'
import { openFolder } from '../../scripts/world/folder.ts'

const problem = (given: Partial<Problem>): Problem => ({
  file: 'annotations/notes.md',
  line: undefined,
  column: undefined,
  endLine: undefined,
  endColumn: undefined,
  rule: 'ignore-unused',
  severity: 'warning',
  page: 'docs/rules/ignore-unused.md',
  reason: 'It is so',
  advice: 'Make it otherwise.',
  expected: [],
  related: [],
  ...given,
})

export const sample: Collected = {
  problems: [
    problem({ file: 'manuscript/00 Ünïcode & #1?%.md', rule: 'edition-file-ignored' }),
    problem({
      rule: 'anchor-ambiguous',
      severity: 'error',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 9,
      expected: ['in="p-1"', 'in="p-2"'],
      related: [{ file: 'manuscript/01.md', line: 3, column: 1, text: 'here' }],
    }),
    problem({ severity: 'look', rule: 'typography-quotes', line: 7, column: 1 }),
    problem({ severity: 'error', rule: 'internal', line: 7, column: 1 }),
  ],
  silenced: [
    {
      ...problem({ line: 9, column: 1 }),
      justification: 'a reading',
      silencedAt: { file: 'annotations/notes.md', line: 8, column: 1 },
    },
    {
      ...problem({ line: 19, column: 1 }),
      justification: 'a decision of 2026',
      silencedAt: { file: 'manuscript/edition.yaml', line: 12, column: 5 },
    },
  ],
  texts: new Map(),
}

export const sampleLog = (found: Collected = sample, folder = '.') =>
  sarifLog(found, { folder, assets: openFolder('.'), version: '1.2.3', status: 1 })
