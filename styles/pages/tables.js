/*
 * Tables keep their columns: the browser chooses the widths once for the whole table, and every row carries
 * them, so that the rows on the next page stand under those on this one.
 */
;(() => {
  window.Pages ??= {}
  const { Pages } = window

  /**
   * Write the widths of their columns into the tables within an element.
   *
   * @param root an element that stands in the document at its final width
   * @param sourceOf the element of the source for one that was measured; the same where there is no copy
   */
  Pages.fixColumns = (root, sourceOf = (element) => element) => {
    const tables = root.matches('table') ? [root] : [...root.querySelectorAll('table')]
    for (const table of tables) {
      const cells = [...table.querySelectorAll('th, td')]
      const widths = cells.map((cell) => cell.getBoundingClientRect().width)
      const sources = cells.map(sourceOf)
      sourceOf(table).style.tableLayout = 'fixed'
      for (const [index, cell] of sources.entries()) cell.style.width = `${widths[index].toFixed(3)}px`
    }
  }
})()
