/** Which of what is shown is to be accepted, by the words of the command line. */
import { nearest } from '../problems/nearest.ts'
import type { OriginalChange } from './changes.ts'
import type { Review } from './review.ts'

/** What is asked for. */
export interface Wish {
  /** All changes of the original. */
  all: boolean
  /** All moved notes and references too. */
  moved: boolean
  /** Names of some. */
  only: readonly string[]
  /** Write lemmas as they read now. */
  rewrite: boolean
}

/** What is accepted, by name. */
export interface Choice {
  changes: Set<string>
  anchors: Set<string>
  /** Notes whose lemma is to be rewritten. */
  rewrites: Set<string>
}

/**
 * Choose what is accepted.
 *
 * @param review of the edition
 * @param wish as the command line has it
 * @returns the names; or those of them that name nothing, with what is near
 */
export function choose(
  review: Review,
  wish: Wish,
): Choice | { unknown: { name: string; nearest: string[] }[] } {
  const choice: Choice = { changes: new Set(), anchors: new Set(), rewrites: new Set() }
  const rewritable = review.failed.filter(({ offer }) => offer?.lemma !== undefined && offer.isEnough)
  if (wish.all) for (const { change } of review.changes) choice.changes.add(change.item)
  if (wish.moved) for (const { item } of review.moved) choice.anchors.add(item)
  const unknown: { name: string; nearest: string[] }[] = []
  const named = new Set<string>()
  for (const name of wish.only) {
    const changes = review.changes.filter(({ change }) => isNamed(change, name))
    const anchors = review.moved.filter(({ item }) => item === name)
    const rewrites = rewritable.filter(({ item }) => item === name)
    for (const { change } of changes) choice.changes.add(change.item)
    for (const { item } of anchors) choice.anchors.add(item)
    for (const { item } of rewrites) named.add(item)
    if (changes.length + anchors.length + rewrites.length === 0)
      unknown.push({ name, nearest: nearest(name, namesIn(review), 3) })
  }
  if (unknown.length > 0) return { unknown }
  if (wish.rewrite) {
    const touched = new Set(
      review.changes.filter(({ change }) => choice.changes.has(change.item)).flatMap(({ notes }) => notes),
    )
    for (const one of rewritable)
      if (wish.only.length === 0 || named.has(one.item) || touched.has(one)) choice.rewrites.add(one.item)
  }
  return choice
}

/** A change is named by itself, by its chapter or footnote, or by its paragraph's number. */
function isNamed({ item, view, old, now }: OriginalChange, name: string): boolean {
  const paragraph = (now ?? old)?.block.paragraph
  return item === name || (item !== 'order' && view.text.id === name) || name === `p-${paragraph}`
}

/** Everything that can be named. */
function namesIn({ changes, moved, failed }: Review): Set<string> {
  return new Set([
    ...changes.flatMap(({ change }) => [change.item, change.view.text.id]),
    ...[...moved, ...failed].map(({ item }) => item),
  ])
}
