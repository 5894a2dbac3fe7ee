/** Asks on a terminal, change by change, what is right. */
import type { Choice } from '../lock/choose.ts'
import { colourMarking, plainMarking } from '../lock/difference.ts'
import type { Review } from '../lock/review.ts'
import { changeText, movedText } from './accept-text.ts'
import type { Terminal } from './shared.ts'

/** What the user has answered. */
export interface Answers {
  choice: Choice
  /** Who and why, where the command line does not say it. */
  signature: { by?: string; reason?: string }
  /** Whether the user wants nothing recorded. */
  isEnded: boolean
}

type Answer = 'yes' | 'no' | 'quit'

/**
 * Ask for everything that can be accepted.
 *
 * @param terminal with somebody at it
 * @param folder of the edition as the user gave it
 * @param review of the edition
 * @param given what the command line says of who and why
 * @returns undefined where there is nothing to ask
 */
export async function askForAll(
  terminal: Terminal,
  folder: string,
  review: Review,
  given: { by?: string; reason?: string },
): Promise<Answers | undefined> {
  const { ask } = terminal
  const rewritable = review.failed.filter(({ offer }) => offer?.lemma !== undefined && offer.isEnough)
  if (!ask || review.changes.length + review.moved.length + rewritable.length === 0) return undefined
  const choice = noChoice()
  const answers: Answers = { choice, signature: {}, isEnded: false }
  const marking = terminal.colour ? colourMarking : plainMarking
  const questions = [
    ...review.changes.map(({ change, notes }) => ({
      text: changeText(change, notes, folder, marking),
      question: 'Is this change right?',
      taken: choice.changes,
      item: change.item,
    })),
    ...review.moved.map((one) => ({
      text: movedText(one, folder),
      question: 'Does it belong where it stands now?',
      taken: choice.anchors,
      item: one.item,
    })),
    ...rewritable.map((one) => ({
      text: `${one.file}:${one.line ?? 1}: ${one.item}\n      ${one.offer!.lemma}\n`,
      question: 'Write the lemma like this?',
      taken: choice.rewrites,
      item: one.item,
    })),
  ]
  for (const { text, question, taken, item } of questions) {
    terminal.styled(`\n${text}`)
    const answer = await askFor(ask, question)
    if (answer === 'quit') return { choice: noChoice(), signature: {}, isEnded: true }
    if (answer === 'yes') taken.add(item)
  }
  if (choice.changes.size + choice.anchors.size + choice.rewrites.size === 0)
    return { ...answers, isEnded: true }
  if (choice.changes.size + choice.anchors.size > 0) {
    answers.signature = {
      by: given.by ?? (await ask('Who accepts this? ')).trim(),
      reason: given.reason ?? (await ask('Why is it right? ')).trim(),
    }
  }
  return answers
}

function noChoice(): Choice {
  return { changes: new Set(), anchors: new Set(), rewrites: new Set() }
}

/** Ask until the answer can be understood; nothing at all ends it. */
async function askFor(ask: (question: string) => Promise<string>, question: string): Promise<Answer> {
  for (;;) {
    const answer = (await ask(`${question} [y]es, [n]o, [q]uit: `)).trim().toLowerCase()
    if (answer === 'y' || answer === 'yes') return 'yes'
    if (answer === 'n' || answer === 'no') return 'no'
    if (answer === 'q' || answer === 'quit' || answer === '') return 'quit'
  }
}
