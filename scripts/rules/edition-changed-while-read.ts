import { rule } from '../problems/rule.ts'

/**
 * Files of the edition changed while they were read.
 *
 * A sync program or another editor wrote to the folder at that moment. Some files were read as they were
 * before and some as they are after: an edition that nobody has seen.
 *
 * ## What to do
 *
 * Run the command again when nothing writes to the folder.
 *
 * Shown by `test/lock/changed-while-read.test.ts`.
 */
export const editionChangedWhileRead = rule<{ paths: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ paths }) => {
    const named = paths.slice(0, 5).map((path) => `\`${path}\``)
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
    return `While the edition was read these files changed: ${named.join(', ')}${more}`
  },
  advice: () => 'Run the command again when nothing writes to the folder.',
})
