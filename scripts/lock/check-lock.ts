/** What must hold in a lock that nobody but the program has written. */
import type { Lock, LockedBlock } from '../model/lock.ts'
import { report } from '../problems/report.ts'
import { digest } from './digest.ts'
import { shownWords, spanOfAnchor } from './locked-place.ts'
import { paragraphAround, type TextView, viewsOf } from './view.ts'

/** More messages of one kind than this say nothing new. */
const mostMessages = 20

/**
 * Check that blocks have the digest of their text, notes the words at their place, and everything stands once.
 *
 * @param lock as read; its file gets the messages
 * @returns whether it can be believed
 */
export function checkLock(lock: Lock): boolean {
  const faults = new Faults(lock)
  const texts = new Set<string>()
  const notes = new Set<string>()
  for (const view of viewsOf(lock.texts)) {
    const { kind, id, line, head } = view.text
    faults.once(texts, kind === 'footnote' ? 'footnote' : 'chapter', id, line)
    for (const { block } of view.blocks) checkBlock(block)
    checkEntries(view)
    for (const { note, target, line: at } of [head, ...view.text.blocks.map(({ trail }) => trail)].flatMap(
      ({ lost }) => lost,
    ))
      faults.once(notes, target === undefined ? 'note' : `link to \`${target}\` of`, note, at)
  }
  return faults.count === 0

  function checkBlock({ hash, text, line }: LockedBlock): void {
    if (hash !== digest(text)) faults.tell(() => report(lock.file, 'lock-block-altered', at(line), {}))
  }

  function checkEntries(view: TextView<(typeof lock.texts)[number]>): void {
    for (const blockView of view.blocks) {
      for (const anchor of blockView.block.anchors) {
        faults.once(notes, 'note', anchor.note, anchor.line)
        const span = spanOfAnchor(view, blockView, anchor)
        const stands = span && shownWords(view.value.slice(span.from, span.to), anchor.extent)
        if (stands !== anchor.words)
          faults.tell(() => report(lock.file, 'lock-note-altered', at(anchor.line), { note: anchor.note }))
      }
      for (const { owner, target, words, line } of blockView.block.links) {
        faults.once(notes, `link to \`${target}\` of`, owner, line)
        const { from, to } = paragraphAround(view, blockView)
        if (shownWords(view.value.slice(from, to), 'paragraph') !== words)
          faults.tell(() => report(lock.file, 'lock-note-altered', at(line), { note: owner }))
      }
    }
  }
}

function at(line: number): { line: number; column: number } {
  return { line, column: 1 }
}

/** Counts what is wrong. */
class Faults {
  readonly #lock: Lock
  count = 0

  constructor(lock: Lock) {
    this.#lock = lock
  }

  tell(say: () => void): void {
    this.count += 1
    if (this.count <= mostMessages) say()
  }

  once(seen: Set<string>, kind: string, id: string, line: number): void {
    const name = `${kind} ${id}`
    if (seen.has(name))
      this.tell(() => report(this.#lock.file, 'lock-entry-repeated', at(line), { kind, id }))
    seen.add(name)
  }
}
