import { rule } from '../problems/rule.ts'

/**
 * The lock knows a note that the edition no longer has.
 *
 * A note that was removed on purpose does no harm. One that was lost with a file, or has another id by mistake, is
 * missed
 * by nobody else: its number goes to the next note.
 *
 * ## What to do
 *
 * If the note was removed on purpose, run `edition accept`, which takes it out of the lock. If not, restore it.
 *
 */
export const lockNoteGone = rule<{ notes: string[] }>({
  step: 'anchor',
  severity: 'look',
  reason: ({ notes }) => {
    const named = notes.slice(0, 8).map((id) => `\`${id}\``)
    const more = notes.length > 8 ? ` and ${notes.length - 8} more` : ''
    return notes.length === 1
      ? `The lock knows a note that is no longer there: ${named[0]}`
      : `The lock knows ${notes.length} notes that are no longer there: ${named.join(', ')}${more}`
  },
  advice: () => 'Restore what was lost by mistake; if it was removed on purpose, run `edition accept`.',
})
