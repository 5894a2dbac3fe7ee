/** A fault planted in the first edition, and its mend; and the names of the files in which faults are planted. */
import type { RuleId } from '../../../scripts/problems/report.ts'
import type { Copy } from './copy.ts'
import type { Mend } from './mend.ts'

export interface Plant {
  /** Edits the copy; `▸` stands where the message is expected. */
  plant: (copy: Copy) => unknown
  mend: Mend
  /** The file of the message, where it is another than the one edited last, or marked. */
  file?: string
  /** Rules that have something to say once this one is silent; each is the next message that the editor follows. */
  leaves?: RuleId[]
  /** Begins with the lock of the edition as it stands. */
  locked?: true
}

export type Plants = Partial<Record<RuleId, Plant>>

export const yaml = 'manuscript/edition.yaml'
export const text1 = 'manuscript/01-territorial-claims.md'
export const text3 = 'manuscript/03-making-truth-known.md'
export const notes1 = 'annotations/01-territorial-claims.md'
export const notes3 = 'annotations/03-making-truth-known.md'
export const names = 'annotations/names.yaml'
export const sources = 'annotations/sources.json'
export const front = 'annotations/front/01-introduction.md'
export const tables = 'annotations/back/02-figures.md'

/** A mend that needs no place: it is made once, whatever the number of messages. */
export function byHand(edit: (copy: Copy) => unknown): Mend {
  const done = new WeakSet<Copy>()
  return (copy) => {
    if (done.has(copy)) return
    done.add(copy)
    edit(copy)
  }
}

/** A mend after the advice to put back what the original, the source or the last version has. */
export function restore(...paths: string[]): Mend {
  return (copy) => {
    for (const path of paths) {
      const contents = copy.before.get(path)
      if (contents === undefined) copy.files.delete(path)
      else copy.files.set(path, contents)
    }
  }
}
