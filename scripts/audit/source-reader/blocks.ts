/**
 * The block structure of Markdown for the audit: which lines make which heading, paragraph, cell, quotation,
 * list item or footnote. Only what the contract (section 2) names is syntax; code, raw HTML and reference
 * definitions are not known here, so their lines are paragraphs. The way through the lines is that of
 * CommonMark 0.31, appendix "A parsing strategy": for each line first the open containers that go on, then
 * new ones, then text.
 */
import { tableCells, tableDelimiters } from './tables.ts'

/** A block that holds words. `lines` have lost their markers and indentation. */
export interface Leaf {
  kind: 'heading' | 'paragraph' | 'cell'
  lines: { text: string; number: number }[]
  /** Numbers of the ordered list items that begin with this block, outermost first: `4.`. */
  marks: string[]
  /** How many quotations it stands in, and which is the outermost (line of its first `>`). */
  quotation: number | undefined
  /** Label of the footnote it belongs to, as written. */
  footnote: string | undefined
  /** Whether that footnote begins with this block. */
  startsFootnote: boolean
}

interface Container {
  kind: 'root' | 'quotation' | 'item' | 'footnote'
  /** Columns that a continuing line must be indented by. */
  indent: number
  line: number
  label: string | undefined
  ordered: string | undefined
  /** The item has no text yet and its first line was blank. */
  blankStart: boolean
  hasContent: boolean
}

interface Paragraph {
  lines: Leaf['lines']
  table: { columns: number; rows: Leaf['lines'] } | undefined
}

/** A line with a place in it; tabs reach to the next multiple of four. */
interface Cursor {
  text: string
  offset: number
  column: number
  /** Columns of a tab that a container has eaten only in part. */
  rest: number
}

const listMarker = /^(?:([-+*])|(\d{1,9})([.)]))(?=[ \t]|$)/
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const atx = /^#{1,6}(?=[ \t]|$)/
const setext = /^(?:=+|-+)[ \t]*$/
const footnoteStart = /^\[\^((?:\\[[\]\\]|[^[\]\s])+)\]:[ \t]*/

/**
 * Read the blocks of a text.
 *
 * @param lines the lines without their line ends, with their numbers in the file
 * @returns the blocks that hold words, in order
 */
export function readBlocks(lines: readonly { text: string; number: number }[]): Leaf[] {
  const leaves: Leaf[] = []
  let open: Container[] = [container('root', 0, 0)]
  let paragraph: Paragraph | undefined
  let marks: string[] = []
  let begun: Container | undefined

  const leaf = (kind: Leaf['kind'], content: Leaf['lines']): void => {
    const quotation = open.find((one) => one.kind === 'quotation')?.line
    const footnote = open.findLast((one) => one.kind === 'footnote')
    leaves.push({
      kind,
      lines: content,
      marks,
      quotation,
      footnote: footnote?.label,
      startsFootnote: !!footnote && footnote !== begun,
    })
    begun = footnote
    marks = []
  }
  const closeParagraph = (): void => {
    if (!paragraph) return
    const { table } = paragraph
    if (table) {
      for (const row of table.rows) {
        const cells = tableCells(row.text)
        for (const cell of cells.slice(0, table.columns)) leaf('cell', [{ text: cell, number: row.number }])
        for (const cell of cells.slice(table.columns)) {
          // GFM drops what stands beyond the last column; for the audit they are words that must not be lost.
          if (cell.trim() !== '') leaf('cell', [{ text: cell, number: row.number }])
        }
      }
    } else if (paragraph.lines.length > 0) leaf('paragraph', paragraph.lines)
    paragraph = undefined
  }
  const closeTo = (count: number): void => {
    if (count < open.length) closeParagraph()
    open = open.slice(0, count)
  }

  for (const line of lines) {
    const cursor: Cursor = { text: line.text, offset: 0, column: 0, rest: 0 }
    let matched = 1
    while (matched < open.length && goesOn(open[matched]!, cursor)) matched++
    let added = false
    const hadParagraph: boolean = paragraph !== undefined && !paragraph.table && matched === open.length
    // New containers and blocks that are no paragraphs.
    for (;;) {
      const indent = indentOf(cursor)
      const rest = restOf(cursor)
      if (rest === '') break
      const inParagraph = paragraph !== undefined && matched === open.length && !added
      if (rest.startsWith('>')) {
        closeTo(matched)
        closeParagraph()
        skip(cursor, indent)
        skip(cursor, 1)
        if (indentOf(cursor) > 0) skip(cursor, 1)
        open.push(container('quotation', 0, line.number))
        matched = open.length
        added = true
        continue
      }
      if (inParagraph && paragraph!.lines.length > 0 && !paragraph!.table && setext.test(rest)) break
      if (rule.test(rest)) break
      const definition = footnoteStart.exec(rest)
      if (definition) {
        closeTo(matched)
        closeParagraph()
        skip(cursor, indent + definition[0].length)
        open.push({ ...container('footnote', 4, line.number), label: definition[1]! })
        // A footnote is there although it may have no words.
        leaf('paragraph', [])
        matched = open.length
        added = true
        continue
      }
      const marker = listMarker.exec(rest)
      if (marker) {
        const blank = rest.slice(marker[0].length).trim() === ''
        const interrupts = hadParagraph
        if (interrupts && (blank || (marker[2] !== undefined && marker[2] !== '1'))) break
        closeTo(matched)
        closeParagraph()
        const before = cursor.column
        skip(cursor, indent + marker[0].length)
        const space = blank ? 1 : indentOf(cursor)
        const width = cursor.column - before + space
        if (!blank) skip(cursor, space)
        const ordered = marker[2] === undefined ? undefined : `${Number(marker[2])}${marker[3]}`
        open.push({ ...container('item', width, line.number), ordered, blankStart: blank })
        if (ordered) marks.push(ordered)
        matched = open.length
        added = true
        continue
      }
      break
    }
    const rest = restOf(cursor)
    // A line that continues a paragraph although a container's marker is missing: "lazy continuation".
    if (matched < open.length && paragraph && !added && rest !== '' && !startsBlock(rest)) {
      if (!paragraph.table) {
        paragraph.lines.push({ text: rest, number: line.number })
        continue
      }
    }
    if (matched < open.length) closeTo(matched)
    if (rest === '') {
      closeParagraph()
      const last = open.at(-1)!
      if (last.kind === 'item' && last.blankStart && !last.hasContent && last.line !== line.number) open.pop()
      continue
    }
    for (const one of open) one.hasContent = true
    if (paragraph && !added && !paragraph.table && setext.test(rest)) {
      leaf('heading', paragraph.lines)
      paragraph = undefined
    } else if (rule.test(rest)) closeParagraph()
    else if (atx.test(rest)) {
      closeParagraph()
      const text = rest
        .replace(atx, '')
        .replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
        .trim()
      leaf('heading', [{ text, number: line.number }])
    } else addText(rest, line.number)
  }
  closeParagraph()
  return leaves

  function addText(text: string, number: number): void {
    if (!paragraph) {
      paragraph = { lines: [{ text, number }], table: undefined }
      return
    }
    if (paragraph.table) {
      paragraph.table.rows.push({ text, number })
      return
    }
    const columns = tableDelimiters(text)
    const head = paragraph.lines.at(-1)!
    if (columns > 0 && tableCells(head.text).length === columns) {
      const before = paragraph.lines.slice(0, -1)
      if (before.length > 0) leaf('paragraph', before)
      paragraph = { lines: [], table: { columns, rows: [head] } }
      return
    }
    paragraph.lines.push({ text, number })
  }
}

function container(kind: Container['kind'], indent: number, line: number): Container {
  return { kind, indent, line, label: undefined, ordered: undefined, blankStart: false, hasContent: false }
}

/** Whether a line begins a block that ends the paragraph before it, containers aside. */
function startsBlock(rest: string): boolean {
  return rule.test(rest) || atx.test(rest)
}

/** Whether a container goes on in this line; eats its marker or indentation. */
function goesOn(one: Container, cursor: Cursor): boolean {
  const indent = indentOf(cursor)
  const blank = restOf(cursor) === ''
  if (one.kind === 'quotation') {
    if (!restOf(cursor).startsWith('>')) return false
    skip(cursor, indent)
    skip(cursor, 1)
    if (indentOf(cursor) > 0) skip(cursor, 1)
    return true
  }
  if (blank) return !(one.kind === 'item' && one.blankStart && !one.hasContent)
  if (indent < one.indent) return false
  skip(cursor, one.indent)
  return true
}

function indentOf(cursor: Cursor): number {
  let { column } = cursor
  let width = cursor.rest
  column += cursor.rest
  for (let at = cursor.offset; at < cursor.text.length; at++) {
    const step = cursor.text[at] === ' ' ? 1 : cursor.text[at] === '\t' ? 4 - (column % 4) : 0
    if (step === 0) break
    width += step
    column += step
  }
  return width
}

/** The line from the first character that is no white space; trailing white space stays for hard breaks. */
function restOf(cursor: Cursor): string {
  const rest = cursor.text.slice(cursor.offset).replace(/^[ \t]+/, '')
  return rest.trim() === '' ? '' : rest
}

function skip(cursor: Cursor, columns: number): void {
  let left = columns
  const fromRest = Math.min(cursor.rest, left)
  cursor.rest -= fromRest
  cursor.column += fromRest
  left -= fromRest
  while (left > 0 && cursor.offset < cursor.text.length) {
    const width = cursor.text[cursor.offset] === '\t' ? 4 - (cursor.column % 4) : 1
    cursor.offset++
    const eaten = Math.min(width, left)
    cursor.column += eaten
    cursor.rest = width - eaten
    left -= eaten
  }
}
