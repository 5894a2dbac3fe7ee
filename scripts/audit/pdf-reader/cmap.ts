/** ToUnicode CMaps (ISO 32000-2, 9.10.3): which characters a code of a font stands for. */
import { isOperator, type Operand, Tokens } from './tokens.ts'

export interface CMap {
  /** Bytes of a code, by the codespace ranges; undefined where they do not say. */
  codeLength: number | undefined
  text: Map<number, string>
}

/**
 * Read a ToUnicode CMap.
 *
 * @param bytes the decoded stream
 */
export function readCMap(bytes: Uint8Array): CMap {
  const text = new Map<number, string>()
  let codeLength: number | undefined
  let operands: Operand[] = []
  const tokens = new Tokens(bytes)
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!isOperator(token)) {
      operands.push(token)
      continue
    }
    if (token.operator === 'endcodespacerange') {
      const first = operands.find((one) => one instanceof Uint8Array)
      codeLength = Math.max(codeLength ?? 0, first?.length ?? 0) || undefined
    } else if (token.operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) {
        const [code, value] = [operands[at], operands[at + 1]]
        if (code instanceof Uint8Array && value instanceof Uint8Array) text.set(numberOf(code), utf16(value))
      }
    } else if (token.operator === 'endbfrange') range(operands, text)
    operands = []
  }
  return { codeLength, text }
}

function range(operands: Operand[], text: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [from, to, value] = [operands[at], operands[at + 1], operands[at + 2]]
    if (!(from instanceof Uint8Array) || !(to instanceof Uint8Array)) continue
    const first = numberOf(from)
    const last = Math.min(numberOf(to), first + 0xffff)
    for (let code = first; code <= last; code++) {
      if (Array.isArray(value)) {
        const one = value[code - first]
        if (one instanceof Uint8Array) text.set(code, utf16(one))
      } else if (value instanceof Uint8Array) {
        // The last character of the value counts up through the range.
        const start = utf16(value)
        const units = [...start]
        const end = units.pop()?.codePointAt(0) ?? 0
        text.set(code, units.join('') + String.fromCodePoint(Math.min(end + code - first, 0x10ffff)))
      }
    }
  }
}

/** A code as a number. */
export function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

/** UTF-16, big endian, without a byte order mark. */
export function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes[at]! * 256 + bytes[at + 1]!)
  return text
}

/** A text string of a PDF (7.9.2.2): UTF-16 or UTF-8 by their marks, else taken as Latin-1. */
export function textString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder().decode(bytes.subarray(3))
  return String.fromCharCode(...bytes)
}
