/**
 * Tokenizers for keys: `@doe1999`, `-@doe1999`, `@{any key without spaces}`.
 *
 * A key begins with a letter, digit or `_` and goes on with those and single internal punctuation marks;
 * what follows the last letter or digit is no part of it (Pandoc manual, "Citation syntax").
 */
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { brackets } from './brackets.ts'
import {
  codes,
  isAlphanumeric,
  isAstralAlphanumeric,
  isHighSurrogate,
  isInternalPunctuation,
  isKeyCharacter,
  isKeyStart,
  isLowSurrogate,
  isSpaceOrEnd,
} from './characters.ts'
import { tellUnclosed } from './group-events.ts'
import { addFault } from './tokens.ts'

/** A key; after a letter or digit there is none, since that is an e-mail address. */
export const key: Construct = {
  name: 'citationKey',
  tokenize: tokenizeKey,
  previous: notAfterLetter,
  resolveAll: tellUnclosed,
}

/** `-` before a key; `--@doe` is a dash before a key. */
export const suppressedKey: Construct = {
  name: 'citationKeySuppressed',
  tokenize: tokenizeKey,
  previous(code) {
    return code !== codes.dash && notAfterLetter.call(this, code)
  },
  resolveAll: tellUnclosed,
}

/** An `@` that should have had a key: `@{odd key}`, `[@ doe]`. */
export const keyFault: Construct = {
  name: 'citationKeyFault',
  tokenize: tokenizeKeyFault,
  previous: notAfterLetter,
}

const punctuationInside: Construct = { partial: true, tokenize: tokenizePunctuationInside }
const astralStart: Construct = { partial: true, tokenize: tokenizeAstral }

/** After a letter or digit an `@` is part of an e-mail address; unless the letter ends another key. */
function notAfterLetter(this: TokenizeContext, code: Code): boolean {
  const letter = isLowSurrogate(code) ? /[\p{L}\p{N}]$/u.test(charactersBefore(this)) : isAlphanumeric(code)
  return !letter || this.events.at(-1)?.[1].type === 'citationKey'
}

/** The last two code units before the current place. */
function charactersBefore(context: TokenizeContext): string {
  const end = context.now()
  const start = { ...end, _bufferIndex: end._bufferIndex - 2 }
  return context.sliceSerialize({ start, end })
}

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  const { openBraces } = brackets(context)
  let suppress = false
  let empty = true
  /** The offsets of the braces not yet closed. */
  const open: number[] = []
  return start

  /**
   *     see -@doe
   *         ^
   */
  function start(code: Code): State | undefined {
    effects.enter('citationKey')
    effects.enter('citationKeyMarker')
    if (code === codes.dash) {
      suppress = true
      effects.consume(code)
      return at
    }
    return at(code)
  }

  function at(code: Code): State | undefined {
    if (code !== codes.at) return nok(code)
    effects.consume(code)
    return afterAt
  }

  /**
   *     see -@doe
   *           ^
   */
  function afterAt(code: Code): State | undefined {
    if (code === codes.leftCurlyBrace) {
      const { offset } = context.now()
      // Looked at before, from a brace further to the left: "@{@{@{" is gone through once.
      if (openBraces.has(offset)) return nok(code)
      open.push(offset)
      effects.consume(code)
      effects.exit('citationKeyMarker')
      return openBraced
    }
    effects.exit('citationKeyMarker')
    effects.enter('citationKeyString')
    if (isKeyStart(code)) {
      effects.consume(code)
      return inside
    }
    return isHighSurrogate(code) ? effects.attempt(astralStart, inside, nok)(code) : nok(code)
  }

  function inside(code: Code): State | undefined {
    if (isKeyCharacter(code)) {
      effects.consume(code)
      return inside
    }
    if (isHighSurrogate(code)) return effects.attempt(astralStart, inside, end)(code)
    if (isInternalPunctuation(code)) return effects.check(punctuationInside, consumePunctuation, end)(code)
    return end(code)
  }

  function consumePunctuation(code: Code): State {
    effects.consume(code)
    return inside
  }

  function end(code: Code): State | undefined {
    effects.exit('citationKeyString')
    return done(code)
  }

  /**
   *     @{doe, 1999}
   *       ^
   */
  function openBraced(code: Code): State | undefined {
    if (code === codes.rightCurlyBrace) return nok(code)
    effects.enter('citationKeyString')
    return braced(code)
  }

  function braced(code: Code): State | undefined {
    if (isSpaceOrEnd(code)) {
      for (const offset of open) openBraces.add(offset)
      return nok(code)
    }
    if (code === codes.rightCurlyBrace && open.length === 1) {
      if (empty) return nok(code)
      effects.exit('citationKeyString')
      effects.enter('citationKeyMarker')
      effects.consume(code)
      effects.exit('citationKeyMarker')
      return done
    }
    if (code === codes.leftCurlyBrace) open.push(context.now().offset)
    if (code === codes.rightCurlyBrace) open.pop()
    empty = false
    effects.consume(code)
    return braced
  }

  function done(code: Code): State | undefined {
    const token = effects.exit('citationKey')
    const state = brackets(context)
    token._citationSuppress = suppress
    token._citationOpener = state.open(context, 'key')
    state.lastKey = token
    return ok(code)
  }
}

/**
 * Look whether punctuation belongs to the key: a letter or digit follows, or it is the `:` or `/` before a `/`.
 *
 *     @https://example.org/x.
 *           ^ yes           ^ no
 */
function tokenizePunctuationInside(effects: Effects, ok: State, nok: State): State {
  let first: Code = null
  return (code) => {
    first = code
    effects.enter('citationKeyMarker')
    effects.consume(code)
    effects.exit('citationKeyMarker')
    return after
  }

  function after(code: Code): State | undefined {
    if (isKeyStart(code) || isHighSurrogate(code)) return ok(code)
    const slash = 47
    const colon = 58
    return code === slash && (first === slash || first === colon) ? ok(code) : nok(code)
  }
}

/** A letter of two code units, such as 𝒜. */
function tokenizeAstral(effects: Effects, ok: State, nok: State): State {
  let high = 0
  return (code) => {
    high = code ?? 0
    effects.consume(code)
    return (low) => {
      if (!isAstralAlphanumeric(high, low)) return nok(low)
      effects.consume(low)
      return ok
    }
  }
}

function tokenizeKeyFault(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  return (code) => {
    effects.enter('citationKeyFault')
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    const token = effects.exit('citationKeyFault')
    if (code !== codes.leftCurlyBrace && !brackets(context).open(context, 'fault')) return nok(code)
    addFault(token, {
      kind: 'key-missing',
      position: { start: token.start, end: token.end },
      text: code === codes.leftCurlyBrace ? '@{' : '@',
    })
    return ok(code)
  }
}
