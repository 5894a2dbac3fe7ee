/**
 * The openings of links and images, `[` and `![`. micromark compares each `]` with what stands open before it;
 * thousands of open brackets in one paragraph would cost hours. Beyond a number that no text reaches they are
 * text.
 */
import { labelStartImage, labelStartLink } from 'micromark-core-commonmark'
import type { Code, Construct, Effects, Extension, Point, State, TokenizeContext } from 'micromark-util-types'

const mostOpen = 200
const caret = 94

/** Names of the constructs that are replaced, for `disable`. */
export const replacedLabels = ['labelStartLink', 'labelStartImage']

/**
 * Create the openings.
 *
 * @param footnotes whether `![^x]` is an exclamation mark before a call of a footnote, as in GFM
 * @param tooDeep told where one was refused
 */
export function boundedLabels(footnotes: boolean, tooDeep: (place: Point) => void): Extension {
  return { text: { 33: bounded(labelStartImage, footnotes), 91: bounded(labelStartLink, false) } }

  function bounded(construct: Construct, callsFollow: boolean): Construct {
    return { ...construct, name: `${construct.name}Bounded`, tokenize }

    function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const context = this
      const place = context.now()
      return construct.tokenize.call(context, effects, opened, nok)

      function opened(code: Code): State | undefined {
        const labels = context._labelStarts!
        const full = labels.length > mostOpen
        if (full) tooDeep(place)
        if (!full && !(callsFollow && code === caret)) return ok(code)
        labels.pop()
        return nok(code)
      }
    }
  }
}
