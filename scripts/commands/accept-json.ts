/** What `edition accept` shows, for programs. */
import type { Accepted } from '../lock/accept.ts'
import type { Choice } from '../lock/choose.ts'
import { difference } from '../lock/difference.ts'
import { describe } from '../lock/report-changes.ts'
import type { Checked, Review } from '../lock/review.ts'

/**
 * Write what was shown, and what was done with it.
 *
 * @param review of the edition before
 * @param choice what of it is accepted in this run
 * @param done what was done; undefined where nothing was recorded
 * @param status of the command
 */
export function acceptJson(
  review: Review,
  choice: Choice,
  done: Accepted | undefined,
  status: number,
): string {
  const rest = done?.review ?? review
  const result = {
    status,
    written: done?.written ?? false,
    rewritten: done?.rewritten ?? [],
    changes: review.changes.map(({ change, notes }) => {
      const { item, file, place, old, now } = change
      const before = old?.block?.block.text
      const after = now?.block.block.text
      return {
        ...describe(change),
        ...{ item, file: file.path, line: place.line, column: place.column, before, after },
        difference: before !== undefined && after !== undefined ? difference(before, after) : undefined,
        accepted: choice.changes.has(item),
        notes: notes.map(checkedJson),
      }
    }),
    moved: review.moved.map((one) => ({
      ...checkedJson(one),
      accepted: choice.anchors.has(one.item) && !done?.held.some(({ item }) => item === one.item),
    })),
    failed: review.failed.map(checkedJson),
    held: done?.held ?? [],
    gone: review.gone,
    left: {
      changes: rest.changes.map(({ change }) => change.item),
      moved: rest.moved.map(({ item }) => item),
      failed: rest.failed.map(({ item }) => item),
    },
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

function checkedJson({ item, note, state, file, line, before, after, score, offer }: Checked) {
  return { item, kind: note ? 'note' : 'reference', state, file, line, before, after, score, offer }
}
