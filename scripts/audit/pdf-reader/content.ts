/**
 * Content streams (ISO 32000-2, clauses 8 and 9): reads their operators, keeps the graphics state, and hands
 * glyphs and fills to the page. What draws lines and pictures is passed over.
 */
import { type PDFContext, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib'
import { bytesOf, type PdfFont } from './fonts.ts'
import { area, type Box, colourOf, type Matrix, multiply, type State, startState } from './graphics.ts'
import { type Mark, markOf, PageContent } from './page-content.ts'
import { Path } from './path.ts'
import { Resources } from './resources.ts'
import { isDictionary, isName, isOperator, type Operand, Tokens } from './tokens.ts'

/** How deep forms may hold forms; more is a loop. */
const deepest = 12
const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * Read the content of a page.
 *
 * @param context the document's objects
 * @param bytes its content streams, decoded and joined
 * @param resources its resources
 * @param page its number, from 1
 * @param box the page's own box
 * @param fonts fonts read before, by dictionary; filled in
 */
export function readContent(
  context: PDFContext,
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  page: number,
  box: Box,
  fonts: Map<PDFDict, PdfFont>,
): PageContent {
  const content = new PageContent(page)
  const clip = { left: 0, bottom: 0, right: box.right - box.left, top: box.top - box.bottom }
  const state = startState([1, 0, 0, 1, -box.left, -box.bottom], clip)
  new Reading(content, new Resources(context, resources, fonts), state, [], 0).read(bytes)
  return content
}

/** One stream: a page's, or that of a form drawn on it. */
class Reading {
  readonly #content: PageContent
  readonly #resources: Resources
  readonly #outer: readonly Mark[]
  readonly #depth: number
  readonly #marks: Mark[]
  readonly #stack: State[] = []
  readonly #path = new Path()
  #state: State
  #text: Matrix = unmoved
  #line: Matrix = unmoved
  #operands: Operand[] = []

  constructor(
    content: PageContent,
    resources: Resources,
    state: State,
    marks: readonly Mark[],
    depth: number,
  ) {
    this.#content = content
    this.#resources = resources
    this.#state = { ...state }
    this.#outer = marks
    this.#marks = [...marks]
    this.#depth = depth
  }

  read(bytes: Uint8Array): void {
    const tokens = new Tokens(bytes)
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
      if (!isOperator(token)) {
        this.#operands.push(token)
        continue
      }
      if (token.operator === 'BI') tokens.skipInlineImage()
      else this.#operators.get(token.operator)?.()
      this.#operands = []
    }
  }

  /** Operators by name; those that are not here move no text and hide none. */
  readonly #operators = new Map<string, () => void>([
    ['q', () => this.#stack.push({ ...this.#state })],
    ['Q', () => this.#restore()],
    ['cm', () => this.#set({ matrix: multiply(this.#matrix(), this.#state.matrix) })],
    ['gs', () => this.#set({ alpha: this.#resources.alpha(this.#operands[0]) ?? this.#state.alpha })],
    ['g', () => this.#colour(false)],
    ['rg', () => this.#colour(false)],
    ['k', () => this.#colour(false)],
    ['cs', () => this.#set({ fill: [0, 0, 0], isTint: this.#resources.isTint(this.#operands[0]) })],
    ['sc', () => this.#colour(this.#state.isTint)],
    ['scn', () => this.#colour(this.#state.isTint)],
    ['re', () => this.#path.rectangle(this.#state.matrix, this.#numbers())],
    ['m', () => this.#path.points(this.#state.matrix, this.#numbers(), true)],
    ['l', () => this.#path.points(this.#state.matrix, this.#numbers(), true)],
    ['c', () => this.#path.points(this.#state.matrix, this.#numbers(), false)],
    ['v', () => this.#path.points(this.#state.matrix, this.#numbers(), false)],
    ['y', () => this.#path.points(this.#state.matrix, this.#numbers(), false)],
    ['W', () => this.#path.clip()],
    ['W*', () => this.#path.clip()],
    ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map((name) => [name, () => this.#endPath(true)] as const),
    ...['n', 'S', 's'].map((name) => [name, () => this.#endPath(false)] as const),
    ['BT', () => this.#begin(unmoved)],
    ['Tf', () => this.#set({ font: this.#resources.font(this.#operands[0]), size: this.#number(1) })],
    ['Tc', () => this.#set({ characterSpace: this.#number(0) })],
    ['Tw', () => this.#set({ wordSpace: this.#number(0) })],
    ['Tz', () => this.#set({ scale: this.#number(0) / 100 })],
    ['TL', () => this.#set({ leading: this.#number(0) })],
    ['Ts', () => this.#set({ rise: this.#number(0) })],
    ['Tr', () => this.#set({ mode: this.#number(0) })],
    ['Tm', () => this.#begin(this.#matrix())],
    ['Td', () => this.#move(this.#number(0), this.#number(1))],
    ['TD', () => this.#moveAndLead()],
    ['T*', () => this.#move(0, -this.#state.leading)],
    ['Tj', () => this.#show(this.#operands[0])],
    ['TJ', () => this.#show(this.#operands[0])],
    ["'", () => this.#nextLine(0)],
    ['"', () => this.#spacedLine()],
    ['BMC', () => this.#marks.push(this.#mark())],
    ['BDC', () => this.#marks.push(this.#mark())],
    ['EMC', () => this.#endMark()],
    ['Do', () => this.#form()],
  ])

  #set(change: Partial<State>): void {
    Object.assign(this.#state, change)
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state
  }

  #numbers(): number[] {
    return this.#operands.filter((one) => typeof one === 'number')
  }

  #number(at: number): number {
    const operand = this.#operands[at]
    return typeof operand === 'number' ? operand : 0
  }

  #matrix(): Matrix {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#numbers()
    return [a, b, c, d, e, f]
  }

  /** A tint of one ink is dark where a grey is light. */
  #colour(isTint: boolean): void {
    const numbers = this.#numbers()
    const fill = isTint && numbers.length === 1 ? colourOf([1 - numbers[0]!]) : colourOf(numbers)
    this.#set({ fill: fill ?? this.#state.fill, isTint })
  }

  #endPath(isFilled: boolean): void {
    const { box, isRectangle, isClip } = this.#path.end()
    if (!box) return
    if (isFilled && isRectangle) this.#content.fill(area(box, this.#state.clip), this.#state)
    if (isClip) this.#set({ clip: area(box, this.#state.clip) })
  }

  #place(matrix: Matrix): void {
    this.#line = matrix
    this.#text = matrix
  }

  #begin(matrix: Matrix): void {
    this.#place(matrix)
    this.#content.newFragment()
  }

  #move(x: number, y: number): void {
    this.#place(multiply([1, 0, 0, 1, x, y], this.#line))
  }

  #moveAndLead(): void {
    this.#set({ leading: -this.#number(1) })
    this.#move(this.#number(0), this.#number(1))
  }

  #nextLine(operand: number): void {
    this.#move(0, -this.#state.leading)
    this.#show(this.#operands[operand])
  }

  #spacedLine(): void {
    this.#set({ wordSpace: this.#number(0), characterSpace: this.#number(1) })
    this.#nextLine(2)
  }

  #show(value: Operand | undefined): void {
    const { size, scale } = this.#state
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'number')
        this.#text = multiply([1, 0, 0, 1, (-one / 1000) * size * scale, 0], this.#text)
      else if (one instanceof Uint8Array) {
        this.#text = this.#content.show(one, this.#state, this.#text, this.#marks)
      }
    }
  }

  #mark(): Mark {
    const [tag, properties] = this.#operands
    const own = isDictionary(properties) ? properties : undefined
    return markOf(isName(tag) ? tag.name : '', own, this.#resources.mcid(properties))
  }

  /** A form cannot end what was begun around it. */
  #endMark(): void {
    if (this.#marks.length > this.#outer.length) this.#marks.pop()
  }

  #form(): void {
    const form = this.#depth < deepest ? this.#resources.form(this.#operands[0]) : undefined
    if (!(form instanceof PDFStream)) return
    const own = form.dict.lookup(PDFName.of('Resources'))
    const matrix = form.dict.lookup(PDFName.of('Matrix'))
    const numbers =
      matrix && 'asArray' in matrix
        ? (matrix as { asArray(): unknown[] })
            .asArray()
            .map((one) => (one instanceof PDFNumber ? one.asNumber() : 0))
        : []
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
    const state = { ...this.#state, matrix: multiply([a, b, c, d, e, f], this.#state.matrix) }
    const resources = own instanceof PDFDict ? this.#resources.inner(own) : this.#resources
    new Reading(this.#content, resources, state, this.#marks, this.#depth + 1).read(bytesOf(form))
  }
}
