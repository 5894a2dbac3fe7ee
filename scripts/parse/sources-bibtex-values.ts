/** Values of BibTeX to text, lists and names, by citation-js's reader of values. */
import core from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { protectCapitals } from './sources-bibtex-capitals.ts'
import { escapeDollars, texToCharacters } from './sources-bibtex-tex.ts'

/** A name of CSL-JSON. */
export type CslName = Record<string, string>

/** What is wrong with a value: what should stand there instead. */
export class ValueFault extends Error {}

interface Constants {
  defaultStrings: Record<string, string>
  formattingEnvs: object
  formattingCommands: object
  commands: object
  mathCommands: object
  argumentCommands: object
}

function constants(): Constants {
  return (core.plugins.config.get('@bibtex') as { constants: Constants }).constants
}

/** Abbreviations that every file has: months by their names, and journals as BibTeX's own styles have them. */
export function commonAbbreviations(): Map<string, string> {
  const months =
    'January February March April May June July August September October November December'.split(' ')
  const nameByAbbreviation = months.map((name): [string, string] => [name.slice(0, 3).toLowerCase(), name])
  return new Map([...Object.entries(constants().defaultStrings), ...nameByAbbreviation])
}

/** Let citation-js read a value as it would one of a field. */
function read(field: 'note' | 'publisher' | 'author' | 'doi', value: string): unknown {
  const entry = { type: 'misc', label: 'x', properties: { [field]: value } }
  const target = field === 'doi' ? 'DOI' : field
  try {
    const [item] = core.plugins.input.data([entry], '@biblatex/entries+list') as Record<string, unknown>[]
    return item?.[target]
  } catch {
    throw new ValueFault('TeX whose braces and formulas are closed, `\\$` for a dollar sign')
  }
}

/** A text without TeX; italics and the like as CSL-JSON marks them. */
export function readText(value: string): string {
  const text = read('note', texToCharacters(escapeDollars(value)))
  return plain(text)
}

/** A title: a text whose words in braces keep their capitals. */
export function readTitle(value: string): string {
  return plain(read('note', protectCapitals(texToCharacters(escapeDollars(value)))))
}

/** An address, a DOI: characters as they are. */
export function readVerbatim(value: string): string {
  return plain(read('doi', value.replace(/\\(?=[%#&_~$])/g, '').replace(/^\\url\s*\{(.*)\}$/s, '$1')))
}

/** Texts that `and` divides. */
export function readList(value: string): string[] {
  const list = read('publisher', texToCharacters(escapeDollars(value)))
  return [list]
    .flat()
    .map(plain)
    .filter((text) => text !== '')
}

function plain(text: unknown): string {
  return typeof text === 'string'
    ? text
        .replace(/[ \n]+/g, ' ')
        .trim()
        .replaceAll('`', '‘')
    : ''
}

/**
 * Names that `and` divides. What stands in braces as a whole is the name of a body, which has no given name.
 *
 * @param value as written
 * @param drops whether a particle falls away where the family name stands alone (`useprefix=false`)
 * @throws ValueFault where the names are divided otherwise
 */
export function readNames(value: string, drops: boolean): CslName[] {
  return namesIn(texToCharacters(value)).map((name, index, all) =>
    readName(name, index === all.length - 1, drops),
  )
}

function readName(name: string, isLast: boolean, drops: boolean): CslName {
  if (name === '') throw new ValueFault('a name on both sides of each `and`')
  if (isLast && name === 'others') return { literal: 'others' }
  const inner = /^\{(.*)\}$/s.exec(name)?.[1]
  if (inner !== undefined && isBalanced(inner)) return { literal: plain(read('note', inner)) }
  const outside = withoutGroups(name)
  if (outside.split(',').length > 3 || /;| & |\\&/.test(outside))
    throw new ValueFault('names that `and` divides, each `Family, Given`; a body’s name in braces of its own')
  const [read1] = read('author', name) as CslName[]
  const { 'non-dropping-particle': particle, ...rest } = read1 ?? {}
  if (Object.keys(rest).length === 0) throw new ValueFault('names such as `Doe, Jane and Roe, Richard`')
  const parts = Object.entries(rest).map(([part, text]): [string, string] => [part, plain(text)])
  const key = drops ? 'dropping-particle' : 'non-dropping-particle'
  return { ...Object.fromEntries(parts), ...(particle === undefined ? {} : { [key]: particle }) }
}

/** The names of a list; an `and` in braces divides nothing. */
function namesIn(value: string): string[] {
  const names: string[] = []
  let depth = 0
  let start = 0
  const text = value.replace(/\s+/g, ' ').trim()
  for (const { 0: mark, index } of ` ${text} `.matchAll(/\\.|[{}]| and(?= )/gi)) {
    if (mark === '{') depth++
    if (mark === '}') depth--
    if (!/^ and$/i.test(mark) || depth > 0) continue
    names.push(text.slice(start, Math.max(start, index - 1)).trim())
    start = index + 3
  }
  names.push(text.slice(start).trim())
  return names
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const { 0: mark } of text.matchAll(/\\.|[{}]/g)) {
    if (mark === '{') depth++
    if (mark === '}' && --depth < 0) return false
  }
  return depth === 0
}

function withoutGroups(text: string): string {
  let result = text
  for (let before = ''; before !== result; ) {
    before = result
    result = result.replace(/\{[^{}]*\}/g, '')
  }
  return result
}

/** Commands of TeX that nobody here knows, which print as they stand. */
export function unknownCommands(value: string): string[] {
  const { formattingEnvs, formattingCommands, commands, mathCommands, argumentCommands } = constants()
  const known = [formattingEnvs, formattingCommands, commands, mathCommands, argumentCommands]
  const found = new Set<string>()
  for (const [command, name] of texToCharacters(value).matchAll(/\\([A-Za-z]+|[\s\S])/g)) {
    const isKnown = known.some((table) => Object.hasOwn(table, name!)) || /[&%$#_{}]/.test(name!)
    if (!isKnown && name !== 'begin' && name !== 'end') found.add(command)
  }
  return [...found]
}
