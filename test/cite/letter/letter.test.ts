/**
 * Styles and languages to the letter: what is written in the tables of `styles/` and `locales/`, and what is printed
 * of it in the book, on the screen and in the bibliography. The expected text was read against the manual that each
 * table names, and compared line by line with pandoc 3.9, which formats citations by a program of its own, under the
 * same style: as a note of the editors' and as one of its own, but for the capital of the first letter, a full stop
 * at the end, and raised letters of their own (2ª). Where pandoc prints another text, the table has it with the
 * reason. The order of the bibliography is not pandoc's, which counts articles and puts what has no author first.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { citeTable, type Entry, type Printed, readYaml, sources, type Table } from './letter.ts'

const tables = ['styles', 'locales'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name): [string, Table] => [`${folder}/${name}`, readYaml<Table>(`${folder}/${name}`)]),
)

describe.each(tables)('%s', (_, table) => {
  let printed: Promise<Printed> | undefined
  const print = (): Promise<Printed> => {
    printed ??= citeTable(table)
    return printed
  }

  test('notes', async () => {
    expect((await print()).notes).toEqual(table.notes.map(({ pandoc, why, ...row }) => row))
  })

  test('bibliography, in its order', async () => {
    const expected = Object.entries(table.bibliography).map(([key, entry]) => [key, printOf(entry)])
    expect(Object.entries((await print()).bibliography)).toEqual(expected)
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
})

test('the tables of styles cite every source but that of the second German style', () => {
  const keys = sources.map(({ id }) => id).sort()
  const complete = tables.filter(([name]) => name.startsWith('styles/') && !name.includes('zeithistorische'))
  for (const [, { bibliography }] of complete) expect(Object.keys(bibliography).sort()).toEqual(keys)
})

test.each(Object.entries(readYaml<Record<string, string>>('see-note.yaml')))(
  'back to a note in %s',
  async (locale, print) => {
    const notes = ['[@hartwell]', '[@okafor]', '[@hartwell]'].map((write) => ({ write, print: '' }))
    const printed = await citeTable({ style: 'zeithistorische-forschungen', locale, notes })
    expect(printed.notes[2]?.print).toBe(print)
  },
)

function printOf(entry: string | Entry): string {
  return typeof entry === 'string' ? entry : entry.print
}
