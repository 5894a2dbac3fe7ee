/** Editions that ask too much of a page, or too little: a right result or an error that names the place, and an end. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { type Ran, run } from '../support/run.ts'

type Files = Record<string, string | Uint8Array>

async function built(files: Files, env: Record<string, string> = {}): Promise<Ran & { pages: number }> {
  const { folder, remove } = await makeEdition(files, null)
  try {
    const ran = await run(['build', folder], { env })
    const report = await readFile(join(folder, 'output/report.json'), 'utf8').catch(() => '{}')
    expect(ran.error).not.toMatch(/\n\s+at .*:\d+:\d+/)
    return { ...ran, pages: Number(JSON.parse(report).pages ?? 0) }
  } finally {
    await remove()
  }
}

const config = (more: object = {}) => JSON.stringify({ page: { size: 'A5', chapters: 'any' }, ...more })
const sentence = 'Those who stayed in the town were taken away before the night had come over the hills.'
const chapter = (text: string): Files => ({ 'manuscript/01-one.md': `# One\n\n${text}\n` })
const note = (id: string, body: string) => `:::note{#${id}}\n> ${id} here\n\n${body}\n:::\n`
const long = (count: number) =>
  Array.from({ length: count }, (_, index) => `${sentence} (${index + 1})`).join(' ')

describe('hard editions', { timeout: 120_000 }, () => {
  it.each<[string, Files]>([
    [
      'a table of three pages',
      chapter(
        `| a | b |\n| --- | --- |\n${Array.from({ length: 110 }, (_, index) => `| row ${index} | ${sentence.slice(0, 30)} |`).join('\n')}`,
      ),
    ],
    [
      'a note of more than three pages',
      {
        ...chapter('Some words stand here.'),
        'annotations/notes.md': `:::note{#some}\n> words stand\n\n${long(160)}\n:::\n`,
      },
    ],
    ['300 paragraphs without a note', chapter(Array.from({ length: 300 }, () => sentence).join('\n\n'))],
    [
      '200 notes on one paragraph',
      {
        ...chapter(Array.from({ length: 200 }, (_, index) => `w${index}x here`).join(' and ')),
        'annotations/notes.md': Array.from({ length: 200 }, (_, index) =>
          note(`w${index}x`, 'A comment on it.'),
        ).join('\n'),
      },
    ],
    ['sources that nobody cites', { ...chapter(sentence), 'annotations/sources.json': '[]' }],
    ['neither title nor author', { 'manuscript/01-one.md': `${sentence}\n` }],
    [
      'chapters without headings',
      {
        'manuscript/01-one.md': sentence,
        'manuscript/02-two.md': sentence,
        'manuscript/03-three.md': sentence,
      },
    ],
    [
      'very long titles',
      {
        'manuscript/00-title.md': `# ${long(4)}\n\nAn Author\n`,
        'manuscript/01-one.md': `# ${long(3)}\n\n${long(60)}\n`,
        'manuscript/edition.yaml': config({ author: long(1), subtitle: long(3) }),
      },
    ],
    [
      'addresses longer than a page is wide',
      {
        ...chapter('Some words stand there.'),
        'annotations/notes.md':
          ':::note{#see}\n> there.\n\nIn [a place](https://example.org/' +
          'x/'.repeat(200) +
          ') with https://example.org/' +
          'x-'.repeat(200) +
          '.\n:::\n',
      },
    ],
  ])('%s: built, nothing lost', async (_, files) => {
    const { status, error, pages } = await built({ 'manuscript/edition.yaml': config(), ...files })
    expect(error.split('\n').filter((line) => line.includes('error:'))).toEqual([])
    expect(status).toBe(0)
    expect(pages).toBeGreaterThan(3)
  })

  it('a word wider than the page: an error with page and element', async () => {
    const { status, error } = await built({
      'manuscript/edition.yaml': config(),
      ...chapter(`See ${'Donau'.repeat(60)} there.`),
    })
    expect(status).toBe(1)
    expect(error).toMatch(/01-one\.md:3:1: error: A line on page \d .*`p-1`.*page-line-too-wide/)
  })

  it('a picture taller than the page is made to fit', async () => {
    const { status, error } = await built({
      'manuscript/edition.yaml': config(),
      ...chapter(`${long(8)}\n\n![A tower](tower.png)\n\n${long(8)}`),
      'manuscript/tower.png': picture(60, 4000),
    })
    expect(error).not.toContain('error:')
    expect(status).toBe(0)
  })

  it('a picture in a note taller than the page: fitted, or an error with page and note', async () => {
    const { status, error } = await built({
      'manuscript/edition.yaml': config(),
      ...chapter('Some words stand here.'),
      'annotations/notes.md': ':::note{#some}\n> words stand\n\nSee it.\n\n![A tower](tower.png)\n:::\n',
      'annotations/tower.png': picture(60, 4000),
    })
    if (status !== 0) expect(error).toMatch(/page-overflow/)
  })
})

/** A grey picture as PNG (RFC 2083). */
function picture(width: number, height: number): Uint8Array {
  const part = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(
    Buffer.alloc((width + 1) * height, 0x80).map((byte, index) => (index % (width + 1) === 0 ? 0 : byte)),
  )
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', rows),
    part('IEND', new Uint8Array()),
  ])
}
