/*
 * Notes as the foot of a page sees them: measured once at the width of the block, divided at a line where
 * they must be, and put together again in as many pieces as it took.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** Pixels by which two heights may differ and still be the same. */
  const tolerance = 0.5

  Pages.Notes = class Notes {
    /** @param config series in the order in which they stand at the foot, with their labels */
    constructor(config) {
      this.seriesOrder = config.series.map(({ id }) => id)
      this.noteById = new Map()
    }

    /**
     * Take the notes out of the parsed book. They come back page by page.
     *
     * @param parsed the book before it is laid out
     */
    take(parsed) {
      const shelf = parsed.querySelector('#notes')
      for (const element of shelf?.querySelectorAll(':scope > .note') ?? []) {
        const mark = element.querySelector('.mark')
        numberItems(element)
        this.noteById.set(element.id, {
          id: element.id,
          series: element.dataset.series,
          order: this.noteById.size,
          mark: mark?.textContent ?? '',
          element,
          height: 0,
        })
      }
      shelf?.remove()
    }

    /**
     * Measure every note, and what a series costs besides its notes.
     *
     * @param place an element of the page beside which the hidden measure is put
     */
    measure(place) {
      this.place = place
      this.box = document.createElement('div')
      this.box.className = 'foot measure'
      place.append(this.box)
      for (const note of this.noteById.values()) this.box.append(note.element)
      for (const note of this.noteById.values()) Pages.fixColumns(note.element)
      for (const note of this.noteById.values()) note.height = heightOf(note.element)
      for (const note of this.noteById.values()) note.element.remove()
      this.metrics = this.measureSeries()
      this.box.remove()
    }

    /** Space above a series' first note, and between one series and the next. */
    measureSeries() {
      const first = document.createElement('div')
      const second = document.createElement('div')
      first.className = second.className = 'series'
      this.box.append(first, second)
      const style = getComputedStyle(second)
      const foot = getComputedStyle(this.box)
      const metrics = {
        above: pixels(style.paddingTop),
        between: pixels(style.marginTop),
        gap: pixels(foot.paddingTop),
      }
      first.remove()
      second.remove()
      return metrics
    }

    /** The pieces that calls ask for, with those that are called within these notes. */
    piecesFor(calls) {
      const pieces = []
      const add = (call) => {
        const note = this.noteById.get(call.getAttribute('href')?.slice(1) ?? '')
        if (!note || pieces.some((piece) => piece.note === note)) return
        pieces.push({ note, element: note.element, height: note.height, continued: false })
        for (const inner of note.element.querySelectorAll('.call')) add(inner)
      }
      for (const call of calls) add(call)
      return pieces
    }

    /**
     * List the heights at which a piece can be divided: two lines stay and two go, and no call is parted
     * from the note it calls.
     */
    cutsOf(piece) {
      piece.cuts ??= this.within(piece.element, (rows) => {
        const cuts = []
        const lastCall = rows.findLastIndex((row) => row.calls.length > 0)
        for (let index = 2; index <= rows.length - 2; index++) {
          if (index > lastCall && Pages.mayBreakBefore(rows, index, false)) cuts.push(rows[index - 1].bottom)
        }
        return cuts
      })
      return piece.cuts
    }

    /**
     * Divide a piece.
     *
     * @param piece the piece; its element becomes the first part
     * @param cut one of `cutsOf(piece)`
     * @returns the second part, to be carried over
     */
    divide(piece, cut) {
      const rest = piece.element.cloneNode(false)
      this.within(piece.element, (rows) => {
        const index = rows.findIndex((row) => row.top > cut - tolerance)
        const range = document.createRange()
        const start = Pages.startOf(rows, index, piece.element)
        if (start.element) range.setStartBefore(start.element)
        else range.setStart(start.text, start.offset)
        range.setEndAfter(piece.element.lastChild)
        rest.append(range.extractContents())
        Pages.markDivision(piece.element, rest)
      })
      rest.removeAttribute('id')
      rest.classList.add('continued')
      return {
        note: piece.note,
        element: rest,
        height: this.within(rest, () => heightOf(rest)),
        continued: true,
      }
    }

    /** Do something with an element while it stands in the measure. */
    within(element, action) {
      this.place.append(this.box)
      this.box.append(element)
      const result = action(Pages.rowsOf(element))
      element.remove()
      this.box.remove()
      return result
    }
  }

  /**
   * Mark the two sides of a division: the first part's last line is not a paragraph's last, the second
   * part's first line is not a paragraph's first, and no id stands twice.
   */
  Pages.markDivision = (before, after) => {
    let last = before
    while (
      last.lastElementChild &&
      getComputedStyle(last.lastElementChild).display.startsWith('inline') === false
    ) {
      last = last.lastElementChild
    }
    const ended = lastNode(last)
    if (
      ended?.nodeName !== 'BR' &&
      after.firstElementChild?.dataset.ref === before.lastElementChild?.dataset.ref
    ) {
      last.classList.add('goes-on')
    }
    for (let part = after.firstElementChild; part; part = part.firstElementChild) {
      const origin = [...before.querySelectorAll(`[data-ref="${part.dataset.ref}"]`)].at(-1)
      if (!origin) break
      part.removeAttribute('id')
      part.dataset.splitFrom = part.dataset.ref ?? ''
      if (part.firstChild?.nodeType === Node.TEXT_NODE && /\S/.test(part.firstChild.data)) break
    }
  }

  /** An item's number is its own, or the second part of a divided list would count from its beginning. */
  function numberItems(element) {
    for (const list of element.querySelectorAll('ol')) {
      for (const [index, item] of [...list.children].entries()) item.value = list.start + index
    }
  }

  function lastNode(element) {
    let node = element.lastChild
    while (node && node.nodeType === Node.TEXT_NODE && !/\S/.test(node.data)) node = node.previousSibling
    return node
  }

  function heightOf(element) {
    return element.getBoundingClientRect().height
  }

  function pixels(value) {
    return Number.parseFloat(value) || 0
  }
})()
