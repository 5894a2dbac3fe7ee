/** Sources as the engine gets them: markup that is none, and fields in lines of `note`. */
import { toHtml } from 'hast-util-to-html'
import { toString as plainText } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { citeEdition, clusterTexts } from './edition.ts'

test('nothing of HTML in a source reaches the output as HTML', async () => {
  const title =
    '<script>alert(1)</script> <img src=x onerror=alert(2)> <i onclick="x">a</i> <a href="javascript:x">b</a>'
  const cited = await citeEdition({
    sources: [{ id: 'a', type: 'book', title, language: 'la', URL: 'javascript:alert(1)' }],
    notes: [['note', 'one', '[@a]']],
  })
  const [citation] = cited.calls[0]!.note.citations
  const print = cited.formatted.get(citation!)!.print
  expect(plainText({ type: 'root', children: print })).toContain('<script>alert(1)</script> <img src=x')
  expect(JSON.stringify(print)).not.toMatch(/"tagName":"(?:script|img|a)"/)
  expect(toHtml(print)).not.toMatch(/<(?:script|img|a)\b/)
})

test('lines of `note` that Zotero writes for fields it lacks are read as citeproc reads them', async () => {
  const cited = await citeEdition({
    sources: [
      {
        id: 'a',
        type: 'book',
        title: 'T',
        note: 'publisher: Press\noriginal-date: 1950\nA remark: not a field',
      },
    ],
    notes: [['note', 'one', '[@a]']],
  })
  expect(clusterTexts(cited, 'print')).toEqual(['1: T (1950; Press, n.d.)'])
})
