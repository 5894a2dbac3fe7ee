/**
 * Groups: what stands in brackets and holds keys. A group is found when its `]` is reached and micromark has
 * decided that it ends no link; the events between the brackets are then taken apart.
 *
 *     see [*cf.* @doe, p. 3 [sic]; -@roe] and @poe [p. 4]
 *         ^     |key|           |key|   ^     |key| ^    ^
 *
 * A bracket with a key in it that is no group (part of it names no source, another bracket follows) stays text,
 * as in Pandoc, and its keys count as keys in running text; it carries a fault, so that no build goes through.
 */
import type { Code, Construct, Effects, Event, State, Token, TokenizeContext } from 'micromark-util-types'
import { brackets } from './brackets.ts'
import { codes } from './characters.ts'
import { attachedKey, insideResolved, restText, unnest } from './group-events.ts'
import { groupFault, looseKey } from './group-faults.ts'
import { labelAhead } from './label-ahead.ts'
import { addFault } from './tokens.ts'

/**
 * How many brackets with keys may stand one within another. Each is looked through when it closes; without a
 * bound, time would grow with the square of the nesting.
 */
const deepest = 16

/** `;`, which may separate two items. */
export const semicolon: Construct = {
  name: 'citationSemicolon',
  tokenize: tokenizeSemicolon,
  resolveAll: restText,
}

/** `]` where it ends no link. */
export const bracketEnd: Construct = {
  name: 'citationBracketEnd',
  add: 'after',
  tokenize: tokenizeBracketEnd,
  resolveTo: resolveToBracketEnd,
  resolveAll: restText,
}

function tokenizeSemicolon(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter('citationSemicolon')
    effects.consume(code)
    effects.exit('citationSemicolon')
    return ok
  }
}

function tokenizeBracketEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  return start

  function start(code: Code): State | undefined {
    const state = brackets(context)
    const opener = state.close(context)
    const { lastKey } = state
    if (!opener && lastKey && lastKey.start.offset >= state.lastClose) {
      const position = { start: lastKey.start, end: context.now() }
      addFault(lastKey, { kind: 'unopened', position, text: context.sliceSerialize(position) })
    }
    state.lastClose = context.now().offset
    if (!opener) return nok(code)
    effects.enter('citationBracketEnd')._citationOpener = opener
    effects.consume(code)
    const token = effects.exit('citationBracketEnd')
    return (next) => {
      token._citationNext = next
      return next === codes.leftSquareBracket ? effects.check(labelAhead, followed, ok)(next) : ok(next)

      function followed(code: Code): State | undefined {
        token._citationLabelNext = true
        return ok(code)
      }
    }
  }
}

function resolveToBracketEnd(events: Event[], context: TokenizeContext): Event[] {
  const end = events[events.length - 1]![1]
  const opener = end._citationOpener
  const state = brackets(context)
  const { lastKey } = state
  if (!opener || !lastKey) return events
  const holdsKey = lastKey.start.offset > opener.start.offset
  // Without a key inside, only a key close before the bracket makes it a group.
  if (!holdsKey && context.sliceSerialize({ start: lastKey.end, end: opener.start }).trim() !== '')
    return events

  const depth = state.depth(opener)
  if (depth >= deepest) {
    if (depth === deepest) tellTooDeep(opener, end, context)
    return events
  }

  const open = events.findLastIndex(([kind, token]) => kind === 'enter' && token === opener)
  const image = opener.type === 'labelImage'
  const attached = image ? undefined : attachedKey(events, open, context)
  if (open < 0 || (!holdsKey && attached === undefined)) return events
  const first = open + (image ? 6 : 4)
  const marker = events[first - 2]![1]
  if (context.sliceSerialize({ start: marker.end, end: end.start }).startsWith('^')) return events

  const between = events.slice(first, -2)
  const key = looseKey(between)
  if (attached === undefined && !key) return events
  const content = insideResolved(between, context)
  const fault = groupFault(content, attached !== undefined, end, context)
  if (fault) {
    if (key) addFault(key, fault)
    return events
  }

  const keyEvents = attached === undefined ? [] : events.slice(attached, open)
  const group: Token = { type: 'citationGroup', start: { ...marker.start }, end: { ...end.end } }
  const citation: Token = {
    type: 'citation',
    start: { ...(keyEvents[0]?.[1].start ?? group.start) },
    end: { ...group.end },
  }
  const replacement: Event[] = [
    ['enter', citation, context],
    ...keyEvents,
    ['enter', group, context],
    ...asMarker(marker, context),
    ...unnest(content, context),
    ...asMarker(end, context),
    ['exit', group, context],
    ['exit', citation, context],
  ]
  if (image) {
    // `!` before a group is text: "Stop![@doe]"
    const exclamation = events[open + 1]![1]
    exclamation.type = 'data'
    replacement.unshift(['enter', exclamation, context], ['exit', exclamation, context])
  }
  events.length = attached ?? open
  // One by one: as arguments of one call, a hundred thousand would overflow the stack.
  for (const event of replacement) events.push(event)
  return events
}

/** Put a fault on the bracket that is not read as a citation, since too many stand within it. */
function tellTooDeep(opener: Token, end: Token, context: TokenizeContext): void {
  const position = { start: opener.start, end: end.end }
  const text = context.sliceSerialize(position).replace(/^!?\[|\]$/g, '')
  end.type = 'citationKeyFault'
  addFault(end, { kind: 'key-in-markup', position, text })
}

function asMarker(token: Token, context: TokenizeContext): Event[] {
  token.type = 'citationGroupMarker'
  return [
    ['enter', token, context],
    ['exit', token, context],
  ]
}
