/** Says what of the original is not as it was accepted. */
import { report } from '../problems/report.ts'
import type { ManuscriptChange } from '../rules/shared/lock.ts'
import {
  type ChangeContext,
  nameOfBlock,
  nameOfKind,
  type OriginalChange,
  originalChanges,
} from './changes.ts'
import { difference, shortDifference } from './difference.ts'
import { shortened } from './view.ts'

/** More changes of one text are counted, not listed: it was exchanged as a whole. */
const mostInText = 100

/**
 * Report each change of the original.
 *
 * @param context the comparison and the texts it was made of
 */
export function reportChanges(context: ChangeContext): void {
  const counts = new Map<OriginalChange['view'], { change: OriginalChange; count: number }>()
  for (const change of originalChanges(context)) {
    const { file, place, view } = change
    const count = (counts.get(view)?.count ?? 0) + 1
    counts.set(view, { change, count })
    if (count <= mostInText) report(file, 'manuscript-changed', place, describe(change))
  }
  for (const [view, { change, count }] of counts) {
    if (count <= mostInText) continue
    const data: ManuscriptChange = {
      kind: 'more',
      text: view.text.id,
      count: count - mostInText,
      item: view.text.id,
    }
    report(change.file, 'manuscript-changed', change.place, data)
  }
}

/**
 * Describe a change for its message.
 *
 * @param change of the original
 */
export function describe({ kind, item, old, now, view }: OriginalChange): ManuscriptChange {
  const before = old?.block.block
  const after = now?.block.block
  switch (kind) {
    case 'renamed':
      return { kind, item, from: old!.view.text.id, to: view.text.id }
    case 'reordered':
      return { kind, item, text: view.text.id }
    case 'added':
      return { kind, item, name: nameOfBlock(view, now!.block), words: words(after!.text) }
    case 'removed':
      return { kind, item, name: nameOfBlock(old!.view, old!.block), words: words(before!.text) }
    case 'moved':
      return {
        ...{ kind, item, name: nameOfBlock(view, now!.block), words: words(after!.text) },
        from: nameOfBlock(old!.view, old!.block),
      }
    case 'changed': {
      const name = nameOfBlock(view, now!.block)
      if (before!.text !== after!.text)
        return { kind, item, name, difference: shortDifference(difference(before!.text, after!.text)) }
      const from = nameOfKind(before!.kind)
      const way = before!.kind !== after!.kind ? 'kind' : before!.marks !== after!.marks ? 'marks' : 'count'
      return { kind: way, item, name, from, words: words(after!.text) }
    }
  }
}

function words(text: string): string {
  return shortened(text, 100).replace(/\s+/gu, ' ')
}
