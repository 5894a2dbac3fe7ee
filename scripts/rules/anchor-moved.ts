import { rule } from '../problems/rule.ts'
import { acceptCommand, type Seen, writeScore, writeSeen } from './shared/lock.ts'

/** What moved: a note, or a reference to a paragraph by its number. */
export interface Moved {
  kind: 'note' | 'reference'
  /** Id of the note, or the reference as it is written. */
  name: string
  item: string
  before: Seen | undefined
  after: Seen
  score: number
  /** Whether the passage is the one that stood there, but reads otherwise or stands in other surroundings. */
  stays: boolean
  /** What would select the passage where it stood. */
  expected: string[]
}

/**
 * A note or a reference stands where the lock does not know it.
 *
 * The lemma of a note can be found once and still be wrong: its passage was taken out, and the same words stand in
 * another chapter; two paragraphs changed places, and `p-12` is another than it was. Nothing in such a note is
 * wrong by
 * itself, so only the memory of where it stood can show it. A reader would find a comment on words it was not written
 * for.
 *
 * The message gives the passage as it was accepted and as it stands, and their likeness: 1 − *d* / *n*, where *d* is
 * the least number of words to be taken out, put in or replaced to make one of the other, and *n* the number of
 * words of
 * the longer, with eight words on each side.
 *
 * ## What to do
 *
 * Read both passages. If the note belongs to the old one, write the attributes or the lemma that the message gives.
 * If it
 * belongs where it stands now, accept it with `edition accept`.
 *
 */
export const anchorMoved = rule<Moved>({
  step: 'anchor',
  severity: 'error',
  reason: ({ kind, name, before, after, score }) => {
    const what = kind === 'note' ? `note \`${name}\` stood` : `reference \`${name}\` led`
    const there = kind === 'note' ? 'on' : 'to'
    const old = before ? writeSeen(before) : 'a passage that was removed'
    return `The ${what} ${there} ${old} when it was accepted, and ${there} ${writeSeen(after)} now: likeness ${writeScore(score)}`
  },
  advice: ({ stays, expected, item }) => {
    if (stays) return `Look whether it is right as it stands; if it is, accept it: ${acceptCommand(item)}.`
    return expected.length > 0
      ? `Write the text below if the first passage is meant; if the second is, accept it: ${acceptCommand(item)}.`
      : `Write it anew, or remove it, if the first passage is meant, which is gone; if the second is, accept it: ${acceptCommand(item)}.`
  },
  expected: ({ expected }) => expected,
})
