/**
 * A reader of JSON that knows where everything stands and says where it fails, which `JSON.parse` does only in
 * some versions of Node. `__proto__` is a member like any other.
 */

/** JSON as JavaScript values; objects have no prototype's members that were not written. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A stretch of the text: offsets in UTF-16 units. */
export interface JsonStretch {
  start: number
  end: number
}

/** Where the parts of a JSON text stand. */
export interface JsonPlaces {
  /** Offset of a list or object. */
  of: Map<object, number>
  /** Each member's value, by object and name. */
  members: Map<object, Map<string, JsonStretch>>
  /** Members that stand in an object twice; the last counts, as in JSON everywhere. */
  repeated: { object: object; name: string; first: JsonStretch; second: JsonStretch }[]
}

/** A fault in a JSON text. */
export class JsonError extends Error {
  /** Where it stands. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Deeper values than this are a mistake, and must not exhaust the stack. */
const deepest = 100

/**
 * Read a JSON text (RFC 8259).
 *
 * @param text without byte order mark
 * @returns the value and where its parts stand
 * @throws JsonError at the first fault
 */
export function readJson(text: string): { value: Json; places: JsonPlaces } {
  const places: JsonPlaces = { of: new Map(), members: new Map(), repeated: [] }
  let offset = 0
  space()
  const value = readValue(0)
  space()
  if (offset < text.length) fail(`unexpected ${seen()} after the end`)
  return { value, places }

  function readValue(depth: number): Json {
    if (depth > deepest) fail('too many levels')
    const character = text[offset]
    if (character === '{') return readObject(depth)
    if (character === '[') return readList(depth)
    if (character === '"') return readString()
    return readWord()
  }

  function readObject(depth: number): Json {
    const object: { [name: string]: Json } = {}
    const members = new Map<string, JsonStretch>()
    const names = new Map<string, JsonStretch>()
    places.of.set(object, offset++)
    places.members.set(object, members)
    space()
    if (take('}')) return object
    while (true) {
      if (text[offset] !== '"') failAfterComma('}', 'a name in double quotation marks')
      const start = offset
      const name = readString()
      const second = { start, end: offset }
      const first = names.get(name)
      if (first) places.repeated.push({ object, name, first, second })
      else names.set(name, second)
      space()
      if (!take(':')) fail(`unexpected ${seen()} after the name "${name}", expected ":"`)
      space()
      const valueStart = offset
      const value = readValue(depth + 1)
      members.set(name, { start: valueStart, end: offset })
      Object.defineProperty(object, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      space()
      if (take('}')) return object
      if (!take(',')) fail(`unexpected ${seen()} after the value of "${name}", expected "," or "}"`)
      space()
    }
  }

  function readList(depth: number): Json {
    const list: Json[] = []
    places.of.set(list, offset++)
    space()
    if (take(']')) return list
    while (true) {
      if (text[offset] === ']') failAfterComma(']', 'a value')
      list.push(readValue(depth + 1))
      space()
      if (take(']')) return list
      if (!take(',')) fail(`unexpected ${seen()} in a list, expected "," or "]"`)
      space()
    }
  }

  function readString(): string {
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (!match) {
      const good = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
      good.lastIndex = offset
      offset += good.exec(text)?.[0].length ?? 0
      fail(
        offset < text.length
          ? `unexpected ${seen()} within quotation marks`
          : 'a quotation mark is not closed',
      )
    }
    offset += match[0].length
    return JSON.parse(match[0]) as string
  }

  function readWord(): Json {
    const match = /(?:true|false|null)\b|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
    match.lastIndex = offset
    const word = match.exec(text)?.[0]
    if (!word) fail(`unexpected ${seen()}, expected a value${hint()}`)
    offset += word.length
    return JSON.parse(word) as Json
  }

  /** A comma after the last value is the most common fault; the place is the comma's. */
  function failAfterComma(end: string, expected: string): never {
    const comma = /,\s*$/.exec(text.slice(0, offset))
    if (text[offset] !== end || !comma) fail(`unexpected ${seen()}, expected ${expected}${hint()}`)
    offset = comma.index
    fail(`unexpected "," before "${end}"`)
  }

  /** What JSON has not, though people write it. */
  function hint(): string {
    if (text[offset] === '/' || text[offset] === '#') return '; JSON has no comments'
    return /^[“”„«»']/.test(text.slice(offset)) ? '; JSON knows straight double quotation marks only' : ''
  }

  function space(): void {
    while (offset < text.length && ' \t\n\r'.includes(text[offset]!)) offset++
  }

  function take(character: string): boolean {
    if (text[offset] !== character) return false
    offset++
    return true
  }

  function seen(): string {
    const point = text.codePointAt(offset)
    if (point === undefined) return 'end of the file'
    const character = String.fromCodePoint(point)
    return /\s/u.test(character) ? 'white space or line end' : `"${character}"`
  }

  function fail(message: string): never {
    throw new JsonError(message, offset)
  }
}
