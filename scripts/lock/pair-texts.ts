/**
 * Which text of the lock is which text of the manuscript. A text keeps its name, unless most of it stands under
 * another: chapters' files are renamed and exchanged, footnotes get other numbers.
 */
import type { OriginalText } from '../model/lock.ts'
import type { TextView } from './view.ts'

/** A text before and after; one of them undefined where it was added or removed. */
export interface TextPair<Before extends OriginalText = OriginalText> {
  before: TextView<Before> | undefined
  after: TextView | undefined
}

/** A block that stands in more texts than this tells none of them from the others. */
const mostOwners = 8

/**
 * Pair the texts of the lock with those of the manuscript.
 *
 * @param before texts of the lock
 * @param after texts of the manuscript
 * @returns pairs in the order of the manuscript, those removed behind them
 */
export function pairTexts<Before extends OriginalText>(
  before: readonly TextView<Before>[],
  after: readonly TextView[],
): TextPair<Before>[] {
  const partner = new Map<TextView, TextView<Before>>()
  const isFree = new Set<TextView>(before)
  const pair = (now: TextView, old: TextView<Before>): void => {
    partner.set(now, old)
    isFree.delete(old)
  }
  const byName = new Map(before.map((view) => [nameOf(view), view]))
  for (const now of after) {
    const old = byName.get(nameOf(now))
    if (old && old.value === now.value) pair(now, old)
  }
  const isOpen = (now: TextView) => !partner.has(now)
  for (const { old, now } of sharing(
    before.filter((view) => isFree.has(view)),
    after.filter(isOpen),
  )) {
    if (isFree.has(old) && isOpen(now)) pair(now, old)
  }
  for (const now of after.filter(isOpen)) {
    const old = byName.get(nameOf(now))
    if (old && isFree.has(old)) pair(now, old)
  }
  return [
    ...after.map((now) => ({ before: partner.get(now), after: now })),
    ...before.filter((old) => isFree.has(old)).map((old) => ({ before: old, after: undefined })),
  ]
}

function nameOf({ text }: TextView): string {
  return `${text.kind === 'footnote' ? 'footnote' : 'chapter'} ${text.id}`
}

/** Texts that share more than half of their characters in equal blocks, those that share most first. */
function sharing<Before extends OriginalText>(
  before: readonly TextView<Before>[],
  after: readonly TextView[],
): { old: TextView<Before>; now: TextView }[] {
  const owners = new Map<string, Set<TextView>>()
  for (const view of after) {
    for (const { block } of view.blocks) {
      const known = owners.get(block.text)
      if (!known) owners.set(block.text, new Set([view]))
      else if (known.size <= mostOwners) known.add(view)
    }
  }
  const found: { old: TextView<Before>; now: TextView; shared: number; sameName: boolean }[] = []
  for (const old of before) {
    const shared = new Map<TextView, number>()
    for (const text of new Set(old.blocks.map(({ block }) => block.text))) {
      const known = owners.get(text)
      if (!known || known.size > mostOwners) continue
      for (const now of known) shared.set(now, (shared.get(now) ?? 0) + text.length)
    }
    for (const [now, length] of shared) {
      const isOfKind = (old.text.kind === 'footnote') === (now.text.kind === 'footnote')
      if (!isOfKind || length * 2 <= Math.max(old.value.length, now.value.length)) continue
      found.push({ old, now, shared: length, sameName: nameOf(old) === nameOf(now) })
    }
  }
  return found.sort(
    (one, other) => Number(other.sameName) - Number(one.sameName) || other.shared - one.shared,
  )
}
