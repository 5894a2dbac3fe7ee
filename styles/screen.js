/*
 * The reader: notes beside the line of their call where there is room, unfolding under their paragraph where
 * there is not. Without this script every note stands open after its paragraph, so nothing here is needed to
 * read the edition.
 */
;(() => {
  const root = document.documentElement
  const main = document.getElementById('text')
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
    button.textContent = main.dataset.readOn
    button.setAttribute('aria-controls', note.id)
    button.addEventListener('click', () => open(note, { focus: true }))
    note.querySelector('.fold').after(button)
  }

  /* Beside the text: each note at the height of its call, pushed down where it would touch the one above. */
  function place() {
    if (!wide.matches) {
      for (const note of notes) note.style.top = ''
      return
    }
    const top = main.getBoundingClientRect().top
    const shown = notes.filter((note) => getComputedStyle(note).display !== 'none')
    const columns = new Map()
    for (const note of shown) {
      note.classList.remove('tight')
      const column = getComputedStyle(note).getPropertyValue('--side-place').trim()
      if (!columns.has(column)) columns.set(column, [])
      columns.get(column).push({ note, call: callOf(note).getBoundingClientRect().top - top - 8 })
    }
    for (const column of columns.values()) {
      column.sort((a, b) => a.call - b.call)
      const bottom = setColumn(column)
      // Where notes crowd, the closed ones give up lines before they lose sight of their calls.
      if (bottom) setColumn(column)
    }
    for (const note of shown) {
      const fold = note.querySelector('.fold')
      const whole = fold.scrollHeight <= fold.clientHeight + 1 && !note.querySelector('.claim, .evidence')
      note.querySelector('.read-on').hidden = whole
    }
  }

  function setColumn(column) {
    let bottom = 0
    let crowded = false
    for (const { note, call } of column) {
      const top = Math.max(call, bottom)
      if (top - call > 180 && !note.classList.contains('open') && !note.classList.contains('tight')) {
        crowded = true
        note.classList.add('tight')
      }
      note.style.top = `${top}px`
      bottom = top + note.offsetHeight + 18
    }
    return crowded
  }

  function light(note, on) {
    note.classList.toggle('lit', on)
    callOf(note)?.classList.toggle('on', on)
    for (const piece of main.querySelectorAll(`mark[data-note="${idOf(note)}"]`)) {
      piece.classList.toggle('on', on)
      piece.style.setProperty('--lit', colourOf(note))
    }
  }

  let opened
  function open(note, { focus = false, scroll = false } = {}) {
    if (opened && opened !== note) close(opened)
    opened = note
    note.classList.add('open')
    callOf(note)?.setAttribute('aria-expanded', 'true')
    light(note, true)
    place()
    if (focus) {
      note.tabIndex = -1
      note.focus({ preventScroll: wide.matches })
    }
    if (scroll) callOf(note)?.scrollIntoView({ block: 'center' })
    history.replaceState(null, '', `#${note.id}`)
  }

  function close(note, { back = false } = {}) {
    note.classList.remove('open')
    callOf(note)?.setAttribute('aria-expanded', 'false')
    light(note, false)
    opened = undefined
    place()
    if (back) callOf(note)?.focus()
  }

  main.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link) return
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
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const contents = document.querySelector('.contents[open]')
    if (contents) {
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
  main.addEventListener('focusin', (event) => relight(related(event.target)))

  /* Contents close when one has chosen; the bar says where one is. */
  const contents = document.querySelector('.contents')
  contents.addEventListener('click', (event) => {
    if (event.target.closest('a')) contents.open = false
  })
  document.addEventListener('click', (event) => {
    if (!contents.contains(event.target)) contents.open = false
  })
  const here = document.querySelector('.here')
  const sections = [...main.querySelectorAll('section.chapter, section.piece, section.bibliography')]
  const say = () => {
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
      say()
    })
  })

  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target?.matches('aside.note')) open(target, { scroll: true })
  }
  addEventListener('hashchange', follow)
  wide.addEventListener('change', place)
  addEventListener('resize', place)
  for (const box of document.querySelectorAll('.switch input')) box.addEventListener('change', place)
  document.fonts.ready.then(() => {
    place()
    follow()
    say()
  })
  place()
})()
