import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Parsed } from '../../scripts/model/edition.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { placeNames, stretchesOf } from '../../scripts/problems/places.ts'
import { editionFiles } from '../support/files.ts'

const file = (path: string, value: string) => new VFile({ path, value })
const note = (id: string) => `:::note{#${id}}\n> words\n\nComment.\n:::\n`
const chapter = file('manuscript/01-a.md', '# A\n\none\n\ntwo\nlines\n')
const notes = file('annotations/notes.md', note('a') + note('b'))
const sources = file(
  'annotations/sources.json',
  '[\n{"id": "x", "type": "book"},\n{"id": "y", "type": "book",\n"title": "Y"}\n]',
)
const files = editionFiles({ chapters: [chapter], notes: [notes], sources: [sources] })
const all = [chapter, notes, sources]
const edition: Parsed = await parse(files)

describe('a place is', () => {
  it.each([
    ['p-2', [{ file: 'manuscript/01-a.md', lines: { first: 5, last: 6 } }]],
    ['01-a', [{ file: 'manuscript/01-a.md', lines: undefined }]],
    ['a', [{ file: 'annotations/notes.md', lines: { first: 1, last: 5 } }]],
    ['b', [{ file: 'annotations/notes.md', lines: { first: 6, last: Number.POSITIVE_INFINITY } }]],
    ['x', [{ file: 'annotations/sources.json', lines: { first: 2, last: 2 } }]],
    ['y', [{ file: 'annotations/sources.json', lines: { first: 3, last: Number.POSITIVE_INFINITY } }]],
    ['annotations/notes.md', [{ file: 'annotations/notes.md', lines: undefined }]],
    ['p-3', []],
    ['nothing', []],
  ])('%s', (name, expected) => {
    expect(stretchesOf(name, all, edition)).toEqual(expected)
  })

  it('not known where the edition could not be parsed, files aside', () => {
    expect(stretchesOf('a', all, undefined)).toBeUndefined()
    expect(stretchesOf('annotations/notes.md', all, undefined)).toHaveLength(1)
  })
})

it('names are listed for whoever mistypes one', () => {
  expect(placeNames(all, edition)).toEqual([
    '01-a',
    'a',
    'b',
    'x',
    'y',
    'manuscript/01-a.md',
    'annotations/notes.md',
    'annotations/sources.json',
  ])
})
