/**
 * Tokens of content streams and CMaps (ISO 32000-2, 7.2 and 7.8.2): numbers, names, strings, arrays,
 * dictionaries and operators, without the objects of a document around them.
 */

export interface Operator {
  operator: string
}
export interface Name {
  name: string
}
export interface Dictionary {
  entries: Map<string, Operand>
}
export type Operand = number | boolean | null | Uint8Array | Name | Dictionary | Operand[]
export type Token = Operand | Operator

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((one) => one.charCodeAt(0)))
const nothing = Symbol('no token')
const closed = Symbol('end of an array or dictionary')

/** Reads tokens one after the other. */
export class Tokens {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next token; undefined at the end. Stray closing brackets are passed over. */
  next(): Token | undefined {
    for (;;) {
      const token = this.#token()
      if (token === nothing) return undefined
      if (token !== closed) return token
    }
  }

  /** Pass over the data of an inline image, up to `EI`. */
  skipInlineImage(): void {
    const bytes = this.#bytes
    for (; this.#at < bytes.length; this.#at++) {
      const isEnd = bytes[this.#at] === 0x45 && bytes[this.#at + 1] === 0x49
      if (
        isEnd &&
        this.#isWhite(this.#at - 1) &&
        (this.#at + 2 >= bytes.length || this.#isWhite(this.#at + 2))
      ) {
        this.#at += 2
        return
      }
    }
  }

  #isWhite(at: number): boolean {
    return white.has(this.#bytes[at] ?? -1)
  }

  #token(): Token | typeof nothing | typeof closed {
    const bytes = this.#bytes
    for (;;) {
      while (this.#isWhite(this.#at)) this.#at++
      if (bytes[this.#at] !== 0x25) break
      while (this.#at < bytes.length && bytes[this.#at] !== 10 && bytes[this.#at] !== 13) this.#at++
    }
    if (this.#at >= bytes.length) return nothing
    const code = bytes[this.#at]!
    if (code === 0x28) return this.#literal()
    if (code === 0x2f) return this.#name()
    if (code === 0x5b) {
      this.#at++
      return this.#list()
    }
    if (code === 0x3c) {
      if (bytes[this.#at + 1] !== 0x3c) return this.#hexadecimal()
      this.#at += 2
      return this.#dictionary()
    }
    if (code === 0x5d || code === 0x7b || code === 0x7d || code === 0x29) {
      this.#at++
      return closed
    }
    if (code === 0x3e) {
      this.#at += bytes[this.#at + 1] === 0x3e ? 2 : 1
      return closed
    }
    const word = this.#word()
    if (/^[+-]*(?:\d+\.?\d*|\.\d+)/.test(word)) return Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, ''))
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : { operator: word }
  }

  #word(): string {
    const start = this.#at
    while (
      this.#at < this.#bytes.length &&
      !this.#isWhite(this.#at) &&
      !delimiters.has(this.#bytes[this.#at]!)
    )
      this.#at++
    return String.fromCharCode(...this.#bytes.subarray(start, this.#at))
  }

  #name(): Name {
    this.#at++
    return {
      name: this.#word().replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    }
  }

  #list(): Operand[] {
    const list: Operand[] = []
    for (let token = this.#token(); token !== closed && token !== nothing; token = this.#token()) {
      if (!isOperator(token)) list.push(token)
    }
    return list
  }

  #dictionary(): Dictionary {
    const flat = this.#list()
    const entries = new Map<string, Operand>()
    for (let at = 0; at + 1 < flat.length; at += 2) {
      const key = flat[at]!
      if (isName(key)) entries.set(key.name, flat[at + 1]!)
    }
    return { entries }
  }

  #hexadecimal(): Uint8Array {
    let digits = ''
    for (this.#at++; this.#at < this.#bytes.length && this.#bytes[this.#at] !== 0x3e; this.#at++) {
      if (!this.#isWhite(this.#at)) digits += String.fromCharCode(this.#bytes[this.#at]!)
    }
    this.#at++
    if (digits.length % 2 === 1) digits += '0'
    const bytes = new Uint8Array(digits.length / 2)
    for (let at = 0; at < bytes.length; at++)
      bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
    return bytes
  }

  #literal(): Uint8Array {
    const bytes = this.#bytes
    const out: number[] = []
    let depth = 1
    for (this.#at++; this.#at < bytes.length; this.#at++) {
      const code = bytes[this.#at]!
      if (code === 0x28) depth++
      else if (code === 0x29 && --depth === 0) break
      if (code !== 0x5c) {
        out.push(code)
        continue
      }
      const next = bytes[++this.#at] ?? 0
      const escaped = 'nrtbf'.indexOf(String.fromCharCode(next))
      if (escaped >= 0) out.push([10, 13, 9, 8, 12][escaped]!)
      else if (next >= 0x30 && next <= 0x37) {
        let octal = ''
        while (octal.length < 3 && bytes[this.#at]! >= 0x30 && bytes[this.#at]! <= 0x37)
          octal += String.fromCharCode(bytes[this.#at++]!)
        this.#at--
        out.push(Number.parseInt(octal, 8) & 0xff)
      } else if (next === 13) {
        if (bytes[this.#at + 1] === 10) this.#at++
      } else if (next !== 10) out.push(next)
    }
    this.#at++
    return Uint8Array.from(out)
  }
}

export function isOperator(token: Token): token is Operator {
  return typeof token === 'object' && token !== null && 'operator' in token
}

export function isName(token: Token | undefined): token is Name {
  return typeof token === 'object' && token !== null && 'name' in token
}

export function isDictionary(token: Token | undefined): token is Dictionary {
  return typeof token === 'object' && token !== null && 'entries' in token && token.entries instanceof Map
}
