/*
 * Where a page ends. Every place at which it may end is weighed with the notes that would then stand at its
 * foot; the best is the one that leaves the least white and divides the fewest notes.
 *
 *     row 0   The residents fled,² accompanied     ← note 2 begins here in any case
 *     row 1   by retreating militia,               ← may not end here: one line would stand alone
 *     row 2   and were fired on³ near              ← end here? foot: notes 2, 3
 *     row 3   Armenian posts.                      ← end here? foot: the same, one line more of text
 *     row 4   Among the dead⁴ were                 ← …
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** Pixels of rounding. */
  const tolerance = 0.5
  /** Rows that must be known beyond a break before it can be judged. */
  const lookAhead = 4

  /**
   * Choose where a page ends.
   *
   * @param rows the rows of the column from the top of the page
   * @param open whether more of the column is to come after the last row
   * @param page `{height, drop, notes, carried, divisionCost, delayCost}`: height of the block and pixels by
   *   which the foot's last line stands lower; costs in pixels of white that are as bad
   * @returns `{index, plan, overfull}`: the row before which the page ends, `rows.length` for all of them;
   *   undefined where more must be known
   */
  Pages.chooseBreak = (rows, open, page) => {
    const { notes, carried } = page
    const called = []
    const candidates = []
    let decided = !open
    for (let index = 0; index <= rows.length; index++) {
      const row = rows[index - 1]
      if (row)
        called.push(
          ...notes.piecesFor(row.calls).filter((piece) => !called.some(({ note }) => note === piece.note)),
        )
      const bottom = row?.bottom ?? 0
      const plan = planAt(bottom, [...called])
      if (plan === undefined || bottom > page.height + tolerance) {
        // What needs more than a page at this row needs no less at any later one.
        if (index <= rows.length - lookAhead || !open) decided = true
        if (index > 0) break
        continue
      }
      candidates.push({ index, bottom, plan })
    }
    if (!decided) return undefined

    const all = candidates.at(-1)
    if (!open && all?.index === rows.length && all.plan.divided === 0 && all.plan.delayed === 0) return all
    // A break between single lines is better than one after a head, and that than a page without end.
    const within = (strict) => candidates.filter(({ index }) => index > 0 && isAllowed(index, strict))
    return (
      best(within(true)) ??
      best(within(false)) ??
      best(candidates.filter(({ index }) => index > 0)) ??
      overfull()
    )

    function isAllowed(index, strict) {
      return index === rows.length ? !open : Pages.mayBreakBefore(rows, index, open, strict)
    }

    function planAt(bottom, pieces) {
      return Pages.planFoot(notes, carried, pieces, roomBelow(bottom))
    }

    function roomBelow(bottom) {
      return page.height + page.drop - bottom - (bottom > 0 ? notes.metrics.gap : 0)
    }

    function best(list) {
      let found
      let least = Number.POSITIVE_INFINITY
      for (const candidate of list) {
        const { bottom, plan } = candidate
        const white = plan.height > 0 ? roomBelow(bottom) - plan.height : page.height - bottom
        const cost = white + plan.divided * page.divisionCost + plan.delayed * page.delayCost
        if (cost <= least) {
          least = cost
          found = candidate
        }
      }
      return found
    }

    /** Not even the first row fits with its notes: it stands all the same, and as many of them as can. */
    function overfull() {
      const first = rows[0]
      const room = Math.max(0, roomBelow(first.bottom))
      const plan = Pages.planSome(notes, carried, notes.piecesFor(first.calls), room)
      return { index: 1, bottom: first.bottom, plan, overfull: first.bottom > page.height + tolerance }
    }
  }
})()
