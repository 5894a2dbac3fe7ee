/** The editions in other languages and scripts: parsed without a problem, and no character of them changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseAnnotationFile } from '../../scripts/parse/annotations.ts'
import { parseManuscriptFile } from '../../scripts/parse/manuscript.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = resolve(process.env.EDITION_CASES ?? resolve(root, '../shared/cases'), 'multilingual')
const editions = readdirSync(folder)
  .filter((name) => existsSync(resolve(folder, name, 'manuscript/edition.yaml')))
  .sort()
const series = [
  {
    id: 'note',
    label: 'Notes',
    marks: 'decimal' as const,
    prefix: '',
    restart: 'edition' as const,
    place: 'foot' as const,
    layout: 'paragraph' as const,
    stance: 'optional' as const,
    claim: 'optional' as const,
  },
]

const files = (edition: string, part: string) =>
  readdirSync(resolve(folder, edition, part))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = resolve(folder, edition, part, name)
      return new VFile({ path, value: readFileSync(path, 'utf8') })
    })

test('there are editions', () => expect(editions.length).toBeGreaterThan(4))

describe.each(editions)('%s', (edition) => {
  const chapters = files(edition, 'manuscript').map((file) => parseManuscriptFile(file, { kind: 'chapter' }))
  const notes = files(edition, 'annotations').flatMap((file) =>
    parseAnnotationFile(file, { series, notesLanguage: 'en' }),
  )

  test('gives no message', () => {
    expect([...chapters, ...notes].flatMap(({ file }) => file.messages.map(String))).toEqual([])
  })

  test('keeps every character that is no mark of Markdown', () => {
    for (const { file, text } of chapters) {
      const bare = (value: string) => value.replace(/[\s*_#>\\-]/gu, '')
      expect(bare(text.value)).toBe(bare(String(file)))
    }
  })

  test('has every note that is expected', () => {
    const expected = JSON.parse(readFileSync(resolve(folder, edition, 'expected.json'), 'utf8')) as {
      notes: { note: string }[]
    }
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining(expected.notes.map(({ note }) => note)))
  })
})
