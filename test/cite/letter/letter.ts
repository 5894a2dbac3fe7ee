/**
 * Reads the tables of this folder and cites what they write. A table has a style, a language, and notes in the order
 * of their calls; each note is one cluster, with what is printed of it, italics as `*…*`.
 *
 *     - write: '[@hartwell, p. 33]'     as in a note's body
 *       print: 'Ibid., 33'              in the book
 *       screen: 'Hartwell, …, 33'       where it is another on the screen
 *       reports: citation-…             the rule of a message, where there is one
 *       pandoc: 'Hartwell, …'           what pandoc 3.9 prints, where it is another
 *       why: …                          and why that is not what we print
 */
import { readFileSync } from 'node:fs'
import type { ElementContent } from 'hast'
import { parse } from 'yaml'
import type { Cited, CslItem } from '../../../scripts/model/edition.ts'
import { citeEdition } from '../edition.ts'

/** A note of a table. */
export interface Row {
  write: string
  print: string
  screen?: string
  reports?: string
  pandoc?: string
  why?: string
}

/** An entry of the bibliography of a table. */
export interface Entry {
  print: string
  pandoc?: string
  why?: string
}

export interface Table {
  style: string
  locale: string
  notes: Row[]
  /** By key, in the order of the style. */
  bibliography: Record<string, string | Entry>
}

/** What is printed of a table. */
export interface Printed {
  notes: Row[]
  bibliography: Record<string, string>
}

const folder = new URL('.', import.meta.url)

/** Read a YAML file of this folder. */
export function readYaml<Value>(name: string): Value {
  return parse(readFileSync(new URL(name, folder), 'utf8')) as Value
}

/** The sources of all tables. */
export const sources = readYaml<CslItem[]>('sources.yaml')

/**
 * Cite what a table writes.
 *
 * @param table of which only style, language and `write` count
 * @returns the same rows as they are printed
 */
export async function citeTable({
  style,
  locale,
  notes,
}: Pick<Table, 'style' | 'locale' | 'notes'>): Promise<Printed> {
  const cited = await citeEdition({
    yaml: `notesLanguage: ${locale}\ncitations: {style: ${style}, locale: ${locale}}`,
    sources,
    notes: notes.map(({ write }, index) => ['note', `n${index}`, write]),
  })
  return {
    notes: cited.calls.map(({ note }, index) => {
      const [citation] = note.citations
      const formatted = citation && cited.formatted.get(citation)
      const print = toMarkdown(formatted?.print ?? [])
      const screen = toMarkdown(formatted?.screen ?? [])
      const reports = rulesIn(cited, citation?.position?.start.line)
      return {
        write: notes[index]!.write,
        print,
        ...(screen === print ? {} : { screen }),
        ...(reports === '' ? {} : { reports }),
      }
    }),
    bibliography: Object.fromEntries(
      cited.bibliography.flatMap(({ entries }) =>
        entries.map(({ key, content }) => [key, toMarkdown(content).trim()]),
      ),
    ),
  }
}

/** Rules of the messages about a line of the notes' file. */
function rulesIn({ files }: Cited, wanted: number | undefined): string {
  const messages = files.notes[0]?.messages ?? []
  const rules = messages.filter(({ line }) => line !== undefined && line === wanted)
  return rules.map(({ ruleId }) => ruleId).join(', ')
}

const marks: Record<string, string> = { i: '*', em: '*', b: '**', strong: '**', sup: '^', sub: '~' }

/**
 * Write content with its emphasis as Markdown; small capitals and links as plain words. What is upright within
 * italics stands between asterisks of its own: `*Plants of the Salt Marsh: *Salicornia* and Its Kin*`.
 */
export function toMarkdown(content: readonly ElementContent[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') return ''
      const upright = /font-style:\s*normal/.test(String(node.properties.style ?? ''))
      const mark = marks[node.tagName] ?? (upright ? '*' : '')
      return mark + toMarkdown(node.children) + mark
    })
    .join('')
}
