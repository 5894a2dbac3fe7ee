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
  /** Find the bracket that was just given up on by `labelEnd`, and take it off. */
  close(context: TokenizeContext): Token | undefined
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
  const seen = new WeakSet<Token>()
  const told = { key: new WeakSet<Token>(), fault: new WeakSet<Token>() }
  let last: Token | undefined

  return { lastKey: undefined, lastClose: 0, close, open }

  function close(context: TokenizeContext): Token | undefined {
    update(context)
    let token = stack.pop()
    // Those not balanced have become links; `![^1]` is closed by the footnotes' extension.
    while (token && (token._balanced !== true || opensFootnote(token, context))) token = stack.pop()
    return token
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

  /** Push the brackets that have come since the last time. */
  function update({ events }: TokenizeContext): void {
    const fresh: Token[] = []
    for (let index = events.length - 1; index >= 0; index--) {
      const [kind, token] = events[index]!
      if (token === last || seen.has(token)) break
      if (kind === 'enter' && (token.type === 'labelLink' || token.type === 'labelImage')) fresh.push(token)
    }
    for (const token of fresh.reverse()) {
      seen.add(token)
      stack.push(token)
    }
    last = events.at(-1)?.[1] ?? last
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
