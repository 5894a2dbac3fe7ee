/** Pages laid out in the real browser: small pages, so that a few words make every case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Composed } from '../../../scripts/model/edition.ts'
import type { LaidOutBook } from '../../../scripts/publish/pages/book.ts'
import { layoutPages } from '../../../scripts/publish/pages/pages.ts'
import { wordsFor } from '../../../scripts/words/words.ts'
import { startBrowser } from '../../../scripts/world/browser.ts'
import { nodeWorld } from '../../../scripts/world/node-world.ts'
import type { StartedBrowser } from '../../../scripts/world/world.ts'
import type { Fixture, FixtureNote } from './fixture.ts'
import { call, composedFixture } from './fixture.ts'
import { randomBook } from './random-book.ts'

const world = nodeWorld('.', process.env)
let browser: StartedBrowser

beforeAll(async () => {
  browser = await startBrowser((name) => process.env[name])
}, 60_000)
afterAll(() => browser?.close())

async function layOut(fixture: Fixture): Promise<{ composed: Composed; book: LaidOutBook; pdf: Uint8Array }> {
  const composed = composedFixture(fixture)
  const laidOut = await layoutPages(composed, world, wordsFor('en'), {
    fingerprint: '00',
    date: new Date(0),
    browser,
  })
  return { composed, ...laidOut }
}

function messagesOf(composed: Composed): string[] {
  const files = [
    composed.files.configFile,
    ...composed.notes.map(({ file }) => file),
    ...composed.chapters.map(({ file }) => file),
  ]
  return [...new Set(files)].flatMap((file) => file.messages.map(({ ruleId }) => String(ruleId)))
}

/** Words that can be told apart: `n1 n2 n3 …`. */
const words = (count: number, letter = 'w') =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).join(' ')

const note = (id: string, mark: string, body = '<p>Short.</p>', series = 'note'): FixtureNote => ({
  id,
  series,
  mark,
  lemma: 'w1',
  body,
})

/** A page of sixteen lines of some 45 characters. */
const small = { page: { size: '110mm 100mm', chapters: 'any' } }

const chapter = (html: string, id = 'one') => ({
  id,
  title: 'One',
  html: `<h2 class="chapter-title">One</h2>${html}`,
})

/** Sheets at whose foot a note stands, and whether a piece of it says that it goes on. */
function pieces(book: LaidOutBook, id: string) {
  return book.sheets.flatMap(({ foot }, sheet) =>
    foot.filter((piece) => piece.id === id).map(({ continued }) => ({ sheet, continued })),
  )
}

describe('notes at the foot', { timeout: 60_000 }, () => {
  it('stand on the page of their call, each series apart and in the order of edition.yaml', async () => {
    const first = note('a', 'C1', '<p>Counter.</p>', 'counter-source')
    const second = note('b', '1')
    const { book, composed } = await layOut({
      config: small,
      chapters: [
        chapter(`<p id="p-1" data-n="1">${words(12)}${call(first)}${call(second, true)} and on.</p>`),
      ],
      notes: [second, first],
    })
    expect(book.problems).toEqual([])
    expect(messagesOf(composed)).toEqual([])
    const sheet = book.places['ref-a']!.sheet
    expect(book.sheets[sheet]!.foot).toEqual([
      { id: 'note-b', series: 'note', continued: '' },
      { id: 'note-a', series: 'counter-source', continued: '' },
    ])
  })

  it('are divided at a line where they must be, and say so on the next page', async () => {
    const long = note('long', '1', `<p>${words(260, 'n')}</p>`)
    const after = note('after', '2')
    const { book } = await layOut({
      config: small,
      chapters: [
        chapter(
          `<p id="p-1" data-n="1">${words(30)}${call(long)} ${words(150)}</p><p id="p-2" data-n="2">${words(80)}${call(after)}</p>`,
        ),
      ],
      notes: [long, after],
    })
    expect(book.problems).toEqual([])
    const found = pieces(book, 'note-long')
    expect(found.length).toBeGreaterThan(1)
    expect(found.map(({ continued }) => continued)).toEqual(['', ...found.slice(1).map(() => '1 continued')])
    expect(found[0]!.sheet).toBe(book.places['ref-long']!.sheet)
    expect(found.map(({ sheet }) => sheet)).toEqual(found.map((_, index) => found[0]!.sheet + index))
  })

  it('may be longer than several pages, and go on where the text ends before them', async () => {
    const long = note(
      'long',
      '1',
      Array.from({ length: 12 }, (_, index) => `<p>${words(90, `n${index}x`)}</p>`).join(''),
    )
    const { book, composed } = await layOut({
      config: small,
      chapters: [
        chapter(`<p id="p-1" data-n="1">${words(20)}${call(long)}</p>`),
        { ...chapter('<p>The next.</p>', 'two') },
      ],
      notes: [long],
    })
    expect(book.problems).toEqual([])
    expect(messagesOf(composed)).toEqual([])
    expect(pieces(book, 'note-long').length).toBeGreaterThan(4)
    expect(book.places.two!.sheet).toBeGreaterThan(pieces(book, 'note-long').at(-1)!.sheet)
  })

  it('stand right when called from heads, lists, quotations, tables and other notes', async () => {
    const notes = ['head', 'item', 'quoted', 'cell'].map((id, index) => note(id, String(index + 1)))
    const [head, item, quoted, cell] = notes as [FixtureNote, FixtureNote, FixtureNote, FixtureNote]
    const inner = note('inner', '5')
    const { book } = await layOut({
      config: small,
      chapters: [
        {
          id: 'one',
          title: 'One',
          html: [
            `<h2 class="chapter-title">One${call(head)}</h2><p>${words(90)}</p>`,
            `<ul><li>${words(6)}</li><li>${words(40)}${call(item)}</li><li>${words(8)}</li></ul>`,
            `<blockquote id="p-1" data-n="1"><p>${words(50)}${call(quoted)}</p></blockquote>`,
            `<table id="p-2" data-n="2"><tbody>${Array.from({ length: 9 }, (_, row) => `<tr><td>${row}</td><td>x${row === 7 ? call(cell) : ''}</td></tr>`).join('')}</tbody></table>`,
            `<p id="p-3" data-n="3">${words(30)}<a class="call authors" id="ref-fn-star" href="#fn-star">*</a></p>`,
          ].join(''),
          footnotes: [{ id: 'fn-star', mark: '*', html: `<p>The author’s own${call(inner)} words.</p>` }],
        },
      ],
      notes: [...notes, inner],
    })
    expect(book.problems).toEqual([])
    for (const { id, call: sheet, sheets } of book.notes)
      expect({ id, begins: sheets[0] }).toEqual({ id, begins: sheet })
    expect(book.notes.map(({ id }) => id)).toEqual([
      'fn-star',
      'note-head',
      'note-item',
      'note-quoted',
      'note-cell',
      'note-inner',
    ])
  })

  it('wait for an earlier note of their series only, and are reported', async () => {
    const long = note('long', '1', `<p>${words(420, 'n')}</p>`)
    const next = note('next', '2')
    const { book, composed } = await layOut({
      config: small,
      chapters: [chapter(`<p id="p-1" data-n="1">${words(6)}${call(long)} w${call(next)} ${words(30)}</p>`)],
      notes: [long, next],
    })
    expect(book.problems.map(({ kind, near }) => ({ kind, near }))).toEqual([
      { kind: 'note-delayed', near: 'note-next' },
    ])
    expect(messagesOf(composed)).toEqual(['note-delayed'])
    expect(pieces(book, 'note-next')[0]!.sheet).toBe(pieces(book, 'note-long').at(-1)!.sheet)
  })
})

describe('the page', { timeout: 60_000 }, () => {
  it('counts the front in roman figures and the text from 1, and begins chapters on right-hand pages', async () => {
    const { book } = await layOut({
      config: { author: 'A. Author', page: { size: 'a5', chapters: 'right' } },
      chapters: [chapter(`<p>${words(700)}</p>`), { ...chapter('<p>The next.</p>', 'two'), short: 'Two' }],
      notes: [],
    })
    expect(book.sheets.slice(0, 6).map(({ label, part }) => `${label} ${part}`)).toEqual([
      'i title',
      'ii imprint',
      'iii contents',
      'iv blank',
      '1 text',
      '2 text',
    ])
    expect(book.sheets[book.places.two!.sheet]!.side).toBe('recto')
    expect(book.sheets.map(({ head }) => head).slice(3, 6)).toEqual(['', '', 'A. Author, A text'])
    expect(book.sheets[book.places.two!.sheet]!.head).toBe('')
  })

  it('never ends with a head, nor parts one line from a paragraph', async () => {
    for (const count of [60, 66, 72, 78, 84, 90]) {
      const { book } = await layOut({
        config: small,
        chapters: [
          chapter(`<p>${words(count)}</p><h3 id="head">Head</h3><p id="p-1" data-n="1">${words(60)}</p>`),
        ],
        notes: [],
      })
      expect(book.problems).toEqual([])
      expect(book.places.head!.sheet).toBe(book.places['p-1']!.sheet)
    }
  })

  it('keeps the space between inline elements and lists’ items, wherever a page begins', async () => {
    const pairs = Array.from({ length: 400 }, (_, index) => `<i>i${index}</i> <b>b${index}</b>`).join(' ')
    const items = Array.from({ length: 40 }, (_, index) => `<li>item ${index}</li>\n`).join('')
    const { book, composed } = await layOut({
      config: small,
      chapters: [chapter(`<p id="p-1" data-n="1">${pairs}</p><ul>\n${items}</ul><p>End.</p>`)],
      notes: [],
    })
    expect(book.sheets.length).toBeGreaterThan(6)
    expect(messagesOf(composed)).toEqual([])
  })

  it('reports a running head that is too long for it', async () => {
    const long = 'A chapter of which the short title is as long as titles of chapters used to be once'
    const { composed } = await layOut({
      config: small,
      chapters: [{ ...chapter(`<p>${words(500)}</p>`), short: long }],
      notes: [],
    })
    expect(messagesOf(composed)).toEqual(['running-head-too-long'])
  })

  it('reports a word that is wider than it', async () => {
    const { composed } = await layOut({
      config: small,
      chapters: [chapter(`<p id="p-1" data-n="1">${'m'.repeat(90)}</p>`)],
      notes: [],
    })
    expect(messagesOf(composed)).toEqual(['page-line-too-wide'])
  })

  it('is the same to the byte each time, whatever the machine says of fonts, home and time', async () => {
    const long = note('long', '1', `<p>${words(200, 'n')}</p>`)
    const fixture: Fixture = {
      config: small,
      chapters: [chapter(`<p>${words(80)}${call(long)} ${words(80)}</p>`)],
      notes: [long],
    }
    const first = await layOut(fixture)
    const changed = { FONTCONFIG_PATH: '/nowhere', HOME: '/nowhere', TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' }
    const before = { ...process.env }
    Object.assign(process.env, changed)
    const other = await startBrowser((name) => before[name])
    process.env = before
    try {
      const composed = composedFixture(fixture)
      const { pdf } = await layoutPages(composed, world, wordsFor('en'), {
        fingerprint: '00',
        date: new Date(0),
        browser: other,
      })
      expect(Buffer.compare(pdf, first.pdf)).toBe(0)
    } finally {
      await other.close()
    }
  })
})

describe('random books', { timeout: 300_000 }, () => {
  for (let seed = 1; seed <= 20; seed++) {
    it(`of seed ${seed} lose nothing, repeat nothing, and keep every note with its call`, async () => {
      const { book, composed } = await layOut(randomBook(seed))
      expect(book.problems.filter(({ kind }) => kind !== 'note-delayed')).toEqual([])
      expect(messagesOf(composed).filter((id) => id !== 'note-delayed')).toEqual([])
    })
  }
})
