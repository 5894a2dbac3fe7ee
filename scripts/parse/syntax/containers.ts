/**
 * Quotations, lists and footnote definitions, as in CommonMark and GFM, but never opened beyond a column no
 * editor reaches: ten thousand `>` in one line would make a tree that no later step can walk. A marker beyond
 * it stays text and is told, so that nothing is lost silently.
 */
import { blockQuote, list } from 'micromark-core-commonmark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Construct, Effects, Extension, Point, State, TokenizeContext } from 'micromark-util-types'

/** The last column in which a container may begin. */
export const deepestColumn = 200

/** Names of the constructs that are replaced, for `disable`. */
export const replacedContainers = ['blockQuote', 'list']

/**
 * Create the containers.
 *
 * @param footnotes whether GFM footnotes are syntax
 * @param tooDeep told where a container was refused
 */
export function boundedContainers(footnotes: boolean, tooDeep: (place: Point) => void): Extension {
  const quotation = bounded(blockQuote, tooDeep)
  const item = bounded(list, tooDeep)
  const document: Record<number, Construct> = { 42: item, 43: item, 45: item, 62: quotation }
  for (let digit = 48; digit <= 57; digit++) document[digit] = item
  if (footnotes) document[91] = bounded(gfmFootnote().document![91] as Construct, tooDeep)
  return { document }
}

/**
 * A construct under another name that fails beyond the column. Continuations look for the construct itself
 * (the next item of a list); they are given the bounded one.
 */
function bounded(construct: Construct, tooDeep: (place: Point) => void): Construct {
  const made: Construct = { ...construct, name: `${construct.name}Bounded`, tokenize: tokenizeBounded }
  const { continuation } = construct
  if (continuation) made.continuation = { ...continuation, tokenize: tokenizeContinuation }
  return made

  function tokenizeBounded(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const place = this.now()
    if (place.column <= deepestColumn) return construct.tokenize.call(this, effects, ok, nok)
    return construct.tokenize.call(this, effects, refuse, nok)

    function refuse(code: Parameters<State>[0]): State | undefined {
      tooDeep(place)
      return nok(code)
    }
  }

  function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const attempt: Effects['attempt'] = (tried, success, failure) =>
      effects.attempt(tried === construct ? made : tried, success, failure)
    return continuation!.tokenize.call(this, { ...effects, attempt }, ok, nok)
  }
}
