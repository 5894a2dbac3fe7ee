/*
 * Rows: what a column of text consists of when it is cut into pages. A row is a line of a paragraph, a row
 * of a table, a picture or a rule; between two rows a page may end. Lines are measured, not made: the
 * browser has broken them, in one tall column without pages, and their places are read off.
 *
 *     ┌ block (a paragraph, a heading, a list's item) ┐
 *     │ The first line of it, with a call,¹ and so    │  row 0   top … bottom: the line box
 *     │ on to the second line.                        │  row 1
 *     └───────────────────────────────────────────────┘
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** Elements that are one row, whatever is in them. */
  const undivided = new Set(['IMG', 'HR', 'TR', 'FIGURE', 'SVG'])
  const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

  /**
   * Read the rows of a column.
   *
   * @param root the element that holds the column; all places are pixels below its top
   * @returns rows from top to bottom: `{top, bottom, block, text | element, calls}`
   */
  Pages.rowsOf = (root) => {
    const origin = root.getBoundingClientRect().top
    const range = document.createRange()
    const rows = []

    const addLine = (block, lineHeight, text, rect, starts) => {
      const height = lineHeight || rect.height
      const centre = (rect.top + rect.bottom) / 2 - origin
      const raised = text.parentElement.closest('.call') !== null
      const row = rows.at(-1)
      if (row?.block === block && row.centre !== undefined && centre < row.centre + height / 2) {
        // A line that begins with a raised call has its place from what stands on the line itself.
        if (row.raised && !raised)
          Object.assign(row, { centre, top: centre - height / 2, bottom: centre + height / 2, raised })
        return row
      }
      const made = {
        block,
        text,
        starts,
        centre,
        raised,
        top: centre - height / 2,
        bottom: centre + height / 2,
        calls: [],
      }
      rows.push(made)
      return made
    }

    const addText = (text, block, lineHeight) => {
      if (!/\S/.test(text.data)) return undefined
      range.selectNodeContents(text)
      let first
      let starts = true
      for (const rect of range.getClientRects()) {
        if (rect.width === 0 && rect.height === 0) continue
        const row = addLine(block, lineHeight, text, rect, starts)
        first ??= row
        starts = false
      }
      return first
    }

    const addElement = (element, block) => {
      const rect = element.getBoundingClientRect()
      const row = rows.at(-1)
      const calls = [...element.querySelectorAll('.call')]
      const top = rect.top - origin
      const bottom = rect.bottom - origin
      if (row?.block === block && row.bottom > top + 1) {
        // A picture within a line makes the line as tall as it is.
        row.top = Math.min(row.top, top)
        row.bottom = Math.max(row.bottom, bottom)
        row.calls.push(...calls)
      } else rows.push({ block, element, top, bottom, calls })
    }

    const walk = (node, block, lineHeight) => {
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) addText(child, block, lineHeight)
        else if (child.nodeType === Node.ELEMENT_NODE) {
          const style = getComputedStyle(child)
          // Page numbers are filled in when the pages are known; their place is kept beside the lines.
          if (style.display === 'none' || style.position === 'absolute' || child.dataset.pageOf !== undefined)
            continue
          const inline = style.display.startsWith('inline') || style.display === 'contents'
          const inner = inline ? block : child
          if (undivided.has(child.nodeName)) addElement(child, inner)
          else walk(child, inner, inline ? lineHeight : Number.parseFloat(style.lineHeight))
          if (child.matches('.call')) rows.at(-1)?.calls.push(child)
        }
      }
    }

    walk(root, root, Number.parseFloat(getComputedStyle(root).lineHeight))
    return rows
  }

  /** Whether a block must have something of what follows it on its page. */
  Pages.isHeading = (block) => headings.has(block.nodeName) || block.matches('.keep-with-next')

  /**
   * Whether the column may be divided before a row.
   *
   * @param rows the rows of the column
   * @param index the row before which it would be divided
   * @param open whether more of the column is to come after the last row that is known
   * @param strict whether single lines matter too, or only that heads are kept with what follows
   */
  Pages.mayBreakBefore = (rows, index, open, strict = true) => {
    const row = rows[index]
    const before = rows[index - 1]
    if (!row || !before) return false
    if (Pages.isHeading(before.block)) return false
    if (!strict) return true
    const whole = row.block.closest('.unbroken')
    if (whole?.contains(before.block)) return false
    if (row.block === before.block) {
      return (
        linesBefore(rows, index) >= 2 &&
        (linesAfter(rows, index) >= 2 || (open && rows.at(-1).block === row.block))
      )
    }
    return !dividesShortList(rows, index) && !followsTableHead(row)
  }

  function linesBefore(rows, index) {
    let count = 0
    while (rows[index - 1 - count]?.block === rows[index].block) count++
    return count
  }

  function linesAfter(rows, index) {
    let count = 0
    while (rows[index + count]?.block === rows[index].block) count++
    return count
  }

  /** A list's first line does not stand alone at the foot of a page, nor its last at the head of one. */
  function dividesShortList(rows, index) {
    const list = rows[index].block.closest('ul, ol')
    if (!list) return false
    const within = (row) => row !== undefined && list.contains(row.block)
    const opening =
      within(rows[index - 1]) && !within(rows[index - 2]) && list.dataset.splitFrom === undefined
    const closing = within(rows[index - 1]) && !within(rows[index + 1]) && rows[index + 1] !== undefined
    return opening || closing
  }

  function followsTableHead(row) {
    const table = row.element?.nodeName === 'TR' ? row.element.closest('table') : null
    return table !== null && table.rows[1] === row.element && table.dataset.splitFrom === undefined
  }

  /**
   * Find the place in the tree at which a row begins.
   *
   * @returns `{element}` where the row opens a block (the outermost that it opens), else `{text, offset}`
   */
  Pages.startOf = (rows, index, root) => {
    const row = rows[index]
    if (row.block !== rows[index - 1]?.block || row.element)
      return { element: outermost(row.element ?? row.block, root) }
    return { text: row.text, offset: row.starts ? 0 : offsetOf(row, root) }
  }

  /** Climb from a block to the outermost element that begins with it. */
  function outermost(block, root) {
    let element = block
    while (element.parentElement !== root && !hasContentBefore(element)) element = element.parentElement
    return element
  }

  function hasContentBefore(element) {
    for (let node = element.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && /\S/.test(node.data)))
        return true
    }
    return false
  }

  /**
   * Find the first character of a row within its text.
   *
   *     in the town, which was encircled
   *     by Armenian villages, left it
   *     ^ lo … hi: halved until the first character that lies below the row's top
   */
  function offsetOf(row, root) {
    const origin = root.getBoundingClientRect().top
    const range = document.createRange()
    let low = 0
    let high = row.text.data.length
    while (low < high) {
      const middle = (low + high) >> 1
      range.setStart(row.text, middle)
      range.setEnd(row.text, middle + 1)
      const rect = range.getBoundingClientRect()
      // The space at a line's end has no box: it belongs to the line before.
      const above = rect.height === 0 || (rect.top + rect.bottom) / 2 - origin < row.top
      if (above) low = middle + 1
      else high = middle
    }
    return /[\uDC00-\uDFFF]/.test(row.text.data[low] ?? '') ? low - 1 : low
  }
})()
