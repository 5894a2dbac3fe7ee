import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { AnchorText, Chapter } from '../../scripts/model/text.ts'
import { parseManuscriptFile } from '../../scripts/parse/manuscript.ts'
import { pasted, places } from './messages.ts'

function chapter(
  value: string,
  options: { firstParagraph?: number; kind?: Chapter['kind']; path?: string } = {},
): Chapter {
  const { path = '01-claims.md', kind = 'chapter', firstParagraph } = options
  return parseManuscriptFile(new VFile({ path, value }), firstParagraph ? { kind, firstParagraph } : { kind })
}

const slice = ({ value }: AnchorText, start: number, end: number) => [...value].slice(start, end).join('')

describe('the text', () => {
  test('joins its blocks by a line end; a soft line end is a space, a hard one a line end', () => {
    const { text } = chapter(
      'Two\nlines\n===\n\na\\\nb\nc\n\n> q\n>\n> r\n\n- i\n  - j\n\n|x|y|\n|-|-|\n|z||\n',
    )
    expect(text.value).toBe('Two lines\na\nb c\nq\nr\ni\nj\nx\ny\nz\n')
    expect(text.blocks.map(({ start, end }) => slice(text, start, end))).toEqual([
      'Two lines',
      'a\nb c',
      'q',
      'r',
      'i',
      'j',
      'x',
      'y',
      'z',
      '',
    ])
  })

  test('leaves out footnotes, their calls, pictures and the marks of lists', () => {
    const { text } = chapter('a[^1]b ![alt](c.png)d\n\n2. e\n\n[^1]: f\n')
    expect(text.value).toBe('ab d\ne')
  })

  test('keeps characters as they are, before any folding', () => {
    const words = 'ﬁrst A\u030angstro\u0308m\u00ad \u212b\u200d x\u202f! 𐐔 👨‍👩‍👧‍👦 `Azerbaijan`s` <sic> --'
    expect(chapter(words).text.value).toBe(words)
  })

  test('counts code points, astral characters and combining marks among them', () => {
    const { text } = chapter('𐐔e\u0301 *👩‍👦*\n\n:span[𠜎]{lang=zh}x\n')
    expect(text.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [8, 10],
    ])
    const runs = text.blocks.flatMap((block) => block.runs)
    expect(runs.map(({ start, end }) => slice(text, start, end))).toEqual(['𐐔e\u0301 ', '👩‍👦', '𠜎', 'x'])
    expect(runs.map(({ node }) => ('value' in node ? node.value : node.type))).toEqual([
      '𐐔e\u0301 ',
      '👩‍👦',
      '𠜎',
      'x',
    ])
  })

  test('decoded references count as the characters they stand for', () => {
    const { text } = chapter('a&amp;b&#x10400;c')
    expect(text.value).toBe('a&b𐐀c')
    expect(text.blocks[0]!.runs[0]).toMatchObject({ start: 0, end: 5 })
  })

  test('is covered by runs, exactly, whatever the Markdown', () => {
    const pieces = [
      '𐐔',
      'e\u0301',
      ' ',
      '*',
      '**',
      '\n',
      '\\\n',
      '  \n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '[a](b)',
      '![x](y)',
      '[^1]',
      '&amp;',
      '|',
      '\\*',
      'word',
      ':span[q]{lang=hy}',
      '\r\n',
      '\n===\n',
      '\n|a|b|\n|-|-|\n|c|',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const { text } = chapter(`${parts.join('')}\n\nend[^1]\n\n[^1]: note\n`)
        expect(text.blocks.map(({ start, end }) => slice(text, start, end)).join('\n')).toBe(text.value)
        for (const block of text.blocks) {
          let offset = block.start
          for (const run of block.runs) {
            expect(run.start).toBe(offset)
            const words = 'value' in run.node ? run.node.value.replaceAll('\n', ' ') : '\n'
            expect(slice(text, run.start, run.end)).toBe(words)
            offset = run.end
          }
          expect(offset).toBe(block.end)
        }
      }),
      { numRuns: 500, verbose: true },
    )
  })
})

describe('paragraphs', () => {
  test('are top-level paragraphs, quotations and tables; a list belongs to the one before it', () => {
    const made = chapter('# H\n\na\n\n- b\n\n> c\n\n***\n\n|d|\n|-|\n\n## I\n\n1. e\n', { firstParagraph: 7 })
    expect(
      made.paragraphs.map(({ number, node, start, end }) => [
        number,
        node.type,
        slice(made.text, start, end),
      ]),
    ).toEqual([
      [7, 'paragraph', 'a\nb'],
      [8, 'blockquote', 'c'],
      [9, 'table', 'd'],
    ])
    expect(made.text.blocks.map(({ paragraph }) => paragraph)).toEqual([undefined, 7, 7, 8, 9, undefined, 9])
  })

  test('a list before every paragraph has no number', () => {
    expect(
      chapter('- a\n\nb\n', { firstParagraph: 3 }).text.blocks.map(({ paragraph }) => paragraph),
    ).toEqual([undefined, 3])
  })

  test('title matter has none', () => {
    const title = chapter('# T\n\na\n', { kind: 'title' })
    expect(title.paragraphs).toEqual([])
    expect(title.text.blocks.every(({ paragraph }) => paragraph === undefined)).toBe(true)
  })

  test('the title is the first heading in one line, or the name of the file', () => {
    expect(chapter('Two\n*lines*\n===\n\na\n')).toMatchObject({
      id: '01-claims',
      title: 'Two lines',
      short: 'Two lines',
    })
    expect(chapter('a\n').title).toBe('01-claims')
  })
})

describe('footnotes of the author', () => {
  test('have the mark before the hyphens and the name after them', () => {
    const { footnotes, text } = chapter(
      'One.\n\na[^*--p34] b[^*--p35] c[^†]\n\n[^*--p34]: d\n\n    e\n[^*--p35]: f\n[^†]: g\n',
    )
    expect(
      footnotes.map(({ id, mark, label, text: own }) => [id, mark, label, own.id, own.chapter, own.value]),
    ).toEqual([
      ['fn-p34', '*', '*--p34', 'fn-p34', '01-claims', 'd\ne'],
      ['fn-p35', '*', '*--p35', 'fn-p35', '01-claims', 'f'],
      ['fn-x2020', '†', '†', 'fn-x2020', '01-claims', 'g'],
    ])
    expect(footnotes[0]!.text.blocks.map(({ paragraph }) => paragraph)).toEqual([2, 2])
    expect(footnotes[0]!.references).toHaveLength(1)
    expect(text.value).toBe('One.\na b c')
  })

  test('two labels that make one name are told apart', () => {
    const { footnotes } = chapter('a[^*--x] b[^+--x]\n\n[^*--x]: c\n[^+--x]: d\n')
    expect(footnotes.map(({ id }) => id)).toEqual(['fn-x', 'fn-x-2'])
  })

  test('a definition in a quotation is no part of the text', () => {
    const { text, footnotes } = chapter('> a[^1]\n>\n> [^1]: b\n')
    expect([text.value, footnotes[0]!.text.value]).toEqual(['a', 'b'])
  })

  test.each([
    ['a[^1]\n\n[^1]: b\n[^7]: c\n', '4:1 footnote-without-call', ['[^7]']],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c\n', '5:1 footnote-defined-twice', ['[^1--2]: ']],
    ['words[^x] here\n', '1:6 footnote-undefined', ['[^x]: ', '\\[^x]']],
    ['a[^ab] b[^abc]\n\n[^abc]: c\n', '1:2 footnote-undefined', ['[^abc]', '[^ab]: ', '\\[^ab]']],
    ['a\n\n[^1]: called by itself[^1]\n', '3:1 footnote-without-call', ['[^1]']],
    ['> 𐐔 *a*[^x]\n', '1:9 footnote-undefined', ['[^x]: ', '\\[^x]']],
  ])('%j', (value, place, expected) => {
    const { file } = chapter(value)
    expect(places(file)).toEqual([place])
    expect(pasted(file, place.split(' ')[1]!)).toEqual(expected)
  })

  test('the second definition names the place of the first', () => {
    const { file } = chapter('a[^1]\n\n[^1]: b\n\n[^1]: c\n')
    expect(file.messages[0]!.related).toEqual([
      { file: '01-claims.md', line: 3, column: 1, text: 'the first definition' },
    ])
  })

  test('no fault: a call in a called footnote, an escaped bracket, a caret alone', () => {
    expect(places(chapter('a[^1] \\[^x] [^] [^ y]\n\n[^1]: b[^2]\n[^2]: c\n').file)).toEqual([])
  })
})

describe('faults of a chapter', () => {
  test.each([
    ['', '1:1 chapter-empty', []],
    ['\n \n\n', '1:1 chapter-empty', []],
    ['***\n', '1:1 chapter-empty', []],
    ['1. a\n3. b\n', '2:1 list-number-changed', ['2.', '3\\.']],
    ['|a|\n|-|\n|b|c|\n', '3:1 table-row-long', ['\\|']],
    ['see :span[words here]\n', '1:5 span-without-language', [':span[words here]{lang=…}']],
    [
      'see :span[words]{lang=zz9}\n',
      '1:5 span-malformed',
      [':span[words]{lang=…}', '\\:span[words]{lang=zz9}'],
    ],
  ])('%j', (value, place, expected) => {
    const { file } = chapter(value)
    expect(places(file)).toEqual([place])
    expect(pasted(file, place.split(' ')[1]!)).toEqual(expected)
  })

  test('a chapter of one picture is not empty', () => {
    expect(places(chapter('![Map](map.png)\n').file)).toEqual([])
  })

  test.each(['p-12', 'fn-1', 'note-x', '100%'])('a chapter cannot be called %s', (name) => {
    expect(places(chapter('a\n', { path: `${name}.md` }).file)).toEqual(['1:1 chapter-name-reserved'])
  })

  test('a list may begin with any number, and have any bullets', () => {
    expect(places(chapter('1990. a\n1991. b\n\n- c\n').file)).toEqual([])
  })
})
