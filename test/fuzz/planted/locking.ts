/** What the lock of the original tells: of changes, of notes that moved, and of what happened to the lock itself. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../support/run.ts'
import { Copy, onDisk } from './copy.ts'
import { type Mend, removeLine } from './mend.ts'
import { notes1, type Plants, restore, text1 } from './plant.ts'

const lock = 'manuscript/manuscript.lock'
/** A paragraph in the lock, with its words. */
const block = /^(paragraph .*\n)(\| )(.*\n)/m

/** Make the copy's lock, as an editor does who begins. */
export async function withLock(copy: Copy): Promise<Copy> {
  return await onDisk(copy, async (folder) => {
    const { status, error } = await run(['accept', folder])
    if (status !== 0) throw new Error(`no lock can be made: ${error}`)
    return new Copy(copy.files).write(lock, await readFile(join(folder, lock), 'utf8'))
  })
}

/** Runs the command that the advice names, with a name and a reason in the place of its capital letters. */
const acceptAsTold: Mend = async (copy, { advice }) => {
  const command = /`edition (accept[^`]*)`/.exec(advice)?.[1]
  if (command === undefined) throw new Error(`no command: ${advice}`)
  const words = command.split(' ').map((word) => ({ NAME: 'An editor', TEXT: 'The reason' })[word] ?? word)
  await onDisk(copy, async (folder) => {
    await run([...words, folder])
    copy.write(lock, await readFile(join(folder, lock), 'utf8'))
  })
}

export const locking: Plants = {
  'anchor-moved': {
    locked: true,
    // The passage is taken out, and its words stand in another paragraph.
    plant: (copy) =>
      copy
        .replace(text1, ' and halted the activity of enterprises in Khankandi and Yerevan', '')
        .replace(
          text1,
          'Their homes were burned down.',
          'They halted the activity of enterprises in Khankandi and Yerevan.',
        )
        .replace(notes1, /^> halted the activity of/m, (lemma) => `▸${lemma}`),
    // Where it stands now is no accepted text either, so there is but the way back.
    mend: restore(text1),
  },
  'lock-note-gone': {
    locked: true,
    plant: (copy) => copy.replace(notes1, /^:::note\{#great-armenia [\s\S]*?^:::$\n\n/m, ''),
    file: lock,
    mend: acceptAsTold,
    leaves: ['name-never-found'],
  },
  'manuscript-changed': {
    locked: true,
    plant: (copy) => copy.replace(text1, 'Their homes were', '▸Their houses were'),
    mend: acceptAsTold,
  },
  'lock-block-altered': {
    locked: true,
    plant: (copy) => copy.replace(lock, block, (_, head, bar, words) => `▸${head}${bar}So ${words}`),
    mend: restore(lock),
  },
  'lock-cut-off': {
    locked: true,
    plant: (copy) => copy.replace(lock, /^end\n$/m, ''),
    mend: restore(lock),
  },
  'lock-empty': {
    locked: true,
    plant: (copy) => copy.write(lock, ''),
    mend: restore(lock),
  },
  'lock-entry-repeated': {
    locked: true,
    plant: (copy) => copy.replace(lock, /^- note .*\n/m, (line) => `${line}▸${line}`),
    mend: removeLine,
  },
  'lock-from-later-version': {
    locked: true,
    plant: (copy) => copy.replace(lock, /^(.* )1\n/, (_, head) => `▸${head}2\n`),
    mend: restore(lock),
  },
  'lock-in-conflict': {
    locked: true,
    plant: (copy) =>
      copy.replace(lock, block, (whole) => `▸<<<<<<< ours\n${whole}=======\n${whole}>>>>>>> theirs\n`),
    mend: restore(lock),
  },
  'lock-line-unreadable': {
    locked: true,
    plant: (copy) => copy.replace(lock, block, (whole) => `▸a line by hand\n${whole}`),
    mend: removeLine,
  },
  'lock-note-altered': {
    locked: true,
    plant: (copy) =>
      copy.replace(lock, /^(- note \S+ )(\d+)-/m, (_, head, start) => `▸${head}${Number(start) + 1}-`),
    mend: restore(lock),
  },
}
