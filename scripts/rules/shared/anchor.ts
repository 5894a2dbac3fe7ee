/** Rules of the anchoring step: a note belongs to exactly one passage, or the build stops and says why. */
import { type Seen, writeScore, writeSeen } from './lock.ts'

/** A passage among which the editor must choose. */
export interface AnchorCandidate {
  /** `p-12`, `fn-3` or a chapter's id. */
  where: string
  /** The passage in brackets, with what stands around it. */
  context: string
  /** Attributes that select it alone, as they are written; undefined where a longer lemma is needed. */
  selector: string | undefined
}

/** A passage that the lemma may mean. */
export interface NearPassage {
  where: string
  passage: string
  /** How the two differ; ends a sentence that begins "they differ in". */
  difference: string
  /** The whole lemma with this passage in it, as Markdown. */
  rewritten: string
}

/** An attribute that does not agree with what stands beside the lemma. */
export interface WrongContext {
  side: 'prefix' | 'suffix'
  written: string
  /** As many words as are written; empty at the border of the text. */
  stands: string
}

/** Why a lemma has no place. */
export type AnchorFailure =
  | {
      cause: 'not-found'
      /** The part that is nowhere, of a lemma with an elision. */
      part: string | undefined
      near: NearPassage | undefined
      /** Whether a near passage was looked for. */
      searched: boolean
    }
  | { cause: 'elision-miswritten'; rewritten: string }
  | { cause: 'parts-apart' }
  | { cause: 'elsewhere'; within: string; candidates: AnchorCandidate[] }
  | { cause: 'context'; where: string; wrong: WrongContext[]; selector: string | undefined }
  | { cause: 'contexts'; candidates: AnchorCandidate[] }
  | {
      /** The lock knows the passage, and that it is gone. */
      cause: 'passage-removed'
      before: Seen
    }
  | {
      /** The lock knows the passage, and that it has changed or is counted otherwise. */
      cause: 'passage-changed'
      before: Seen
      after: Seen
      score: number
      /** The lemma as it reads now, as Markdown; undefined where it still reads as it did. */
      rewritten: string | undefined
      /** Attributes that select it. */
      selector: string | undefined
      note: string
      /** Whether the lemma alone would do. */
      isEnough: boolean
    }

export function selectorsOf(candidates: readonly AnchorCandidate[]): string[] {
  return candidates.flatMap(({ selector }) => selector ?? [])
}

/**
 * List candidates.
 *
 * @param candidates each with what selects it
 * @param contexts `apart` where the message shows each place with its words besides
 */
export function listed(
  candidates: readonly AnchorCandidate[],
  contexts: 'within' | 'apart' = 'within',
): string {
  return candidates
    .map(({ where, context, selector }) => {
      if (selector === undefined) return `a longer lemma (${where}: ${context})`
      return contexts === 'apart' ? `\`${selector}\`` : `\`${selector}\` (${where}: ${context})`
    })
    .join(contexts === 'apart' ? ' or ' : '; ')
}

/** A lemma in a sentence: long ones by their beginning and end. */
export function short(lemma: string): string {
  const characters = [...lemma]
  return characters.length <= 80
    ? lemma
    : `${characters.slice(0, 48).join('')} … ${characters.slice(-24).join('')}`
}

export function reasonOf(words: string, failure: AnchorFailure): string {
  switch (failure.cause) {
    case 'not-found': {
      const { part, near, searched } = failure
      const nowhere = `${words} does not stand in the text${part === undefined ? '' : `, since \`${short(part)}\` is nowhere`}`
      if (!near) return searched ? `${nowhere}; nor does anything clearly like it` : nowhere
      return `${nowhere}; \`${short(near.passage)}\` stands in ${near.where}, and they differ in ${near.difference}`
    }
    case 'elision-miswritten':
      return `${words} does not stand in the text; words left out are written \`[…]\``
    case 'parts-apart':
      return `${words} does not stand in the text: its parts do, but nowhere one after the other as an elision asks`
    case 'elsewhere': {
      const places = [...new Set(failure.candidates.map(({ where }) => where))]
      return `${words} does not stand in \`${failure.within}\`, but in ${places.join(', ')}`
    }
    case 'context': {
      const wrong = failure.wrong.map(({ side, written, stands }) => {
        const there = stands === '' ? 'nothing' : `\`${stands}\``
        return `${side === 'prefix' ? 'before' : 'after'} it stands ${there}, not the ${side} \`${written}\``
      })
      return `${words} stands in ${failure.where}, but ${wrong.join(', and ')}`
    }
    case 'contexts':
      return `${words} stands in the text, but nowhere with the prefix and suffix of the note`
    case 'passage-removed':
      return `${words} stood on ${writeSeen(failure.before)} when it was accepted, and that passage was removed`
    case 'passage-changed': {
      const { before, after, score, rewritten } = failure
      return rewritten === undefined
        ? `${words} stood in ${before.where} when it was accepted, and what the note gives no longer selects it: it is ${writeSeen(after)} now`
        : `${words} stood on ${writeSeen(before)} when it was accepted, and that passage is ${writeSeen(after)} now: likeness ${writeScore(score)}`
    }
  }
}

export function adviceOf(failure: AnchorFailure): string {
  switch (failure.cause) {
    case 'not-found':
      return failure.near
        ? 'Compare the two, and write the lemma as it stands in the text if this passage is meant.'
        : 'Copy the words from the manuscript, letter for letter, or remove the note.'
    case 'elision-miswritten':
      return 'Write the elision in square brackets with one character `…` (U+2026).'
    case 'parts-apart':
      return 'Write words before and after `[…]` that follow each other in one text, with no other place of the first between them.'
    case 'elsewhere':
    case 'contexts':
      return `Write the attributes of the place that is meant: ${listed(failure.candidates)}.`
    case 'passage-changed':
      return adviceOfChanged(failure)
    case 'passage-removed':
      return 'Restore the passage if that was a mistake; otherwise give the note another lemma, or remove it.'
    case 'context':
      return failure.selector
        ? `Write \`${failure.selector}\` if this passage is meant, or correct the lemma.`
        : `Remove ${failure.wrong.map(({ side }) => `\`${side}\``).join(' and ')} if this passage is meant, or correct the lemma.`
  }
}

export function expectedOf(failure: AnchorFailure): string[] {
  switch (failure.cause) {
    case 'not-found':
      return failure.near ? [failure.near.rewritten] : []
    case 'elision-miswritten':
      return [failure.rewritten]
    case 'elsewhere':
    case 'contexts':
      return selectorsOf(failure.candidates)
    case 'context':
      return failure.selector ? [failure.selector] : []
    case 'passage-changed':
      return [failure.rewritten, failure.selector].filter((text) => text !== undefined)
    case 'passage-removed':
    case 'parts-apart':
      return []
  }
}

function adviceOfChanged({
  rewritten,
  selector,
  isEnough,
}: Extract<AnchorFailure, { cause: 'passage-changed' }>): string {
  if (rewritten === undefined) return 'Write the attributes below if the note belongs there.'
  const paste = selector === undefined ? 'the lemma' : 'the lemma and the attributes'
  return isEnough
    ? 'Write the lemma as it reads now if the note is still right, by hand or with `edition accept --rewrite`.'
    : `Write ${paste} below if the note is still right.`
}
