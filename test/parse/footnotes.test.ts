import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { distinguishFootnotes } from '../../scripts/parse/footnotes.ts'
import { parseManuscriptFile } from '../../scripts/parse/manuscript.ts'

test('a label in more than one chapter gets the chapter into its id', () => {
  const value = (own: string) => `a[^1] b[^${own}]\n\n[^1]: c\n[^${own}]: d\n`
  const chapters = [
    parseManuscriptFile(new VFile({ path: '01-a.md', value: value('x') }), { kind: 'chapter' }),
    parseManuscriptFile(new VFile({ path: '02-b.md', value: value('y') }), { kind: 'chapter' }),
  ]
  distinguishFootnotes(chapters)
  const ids = chapters.map(({ footnotes }) => footnotes.map(({ id, text }) => [id, text.id]))
  expect(ids).toEqual([
    [
      ['fn-01-a-1', 'fn-01-a-1'],
      ['fn-x', 'fn-x'],
    ],
    [
      ['fn-02-b-1', 'fn-02-b-1'],
      ['fn-y', 'fn-y'],
    ],
  ])
})
