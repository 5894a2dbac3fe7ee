/**
 * Styles and languages to the letter: what is written in the tables of `styles/` and `locales/`, and what is printed
 * of it in the book, on the screen and in the bibliography. The expected text was read against the manual that each
 * table names and compared with pandoc 3.9, which formats citations by a program of its own, line by line, with the
 * same style; where pandoc prints another text, the table has it with the reason.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { citeTable, type Entry, readYaml, sources, type Table } from './letter.ts'

const tables = ['styles', 'locales'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name): [string, Table] => [`${folder}/${name}`, readYaml<Table>(`${folder}/${name}`)]),
)

describe.each(tables)('%s', (name, table) => {
  const printed = citeTable(table)

  test('notes', async () => {
    const { notes } = await printed
    expect(notes).toEqual(table.notes.map(({ pandoc, why, ...row }) => row))
  })

  test('bibliography, in its order', async () => {
    const { bibliography } = await printed
    const expected = Object.entries(table.bibliography).map(([key, entry]) => [key, printOf(entry)])
    expect(Object.entries(bibliography)).toEqual(expected)
  })

  test('another text of pandoc’s has its reason', () => {
    const differing = [...table.notes, ...Object.values(table.bibliography)].filter(
      (row): row is Entry => typeof row !== 'string' && row.pandoc !== undefined,
    )
    for (const { print, pandoc, why } of differing) {
      expect(pandoc).not.toBe(print)
      expect(why).toMatch(/\w/)
    }
  })

  test.runIf(name.startsWith('styles/') && table.notes.length > 30)('cites every source', () => {
    expect(Object.keys(table.bibliography).sort()).toEqual(sources.map(({ id }) => id).sort())
  })
})

function printOf(entry: string | Entry): string {
  return typeof entry === 'string' ? entry : entry.print
}
