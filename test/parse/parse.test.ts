import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { EditionFiles } from '../../scripts/model/edition.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { type Config, configSchema } from '../../scripts/read/schema.ts'
import { editionFiles } from '../support/files.ts'
import { places } from './messages.ts'

const config: Config = {
  ...configSchema.parse({ chapters: [{ file: '01-a.md', short: 'A' }] }),
  title: 'T',
  authors: [],
  notesLanguage: 'en',
  series: [
    {
      id: 'note',
      label: 'Notes',
      marks: 'decimal',
      prefix: '',
      restart: 'edition',
      place: 'foot',
      layout: 'paragraph',
      stance: 'optional',
      claim: 'optional',
    },
  ],
}

const file = (path: string, value: string) => new VFile({ path, value })
const note = (id: string) => `:::note{#${id}}\n> words\n\nComment.\n:::\n`

const edition = (parts: Partial<EditionFiles>): EditionFiles => editionFiles({ config, ...parts })

test('paragraphs are counted through the chapters, notes through the files', async () => {
  const parsed = await parse(
    edition({
      title: file('manuscript/00-title.md', '# T\n\nBy an author\n'),
      chapters: [
        file('manuscript/01-a.md', '# One\n\na[^1]\n\nb\n\n[^1]: c\n'),
        file('manuscript/02-b.md', 'd[^1]\n\n[^1]: e\n'),
      ],
      notes: [file('annotations/a.md', note('x')), file('annotations/b.md', note('y') + note('x'))],
      front: [file('annotations/front/introduction.md', '# Introduction\n\nf\n')],
      back: [file('annotations/back/chronology.md', 'g\n')],
    }),
  )
  expect(parsed.title).toMatchObject({ id: '00-title', kind: 'title', paragraphs: [] })
  expect(parsed.chapters.map(({ id, short }) => [id, short])).toEqual([
    ['01-a', 'A'],
    ['02-b', '02-b'],
  ])
  expect(parsed.chapters.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([
    [1, 2],
    [3],
  ])
  expect(parsed.chapters.map(({ footnotes }) => footnotes.map(({ id }) => id))).toEqual([
    ['fn-01-a-1'],
    ['fn-02-b-1'],
  ])
  expect(parsed.notes.map(({ id, order }) => [id, order])).toEqual([
    ['x', 0],
    ['y', 1],
    ['x', 2],
  ])
  expect(places(parsed.files.notes[1]!)).toEqual(['6:9 note-id-repeated'])
  expect([...parsed.front, ...parsed.back].map(({ place, title }) => [place, title])).toEqual([
    ['front', 'Introduction'],
    ['back', 'chronology'],
  ])
})
