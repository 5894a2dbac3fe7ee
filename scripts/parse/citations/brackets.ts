/**
 * Which bracket a `]` closes. micromark's own `labelEnd` marks the bracket it has given up on as balanced and
 * goes on; a citation begins where it gave up. Each text is a tokenizer context of its own, so what is
 * remembered here lives as long as that context and no longer. Every event is looked at about once: brackets
 * nested a thousand deep cost no more than brackets side by side.
 */
import type { Token, TokenizeContext } from 'micromark-util-types'
import { codes } from './characters.ts'

/** What has been seen of the brackets in one text. */
export interface Brackets {
  /** The key seen last. */
  lastKey: Token | undefined
  /** The offset at which a bracket was closed last. */
  lastClose: number
  /** The offsets of braces after `@` that are known not to be closed before the next white space. */
  openBraces: Set<number>
  /** Find the bracket that was just given up on by `labelEnd`, and take it off. */
  close(context: TokenizeContext): Token | undefined
  /** Count how many brackets with keys stand one within another in a bracket that was just closed. */
  depth(opener: Token): number
  /** Find the innermost bracket that is still open; each is returned once to each asker. */
  open(context: TokenizeContext, asker: 'key' | 'fault'): Token | undefined
}

const bracketsByContext = new WeakMap<TokenizeContext, Brackets>()

/** Get what is known of the brackets in a text. */
export function brackets(context: TokenizeContext): Brackets {
  const known = bracketsByContext.get(context)
  if (known) return known
  const fresh = newBrackets()
  bracketsByContext.set(context, fresh)
  return fresh
}

function newBrackets(): Brackets {
  const stack: Token[] = []
  const depths = new WeakMap<Token, number>()
  const told = { key: new WeakSet<Token>(), fault: new WeakSet<Token>() }
  let known = 0

  return { lastKey: undefined, lastClose: 0, openBraces: new Set(), close, depth, open }

  function close(context: TokenizeContext): Token | undefined {
    update(context)
    let token = stack.pop()
    // Those not balanced have become links; `![^1]` is closed by the footnotes' extension.
    while (token && (token._balanced !== true || opensFootnote(token, context))) token = stack.pop()
    return token
  }

  function depth(opener: Token): number {
    const own = depths.get(opener) ?? 0
    const outer = stack[stack.length - 1]
    if (outer) depths.set(outer, Math.max(depths.get(outer) ?? 0, own + 1))
    return own
  }

  function open(context: TokenizeContext, asker: 'key' | 'fault'): Token | undefined {
    update(context)
    while (true) {
      const token = stack[stack.length - 1]
      if (!token || told[asker].has(token)) return undefined
      told[asker].add(token)
      if (token._balanced !== true && isThere(token, context)) return token
      stack.pop()
    }
  }

  /** Push the brackets that have come since the last time; what began before then is known. */
  function update(context: TokenizeContext): void {
    const fresh: Token[] = []
    for (let index = context.events.length - 1; index >= 0; index--) {
      const [kind, token] = context.events[index]!
      if (token.start.offset < known) break
      if (kind === 'enter' && (token.type === 'labelLink' || token.type === 'labelImage')) fresh.push(token)
    }
    for (const token of fresh.reverse()) stack.push(token)
    known = context.now().offset
  }
}

/** Tell whether a bracket is still among the events; one that has become a link is not. */
function isThere(token: Token, { events }: TokenizeContext): boolean {
  return (
    events.findLast(([, other]) => other === token || other.end.offset <= token.start.offset)?.[1] === token
  )
}

function opensFootnote(token: Token, context: TokenizeContext): boolean {
  if (token.type !== 'labelImage') return false
  const chunk = context.sliceSerialize({ start: token.end, end: context.now() })
  return chunk.charCodeAt(0) === codes.caret
}
