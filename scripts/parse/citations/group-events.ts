/** Work on the events of a group: what stands before it, what emphasis it holds, what was nested too early. */
import type { Construct, Event, Token, TokenizeContext, TokenType } from 'micromark-util-types'
import { addFault } from './tokens.ts'

/** Tell whether an event opens a token of a type. */
export function isEnter(event: Event | undefined, type: TokenType): boolean {
  return event?.[0] === 'enter' && event[1].type === type
}

/**
 * Find the key directly before a bracket: `@doe [p. 3]`, with white space and at most one line end between.
 *
 * @param events all events so far
 * @param open where the bracket's token is entered
 * @returns where the key's events begin, or nothing
 */
export function attachedKey(events: Event[], open: number, context: TokenizeContext): number | undefined {
  let index = open - 1
  let lineEndings = 0
  for (; index >= 0; index--) {
    const [kind, token] = events[index]!
    if (token.type === 'lineEnding') lineEndings += kind === 'exit' ? 1 : 0
    else if (token.type !== 'linePrefix' && !(token.type === 'data' && isBlank(token, context))) break
  }
  const last = events[index]
  if (lineEndings > 1 || last?.[0] !== 'exit' || last[1].type !== 'citationKey') return undefined
  return events.findLastIndex(([kind, token], at) => at < index && kind === 'enter' && token === last[1])
}

function isBlank(token: Token, context: TokenizeContext): boolean {
  return context.sliceSerialize(token).trim() === ''
}

/**
 * Resolve emphasis and the like within a group, so that none reaches over its brackets.
 *
 * @param content events between the brackets; they and their tokens stay as they are, since in text that turns
 *   out to be no group emphasis may cross the brackets
 * @returns new events
 */
export function insideResolved(content: Event[], context: TokenizeContext): Event[] {
  const copies = new Map<Token, Token>()
  let events = content.map(([kind, token]): Event => {
    const copy = copies.get(token) ?? { ...token }
    copies.set(token, copy)
    return [kind, copy, context]
  })
  const called = new Set<Construct['resolveAll']>()
  for (const { resolveAll } of context.parser.constructs.insideSpan.null ?? []) {
    if (!resolveAll || called.has(resolveAll)) continue
    called.add(resolveAll)
    events = resolveAll(events, context)
  }
  return events
}

/**
 * Take apart what was read as a citation of its own before the outer bracket closed.
 *
 *     [see @doe [p. 3] and @roe [p. 4]]
 *          |   ^ now suffix |   ^ stays a citation: the second key of an item is an error told later
 *
 * @param content events between the brackets
 * @returns events with separators told apart
 */
export function unnest(content: Event[], context: TokenizeContext): Event[] {
  const result: Event[] = []
  let depth = 0
  let bracketDepth = 0
  let keySeen = false
  for (let index = 0; index < content.length; index++) {
    const event = content[index]!
    const [kind, token] = event
    if (depth === 0 && kind === 'enter') {
      if (token.type === 'labelLink' || token.type === 'labelImage') bracketDepth++
      else if (token.type === 'citationBracketEnd') bracketDepth--
      else if (token.type === 'citationSemicolon') {
        token.type = bracketDepth === 0 ? 'citationSeparator' : 'data'
        if (bracketDepth === 0) keySeen = false
      } else if (token.type === 'citationKey') keySeen = true
      else if (isEnter(content[index + 1], 'citationKey') && token.type === 'citation' && !keySeen) {
        keySeen = true
        let stop = index + 1
        while (content[stop]![0] !== 'exit' || content[stop]![1] !== token) stop++
        for (const inner of withoutCitation(content.slice(index + 1, stop), context)) result.push(inner)
        index = stop
        continue
      }
    }
    depth += kind === 'enter' ? 1 : -1
    result.push(event)
  }
  return result
}

/** Give the key of `@doe [p. 3]` back to the group around it; the inner bracket is text, or a group alone. */
function withoutCitation(events: Event[], context: TokenizeContext): Event[] {
  const start = events.findIndex((event) => isEnter(event, 'citationGroup'))
  const group = events[start]![1]
  const before = events.slice(0, start)
  const inner = events.slice(start + 1, -1)
  if (inner.some((event) => isEnter(event, 'citationKey'))) {
    const citation: Token = { type: 'citation', start: { ...group.start }, end: { ...group.end } }
    return [...before, ['enter', citation, context], ...events.slice(start), ['exit', citation, context]]
  }
  for (const [, token] of inner) {
    if (token.type === 'citationGroupMarker' || token.type === 'citationSeparator') token.type = 'data'
  }
  return [...before, ...inner]
}

/** Turn what has become neither separator nor marker into text. */
export function restText(events: Event[]): Event[] {
  for (const [, token] of events) {
    if (token.type === 'citationSemicolon' || token.type === 'citationBracketEnd') token.type = 'data'
  }
  return events
}

/** Put a fault on the first key after a bracket that is never closed: `[see @doe, p. 3`. */
export function tellUnclosed(events: Event[], context: TokenizeContext): Event[] {
  const there = new Set<Token>()
  let depth = 0
  for (const [kind, token] of events) {
    there.add(token)
    if (token.type === 'citation') depth += kind === 'enter' ? 1 : -1
    const opener = token._citationOpener
    if (kind === 'exit' || depth > 0 || token.type !== 'citationKey' || !opener) continue
    token._citationOpener = undefined
    if (opener._balanced || !there.has(opener)) continue
    const position = { start: opener.start, end: token.end }
    addFault(token, { kind: 'unclosed', position, text: context.sliceSerialize(position) })
  }
  return events
}
