/**
 * One fence of a container. A line that begins with `:::` always means to be one: where the directive syntax
 * would take it for plain text, it is understood as what it was meant to be, with a fault that gives the right
 * form.
 */
import type { Position } from 'unist'
import { positionOfLines, type Source } from '../source.ts'
import { type Attribute, type AttributeList, readAttributes, writeAttributes } from './attributes.ts'

/** A line that closes a container: `:::`. */
export interface ClosingFence {
  kind: 'closing'
  /** Number of colons. */
  size: number
  /** Index of its line, from 0. */
  line: number
  position: Position
}

/** A line that opens a container: `:::note{#x}`. */
export interface OpeningFence {
  kind: 'opening'
  size: number
  name: string
  attributes: Attribute[]
  line: number
  /** How many lines it takes: one, or more where its attributes are wrongly spread. */
  lineCount: number
  position: Position
  /** Places of the attributes, where they stand on the line of the fence itself. */
  attributePositions: (Position | undefined)[]
  fault: FenceFault | undefined
}

/** Why an opening is no fence for the directive syntax, and its right form. */
export interface FenceFault {
  why: 'blank' | 'lines' | 'quotation' | 'unquoted' | 'unclosed' | 'stray' | 'name' | 'text' | 'colons'
  fixed: string
}

export type Fence = ClosingFence | OpeningFence

/** How many lines attributes are looked for on. */
const mostLines = 40

/** Tell whether a line begins like a fence: three colons, or two and a name with attributes. */
export function isFenceLike(line: string): boolean {
  return /^[ \t]*(?::{3,}|::[a-z][\w-]*\{)/.test(line)
}

/**
 * Read the fence in a line.
 *
 * @param source the file
 * @param line index of a line for which `isFenceLike` holds
 * @param usualName the name to propose where there is none
 */
export function readFence(source: Source, line: number, usualName: string): Fence {
  const text = source.lines[line]!.trimEnd()
  const indent = text.length - text.trimStart().length
  const size = /:+/.exec(text)![0].length
  if (indent + size === text.length)
    return { kind: 'closing', size, line, position: positionOfLines(source, line) }

  const head = /^([ \t]*)([\p{L}_][\p{L}\p{M}\p{N}_-]*)?([ \t]*)/u.exec(text.slice(indent + size))!
  const name = head[2] ?? ''
  const after = indent + size + head[0].length
  const fence = { kind: 'opening' as const, size: Math.max(size, 3), name: name || usualName, line }
  const blank = head[1] !== '' || (head[3] !== '' && text.length > after)
  const why = name === '' ? 'name' : size < 3 ? 'colons' : blank ? 'blank' : undefined
  const hash = /^#([\w.-]+)$/.exec(text.slice(after))
  const opens = text[after] === '{'
  if (!opens) return bare()
  return withAttributes()

  /** No brace follows: the name alone, or text where only attributes may stand. */
  function bare(): OpeningFence {
    const rest = text.slice(after)
    const attributes: Attribute[] = hash
      ? [{ name: 'id', value: hash[1]!, start: after, end: text.length }]
      : []
    const loose = rest !== '' && !hash ? `\n${rest}` : ''
    const cause = rest === '' || hash ? (hash ? 'stray' : why) : name === '' ? 'name' : 'text'
    return finish(attributes, 1, cause, loose)
  }

  function withAttributes(): OpeningFence {
    let joined = text
    let lineCount = 1
    let list = readAttributes(joined, after)
    const first = list
    while (list.faults.includes('unclosed') && lineCount < mostLines) {
      const next = source.lines[line + lineCount]
      if (next === undefined || next.trim() === '' || isFenceLike(next)) break
      joined += ` ${next.trim()}`
      lineCount++
      list = readAttributes(joined, after)
    }
    // A brace that no later line closes either: only its own line is the fence's.
    if (!isComplete(list, joined))
      return finish(first.attributes, 1, first.faults[0] ?? 'text', looseAfter(first))
    return finish(list.attributes, lineCount, lineCount > 1 ? 'lines' : (list.faults[0] ?? why), '')
  }

  function looseAfter(list: AttributeList): string {
    const rest = text.slice(list.end).trim()
    return rest === '' ? '' : `\n${rest}`
  }

  function finish(
    attributes: Attribute[],
    lineCount: number,
    cause: FenceFault['why'] | undefined,
    loose: string,
  ): OpeningFence {
    const opening: OpeningFence = {
      ...fence,
      attributes,
      lineCount,
      position: positionOfLines(source, line, line + lineCount - 1),
      attributePositions: attributes.map((attribute) => placeOf(source, line, attribute, lineCount)),
      fault: undefined,
    }
    if (cause) opening.fault = { why: cause, fixed: writeFence(opening) + loose }
    return opening
  }
}

function isComplete(list: AttributeList, text: string): boolean {
  return !list.faults.includes('unclosed') && text.slice(list.end).trim() === ''
}

function placeOf(
  source: Source,
  line: number,
  { start, end }: Attribute,
  lineCount: number,
): Position | undefined {
  const offset = source.starts[line]!
  if (lineCount > 1 && end > source.lines[line]!.length) return undefined
  return {
    start: { line: line + 1, column: start + 1, offset: offset + start },
    end: { line: line + 1, column: end + 1, offset: offset + end },
  }
}

/**
 * Write an opening fence in its right form.
 *
 * @param fence as it was read
 * @param size how many colons, where they are to be others
 */
export function writeFence(fence: OpeningFence, size = fence.size): string {
  return `${':'.repeat(size)}${fence.name}${writeAttributes(fence.attributes)}`
}
