import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../../scripts/words/en.ts'
import { buildPage, crowded, rightToLeft } from './sample.ts'

let html: string
let tree: Root

beforeAll(async () => {
  html = await buildPage(crowded)
  tree = unified().use(rehypeParse).parse(html)
})

const elements = (name: string) => {
  const list: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === name) list.push(element)
  })
  return list
}

describe('the markup of edition.html', () => {
  it('is what a parser makes of it: nothing stands where HTML does not allow it', () => {
    const written = unified().use(rehypeStringify, { quote: '"' }).stringify(tree)
    expect(`${written}\n`.replace(/\n+<\/body>/, '</body>')).toBe(html.replace(/\n+<\/body>/, '</body>'))
  })

  it('has every id once, also where a chapter is called text.md and a piece bibliography.md', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['text', 'text-', 'bibliography', 'bibliography-']))
    const targets = [...html.matchAll(/\s(?:href="#|for=")([^"]*)"/g)].map(([, id]) => id!)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('uses no attribute that HTML no longer knows, and no style that the policy forbids', () => {
    expect(html).not.toMatch(/<t[hd][^>]*\salign=/)
    expect(elements('th').map(({ properties }) => properties.className)).toContainEqual(['align-right'])
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/)
  })

  it('has no link in a link and no paragraph in a paragraph', () => {
    for (const [outer, inner] of [
      ['a', 'a'],
      ['p', 'p'],
      ['label', 'label'],
    ] as const) {
      for (const element of elements(outer)) {
        visit(element, 'element', (child) => {
          if (child !== element) expect(child.tagName).not.toBe(inner)
        })
      }
    }
  })

  it("sets the author's footnotes under the block that calls them, before the notes on it", () => {
    const at = (text: string) => {
      const place = html.indexOf(text)
      expect(place, text).toBeGreaterThan(0)
      return place
    }
    expect(at('id="p-1"')).toBeLessThan(at('id="fn-1"'))
    expect(at('id="fn-2"')).toBeLessThan(at('id="note-pilate"'))
    // By the order of the calls: the footnote is called after Pilate, before the link.
    expect(at('id="note-overlap"')).toBeLessThan(at('id="note-in-footnote"'))
    expect(at('id="note-in-footnote"')).toBeLessThan(at('id="note-in-link"'))
    expect(at('id="note-whole-paragraph"')).toBeLessThan(at('id="p-2"'))
  })

  it('speaks the language of the notes alone', async () => {
    const german = await buildPage({
      'manuscript/edition.yaml':
        'title: Of Truth\nlanguage: de\nseries:\n  note: {label: Anmerkungen}\n  counter-source: {label: Gegenquellen, prefix: C}\n',
    })
    const shown = german.slice(german.indexOf('<body>')).split('<script>')[0]!
    const labels = [...shown.matchAll(/(?:aria-label|data-read-on)="([^"]*)"/g)].map(([, text]) => text!)
    const all = [...labels, ...shown.split(/<[^>]*>/).map((text) => text.trim())]
    const english = Object.values(en).filter((word) => /^[A-Za-z ]{4,}$/.test(word))
    expect(all.filter((text) => english.includes(text.replace(/\.$/, '')))).toEqual([])
    expect(german.slice(german.indexOf('<script>'))).not.toMatch(/textContent = '[^']/)
  })

  it('is written from right to left where the language is', async () => {
    const page = await buildPage(rightToLeft)
    expect(page).toMatch(/<html lang="he" dir="rtl">/)
  })
})
