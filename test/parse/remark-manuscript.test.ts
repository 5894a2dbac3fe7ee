import fc from 'fast-check'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { remarkManuscript } from '../../scripts/parse/remark-manuscript.ts'
import { plainText } from '../../scripts/parse/text.ts'

const parse = (text: string): Root => unified().use(remarkManuscript).parse(text)

/** The tree as nested lists: names of nodes, and their texts. */
function shape(node: { type: string; children?: unknown[]; value?: string; lang?: string }): unknown {
  if (node.type === 'text') return node.value
  const name = node.lang ? `${node.type} ${node.lang}` : node.type
  return node.children ? [name, ...node.children.map((child) => shape(child as Root))] : name
}

describe('what is no syntax stays, character for character', () => {
  test.each([
    ['a colon before a number', 'At 10:30 he came'],
    ['a verse of a book', 'Luke 2:14'],
    ['a word with a colon', 'see :name and ::name and :name[label]{key=value}'],
    ['a container fence', ':::note{#x}'],
    ['an element', 'he wrote <sic> and <b>so</b>'],
    ['an element that begins the line', '<div>words</div>'],
    ['a comment', 'before <!-- the author --> after'],
    ['a comment that begins the line', '<!-- the author -->'],
    ['a processing instruction', '<?xml version="1.0"?>'],
    ['a definition', '[Editor]: sic'],
    ['a full reference', '[a][b] and [a][] and [a]'],
    ['two backticks', 'Azerbaijan`s and Armenia`s claims'],
    ['code', 'the ``code`` of `honour`'],
    ['a fence of backticks', '```'],
    ['a fence of tildes', '~~~ text'],
    ['tildes', 'about ~30 to ~~40~~'],
    ['a task', '[ ] task and [x] done'],
    ['an autolink', '<http://example.org> and <a@example.org>'],
    ['a bare address', 'http://example.org/a_b_c, www.example.org and a@example.org'],
    ['an at sign', 'ten pieces @ 3 shillings, said @doe'],
    ['a span without a language', ':span[words] and :span[words]{}'],
    ['a span with more than a language', ':span[words]{lang=hy .class}'],
    ['a span in no language', ':span[words]{lang="?"}'],
    ['a span behind two colons', '::span[words]{lang=hy}'],
    ['a footnote that is not defined', 'a word[^1]'],
    ['braces', '{#id .class}'],
    ['formulas', '$x$ and $$y$$'],
    ['a superscript', 'the 4^th^ and H~2~O'],
    ['a number that is no list', '1990 was a year'],
    ['front matter of one line', 'title: A book'],
    ['an image without an address', '![alone]'],
    ['soft hyphen, joiners, no-break spaces', 'wohl\u00adbe\u2060kannt\u200d \u00a0a\u202fb'],
  ])('%s', (_, text) => {
    const tree = parse(text)
    expect(plainText(tree.children)).toBe(text)
    expect(shape(tree)).toEqual(['root', ['paragraph', text]])
  })

  test('a task in a list keeps its box', () => {
    expect(shape(parse('- [ ] task'))).toEqual(['root', ['list', ['listItem', ['paragraph', '[ ] task']]]])
  })

  test('front matter is a rule and a heading', () => {
    expect(shape(parse('---\ntitle: A\n---'))).toEqual(['root', 'thematicBreak', ['heading', 'title: A']])
  })

  test('blanks before a line of a paragraph vanish, and make no code', () => {
    expect(shape(parse('    indented\n        more'))).toEqual(['root', ['paragraph', 'indented\nmore']])
  })

  test('lines within fences and elements are lines of a paragraph', () => {
    expect(shape(parse('```\na\n```'))).toEqual(['root', ['paragraph', '```\na\n```']])
    expect(shape(parse('<div>\na\n</div>'))).toEqual(['root', ['paragraph', '<div>\na\n</div>']])
  })
})

describe('what is syntax', () => {
  test.each([
    ['# One\n\n### Three ###', ['root', ['heading', 'One'], ['heading', 'Three']]],
    ['Two\nlines\n===\n\nb\n---', ['root', ['heading', 'Two\nlines'], ['heading', 'b']]],
    ['a\\\nb  \nc', ['root', ['paragraph', 'a', 'break', 'b', 'break', 'c']]],
    ['*a* __b__', ['root', ['paragraph', ['emphasis', 'a'], ' ', ['strong', 'b']]]],
    ['> a\n>\n> b', ['root', ['blockquote', ['paragraph', 'a'], ['paragraph', 'b']]]],
    ['1. a\n2. b', ['root', ['list', ['listItem', ['paragraph', 'a']], ['listItem', ['paragraph', 'b']]]]],
    ['|a|\n|-|', ['root', ['table', ['tableRow', ['tableCell', 'a']]]]],
    ['a\n\n***', ['root', ['paragraph', 'a'], 'thematicBreak']],
    [
      'a[^1]\n\n[^1]: b',
      ['root', ['paragraph', 'a', 'footnoteReference'], ['footnoteDefinition', ['paragraph', 'b']]],
    ],
    [
      '![^1]\n\n[^1]: b',
      ['root', ['paragraph', '!', 'footnoteReference'], ['footnoteDefinition', ['paragraph', 'b']]],
    ],
    ['[a](b "c")', ['root', ['paragraph', ['link', 'a']]]],
    ['![a](b)', ['root', ['paragraph', 'image']]],
    ['\\*a\\* \\[b\\]', ['root', ['paragraph', '*a* [b]']]],
    ['&amp;&nbsp;&#1632;', ['root', ['paragraph', '&\u00a0\u0660']]],
    [':span[a *b*]{lang=hy}', ['root', ['paragraph', ['span hy', 'a ', ['emphasis', 'b']]]]],
    [':span[a\nb]{lang="az-Cyrl"}', ['root', ['paragraph', ['span az-Cyrl', 'a\nb']]]],
    ['\\:span[a]{lang=hy}', ['root', ['paragraph', ':span[a]{lang=hy}']]],
  ])('%j', (text, expected) => {
    expect(shape(parse(text))).toEqual(expected)
  })

  test('footnotes can be switched off', () => {
    const tree = unified().use(remarkManuscript, { footnotes: false }).parse('a[^1]\n\n[^1]: b')
    expect(shape(tree)).toEqual(['root', ['paragraph', 'a[^1]'], ['paragraph', '[^1]: b']])
  })

  test('line ends of other systems are line ends', () => {
    expect(shape(parse('a\r\nb\rc\r\n\r\nd'))).toEqual(['root', ['paragraph', 'a\nb\nc'], ['paragraph', 'd']])
  })
})

describe('nesting is bounded, and what is refused stays text and is told', () => {
  const depth = (node: object): number =>
    'children' in node ? 1 + Math.max(0, ...(node.children as object[]).map(depth)) : 1

  test.each([
    ['quotations', `${'>'.repeat(10_000)}a`],
    ['spaced quotations', `${'> '.repeat(10_000)}a`],
    ['lists', `${'- '.repeat(10_000)}a`],
    ['emphasis', `${'*a **b '.repeat(5_000)}${'c** d* '.repeat(5_000)}`],
    ['one mark', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
    ['images', `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
    ['footnotes', `a[^b]\n\n${'[^b]: '.repeat(10_000)}a`],
  ])('%s', (_, text) => {
    const file = new VFile({ path: '01.md', value: text })
    const tree = unified().use(remarkManuscript).parse(file)
    expect(depth(tree)).toBeLessThan(500)
    expect(file.messages.map((message) => message.ruleId)).toContain('nesting-too-deep')
  })

  test.each([
    ['brackets that open', '['.repeat(10_000)],
    ['brackets in brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`],
    ['marks that never match', '*a_ '.repeat(10_000)],
    ['spans in spans', `${':span['.repeat(10_000)}a${']{lang=hy}'.repeat(10_000)}`],
    ['calls that never end', '[^'.repeat(10_000)],
    ['a long quotation', '> a\n'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(depth(parse(text))).toBeLessThan(500)
  })
})

test('any words come back as they are when their marks are escaped', () => {
  const word = fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...'`<>[]:@~&#*_!|\\'),
      ),
      minLength: 1,
      maxLength: 8,
    })
    .map((text) => text.replace(/[\s\p{Cc}\ufeff]/gu, ''))
    .filter((text) => text !== '')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(' ')
      const escaped = text
        .replace(/[\\*_[\]|#>&~+-]/g, '\\$&')
        .replace(/^([=:])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2')
      expect(plainText(parse(escaped).children)).toBe(text)
    }),
    { numRuns: 2000, verbose: true },
  )
})
