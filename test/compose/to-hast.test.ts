import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { type HastContext, toBlocks } from '../../scripts/compose/to-hast.ts'

const context: HastContext = {
  language: 'en',
  headingShift: 1,
  citation: () => [],
  reference: (target) =>
    target === 'toll'
      ? { text: 'C3', className: 'to-note' }
      : target === 'p-2'
        ? { text: '2', className: 'to-paragraph' }
        : undefined,
  picture: () => undefined,
  footnote: () => undefined,
}
const html = (markdown: string) => toHtml(toBlocks(fromMarkdown(markdown), context))

describe('toBlocks', () => {
  it('keeps the lines of a heading', () => {
    expect(html('One\ntwo\n===')).toBe('<h2 class="chapter-title">One <br>two</h2>')
  })

  it('fills in cross-references', () => {
    expect(html('See [](#toll) in [](#p-2) and [there](#toll).')).toBe(
      '<p>See <a class="to-note" href="#note-toll">C3</a> in <a class="to-paragraph" href="#p-2">2</a> and <a class="to-note" href="#note-toll">there</a>.</p>',
    )
  })

  it('makes raw HTML text, and no script of an address', () => {
    expect(html('<script>alert(1)</script>')).not.toContain('<script')
    expect(html('a <b onclick="x">c</b> [d](javascript:x)')).toBe(
      '<p>a &#x3C;b onclick="x">c&#x3C;/b> <a>d</a></p>',
    )
  })

  it('sets a call that follows another directly apart', () => {
    const footnotes: HastContext = {
      ...context,
      footnote: ({ identifier }) => ({ id: identifier, mark: identifier, count: 1 }),
    }
    const reference = (identifier: string) => ({ type: 'footnoteReference', identifier }) as const
    const blocks = toBlocks(
      {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [reference('a'), reference('b'), { type: 'text', value: ' ' }, reference('c')],
          },
        ],
      },
      footnotes,
    )
    expect(toHtml(blocks).match(/class="call[^"]*"/g)).toEqual([
      'class="call authors"',
      'class="call authors next"',
      'class="call authors"',
    ])
  })
})
