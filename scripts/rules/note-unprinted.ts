import { rule } from '../problems/rule.ts'

/**
 * A note does not stand whole and once in the pages.
 *
 * The page engine lost or repeated a note.
 *
 * ## What to do
 *
 * Report it as a defect of the program, with the edition.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const noteUnprinted = rule<{ note: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ note }) => `The note \`${note}\` does not stand whole and once in the pages`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
