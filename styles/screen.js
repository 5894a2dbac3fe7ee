/*
 * The reader: notes beside the line of their call where there is room, unfolding under their paragraph where
 * there is not. Without this script every note stands open after its paragraph, so nothing here is needed to
 * read the edition.
 */
;(() => {
  const root = document.documentElement
  const main = document.querySelector('main')
  const notes = [...main.querySelectorAll('aside.note')]
  if (notes.length === 0) return
  root.classList.add('js')

  const wide = matchMedia('(min-width: 1240px)')
  const noteOf = (id) => document.getElementById(`note-${id}`)
  const idOf = (note) => note.id.slice('note-'.length)
  const callOf = (note) => document.getElementById(`ref-${idOf(note)}`)
  const colourOf = (note) => getComputedStyle(note).getPropertyValue('--series')

  for (const note of notes) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'read-on'
    button.id = `read-${note.id}`
    button.textContent = main.dataset.readOn
    button.setAttribute('aria-controls', note.id)
    button.setAttribute('aria-expanded', 'false')
    // "Read on Notes, 12": many buttons of one name say nothing.
    button.setAttribute('aria-labelledby', `${button.id} ${note.id}`)
    button.addEventListener('click', () => open(note, { focus: true }))
    note.querySelector('.fold').after(button)
    callOf(note)?.setAttribute('aria-controls', note.id)
    callOf(note)?.setAttribute('aria-expanded', 'false')
  }

  /*
   * Beside the text each note stands at the height of its call, pushed down where it would touch the one
   * above. Where that takes notes far from their calls, the whole crowd is folded to two lines, then to one.
   * An open note changes nothing of that, so that the others stay as the reader saw them.
   */
  const levels = new Map()
  const gaps = [18, 18, 4]
  const farthest = 180

  function place() {
    // A table that scrolls is to be reached by the keyboard.
    for (const table of main.querySelectorAll('.table'))
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0
      else table.removeAttribute('tabindex')
    if (!wide.matches) {
      for (const note of notes) note.style.top = ''
      return
    }
    const top = main.getBoundingClientRect().top
    const items = notes
      .filter((note) => note === opened || seriesShown(note))
      .map((note) => ({
        note,
        fold: note.querySelector('.fold'),
        button: note.querySelector('.read-on'),
        links: note.querySelectorAll('.fold a'),
        more: note.querySelector('.claim, .evidence') !== null,
        column: getComputedStyle(note).getPropertyValue('--side-place').trim(),
        call: Math.max(0, callOf(note).getBoundingClientRect().top - top - 8),
        level: (opened && levels.get(note)) || 0,
        heights: [],
        whole: [],
      }))
    for (let level = 0; level < gaps.length; level++) measure(items, level)
    for (const column of new Set(items.map((item) => item.column))) {
      const own = items.filter((item) => item.column === column).sort((a, b) => a.call - b.call)
      setColumn(own)
      if (opened) bringHome(own)
      else while (fold(own)) setColumn(own)
    }
    for (const item of items) {
      levels.set(item.note, item.level)
      setLevel(item, item.level)
      item.button.hidden = item.whole[item.level]
      item.note.style.top = `${item.top}px`
    }
    // What is folded away is not to be reached by the Tab key either.
    for (const { note, fold, links } of items) {
      const end = links.length > 0 ? fold.getBoundingClientRect().bottom + 1 : 0
      for (const link of links)
        link.tabIndex = note === opened || link.getBoundingClientRect().bottom <= end ? 0 : -1
    }
  }

  function setLevel({ note }, level) {
    note.classList.toggle('tight', level === 1)
    note.classList.toggle('line', level === 2)
  }

  /** Measure all notes at a level at once, so that the page is laid out twice and not twice for each. */
  function measure(items, level) {
    for (const item of items) setLevel(item, level)
    for (const item of items)
      item.whole[level] = !item.more && item.fold.scrollHeight <= item.fold.clientHeight + 1
    for (const item of items) item.button.hidden = item.whole[level]
    for (const item of items) item.heights[level] = item.note.offsetHeight
  }

  const isOpen = ({ note }) => note === opened
  /** An open note begins above its first line, by its padding. */
  const leadOf = (item) => (isOpen(item) ? 12 : 0)
  const sizeOf = (item) => item.heights[item.level] - leadOf(item) + gaps[isOpen(item) ? 0 : item.level]

  function setColumn(column, from = 0) {
    let bottom = from
    for (const item of column) {
      item.top = Math.max(item.call, bottom + leadOf(item))
      bottom = item.top + sizeOf(item)
    }
    return column
  }

  /** Fold the first crowd that takes a note too far from its call; tell whether there was one. */
  function fold(column) {
    let start = 0
    for (let at = 0; at < column.length; at++) {
      const item = column[at]
      if (item.top <= item.call) start = at
      if (item.top - item.call <= farthest) continue
      let end = at
      while (column[end + 1] && column[end + 1].top > column[end + 1].call) end++
      const crowd = column.slice(start, end + 1).filter((one) => one.level < 2)
      const least = Math.min(...crowd.map((one) => one.level))
      for (const one of crowd) if (one.level === least) one.level++
      if (crowd.length > 0) return true
      start = end + 1
      at = end
    }
    return false
  }

  /** The open note stands at its call, whatever crowds there: those before it give way upwards. */
  function bringHome(column) {
    const at = column.findIndex(isOpen)
    if (at < 0) return
    const open = column[at]
    const before = column.slice(0, at)
    const needed = before.reduce((sum, item) => sum + sizeOf(item), leadOf(open))
    open.top = Math.min(open.top, Math.max(open.call, needed))
    let limit = open.top - leadOf(open)
    for (const item of before.toReversed()) {
      item.top = Math.min(item.top, limit - sizeOf(item))
      limit = item.top
    }
    setColumn(column.slice(at + 1), open.top + sizeOf(open))
  }

  function light(note, on) {
    note.classList.toggle('lit', on)
    callOf(note)?.classList.toggle('on', on)
    for (const piece of main.querySelectorAll(`mark[data-note="${idOf(note)}"]`)) {
      piece.classList.toggle('on', on)
      piece.style.setProperty('--lit', colourOf(note))
    }
  }

  const switchOf = (note) => document.querySelector(`.switch input[data-series="${note.dataset.series}"]`)
  const seriesShown = (note) => switchOf(note)?.checked !== false
  const say = (id) => {
    // A page without an address of its own, in a frame or a preview, has none to change.
    try {
      history.replaceState(null, '', `#${id}`)
    } catch {}
  }
  const expand = (note, is) => {
    note.classList.toggle('open', is)
    callOf(note)?.setAttribute('aria-expanded', String(is))
    note.querySelector('.read-on').setAttribute('aria-expanded', String(is))
    light(note, is)
  }

  let opened
  function open(note, { focus = false, scroll = false } = {}) {
    if (opened && opened !== note) expand(opened, false)
    if (!seriesShown(note)) switchOf(note).checked = true
    opened = note
    expand(note, true)
    place()
    // Beside the text a note needs no scrolling as long as its call is in sight.
    if (scroll) callOf(note)?.scrollIntoView({ block: wide.matches ? 'center' : 'start' })
    if (focus) {
      note.tabIndex = -1
      note.focus({ preventScroll: true })
    }
    if (!wide.matches || !isInSight(note)) note.scrollIntoView({ block: 'nearest' })
    say(note.id)
  }

  function isInSight(note) {
    const { top, bottom } = note.getBoundingClientRect()
    return top < innerHeight - 60 && bottom > 120
  }

  function close(note, { back = false } = {}) {
    opened = undefined
    expand(note, false)
    place()
    if (back) callOf(note)?.focus()
    say(`ref-${idOf(note)}`)
  }

  main.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const target = decodeURIComponent(link.getAttribute('href').slice(1))
    if (target.startsWith('note-')) {
      const note = document.getElementById(target)
      if (!note?.matches('aside.note')) return
      event.preventDefault()
      if (note === opened && link.matches('.call')) close(note, { back: true })
      else open(note, { focus: true, scroll: !link.matches('.call') })
    } else if (target.startsWith('ref-') && noteOf(target.slice(4))) {
      event.preventDefault()
      const call = document.getElementById(target)
      call.scrollIntoView({ block: 'center' })
      call.focus({ preventScroll: true })
      say(target)
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    if (contents.open) {
      contents.open = false
      contents.querySelector('summary').focus()
    } else if (opened) close(opened, { back: true })
  })

  /* Lemma, call and note light up together. */
  function related(element) {
    const piece = element.closest?.('mark[data-note]')
    if (piece) return noteOf(piece.dataset.note)
    const call = element.closest?.('a.call[href^="#note-"]')
    if (call) return document.getElementById(call.getAttribute('href').slice(1))
    return element.closest?.('aside.note')
  }
  let lit
  const relight = (note) => {
    if (lit === note) return
    if (lit && lit !== opened) light(lit, false)
    lit = note
    if (note) light(note, true)
  }
  main.addEventListener('pointerover', (event) => relight(related(event.target)))
  main.addEventListener('pointerleave', () => relight(undefined))
  document.addEventListener('focusin', (event) => relight(related(event.target)))

  /* Contents close when one has chosen or goes on elsewhere; the bar says where one is. */
  const bar = document.querySelector('.bar')
  const contents = bar.querySelector('.contents')
  const leave = (event) => {
    if (!bar.contains(event.target) || event.target.closest('.contents a')) contents.open = false
  }
  document.addEventListener('click', leave)
  document.addEventListener('focusin', (event) => {
    if (!bar.contains(event.target)) contents.open = false
  })
  const here = document.querySelector('.here')
  const sections = [...main.querySelectorAll('section.chapter, section.piece, section.bibliography')]
  function tell() {
    const current = sections.filter((section) => section.getBoundingClientRect().top < 160).at(-1)
    const link = current && document.querySelector(`.contents a[href="#${CSS.escape(current.id)}"]`)
    const text = link ? link.dataset.short || link.textContent : ''
    if (here.textContent !== text) here.textContent = text
  }
  let waiting = false
  addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      tell()
    })
  })

  /* An address from outside: a note opens in its place, a call or a paragraph comes into sight. */
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target?.matches('aside.note')) open(target, { scroll: true })
    else target?.scrollIntoView()
  }
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target?.matches('aside.note')) open(target, { scroll: true })
  })
  addEventListener('resize', place)
  // Pictures, fonts and another size of type move the lines that notes stand beside.
  new ResizeObserver(place).observe(main)
  for (const box of document.querySelectorAll('.switch input'))
    box.addEventListener('change', () => {
      if (opened && !seriesShown(opened)) close(opened)
      place()
    })
  document.fonts.ready.then(() => {
    place()
    follow()
    tell()
  })
  place()
})()
