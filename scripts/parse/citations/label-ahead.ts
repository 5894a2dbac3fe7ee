/** Looking ahead for a second pair of brackets directly after a first: `[@doe][see there]` is no citation. */
import type { Code, Construct, Effects, State } from 'micromark-util-types'
import { codes, isSpaceOrEnd } from './characters.ts'

/** As long as CommonMark lets the label of a link be. */
const longest = 999

/**
 * Succeeds where the brackets that begin here are closed; those of a footnote's call do not count.
 *
 *     [@doe][see *there* [sic]]    yes
 *     [@doe][see there             no
 *     [@doe][^1]                   no
 */
export const labelAhead: Construct = { partial: true, tokenize: tokenizeLabelAhead }

function tokenizeLabelAhead(effects: Effects, ok: State, nok: State): State {
  let depth = 0
  let size = 0
  let escaped = false
  let call = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('citationGroupMarker')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || size === longest) return nok(code)
    if (size === 1) call = code === codes.caret
    else if (isSpaceOrEnd(code)) call = false
    if (!escaped && code === codes.leftSquareBracket) depth++
    if (!escaped && code === codes.rightSquareBracket && --depth === 0) {
      effects.exit('citationGroupMarker')
      return (call ? nok : ok)(code)
    }
    escaped = !escaped && code === codes.backslash
    size++
    effects.consume(code)
    return inside
  }
}
