import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { locate } from '../../scripts/anchor/locate.ts'
import { stubsFor } from '../../scripts/anchor/stub.ts'
import { anchorTexts } from '../../scripts/anchor/texts.ts'
import { parseAnnotationFile } from '../../scripts/parse/annotations.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { editionFiles } from '../support/files.ts'

const yaml =
  'series:\n  note: {label: Notes}\n  counter-source: {label: Counter-sources, stance: required, claim: required}\n'

async function edition(text: string, notes = '') {
  const configFile = new VFile({ path: 'manuscript/edition.yaml', value: yaml })
  return parse(
    editionFiles({
      configFile,
      chapters: [new VFile({ path: 'manuscript/01-a.md', value: text })],
      notes: [new VFile({ path: 'annotations/notes.md', value: notes })],
    }),
  )
}

describe('stubsFor', () => {
  it('gives words that stand once no attributes', async () => {
    const parsed = await edition('# A\n\nWe had *everything* before us.\n')
    const [series] = parsed.config.series
    const { places } = stubsFor(parsed, 'everything before', series!)
    expect(places).toEqual([
      {
        where: 'p-1',
        context: 'A We had [everything before] us.',
        stub: ':::note{#everything-before}\n> everything before\n\n…\n:::\n',
      },
    ])
  })

  it('copies the words as the original has them, and asks for what the series asks', async () => {
    const parsed = await edition('It’s “so” — [really].\n', ':::note{#it-s-so-really}\n> It’s\n\nx\n:::\n')
    const { places } = stubsFor(parsed, 'it\'s "so" - [really]'.replace('it', 'It'), parsed.config.series[1]!)
    expect(places[0]?.stub).toBe(
      ':::counter-source{#it-s-so-really-2 stance=… claim="…"}\n> It’s “so” — \\[really\\]\n\n…\n:::\n',
    )
  })

  it('says which passage is near where the words stand nowhere', async () => {
    const parsed = await edition('Many years later, as he faced the firing squad.\n')
    const { places, near } = stubsFor(parsed, 'many yers later as he faced', parsed.config.series[0]!)
    expect(places).toEqual([])
    expect(near?.stub).toContain('> Many years later, as he faced\n')
  })

  it('makes names of words in any script', async () => {
    const parsed = await edition('Ходжалы и 12 человек\n')
    const [series] = parsed.config.series
    expect(stubsFor(parsed, 'Ходжалы', series!).places[0]?.stub).toContain('{#note}')
    expect(stubsFor(parsed, '12', series!).places[0]?.stub).toContain('{#note-12}')
  })

  it('finds nothing in no words', async () => {
    const parsed = await edition('A text.\n')
    expect(stubsFor(parsed, '[…]', parsed.config.series[0]!)).toEqual({ places: [], near: undefined })
  })
})

const seed = 20261125
test(`every stub, read back, selects its own place (seed ${seed})`, async () => {
  const words = fc.constantFrom('a', 'b', 'ab', 'b a', '“a”', 'a*b*', '[x]', 'e\u0301')
  const paragraph = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      words,
      async (paragraphs, wanted) => {
        const parsed = await edition(`# T\n\n${paragraphs.join('\n\n')}\n`)
        const texts = anchorTexts(parsed)
        const quote = wanted.replaceAll('*', '')
        const places = locate(texts, quote, {})
        const { places: stubs } = stubsFor(parsed, quote, parsed.config.series[0]!)
        expect(stubs.length).toBe(places.length)
        for (const [index, { stub }] of stubs.entries()) {
          if (stub === undefined) continue
          const file = new VFile({ path: 'annotations/notes.md', value: stub })
          const [note] = parseAnnotationFile(file, parsed.config)
          expect(file.messages.map(String)).toEqual([])
          expect(locate(texts, note!.lemma!.value, note!.attributes)).toEqual([places[index]])
        }
      },
    ),
    { seed, numRuns: 200 },
  )
})
