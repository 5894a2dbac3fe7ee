/* What the tests ask of a page, in the page: `measure.…()`. */
globalThis.measure = (() => {
  const rects = (selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
  const meet = (a, b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  const callOf = (note) => document.getElementById(note.id.replace('note-', 'ref-'))
  const notes = () => [...document.querySelectorAll('aside')]
  const topOf = (element) => element.getBoundingClientRect().top
  const heightOf = (element) => element.getBoundingClientRect().height

  return {
    /** What sticks out, what lies over what. */
    faults() {
      const faults = []
      const width = document.documentElement.clientWidth
      const whole = document.documentElement.scrollWidth
      if (whole > width) faults.push(`scrolls sideways: ${whole} > ${width}`)
      const beside = rects('aside')
      const text = rects('main :is(.para, h1, h2, h3, .authors-footnotes, .entry)').filter(
        ({ element }) => !element.closest('aside'),
      )
      for (const [index, { element, rect }] of beside.entries()) {
        if (rect.left < -1 || rect.right > width + 1) faults.push(`${element.id} sticks out`)
        for (const other of beside.slice(index + 1))
          if (meet(rect, other.rect)) faults.push(`${element.id} lies over ${other.element.id}`)
        for (const block of text)
          if (meet(rect, block.rect))
            faults.push(`${element.id} lies over ${block.element.textContent.slice(0, 30)}`)
      }
      const heads = rects('.head')
      for (const [index, { rect }] of heads.entries())
        for (const other of heads.slice(index + 1))
          if (meet(rect, other.rect)) faults.push('heads lie over each other')
      return faults
    },
    /** From each call down to its note. */
    distances: () => notes().map((note) => topOf(note) - topOf(callOf(note))),
    distance: (id) => topOf(document.getElementById(`note-${id}`)) - topOf(document.getElementById(`ref-${id}`)),
    tops: () => notes().map((note) => Math.round(topOf(note) + scrollY)),
    shown: (selector) => rects(selector).length,
    isInSight(id) {
      const top = topOf(document.getElementById(id))
      return top >= 50 && top < innerHeight - 40
    },
    /** Links in closed notes that the Tab key reaches though they are folded away. */
    unseenStops: () =>
      [...document.querySelectorAll('aside:not(.open) .fold a')].filter(
        (link) => link.tabIndex >= 0 && topOf(link) >= link.closest('.fold').getBoundingClientRect().bottom,
      ).length,
    /** Notes that are not whole, not under their call, or not linked both ways. */
    unread: () =>
      notes()
        .filter(
          (note) =>
            [...note.querySelectorAll('.fold, .claim, .evidence')].some(
              (part) => heightOf(part) === 0 || heightOf(part) < part.scrollHeight - 1,
            ) ||
            topOf(callOf(note)) > topOf(note) ||
            !note.querySelector(`a[href="#${callOf(note).id}"]`) ||
            callOf(note).getAttribute('href') !== `#${note.id}`,
        )
        .map(({ id }) => id),
    colour: (selector, property) => getComputedStyle(document.querySelector(selector))[property],
    async axe() {
      const found = await globalThis.axe.run(document, { resultTypes: ['violations'] })
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
  }
})()
