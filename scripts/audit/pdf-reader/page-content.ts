/**
 * What stands on a page: stretches of glyphs with their characters, place, font, colour and marked content,
 * and the filled rectangles around them. ActualText replaces the characters of what it encloses, but not
 * its glyphs: a box for a missing character is still seen as one.
 */
import { numberOf, textString } from './cmap.ts'
import type { PdfFont } from './fonts.ts'
import { apply, type Box, type Colour, type Matrix, multiply, type State } from './graphics.ts'
import type { Dictionary } from './tokens.ts'

/** Glyphs that were shown one after the other in the same way; the smallest piece of text that has a place. */
export interface TextRun {
  /** Characters in the order of the stream, one entry for each glyph or each ActualText. */
  clusters: string[]
  page: number
  /** Start and end of the base line, in points from the lower left corner of the page. */
  x: number
  y: number
  endX: number
  endY: number
  /** Height of the font in points. */
  size: number
  font: PdfFont | undefined
  colour: Colour
  alpha: number
  /** Text rendering mode; 3 and 7 show nothing. */
  mode: number
  clip: Box
  mcid: number | undefined
  /** Whether it stands in content marked as an artifact. */
  artifact: boolean
  /** Whether the clusters stand in reverse order (`ReversedChars`): text written from right to left. */
  reversed: boolean
  /** Glyphs without a shape: glyph 0, or a character that no mapping gives. */
  missing: number
  /** Order in the stream, together with fills. */
  order: number
}

/** A filled rectangle. */
export interface Fill {
  box: Box
  colour: Colour
  alpha: number
  order: number
}

/** A stretch of marked content that is open. */
export interface Mark {
  mcid: number | undefined
  artifact: boolean
  reversed: boolean
  /** ActualText of its glyphs; written once, with the first of them. */
  actual: string | undefined
  isWritten: boolean
}

export class PageContent {
  readonly page: number
  readonly runs: TextRun[] = []
  readonly fills: Fill[] = []
  #order = 0
  #isNew = true

  constructor(page: number) {
    this.page = page
  }

  /** Add a filled rectangle. */
  fill(box: Box, state: State): void {
    this.fills.push({ box, colour: state.fill, alpha: state.alpha, order: this.#order++ })
  }

  /** The text matrix was set anew: what follows is a fragment of its own, with one direction. */
  newFragment(): void {
    this.#isNew = true
  }

  /**
   * Show a string.
   *
   * @param bytes codes of the font
   * @param state how
   * @param start the text matrix
   * @param marks marked content around it, outermost first
   * @returns the text matrix after it
   */
  show(bytes: Uint8Array, state: State, start: Matrix, marks: readonly Mark[]): Matrix {
    let text = start
    const { font } = state
    const length = font?.codeLength ?? 1
    const actual = marks.find((mark) => mark.actual !== undefined)
    for (let at = 0; at + length <= bytes.length; at += length) {
      const code = numberOf(bytes.subarray(at, at + length))
      const characters = font?.text(code)
      const width = ((font?.width(code) ?? 0) / 1000) * state.size
      const space = state.characterSpace + (length === 1 && code === 32 ? state.wordSpace : 0)
      const isNotdef = font?.kind === 'Type0' && code === 0
      const isMissing =
        isNotdef || (characters ?? '').includes('\uFFFD') || (characters === undefined && !actual)
      let cluster: string | undefined = characters ?? (isMissing ? '\uFFFD' : '')
      if (actual) {
        cluster = actual.isWritten ? undefined : actual.actual
        actual.isWritten = true
      }
      const end = multiply([1, 0, 0, 1, width * state.scale, 0], text)
      this.#add(cluster, isMissing, state, text, end, marks)
      text = multiply([1, 0, 0, 1, (width + space) * state.scale, 0], text)
    }
    return text
  }

  /** Add a glyph to the run it goes on, or begin a new one. */
  #add(
    cluster: string | undefined,
    isMissing: boolean,
    state: State,
    from: Matrix,
    to: Matrix,
    marks: readonly Mark[],
  ): void {
    const whole = multiply(from, state.matrix)
    const [x, y] = apply(whole, 0, state.rise)
    const [endX, endY] = apply(multiply(to, state.matrix), 0, state.rise)
    const run: TextRun = {
      clusters: cluster === undefined ? [] : [cluster],
      page: this.page,
      x,
      y,
      endX,
      endY,
      size: Math.hypot(whole[2], whole[3]) * state.size,
      font: state.font,
      colour: state.fill,
      alpha: state.alpha,
      mode: state.mode,
      clip: state.clip,
      mcid: marks.findLast((mark) => mark.mcid !== undefined)?.mcid,
      artifact: marks.some((mark) => mark.artifact),
      reversed: marks.some((mark) => mark.reversed),
      missing: isMissing ? 1 : 0,
      order: this.#order,
    }
    const last = this.runs.at(-1)
    if (last && !this.#isNew && last.order === this.#order - 1 && goesOn(last, run, cluster === undefined)) {
      last.clusters.push(...run.clusters)
      // Marks above and below a letter go back and forth; the run reaches as far as its farthest glyph.
      last.endX = Math.max(last.endX, endX)
      last.missing += run.missing
      return
    }
    this.runs.push(run)
    this.#isNew = false
    this.#order++
  }
}

/** Open a stretch of marked content. */
export function markOf(tag: string, properties: Dictionary | undefined, named: number | undefined): Mark {
  const mcid = properties?.entries.get('MCID')
  const actual = properties?.entries.get('ActualText')
  return {
    mcid: typeof mcid === 'number' ? mcid : named,
    artifact: tag === 'Artifact',
    reversed: tag === 'ReversedChars',
    actual: actual instanceof Uint8Array ? textString(actual) : undefined,
    isWritten: false,
  }
}

function goesOn(last: TextRun, run: TextRun, isSilent: boolean): boolean {
  const isAlike =
    last.mcid === run.mcid &&
    last.reversed === run.reversed &&
    last.artifact === run.artifact &&
    last.font === run.font &&
    last.mode === run.mode &&
    last.alpha === run.alpha &&
    last.colour.every((part, at) => part === run.colour[at]) &&
    Math.abs(last.size - run.size) < 0.01
  if (!isAlike || isSilent) return isAlike
  return Math.abs(last.y - run.y) < run.size * 0.01 && Math.abs(last.endX - run.x) < run.size * 0.2
}
