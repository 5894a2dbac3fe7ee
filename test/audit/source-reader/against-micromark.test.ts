/**
 * The audit reads Markdown by itself. Here its reading is held against that of micromark, narrowed to the
 * same syntax, over random texts made of the characters that matter.
 */
import fc from 'fast-check'
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { plain, readText } from '../../../scripts/audit/source-reader/source-reader.ts'

const off = ['codeIndented', 'codeFenced', 'codeText', 'htmlFlow', 'htmlText', 'definition', 'autolink']

/** The words of each block that holds phrasing, by micromark. */
function byMicromark(markdown: string): string[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: off } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  const blocks: string[] = []
  const notes: string[] = []
  const walk = (node: Nodes, into: string[]): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      into.push(text(node))
    else if ('children' in node) {
      for (const child of (node as Parents).children)
        walk(child, child.type === 'footnoteDefinition' ? notes : into)
    }
  }
  walk(tree, blocks)
  return fold([...blocks, ...notes])
}

function text(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'footnoteReference') return ''
  if ('value' in node) return node.value
  return 'children' in node ? (node as Parents).children.map(text).join('') : ''
}

function byAudit(markdown: string): string[] {
  const read = readText('a.md', markdown, false)
  const notes = [...read.footnotes, ...read.uncalled].sort((a, b) => a.line - b.line)
  return fold([...read.blocks, ...notes.flatMap((note) => note.blocks)].map((block) => plain(block.segments)))
}

/** Order of footnotes and empty blocks are no matter of words. */
function fold(blocks: string[]): string[] {
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '')
}

const parts = [
  'a',
  'b c',
  'Müller',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n  ',
  '\n    ',
  '*',
  '**',
  '_',
  '__',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](x)',
  '![',
  '\\',
  '&amp;',
  '&#8212;',
  '<sic>',
  '<!-- x -->',
  ':word',
  '10:30',
  '~~',
  '# ',
  '\n## ',
  '\n===\n',
  '\n---\n',
  '\n***\n',
  '"',
  '’',
  '—',
  '.',
  ',',
  '!',
  '  \n',
  '\\\n',
  '@',
  '\n[a]: b\n',
] // prettier-ignore

test('random texts have the same words as by micromark', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 24 }), (pieces) => {
      const markdown = pieces.join('')
      expect(byAudit(markdown), JSON.stringify(markdown)).toEqual(byMicromark(markdown))
    }),
    { numRuns: 3000, seed: 20170213 },
  )
})

test('random tables and footnotes have the same words as by micromark', () => {
  const more = [
    '|',
    '| a | b |',
    '\n| - | - |\n',
    '\n|-|\n',
    '\n',
    'x',
    '\\|',
    '[^1]',
    '\n[^1]: ',
    '\n\n',
    '\n\n    more',
    ' ',
    '> ',
    '*',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...more), { maxLength: 14 }), (pieces) => {
      const markdown = pieces.join('')
      expect(byAudit(markdown), JSON.stringify(markdown)).toEqual(byMicromark(markdown))
    }),
    { numRuns: 2000, seed: 20170214 },
  )
})
