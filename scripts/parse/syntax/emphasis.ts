/**
 * Emphasis, bounded. micromark's resolver is the one that decides what is emphasis; before it runs, the marks
 * are matched here on a list of their own, and those that can have no partner are taken out of its way.
 *
 *     a *b _c *d* _e
 *       |  |  |_| |     `*d*` match; `*b`, `_c` and `_e` stay open: text
 *
 * What it makes possible: a paragraph of any marks costs about its length, and emphasis is never nested deeper
 * than the steps after can walk. A place where that changes the result is told.
 */
import { attention } from 'micromark-core-commonmark'
import type { Construct, Event, Extension, Point, Token, TokenizeContext } from 'micromark-util-types'

const mostOpen = 100
const mostMarks = 20_000
const longestMark = 200

interface Mark {
  token: Token
  marker: number
  /** How many of its characters have no partner yet. */
  size: number
  /** Whether it opens or closes anything. */
  matched: boolean
}

/**
 * Create the constructs for `*` and `_`.
 *
 * @param tooDeep told where marks were refused
 */
export function boundedEmphasis(tooDeep: (place: Point) => void): Extension {
  const construct: Construct = { ...attention, name: 'attentionBounded', resolveAll }
  return { text: { 42: construct, 95: construct }, insideSpan: { null: [construct] } }

  function resolveAll(events: Event[], context: TokenizeContext): Event[] {
    const marks: Mark[] = []
    const open: Mark[] = []
    let forgotten = false
    for (const [kind, token] of events) {
      if (kind !== 'enter' || token.type !== 'attentionSequence') continue
      const size = token.end.offset - token.start.offset
      const mark: Mark = { token, marker: context.sliceSerialize(token).charCodeAt(0), size, matched: false }
      marks.push(mark)
      if (marks.length > mostMarks || size > longestMark) {
        tooDeep(token.start)
        continue
      }
      if (token._close) closeWith(mark, open)
      if (token._close && !mark.matched && forgotten) tooDeep(token.start)
      if (token._open && mark.size > 0) open.push(mark)
      if (open.length > mostOpen) forgotten = open.shift() !== undefined
    }
    // The flags of the others stay: they count in the rule of three.
    for (const { token } of marks.filter(({ matched }) => !matched)) {
      token._open = false
      token._close = false
    }
    return attention.resolveAll!(events, context)
  }
}

/**
 * Match a closing mark with the open ones, innermost first (CommonMark 0.31.2, "Emphasis and strong emphasis",
 * rules 9 and 10 for the multiples of three).
 *
 * @param mark changed in place, as are its partners
 * @param open marks without a partner, outermost first
 */
function closeWith(mark: Mark, open: Mark[]): void {
  while (mark.size > 0) {
    const index = open.findLastIndex((other) => other.marker === mark.marker && !isBarred(other, mark))
    if (index < 0) return
    const partner = open[index]!
    const used = partner.size > 1 && mark.size > 1 ? 2 : 1
    partner.size -= used
    mark.size -= used
    partner.matched = true
    mark.matched = true
    open.length = partner.size > 0 ? index + 1 : index
  }
}

function isBarred(opening: Mark, closing: Mark): boolean {
  if (!opening.token._close && !closing.token._open) return false
  return closing.size % 3 !== 0 && (opening.size + closing.size) % 3 === 0
}
