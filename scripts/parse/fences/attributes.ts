/**
 * The attributes of a container, read forgivingly: what directives would silently take for plain text is
 * understood as far as possible, so that the message can give it back in the right form.
 *
 *     {#toll stance=qualifies claim="Said \"so\"."}
 *      |id  |name  |value     |     ^ fault: this mark of quotation ends the value for the directive syntax
 */
import { decodeString } from 'micromark-util-decode-string'

/** An attribute as it was written. */
export interface Attribute {
  /** `id` for `#x`, `class` for `.x`, else its name. */
  name: string
  /** Character references decoded; undefined where there is no `=`. */
  value: string | undefined
  /** Offsets in the string that was read. */
  start: number
  end: number
}

/** What keeps attributes from being read as such by the directive syntax. */
export type AttributeFault = 'unclosed' | 'quotation' | 'unquoted' | 'stray'

/** Attributes and where they end. */
export interface AttributeList {
  attributes: Attribute[]
  /** Offset after the closing brace, or the end of the string. */
  end: number
  faults: AttributeFault[]
}

const closingMark: Record<string, RegExp> = {
  '"': /"(?=[\s}#.]|$)/g,
  "'": /'(?=[\s}#.]|$)/g,
  typographic: /[”“’‘»«](?=[\s}#.]|$)/g,
}

/**
 * Read attributes.
 *
 * @param text a line, or several joined by spaces
 * @param start offset of the opening brace
 */
export function readAttributes(text: string, start: number): AttributeList {
  const attributes: Attribute[] = []
  const faults: AttributeFault[] = []
  let index = start + 1
  while (index < text.length) {
    const character = text[index]!
    if (character === '}') return { attributes, end: index + 1, faults }
    if (/\s/.test(character)) index++
    else if (character === '#' || character === '.') index = readShortcut(index)
    else index = readNamed(index)
  }
  return { attributes, end: text.length, faults: [...faults, 'unclosed'] }

  function readShortcut(from: number): number {
    const [raw] = match(/[^\s}#"'<=>`]*/y, from + 1)
    const end = from + 1 + raw.length
    if (raw === '') faults.push('stray')
    else attributes.push({ name: text[from] === '#' ? 'id' : 'class', value: raw, start: from, end })
    return end
  }

  function readNamed(from: number): number {
    const [name] = match(/[^\s=}"']+/y, from)
    if (name === '') {
      faults.push('stray')
      return from + 1
    }
    const afterName = from + name.length
    const [assigned] = match(/\s*=\s*/y, afterName)
    if (assigned === '') {
      attributes.push({ name, value: undefined, start: from, end: afterName })
      return afterName
    }
    const { value, end } = readValue(afterName + assigned.length)
    attributes.push({ name, value, start: from, end })
    return end
  }

  function readValue(from: number): { value: string; end: number } {
    const quote = text[from] ?? ''
    const typographic = /[“”„‟«»‘’‚]/.test(quote)
    if (quote !== '"' && quote !== "'" && !typographic) {
      const [raw] = match(/[^\s}]*/y, from)
      if (/["'<=>`]/.test(raw)) faults.push('unquoted')
      return { value: decode(raw), end: from + raw.length }
    }
    const closing = new RegExp(closingMark[typographic ? 'typographic' : quote]!)
    closing.lastIndex = from + 1
    const found = closing.exec(text)
    const stop = found?.index ?? closingBrace(from)
    const raw = text.slice(from + 1, stop)
    if (typographic || !found || raw.includes(quote)) faults.push('quotation')
    return { value: decode(raw.replaceAll(`\\${quote}`, quote)), end: found ? stop + 1 : stop }
  }

  /** Where a value ends whose mark of quotation is never closed: before the last brace. */
  function closingBrace(from: number): number {
    const brace = text.lastIndexOf('}')
    return brace > from ? brace : text.length
  }

  function match(pattern: RegExp, from: number): [string] {
    pattern.lastIndex = from
    return [pattern.exec(text)?.[0] ?? '']
  }
}

/** Decode character references; a backslash is a character. */
function decode(value: string): string {
  return decodeString(value.replaceAll('\\', '\\\\'))
}

/** Write attributes in the form that the directive syntax reads. */
export function writeAttributes(attributes: readonly Attribute[]): string {
  const words = attributes.map(({ name, value }) => {
    if (name === 'id' && value !== undefined && /^[^\s}#.<=>`"']+$/.test(value)) return `#${value}`
    return value === undefined ? name : `${name}=${writeValue(value)}`
  })
  return words.length > 0 ? `{${words.join(' ')}}` : ''
}

function writeValue(value: string): string {
  if (/^[^\s"'<=>`{}&]+$/.test(value)) return value
  const text = value.replace(/&(?=#?\w+;)/g, '&amp;')
  if (!text.includes('"')) return `"${text}"`
  return text.includes("'") ? `"${text.replaceAll('"', '&quot;')}"` : `'${text}'`
}
