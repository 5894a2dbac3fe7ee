import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePieceFile } from '../../scripts/parse/piece.ts'
import { pasted, places } from './messages.ts'

const read = (value: string) =>
  parsePieceFile(new VFile({ path: 'annotations/front/introduction.md', value }), 'front', {
    notesLanguage: 'en',
  })

test('a piece has its name, its title and the citations of text and footnotes', () => {
  const piece = read('# The *text*\n\nAs in @doe [p. 3][^1].\n\n[^1]: See [@roe].\n')
  expect(places(piece.file)).toEqual([])
  expect(piece).toMatchObject({ id: 'introduction', place: 'front', title: 'The text' })
  expect(piece.citations.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(['doe', 'roe'])
})

test('HTML in a piece is text', () => {
  expect(JSON.stringify(read('a <script>b</script>\n').tree)).toContain('a <script>b</script>')
})

test.each([
  ['a\n\n[^1]: b\n', '3:1 footnote-without-call', ['[^1]']],
  ['a[^x]\n', '1:2 footnote-undefined', ['[^x]: ', '\\[^x]']],
  ['a\n\n:::verse\nb\n:::\n', '3:1 fence-outside-notes', []],
  ['|a|\n|-|\n|b|c|\n', '3:1 table-row-long', ['\\|']],
])('%j', (value, place, expected) => {
  const { file } = read(value)
  expect(places(file)[0]).toBe(place)
  expect(pasted(file, place.split(' ')[1]!)).toEqual(expected)
})
