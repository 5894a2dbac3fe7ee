/** The bibliography of a built edition, in the finished files: marks that lead back, addresses that can be copied. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const book = {
  type: 'book',
  publisher: 'Press',
  'publisher-place': 'Leipzig',
  issued: { 'date-parts': [[1999]] },
}
const longAddress =
  'https://archive.example.org/en/international-reports/report/the-escalation-of-the-armed-conflict--in-the-valley.html?page=67&of=(all)'
const sources = [
  { ...book, id: 'doe', title: 'Of Rivers', author: [{ family: 'Doe', given: 'Jane' }], URL: longAddress },
  {
    ...book,
    id: 'roe',
    title: 'Of Valleys',
    author: [{ family: 'Roe', given: 'Richard' }],
    DOI: 'doi:10.1000/a<4>c',
  },
  {
    ...book,
    id: 'poe',
    title: 'Of Hills',
    author: [{ family: 'Poe', given: 'Ann' }],
    URL: 'javascript:alert(1)',
  },
]
const count = 60
const words = (chapter: string) => Array.from({ length: count }, (_, index) => `${chapter}${index}x`)
const note = (word: string, body: string, series = 'note') =>
  `:::${series}{#${word}}\n> ${word}\n\n${body}\n:::\n`
const files = {
  'manuscript/edition.yaml': `title: Of Land
author: Jane Doe
language: en-GB
page: {size: 110mm 180mm, chapters: any}
series:
  note: {label: Notes, restart: chapter}
  counter-source: {label: Counter-sources, prefix: C}
`,
  'manuscript/01-one.md': `# Of Water\n\n${words('a').join(' ')}\n`,
  'manuscript/02-two.md': `# Of Stone\n\n${words('b').join(' ')}\n`,
  'annotations/front/introduction.md':
    '# Introduction\n\nSome words [see @doe], and more.[^1]\n\n[^1]: Also [@roe].\n',
  'annotations/back/list.md': '# Chronology\n\nAt last [@doe].\n',
  'annotations/notes.md': [
    ...words('a').map((word) => note(word, '[@doe].')),
    note('b0x', '[@doe; @poe].'),
    note('b1x', '[@roe].', 'counter-source'),
    note('b2x', '[@roe].'),
  ].join('\n'),
  'annotations/sources.json': JSON.stringify(sources),
}

interface PdfLine {
  page: number
  text: string
}

let html = ''
const lines: PdfLine[] = []
const addresses: string[] = []
const internal = new Map<string, number>()

beforeAll(async () => {
  const { folder, remove } = await makeEdition(files, null)
  try {
    const ran = await run(['build', folder])
    expect(ran.status, ran.error).toBe(0)
    html = await readFile(join(folder, 'output/edition.html'), 'utf8')
    await readPdf(new Uint8Array(await readFile(join(folder, 'output/edition.pdf'))))
  } finally {
    await remove()
  }
}, 120_000)

/** Read the lines of the pages, and where links lead, with a reader that is not the program's own. */
async function readPdf(data: Uint8Array): Promise<void> {
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    let last: number | undefined
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue
      const y = Math.round(item.transform[5])
      if (last === undefined || Math.abs(y - last) > 3) lines.push({ page: number, text: item.str })
      else lines.at(-1)!.text += item.str
      last = y
    }
    for (const { subtype, url, dest } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue
      if (url) addresses.push(url)
      else if (typeof dest === 'string') internal.set(dest, (internal.get(dest) ?? 0) + 1)
    }
  }
  await task.destroy()
}

const entryOf = (key: string): string =>
  new RegExp(`id="source-${key}">(.*?)</div>`, 's').exec(html)?.[1] ?? ''
const wordsOf = (markup: string): string => markup.replace(/<[^>]*>/g, '')

describe('on the screen', () => {
  it('marks stand by piece and chapter, where notes count anew in each, and by series within', () => {
    expect(wordsOf(entryOf('roe'))).toMatch(/\[Introduction:\u00a02; Of Stone:\u00a02, C1\]$/)
    expect(wordsOf(entryOf('poe'))).toMatch(/\[Of Stone:\u00a01\]$/)
    expect(wordsOf(entryOf('doe'))).toMatch(
      new RegExp(
        `\\[Introduction:\u00a01; Of Water:\u00a01, 2, .*, ${count}; Of Stone:\u00a01; Chronology:\u00a01\\]$`,
      ),
    )
  })

  it('each mark leads to its note, each note is there', () => {
    const targets = [...entryOf('doe').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
    expect(targets).toEqual([
      'fn-introduction-1',
      ...words('a').map((word) => `note-${word}`),
      'note-b0x',
      'fn-list-1',
    ])
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })

  it('an address is a link with its own words', () => {
    const [, href, content] = /<a href="(https:[^"]+)"[^>]*>(.*?)<\/a>/.exec(entryOf('doe')) ?? []
    expect(href?.replaceAll('&#x26;', '&')).toBe(longAddress)
    expect(wordsOf(content ?? '').replaceAll('&#x26;', '&')).toBe(longAddress)
    expect(entryOf('roe')).toContain('href="https://doi.org/10.1000/a%3C4%3Ec"')
    expect(entryOf('poe')).not.toContain('href="javascript')
  })
})

describe('in print', () => {
  it('marks lead to the calls', () => {
    for (const id of ['ref-fn-introduction-1', 'ref-a0x', `ref-a${count - 1}x`, 'ref-b0x', 'ref-fn-list-1'])
      expect([...internal.keys()], id).toContain(id)
  })

  it('addresses are links to where they say', () => {
    expect(addresses).toContain(longAddress)
    expect(addresses).toContain('https://doi.org/10.1000/a%3C4%3Ec')
    expect(addresses.some((address) => address.startsWith('javascript'))).toBe(false)
  })

  it('a long address is divided where it may be, without a hyphen, and can be copied', () => {
    const last = lines
      .map(({ text }) => text.trim())
      .lastIndexOf(
        lines.map(({ text }) => text.trim()).findLast((text) => text.includes('https://archive')) ?? '',
      )
    const texts = lines.slice(last).map(({ text }) => text.trim())
    const from = texts[0]!.indexOf('https://archive')
    const parts: string[] = [texts[0]!.slice(from)]
    while (parts.join('').length < longAddress.length) parts.push(texts[parts.length]!)
    const [whole = ''] = parts.join('').split(/(?<=\(all\))/)
    expect(whole).toBe(longAddress)
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts.slice(0, -1))
      expect(part, parts.join(' | ')).not.toMatch(/[-./?_~,#%]$(?<!\/\/)/)
  })

  it('nothing invisible stands in the text', () => {
    expect(lines.map(({ text }) => text).join('')).not.toMatch(/[\u00AD\u200B\u2060]/)
  })
})
