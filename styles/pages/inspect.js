/*
 * What the finished book is: where everything stands, and whether anything is wrong with it. The check
 * looks at the finished sheets alone and knows nothing of the decisions that led to them.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  const tolerance = 1
  const pointsPerPixel = 0.75

  /** The words that must be found again, every space between them included. */
  Pages.expectedText = (parsed, notes) => ({
    text: wordsOf(parsed),
    noteById: new Map(
      [...notes.noteById.values()].map(({ id, series, element }) => [id, { series, text: wordsOf(element) }]),
    ),
  })

  /**
   * Inspect the finished book.
   *
   * @returns `{sheets, places, notes, problems}` as plain data; places in points from the sheet's top left
   */
  Pages.inspect = () => {
    const problems = [...Pages.problems]
    const sheets = Pages.sheets.map(describe)
    const places = {}
    for (const [sheet, { element }] of Pages.sheets.entries()) {
      const origin = element.getBoundingClientRect()
      for (const found of element.querySelectorAll('[id]')) {
        if (places[found.id]) problems.push({ kind: 'repeated-id', near: found.id, sheet })
        const rect = found.getClientRects()[0] ?? found.getBoundingClientRect()
        places[found.id] ??= {
          sheet,
          x: round((rect.left - origin.left) * pointsPerPixel),
          y: round((rect.top - origin.top) * pointsPerPixel),
        }
      }
      problems.push(
        ...inspectSheet(Pages.sheets[sheet], element, origin).map((problem) => ({ ...problem, sheet })),
      )
    }
    problems.push(...inspectText())
    return { sheets, places, notes: inspectNotes(problems), problems }
  }

  function describe({ label, side, part, blank, element }) {
    const pieces = [...element.querySelectorAll('.foot .note')]
    return {
      label,
      side,
      part: blank ? 'blank' : part,
      head: element.querySelector('.running-title')?.textContent ?? '',
      foot: pieces.map((piece) => ({
        id: piece.dataset.id,
        series: piece.dataset.series,
        continued: piece.id ? '' : (piece.parentElement.querySelector('.continues')?.textContent ?? ''),
      })),
    }
  }

  function inspectSheet(sheet, element, origin) {
    const problems = []
    const block = element.querySelector(':scope > .block')
    const foot = element.querySelector(':scope > .foot')
    if (!block) return foot ? inspectFoot(foot, origin) : problems
    const area = block.getBoundingClientRect()
    const rows = Pages.rowsOf(block)
    if (
      rows.length !== sheet.rows.length ||
      rows.some((row, index) => Math.abs(row.bottom - sheet.rows[index].bottom) > tolerance)
    ) {
      problems.push({ kind: 'moved', near: Pages.idNear(block.querySelector('[id]') ?? block) })
    }
    const last = rows.at(-1)
    if (last && last.bottom > area.height + tolerance)
      problems.push({ kind: 'overflow', near: Pages.idNear(last.block) })
    problems.push(...tooWide(block, area))
    if (foot) {
      const top = footTop(foot)
      if (last && last.bottom + area.top > top + tolerance)
        problems.push({ kind: 'overlap', near: Pages.idNear(last.block) })
      problems.push(...inspectFoot(foot, area))
    }
    return problems
  }

  function inspectFoot(foot, area) {
    const problems = tooWide(foot, foot.getBoundingClientRect())
    if (footTop(foot) < area.top - tolerance) {
      problems.push({ kind: 'overflow', near: foot.querySelector('.note')?.id ?? '' })
    }
    return problems
  }

  function footTop(foot) {
    return Math.min(...[...foot.children].map((series) => series.getBoundingClientRect().top))
  }

  /** Words that reach beyond the block; margins belong to numbers and labels. */
  function tooWide(element, area) {
    const problems = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const text = texts.currentNode
      if (!/\S/.test(text.data) || text.parentElement.closest('.series-label')) continue
      range.selectNodeContents(text)
      const wide = [...range.getClientRects()].some(
        (rect) => rect.right > area.right + tolerance || rect.left < area.left - tolerance,
      )
      if (wide)
        problems.push({
          kind: 'too-wide',
          near: Pages.idNear(text.parentElement),
          words: text.data.trim().slice(0, 40),
        })
    }
    for (const picture of element.querySelectorAll('img')) {
      if (picture.getBoundingClientRect().right > area.right + tolerance)
        problems.push({ kind: 'too-wide', near: Pages.idNear(picture) })
    }
    return problems
  }

  /** For each note: the sheets it stands on, where its call is, whether all of its words are there. */
  function inspectNotes(problems) {
    const found = new Map()
    for (const [sheet, { element }] of Pages.sheets.entries()) {
      for (const piece of element.querySelectorAll('.foot .note')) {
        const id = piece.id || piece.dataset.id
        const entry = found.get(id) ?? { sheets: [], text: '' }
        found.set(id, entry)
        entry.sheets.push(sheet)
        entry.text += wordsOf(piece)
      }
    }
    const callSheets = new Map()
    for (const [sheet, { element }] of Pages.sheets.entries()) {
      for (const call of element.querySelectorAll('.call')) {
        const id = call.getAttribute('href')?.slice(1) ?? ''
        if (!callSheets.has(id)) callSheets.set(id, sheet)
      }
    }
    const notes = []
    for (const [id, { series, text }] of Pages.expected.noteById) {
      const entry = found.get(id)
      const call = callSheets.get(id)
      if (!entry) problems.push({ kind: 'note-missing', near: id })
      else if (entry.text !== text) problems.push({ kind: 'note-changed', near: id, sheet: entry.sheets[0] })
      if (call === undefined) problems.push({ kind: 'call-missing', near: id })
      if (entry && call !== undefined && entry.sheets[0] !== call) {
        problems.push({ kind: entry.sheets[0] > call ? 'note-delayed' : 'note-early', near: id, sheet: call })
      }
      notes.push({ id, series, call: call ?? null, sheets: entry?.sheets ?? [] })
    }
    return notes
  }

  /** The words of title pages, text and back matter, in order, none twice. */
  function inspectText() {
    const { text } = Pages.expected
    const found = Pages.sheets
      .map(({ element }) => wordsOf(element.querySelector(':scope > .block')))
      .join('')
    return found === text ? [] : [{ kind: 'text-changed', near: firstDifference(found, text) }]
  }

  function firstDifference(found, expected) {
    let index = 0
    while (index < found.length && found[index] === expected[index]) index++
    return expected.slice(index, index + 40)
  }

  /** The words of an element, each stretch of white space as one space, without the page numbers filled in. */
  function wordsOf(element) {
    if (!element) return ''
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let words = ''
    while (texts.nextNode()) {
      if (!texts.currentNode.parentElement?.closest('[data-page-of]')) words += texts.currentNode.data
    }
    return words.replace(/\s+/g, ' ')
  }

  function round(value) {
    return Math.round(value * 1000) / 1000
  }
})()
