import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { remarkLemmas } from '../../scripts/compose/remark-lemmas.ts'
import type { Call } from '../../scripts/model/edition.ts'
import type { Note } from '../../scripts/model/note.ts'
import { parseManuscriptFile } from '../../scripts/parse/manuscript.ts'

/** Marks words of a text as lemmas; `|` in a lemma's words stands for the end of a paragraph. */
function mark(markdown: string, lemmas: Record<string, string>): string {
  const file = new VFile({ path: 'manuscript/01-a.md', value: markdown })
  const chapter = parseManuscriptFile(file, { kind: 'chapter' })
  const points = [...chapter.text.value]
  const calls = Object.entries(lemmas).map(([id, words]): Call => {
    const wanted = [...words.replaceAll('|', '\n')]
    const start = points.findIndex((_, index) =>
      wanted.every((point, offset) => points[index + offset] === point),
    )
    expect(start, `“${words}” stands in the text`).toBeGreaterThanOrEqual(0)
    const end = start + wanted.length
    const note = { id, series: 'note' } as Note
    const place = {
      chapter: chapter.id,
      text: chapter.id,
      start,
      end,
      call: end,
      paragraph: 1,
      extent: 'words',
    } as const
    return { note, anchor: { note, state: 'exact', place }, mark: id, number: 1 }
  })
  calls.sort((a, b) => a.anchor.place.call - b.anchor.place.call)
  unified().use(remarkLemmas, { text: chapter.text, calls }).runSync(chapter.tree)
  return toHtml(toHast(chapter.tree))
    .replaceAll(/<mark class="lemma" data-note="(\w+)">/g, '{$1:')
    .replaceAll('</mark>', '}')
    .replaceAll(/<a class="call" id="ref-(\w+)"[^>]*>\w+<\/a>/g, '[$1]')
    .replaceAll(/<\/?p>/g, '')
}

describe('remarkLemmas', () => {
  it('marks a lemma and sets its call at the end', () => {
    expect(mark('What is truth?', { a: 'is truth' })).toBe('What {a:is truth}[a]?')
  })

  it('keeps overlapping lemmas apart, in pieces', () => {
    expect(mark('one two three four', { a: 'one two three', b: 'two three four' })).toBe(
      '{a:one }{a:{b:two three}}[a]{b: four}[b]',
    )
    expect(mark('one two three', { a: 'two', b: 'one two three' })).toBe(
      '{b:one }{a:{b:two}}[a]{b: three}[b]',
    )
  })

  it('sets two calls at one place in their order', () => {
    expect(mark('one two', { a: 'two', b: 'one two' })).toBe('{b:one }{a:{b:two}}[a][b]')
  })

  it('goes on over paragraphs', () => {
    expect(mark('one two\n\nthree four', { a: 'two|three' })).toBe('one {a:two}\n{a:three}[a] four')
  })

  it('puts the call behind emphasis that ends with it, and inside one that goes on', () => {
    expect(mark('an *odd* word', { a: 'odd' })).toBe('an <em>{a:odd}</em>[a] word')
    expect(mark('an *odd little* word', { a: 'odd' })).toBe('an <em>{a:odd}[a] little</em> word')
  })

  it('divides a link around a call', () => {
    expect(mark('a [long link](https://example.org) here', { a: 'long' })).toBe(
      'a <a href="https://example.org">{a:long}</a>[a]<a href="https://example.org"> link</a> here',
    )
  })

  it('counts code points, not code units', () => {
    expect(mark('𐐔𐐇 two 👨‍👩‍👧 three', { a: 'two 👨‍👩‍👧', b: '𐐔𐐇' })).toBe(
      '{b:𐐔𐐇}[b] {a:two 👨‍👩‍👧}[a] three',
    )
  })

  it('reaches into lists and quotations', () => {
    expect(mark('- one two\n- three', { a: 'two|three' })).toBe(
      '<ul>\n<li>one {a:two}</li>\n<li>{a:three}[a]</li>\n</ul>',
    )
    expect(mark('> one two', { a: 'one' })).toBe('<blockquote>\n{a:one}[a] two\n</blockquote>')
  })
})
