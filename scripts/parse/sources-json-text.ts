/**
 * A reader of JSON that knows where everything stands and says where it fails, which `JSON.parse` does only in
 * some versions of Node. `__proto__` is a member like any other.
 */

/** JSON as JavaScript values; objects have no prototype's members that were not written. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Where the parts of a JSON text begin: offsets in UTF-16 units. */
export interface JsonPlaces {
  /** Offset of a list or object. */
  of: Map<object, number>
  /** Offset of each member's value, by object and name. */
  members: Map<object, Map<string, number>>
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
  const places: JsonPlaces = { of: new Map(), members: new Map() }
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
    const members = new Map<string, number>()
    places.of.set(object, offset++)
    places.members.set(object, members)
    space()
    if (take('}')) return object
    while (true) {
      if (text[offset] !== '"') fail(`unexpected ${seen()}, expected a name in double quotation marks`)
      const name = readString()
      space()
      if (!take(':')) fail(`unexpected ${seen()} after the name "${name}", expected ":"`)
      space()
      members.set(name, offset)
      Object.defineProperty(object, name, {
        value: readValue(depth + 1),
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
    if (!word) fail(`unexpected ${seen()}, expected a value`)
    offset += word.length
    return JSON.parse(word) as Json
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
