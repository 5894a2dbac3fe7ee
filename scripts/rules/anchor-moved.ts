import { rule } from '../problems/rule.ts'
import { acceptCommand, type Moved, writeScore, writeSeen } from './shared/lock.ts'

/**
 * A note or a reference stands where the lock does not know it.
 *
 * The lemma of a note can be found once and still be wrong: its passage was taken out, and the same words
 * stand in another chapter; two paragraphs changed places, and `p-12` is another than it was. Nothing in
 * such a note is wrong by itself, so only the memory of where it stood can show it. A reader would find a
 * comment on words it was not written for.
 *
 * The message gives the passage as it was accepted and as it stands, and their likeness: 1 − *d* / *n*,
 * where *d* is the least number of words to be taken out, put in or replaced to make one of the other, and
 * *n* the number of words of the longer, with eight words on each side.
 *
 * ## What to do
 *
 * Read both passages. If the note belongs to the old one, write the attributes or the lemma that the
 * message gives. If it belongs where it stands now, accept it with `edition accept`.
 *
 * ## Fails: the words stand elsewhere
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * And would not stay for an answer.
 *
 * Others, too, asked: What is Truth? said jesting Pilate.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#pilate prefix="What is Truth?"}
 * > said jesting Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 29e911664347 | said jesting Pilate
 * paragraph new b2839a20a5b025df643a951476aebecb62b45c728ecab3af922c386ad35d85dd
 * | Others, too, said jesting Pilate was wrong.
 *
 * end
 * ```
 *
 * ```text
 * annotations/notes.md:2:1: error: The note `pilate` stood on `Of Truth What is Truth? [said jesting Pilate]; and would not stay for an …` (p-1) when it was accepted, and on `… too, asked: What is Truth? [said jesting Pilate].` (p-2) now: likeness 0.05  anchor-moved
 *     Write it anew, or remove it, if the first passage is meant, which is gone; if the second is, accept it: `edition accept --only pilate --by NAME --reason TEXT`.
 *     manuscript/manuscript.lock:9:1: as it was accepted
 *     manuscript/01-of-truth.md:5:36: as it stands
 * ```
 *
 * ## Fails: other paragraphs have the numbers
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * The mind is its own place.
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits in="p-2"}
 * They are named in [](#p-1).
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - link wits p-1 | What is Truth? said jesting Pilate; […] for an answer.
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 * - note wits paragraph b6203e4920ff | Certain discoursing wits remain.
 *
 * end
 * ```
 *
 * ```text
 * annotations/notes.md:1:15: error: The note `wits` stood on `… not stay for an answer. [Certain discoursing wits remain.]` (p-2) when it was accepted, and on `… The mind is its own place. [What is Truth? said jesting Pilate; and would not stay for an answer.] Certain discoursing wits …` (p-2) now: likeness 0.50  anchor-moved
 *     Write the text below if the first passage is meant; if the second is, accept it: `edition accept --only wits --by NAME --reason TEXT`.
 *       in="p-3"
 *     manuscript/manuscript.lock:12:1: as it was accepted
 *     manuscript/01-of-truth.md:5:1: as it stands
 * annotations/notes.md:2:19: error: The reference `[](#p-1)` led to `Of Truth [What is Truth? said jesting Pilate; and would not stay for an answer.] Certain discoursing wits …` (p-1) when it was accepted, and to `Of Truth [The mind is its own place.] What is Truth? said jesting …` (p-1) now: likeness 0.22  anchor-moved
 *     Write the text below if the first passage is meant; if the second is, accept it: `edition accept --only wits:p-1 --by NAME --reason TEXT`.
 *       [](#p-2)
 *     manuscript/manuscript.lock:9:1: as it was accepted
 *     manuscript/01-of-truth.md:3:1: as it stands
 * ```
 *
 * ## Passes
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits in="p-2"}
 * They are named in [](#p-1).
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - link wits p-1 | What is Truth? said jesting Pilate; […] for an answer.
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 * - note wits paragraph b6203e4920ff | Certain discoursing wits remain.
 *
 * end
 * ```
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
