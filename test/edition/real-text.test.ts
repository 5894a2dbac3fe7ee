/** The manuscript of the first edition is its source, character for character, without the web page's furniture. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../scripts/parse/parse.ts'
import { read } from '../../scripts/read/read.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

const furniture = '© Content from this site must be hyperlinked when used.'

/** White space folded, list marks of the source taken away: they are syntax in the manuscript. */
function folded(text: string): string {
  return text.replace(/^- /gm, '').replace(/\s+/gu, ' ').trim()
}

describe('the text of the first edition', async () => {
  const source = readFileSync('test/edition/manuscript-source.txt', 'utf8')
  const parsed = await parse(await read(nodeWorld('.', {})))
  const files = [parsed.title!, ...parsed.chapters]

  it('is the source without the furniture of the web page', () => {
    const end = source.indexOf(furniture)
    expect(end).toBeGreaterThan(30_000)
    expect(folded(files.map((chapter) => chapter.text.value).join('\n'))).toBe(folded(source.slice(0, end)))
  })

  it('keeps the misprints of the source', () => {
    const text = files.map((chapter) => chapter.text.value).join('\n')
    for (const slip of [
      '4,4000 square km',
      'son-in-low',
      'Azerbaijan`s',
      'Palenbang',
      'Crual L\'Eveneman" magazine',
    ])
      expect(text).toContain(slip)
  })

  it('has title matter, five chapters and a list', () => {
    expect(files.map((chapter) => chapter.id)).toEqual([
      '00-title',
      '01-territorial-claims',
      '02-khojaly-genocide',
      '03-making-truth-known',
      '04-organization-of-islamic-cooperation',
      '05-wider-recognition',
    ])
    expect(parsed.chapters[1]!.tree.children.find((node) => node.type === 'list')).toMatchObject({
      children: { length: 10 },
    })
  })
})
