import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../scripts/parse/syntax/markdown.ts'

const unbounded = (text: string) =>
  fromMarkdown(text, {
    extensions: [
      {
        disable: {
          null: ['codeIndented', 'codeFenced', 'codeText', 'htmlFlow', 'htmlText', 'autolink', 'definition'],
        },
      },
      gfmTable(),
    ],
    mdastExtensions: [gfmTableFromMarkdown()],
  })

const bounded = (text: string) => parseMarkdown(text, { footnotes: false })

test('emphasis, links and images are those of CommonMark where nothing is too deep', () => {
  const pieces = ['*', '**', '_', '__', '***', 'a', ' ', '.', '[', '](b)', '![', '\n', '\\*', 'ö']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      expect(bounded(text)).toEqual(unbounded(text))
    }),
    { numRuns: 1500, verbose: true },
  )
})

test('quotations and lists are those of CommonMark where nothing is too deep', () => {
  const pieces = [
    '> ',
    '>',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '\n',
    '\n\n',
    '  ',
    '    ',
    'a',
    '---',
    '# ',
    '|a|b|\n|-|-|',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      expect(bounded(text)).toEqual(unbounded(text))
    }),
    { numRuns: 1500, verbose: true },
  )
})

test('a hundred marks that stay open do not spoil the emphasis after them', () => {
  const tree = bounded(`${'*a '.repeat(300)}and _this_ one`)
  expect(JSON.stringify(tree)).toContain('"emphasis"')
})
