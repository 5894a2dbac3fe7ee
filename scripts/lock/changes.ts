/**
 * What of the original is not as it was accepted: a list of changes, each of which can be named and accepted alone.
 *
 *     01-of-truth/4     the fourth block of the chapter as it stands now: changed, added, or moved here
 *     01-of-truth/-4    the fourth block as the lock has it: removed
 *     01-of-truth/name  the chapter has another file name
 *     order             chapters stand in another order
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { AnchorTexts } from '../anchor/texts.ts'
import type { EditionFiles } from '../model/edition.ts'
import type { LockedBlock } from '../model/lock.ts'
import { blockChangesOf, type Comparison, isRenamed } from './comparison.ts'
import type { BlockView, TextView } from './view.ts'

/** A change of the original. */
export interface OriginalChange {
  /** Its name, for `--only`. */
  item: string
  kind: 'changed' | 'added' | 'removed' | 'moved' | 'renamed' | 'reordered'
  /** The text that it is shown in: as it stands now, or as the lock has it where it is no more. */
  view: TextView
  /** The block before, with its text. */
  old: { view: TextView; block: BlockView<LockedBlock> } | undefined
  now: { view: TextView; block: BlockView } | undefined
  file: VFile
  place: Point
}

/** What changes are found with. */
export interface ChangeContext {
  comparison: Comparison
  texts: AnchorTexts
  files: Pick<EditionFiles, 'lock' | 'configFile'>
}

/**
 * List what has changed.
 *
 * @param context the comparison and the texts it was made of
 * @returns in the order of the original
 */
export function originalChanges(context: ChangeContext): OriginalChange[] {
  const { comparison, files } = context
  const changes: OriginalChange[] = []
  for (const pair of comparison.pairs) {
    const view = pair.after ?? pair.before!
    if (isRenamed(pair))
      changes.push({
        ...{ item: `${view.text.id}/name`, kind: 'renamed', view, now: undefined },
        old: { view: pair.before!, block: pair.before!.blocks[0]! },
        ...placeOf(context, view, 0),
      })
    changes.push(...blockChanges(context, pair.before, pair.after))
  }
  const [reordered] = comparison.reordered
  if (reordered)
    changes.push({
      ...{ item: 'order', kind: 'reordered', view: reordered, old: undefined, now: undefined },
      ...{ file: files.configFile, place: lineOf(files.configFile, 'chapters:') },
    })
  return changes
}

function blockChanges(
  context: ChangeContext,
  before: Comparison['before'][number] | undefined,
  after: TextView | undefined,
): OriginalChange[] {
  const { comparison } = context
  const view = after ?? before!
  const changes: OriginalChange[] = []
  let next = 0
  for (const { kind, old, now } of blockChangesOf({ before, after }, comparison.changes)) {
    if (now) next = now.index + 1
    if (kind === 'same') continue
    const from = now && comparison.movedFrom.get(now)
    // A block that stands elsewhere is one change, told where it stands now.
    if (old && !now && comparison.movedTo.has(old)) continue
    const origin = from ?? (old && { view: before!, block: old })
    changes.push({
      item: now ? `${view.text.id}/${now.index + 1}` : `${view.text.id}/-${old.index + 1}`,
      kind: from ? 'moved' : kind,
      view,
      old: origin as OriginalChange['old'],
      now: now && { view: after!, block: now },
      ...placeOf(context, view, now ? now.index : next, now ? undefined : old.block),
    })
  }
  return changes
}

/** Where a change is shown: at the block, at the next or last one for what was removed, or in the lock. */
function placeOf(
  { comparison, texts, files }: ChangeContext,
  view: TextView,
  index: number,
  removed?: LockedBlock,
): { file: VFile; place: Point } {
  const number = comparison.after.indexOf(view)
  const text = texts.all[number]
  if (!text) return { file: files.lock ?? files.configFile, place: { line: removed?.line ?? 1, column: 1 } }
  const { blocks } = text.anchorText
  const block = blocks[Math.min(index, blocks.length - 1)]
  return { file: text.chapter.file, place: block?.node.position?.start ?? { line: 1, column: 1 } }
}

function lineOf(file: VFile, words: string): Point {
  const index = String(file.value)
    .split('\n')
    .findIndex((line) => line.startsWith(words))
  return { line: Math.max(0, index) + 1, column: 1 }
}

/**
 * Name a block as its readers would.
 *
 * @param view its text
 * @param block of it
 * @returns "paragraph `p-12`", "list item in `p-12`", "heading in `01-of-truth`"
 */
export function nameOfBlock({ text }: TextView, { block, paragraph }: BlockView): string {
  const where = text.kind === 'footnote' || paragraph === undefined ? text.id : `p-${paragraph}`
  const isPart = where === text.id || block.step === 0 || block.kind === 'item' || block.kind === 'cell'
  const [kind] = nameOfKind(block.kind).split(' of level')
  return `${kind}${isPart ? ' in' : ''} \`${where}\``
}

/** The kind of a block in words: "heading of level 2". */
export function nameOfKind(kind: string): string {
  if (kind === 'item') return 'list item'
  if (kind === 'cell') return 'table cell'
  return kind.replace(/^heading-/, 'heading of level ')
}
