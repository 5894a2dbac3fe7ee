/** Why a bracket with a key in it, or behind a key, is no group. */
import type { Event, Token, TokenizeContext } from 'micromark-util-types'
import { codes } from './characters.ts'
import type { CitationFault } from './faults.ts'
import { isEnter } from './group-events.ts'

/** A stretch of a group between two separators. */
interface Part {
  /** Where it begins and ends among the events. */
  start: number
  stop: number
  hasKey: boolean
}

/**
 * Find out whether what stands in brackets is a group.
 *
 * Each part between separators must name a source; only where a key stands before the bracket may the first
 * part be without one: it is then the locator and suffix of that key.
 *
 * @param content events between the brackets
 * @param attached whether a key stands directly before the bracket
 * @param end the token of the closing bracket
 * @returns the fault; nothing for a group
 */
export function groupFault(
  content: Event[],
  attached: boolean,
  end: Token,
  context: TokenizeContext,
): CitationFault | undefined {
  const parts = partsOf(content)
  const bare = attached && parts[0]?.hasKey === false
  const empty = parts.findIndex((part, index) => !part.hasKey && !(attached && index === 0))
  const next = end._citationNext
  const adjacent = bare
    ? next === codes.leftSquareBracket || next === codes.leftParenthesis || next === codes.leftCurlyBrace
    : end._citationLabelNext === true
  if (empty < 0 && !adjacent) return undefined
  if (empty < 0) {
    const position = { start: end.start, end: end.end }
    return { kind: 'adjacent', position, text: context.sliceSerialize(position) }
  }
  const { start, stop } = parts[empty]!
  const from = content[start]?.[1].start ?? end.start
  const position = { start: from, end: content[stop - 1]?.[1].end ?? from }
  const kind = parts.some((part) => part.hasKey) ? 'without-key' : 'key-in-markup'
  return { kind, position, text: context.sliceSerialize(position).trim() }
}

function partsOf(content: Event[]): Part[] {
  const parts: Part[] = [{ start: 0, stop: content.length, hasKey: false }]
  let depth = 0
  let bracketDepth = 0
  for (const [index, event] of content.entries()) {
    const [kind, token] = event
    if (depth === 0 && kind === 'enter') {
      const part = parts[parts.length - 1]!
      if (token.type === 'labelLink' || token.type === 'labelImage') bracketDepth++
      else if (token.type === 'citationBracketEnd') bracketDepth--
      else if (bracketDepth === 0 && token.type === 'citationSemicolon') {
        part.stop = index
        parts.push({ start: index + 2, stop: content.length, hasKey: false })
      } else if (bracketDepth === 0 && (token.type === 'citationKey' || beginsWithKey(content, index))) {
        part.hasKey = true
      }
    }
    depth += kind === 'enter' ? 1 : -1
  }
  return parts
}

/** Tell whether `@doe [p. 3]` begins at an event. */
function beginsWithKey(events: Event[], index: number): boolean {
  return isEnter(events[index], 'citation') && isEnter(events[index + 1], 'citationKey')
}

/** Find the first key that is in no group of its own. */
export function looseKey(content: Event[]): Token | undefined {
  let depth = 0
  for (const [index, event] of content.entries()) {
    if (isEnter(event, 'citationGroup')) depth++
    if (event[0] === 'exit' && event[1].type === 'citationGroup') depth--
    if (depth === 0 && isEnter(content[index], 'citationKey')) return event[1]
  }
  return undefined
}
