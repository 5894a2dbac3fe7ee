/*
 * The foot of one page: which notes stand there, which of them is divided and where, and what is carried
 * over. The rules, in the order in which they yield:
 *
 *   1. nothing is lost, nothing stands twice, and the order within a series is kept;
 *   2. every note begins on the page of its call; so in a series only the last note may be divided;
 *   3. where an earlier note of its series fills the room, carried over from the page before or called a
 *      few words before, a note waits for it: it is "delayed", and reported;
 *   4. as few notes as possible are divided, and those that are called last.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** Pixels that may be missing to a line and it still fits: the browser's own rounding. */
  const tolerance = 0.5

  /**
   * Plan the foot of a page.
   *
   * @param notes the edition's notes
   * @param carried pieces that come over from the page before, in order
   * @param called pieces of the notes called on this page, in the order of their calls
   * @param room pixels from the rule of the first series to the last line of the foot
   * @returns `{groups: [{series, placed: [{piece, cut}], waiting}], height, divided, delayed}`, or undefined
   *   where not even the beginnings of the notes fit
   */
  Pages.planFoot = (notes, carried, called, room) => {
    const groups = notes.seriesOrder
      .map((series) => ({
        series,
        pieces: [
          ...carried.filter((piece) => piece.note.series === series),
          ...called
            .filter((piece) => piece.note.series === series)
            .sort((a, b) => a.note.order - b.note.order),
        ],
      }))
      .filter(({ pieces }) => pieces.length > 0)
    const heightOf = (heights) => footHeight(notes.metrics, heights)
    if (groups.length === 0) return planned([])

    const whole = groups.map(({ pieces }) => sum(pieces))
    if (heightOf(whole) <= room + tolerance)
      return planned(groups.map((group) => ({ ...group, room: sum(group.pieces) })))

    // Rule 2: all but the last of each series whole, of the last as little as may stand alone.
    const least = groups.map(({ pieces }) => sum(pieces.slice(0, -1)) + leastOf(pieces.at(-1)))
    if (heightOf(least) <= room + tolerance) return planned(share(groups, least, whole))

    // Rule 3: what is carried over may fill its series' part of the page; at worst, so may what begins here.
    const delaying = groups.map(({ pieces }, index) =>
      carried.includes(pieces[0]) ? leastOf(pieces[0]) : least[index],
    )
    if (heightOf(delaying) <= room + tolerance) return planned(share(groups, delaying, whole))
    const beginning = groups.map(({ pieces }) => leastOf(pieces[0]))
    if (heightOf(beginning) <= room + tolerance) return planned(share(groups, beginning, whole))
    return undefined

    function leastOf(piece) {
      return notes.cutsOf(piece)[0] ?? piece.height
    }

    /** Give what is left beyond the least to the series whose last note is called first, and so on. */
    function share(list, from, to) {
      let left = room - heightOf(from)
      const rooms = [...from]
      const byCall = list.map((_, index) => index).sort((a, b) => callOrder(list[a]) - callOrder(list[b]))
      for (const index of byCall) {
        const more = Math.min(left, to[index] - from[index])
        // Only what becomes whole lines is taken; the rest is left for the others.
        const used = fill(list[index].pieces, from[index] + more).height - from[index]
        rooms[index] += Math.max(0, used)
        left -= Math.max(0, used)
      }
      return list.map((group, index) => ({ ...group, room: rooms[index] }))
    }

    function callOrder(group) {
      const last = group.pieces.at(-1)
      const place = called.indexOf(last)
      return place === -1 ? -1 : place
    }

    function fill(pieces, limit) {
      const placed = []
      let height = 0
      for (const [index, piece] of pieces.entries()) {
        if (height + piece.height <= limit + tolerance) {
          placed.push({ piece, cut: undefined })
          height += piece.height
          continue
        }
        const cut = notes.cutsOf(piece).findLast((candidate) => height + candidate <= limit + tolerance)
        if (cut !== undefined) {
          placed.push({ piece, cut })
          height += cut
        }
        return { placed, waiting: pieces.slice(index + (cut === undefined ? 0 : 1)), height }
      }
      return { placed, waiting: [], height }
    }

    function planned(list) {
      const filled = list.map(({ series, pieces, room: limit }) => ({ series, ...fill(pieces, limit) }))
      const placed = filled.flatMap((group) => group.placed)
      return {
        groups: filled,
        height: heightOf(filled.map(({ height }) => height)),
        divided: placed.filter(({ cut }) => cut !== undefined).length,
        delayed: filled.flatMap((group) => group.waiting).filter((piece) => !piece.continued).length,
      }
    }
  }

  /**
   * Plan a foot that has no room even for the beginnings: series by series, those that fit; the others wait.
   */
  Pages.planSome = (notes, carried, called, room) => {
    let fitting = []
    for (const series of notes.seriesOrder) {
      const more = [...fitting, series]
      if (planOf(more)) fitting = more
    }
    const plan = planOf(fitting)
    const waiting = [...carried, ...called].filter(({ note }) => !fitting.includes(note.series))
    return { ...plan, groups: [...plan.groups, { series: '', placed: [], waiting, height: 0 }] }

    function planOf(list) {
      const among = (pieces) => pieces.filter(({ note }) => list.includes(note.series))
      return Pages.planFoot(notes, among(carried), among(called), room)
    }
  }

  /**
   * Put a plan into effect.
   *
   * @param notes the edition's notes
   * @param plan what `planFoot` returned
   * @param labels label of each series, by id
   * @param continued words for a note carried over, `{mark} continued`
   * @returns `{element, carried, stands}`: the foot's element, or undefined where it is empty; pieces for the
   *   next page; ids of the notes that stand here, `{id, begins}`
   */
  Pages.setFoot = (notes, plan, labels, continued) => {
    const foot = document.createElement('div')
    foot.className = 'foot'
    const carried = []
    const stands = []
    for (const { series, placed, waiting } of plan.groups) {
      const block = document.createElement('div')
      block.className = 'series'
      block.dataset.series = series
      for (const { piece, cut } of placed) {
        if (cut !== undefined) carried.push(notes.divide(piece, cut))
        if (piece.continued && block.childElementCount === 0) block.dataset.continues = piece.note.id
        block.append(piece.element)
        stands.push({ id: piece.note.id, begins: !piece.continued })
      }
      carried.push(...waiting)
      if (block.childElementCount === 0) continue
      block.append(label(labels[series], placed[0].piece, continued))
      foot.append(block)
    }
    return { element: foot.childElementCount > 0 ? foot : undefined, carried, stands }
  }

  function label(text, first, continued) {
    const element = document.createElement('div')
    element.className = 'series-label'
    if (text) {
      const name = document.createElement('span')
      name.className = 'series-name'
      name.textContent = text
      element.append(name)
    }
    if (first.continued) {
      const link = document.createElement('a')
      link.className = 'continues'
      link.href = `#${first.note.id}`
      link.textContent = continued.replace('{mark}', first.note.mark)
      element.append(link)
    }
    return element
  }

  function footHeight(metrics, heights) {
    const filled = heights.filter((height) => height > 0)
    if (filled.length === 0) return 0
    return filled.reduce(
      (total, height) => total + height + metrics.above,
      metrics.between * (filled.length - 1),
    )
  }

  function sum(pieces) {
    return pieces.reduce((total, piece) => total + piece.height, 0)
  }
})()
