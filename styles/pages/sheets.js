/*
 * The finished sheet: the column of text, the foot, and around them what is found, not read: paragraph
 * numbers, running head, folio. All of it stands at fixed places, so that nothing can move any more.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** Elements that are no multiple of the text's line and get a margin that makes up for it. */
  Pages.snapped = '.chapter-title, table, img, figure'

  /** Mark what opens the page: no space above it, except the sink of a chapter's head. */
  Pages.openPage = (wrapper) => {
    for (let element = wrapper.firstElementChild; element; element = element.firstElementChild) {
      element.classList.add('at-top')
      if (element.previousSibling && /\S/.test(element.previousSibling.textContent)) break
    }
  }

  /** The id of an element or of the nearest thing around it that has one. */
  Pages.idNear = (element) => {
    const found = element.closest('[id]') ?? element.closest('[data-id]')
    return found?.id || found?.dataset.id || ''
  }

  /**
   * Describe the column of a page before it leaves the document.
   *
   * @param wrapper the column
   * @param rows its rows
   * @returns its part of the book, its words for the running head, its paragraph numbers, its last row
   */
  Pages.describeColumn = (wrapper, rows) => {
    const section = wrapper.querySelector('[data-kind]')
    const numbers = [...wrapper.querySelectorAll('[data-n]:not([data-split-from])')].map((element) => ({
      text: element.dataset.n,
      top: rows.find(({ block, element: own }) => element.contains(own ?? block))?.top ?? 0,
    }))
    return {
      kind: section?.dataset.kind ?? 'text',
      part: section?.dataset.part ?? section?.dataset.kind ?? 'text',
      running: section?.dataset.running ?? '',
      opens: section !== null && section.dataset.splitFrom === undefined,
      numbers,
      rows: rows.map(({ top, bottom }) => ({ top, bottom })),
    }
  }

  /**
   * Make the sheet of a page.
   *
   * @param sheet what the handler knows of the page
   * @param index its place in the book, from 0; the first is a right-hand page
   */
  Pages.makeSheet = (sheet, index) => {
    const element = document.createElement('div')
    sheet.side = index % 2 === 0 ? 'recto' : 'verso'
    element.className = `sheet ${sheet.side} ${sheet.blank ? 'blank' : sheet.kind}`
    if (sheet.wrapper) element.append(sheet.wrapper)
    if (sheet.foot) element.append(sheet.foot)
    if (sheet.numbers?.length > 0) element.append(numbersLayer(sheet.numbers))
    return element
  }

  function numbersLayer(numbers) {
    const layer = furniture('div', 'numbers')
    for (const { text, top } of numbers) {
      const number = document.createElement('span')
      number.className = 'paragraph-number'
      number.style.top = `${top}px`
      number.textContent = text
      layer.append(number)
    }
    return layer
  }

  /**
   * Put the sheets into the document, number them, give them their heads, fill in page numbers.
   *
   * @param sheets all sheets in order
   * @param config words of the running heads
   */
  Pages.finish = (sheets, config) => {
    const book = document.createElement('main')
    // The name by which pagedjs-cli knows that there are pages.
    book.className = 'sheets pagedjs_pages'
    const firstOfText = Math.max(
      0,
      sheets.findIndex(({ kind, blank }) => !blank && kind === 'text'),
    )
    for (const [index, sheet] of sheets.entries()) {
      sheet.label = index < firstOfText ? roman(index + 1) : String(index + 1 - firstOfText)
      sheet.element.dataset.label = sheet.label
      addHead(sheet, config)
      if (config.draft && !sheet.blank) addDraft(sheet, config.draft)
      book.append(sheet.element)
    }
    document.querySelector('.pagedjs_pages')?.remove()
    for (const style of document.querySelectorAll('style[data-pagedjs-inserted-styles]')) style.remove()
    document.body.append(book)
    sheets.forEach(leaveOutLongHead)
    fillPageNumbers(book)
    Pages.sheets = sheets
  }

  const unnumbered = new Set(['title', 'imprint'])

  function addHead(sheet, config) {
    if (sheet.blank || unnumbered.has(sheet.kind)) return
    const head = furniture('div', 'running-head')
    const folio = document.createElement('span')
    folio.className = 'folio'
    folio.textContent = sheet.label
    head.append(folio)
    const title = document.createElement('span')
    title.className = 'running-title'
    if (!sheet.opens && sheet.kind === 'text' && sheet.side === 'verso') {
      const author = document.createElement('span')
      author.className = 'small-caps'
      author.textContent = config.author
      const work = document.createElement('i')
      work.textContent = config.title
      title.append(author, config.author && config.title ? ', ' : '', work)
    } else if (!sheet.opens) {
      const part = document.createElement('i')
      part.textContent = sheet.running
      title.append(part)
    }
    if (title.textContent !== '') head.append(title)
    sheet.element.append(head)
  }

  /** A running head that does not fit beside the folio is left out: neither cut nor set in two lines. */
  function leaveOutLongHead({ element }, index) {
    const head = element.querySelector('.running-head')
    const title = head?.querySelector('.running-title')
    if (!title) return
    const folio = head.querySelector('.folio')
    const room = head.clientWidth - folio.offsetWidth - 2 * folio.offsetHeight
    if (title.offsetWidth <= room) return
    title.remove()
    Pages.problems.push({ kind: 'head-too-long', near: title.textContent, sheet: index })
  }

  function addDraft(sheet, words) {
    const mark = furniture('div', 'draft-mark')
    mark.textContent = words
    sheet.element.append(mark)
  }

  /** Furniture is no part of the text: assistive technology and the tags of the PDF leave it out. */
  function furniture(name, className) {
    const element = document.createElement(name)
    element.className = className
    element.setAttribute('aria-hidden', 'true')
    return element
  }

  function fillPageNumbers(book) {
    for (const place of book.querySelectorAll('[data-page-of]')) {
      const target = document.getElementById(place.dataset.pageOf)
      const sheet = target?.closest('.sheet')
      if (sheet) place.textContent = sheet.dataset.label
      else Pages.problems.push({ kind: 'no-page', near: place.dataset.pageOf })
    }
  }

  function roman(number) {
    const parts = [
      [100, 'c'],
      [90, 'xc'],
      [50, 'l'],
      [40, 'xl'],
      [10, 'x'],
      [9, 'ix'],
      [5, 'v'],
      [4, 'iv'],
      [1, 'i'],
    ]
    let rest = number
    let text = ''
    for (const [value, letters] of parts) {
      while (rest >= value) {
        text += letters
        rest -= value
      }
    }
    return text
  }
})()
