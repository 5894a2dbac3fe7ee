/*
 * The handler that gives paged.js our pages. Of paged.js it uses the flow: taking the source apart, putting
 * as much of it as is needed into a page, forced breaks, blank pages, going on at a break token. Ours are
 * the place where a page ends (breaks.js), the notes (notes.js, foot.js) and the finished sheet (sheets.js):
 * its own search for overflow looks at columns and knows one kind of footnote.
 *
 * Cost: a finished page is taken out of the document, or else the browser lays it out again for each page
 * that follows; and nothing waits for a frame to be painted, since nobody looks.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /** White, in lines of the text, that is as bad as dividing a note, and as letting one wait. */
  const divisionLines = 2.5
  const delayLines = 200
  /** Characters after which the column is looked at again: about a third of a page. */
  const charactersPerLook = 1200

  Pages.config = () => JSON.parse(document.querySelector('meta[name="edition-layout"]').content)

  class BookHandler extends Paged.Handler {
    constructor(chunker, polisher, caller) {
      super(chunker, polisher, caller)
      this.config = Pages.config()
      this.labels = Object.fromEntries(this.config.series.map(({ id, label }) => [id, label]))
      this.notes = new Pages.Notes(this.config)
      this.carried = []
      this.sheets = []
      this.sealed = 0
      this.sourceByRef = new Map()
      this.sourceByText = new WeakMap()
      Pages.problems = []
      withoutFrames(chunker)
    }

    afterParsed(parsed) {
      this.notes.take(parsed)
      for (const element of parsed.querySelectorAll('[data-ref]'))
        this.sourceByRef.set(element.dataset.ref, element)
      Pages.expected = Pages.expectedText(parsed, this.notes)
    }

    beforePageLayout(page) {
      this.seal()
      if (!this.measured) this.measureAll(page.pagebox)
      this.notes.place = page.pagebox
      this.decision = undefined
      this.divided = false
    }

    /** Everything whose height does not depend on its page is measured once, on the first page. */
    measureAll(place) {
      this.measured = true
      this.notes.measure(place)
      const block = document.createElement('div')
      block.className = 'block measure'
      place.append(block)
      const style = getComputedStyle(block)
      this.height = Number.parseFloat(style.height)
      this.line = Number.parseFloat(style.lineHeight)
      this.drop =
        Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--foot-drop-px')) || 0
      block.style.height = 'auto'
      for (const element of this.sourceByRef.values()) {
        if (element.matches('table')) this.fixColumns(element, block)
        if (element.matches(Pages.snapped)) this.snap(element, block)
      }
      block.remove()
    }

    fixColumns(table, block) {
      const copy = table.cloneNode(true)
      block.append(copy)
      Pages.fixColumns(copy, ({ dataset }) => this.sourceByRef.get(dataset.ref))
      copy.remove()
    }

    /** Give what is not made of text lines a bottom margin that brings what follows back onto the grid. */
    snap(element, block) {
      const copy = element.cloneNode(true)
      block.append(copy)
      const style = getComputedStyle(copy)
      const least = Number.parseFloat(style.marginBottom) || 0
      const used = copy.getBoundingClientRect().height + (Number.parseFloat(style.marginTop) || 0) + least
      const grid = Math.ceil(used / this.line - 0.01) * this.line
      element.style.marginBottom = `${(least + grid - used).toFixed(3)}px`
      copy.remove()
    }

    onPageLayout(wrapper, token, layout) {
      wrapper.classList.add('block')
      this.layout = layout
      this.Token = token.constructor
      layout.maxChars = charactersPerLook
      layout.findOverflow = (rendered) => this.findOverflow(rendered)
      layout.createBreakToken = () => this.token
      // Pages end at the ends of lines; where a word is divided, its hyphen is in the text already.
      layout.hyphenateAtBreak = () => {}
    }

    renderNode(clone, node) {
      if (node.nodeType === Node.TEXT_NODE) this.sourceByText.set(clone, node)
      else if (clone.childNodes.length > 0) this.pairTexts(clone, node)
      this.last = { node, deep: clone.childNodes.length > 0 }
    }

    pairTexts(clone, node) {
      const clones = document.createTreeWalker(clone, NodeFilter.SHOW_TEXT)
      const sources = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      while (clones.nextNode() && sources.nextNode())
        this.sourceByText.set(clones.currentNode, sources.currentNode)
    }

    /** Called by paged.js whenever enough has been put into the page to be looked at. */
    findOverflow(rendered) {
      Pages.openPage(rendered)
      const rows = Pages.rowsOf(rendered)
      const open = this.isOpen()
      if (rows.length === 0 && this.carried.length === 0) return undefined
      const decision = Pages.chooseBreak(rows, open, {
        height: this.height,
        drop: this.drop,
        notes: this.notes,
        carried: this.carried,
        divisionCost: divisionLines * this.line,
        delayCost: delayLines * this.line,
      })
      if (!decision) return undefined
      this.decision = decision
      if (decision.index >= rows.length) return undefined
      return this.cut(rows, decision.index, rendered)
    }

    cut(rows, index, rendered) {
      const start = Pages.startOf(rows, index, rendered)
      const range = document.createRange()
      if (start.element) {
        range.setStartBefore(start.element)
        this.token = this.tokenAt(this.sourceByRef.get(start.element.dataset.ref), 0)
      } else {
        range.setStart(start.text, start.offset)
        const source = this.sourceByText.get(start.text)
        // On a page that begins within this text the copy lacks what stands on the page before.
        this.token = this.tokenAt(source, start.offset + source.data.length - start.text.data.length)
        this.goesOn = rows[index].block
      }
      range.setEndAfter(rendered.lastChild)
      this.divided = true
      return range
    }

    /**
     * A break token that is equal to its like alone. Those of paged.js take offset 0 for "anywhere", and its
     * guard against endless layouts takes a paragraph for a text within it, and gives up the rest of the book.
     */
    tokenAt(node, offset) {
      const token = new this.Token(node, offset)
      token.equals = (other) => other?.node === node && (other.offset ?? 0) === offset
      token.toJSON = () => {
        const place = [...node.parentNode.childNodes].indexOf(node)
        return JSON.stringify([
          node.nodeName,
          node.dataset?.ref ?? node.parentNode.dataset.ref,
          place,
          offset,
        ])
      }
      return token
    }

    /** Whether more of the source belongs on this page, if there were room. */
    isOpen() {
      const following = this.last?.deep ? nodeBehind(this.last.node) : nodeBehind(this.last?.node, true)
      if (!following) return false
      return !this.layout.shouldBreak(following, undefined)
    }

    afterOverflowRemoved(_removed, rendered) {
      if (this.goesOn?.isConnected && rendered.contains(this.goesOn)) {
        const last = this.goesOn.lastChild
        if (last?.nodeName !== 'BR') this.goesOn.classList.add('goes-on')
      }
      this.goesOn = undefined
    }

    afterPageLayout(_element, page, _token, chunker) {
      page.removeListeners()
      if (page.blank) {
        this.sheets.push({ page, blank: true })
        return
      }
      const wrapper = page.wrapper
      Pages.openPage(wrapper)
      const rows = Pages.rowsOf(wrapper)
      const plan = this.decision?.plan ?? Pages.planFoot(this.notes, this.carried, [], this.height)
      const foot = Pages.setFoot(this.notes, plan, this.labels, this.config.continued)
      this.carried = foot.carried
      if (this.decision?.overfull)
        Pages.problems.push({ kind: 'overflow', near: Pages.idNear(rows.at(-1).block) })
      this.sheets.push({
        page,
        wrapper,
        foot: foot.element,
        stands: foot.stands,
        ...Pages.describeColumn(wrapper, rows),
      })
      // Nothing was left over for the next page and nothing more may come onto this one: the notes end here.
      if (!this.divided && !this.isOpen()) this.setTail(chunker)
    }

    /** Set the rest of the notes on sheets of their own, where text ends before them. */
    setTail(chunker) {
      const last = this.sheets.at(-1)
      while (this.carried.length > 0) {
        const page = chunker.addPage(true)
        // Whoever watches the layout sees that it goes on.
        chunker.emit('page', page)
        const room = this.height + this.drop
        let plan = Pages.planSome(this.notes, this.carried, [], room)
        if (plan.groups.every(({ placed }) => placed.length === 0)) plan = this.force()
        const foot = Pages.setFoot(this.notes, plan, this.labels, this.config.continued)
        this.carried = foot.carried
        this.sheets.push({
          page,
          foot: foot.element,
          stands: foot.stands,
          numbers: [],
          rows: [],
          ...partOf(last),
        })
      }
    }

    /** A piece that no page can hold stands all the same, and is reported. */
    force() {
      const [first, ...waiting] = this.carried
      Pages.problems.push({ kind: 'overflow', near: first.note.id })
      const groups = this.notes.seriesOrder.map((series) => ({
        series,
        placed: series === first.note.series ? [{ piece: first, cut: undefined }] : [],
        waiting: waiting.filter(({ note }) => note.series === series),
      }))
      return { groups }
    }

    /** Turn finished pages into sheets and take them out of the document. */
    seal() {
      for (; this.sealed < this.sheets.length; this.sealed++) {
        const sheet = this.sheets[this.sealed]
        sheet.element = Pages.makeSheet(sheet, this.sealed)
        sheet.page.element.remove()
      }
    }

    afterRendered() {
      this.seal()
      Pages.finish(this.sheets, this.config)
    }
  }

  function partOf({ kind, part, running }) {
    return { kind, part, running, opens: false }
  }

  /** The node after another in the order of the document; with `into`, its first child counts. */
  function nodeBehind(node, into = false) {
    if (!node) return undefined
    if (into && node.firstChild) return node.firstChild
    for (let at = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling
    return undefined
  }

  /** Let paged.js go on with the next page at once: its queue waits for a frame, 17 ms for each page. */
  function withoutFrames(chunker) {
    const channel = new MessageChannel()
    const waiting = []
    channel.port1.onmessage = () => waiting.shift()?.()
    chunker.q.tick = (task) => {
      waiting.push(task)
      channel.port2.postMessage(undefined)
    }
  }

  Paged.registerHandlers(BookHandler)
})()
