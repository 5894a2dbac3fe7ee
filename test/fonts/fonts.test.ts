import { beforeAll, describe, expect, it } from 'vitest'
import { coverageOf } from '../../scripts/fonts/coverage.ts'
import { faceBytes, fontFaceCss } from '../../scripts/fonts/css.ts'
import { furtherFaces, latinFaces } from '../../scripts/fonts/faces.ts'
import type { Fonts } from '../../scripts/fonts/fonts.ts'
import { openFonts } from '../../scripts/fonts/fonts.ts'
import { screenFaces, subsetFaces } from '../../scripts/fonts/subset.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

const world = nodeWorld('.', {})
let fonts: Fonts

beforeAll(async () => {
  fonts = await openFonts(world)
})

const scripts = (text: string) => [...new Set(fonts.facesFor(text).map(({ script }) => script))]

describe('missingGlyphs', () => {
  it('finds nothing in the scripts that are shipped', () => {
    for (const text of [
      'Xocalı, Şuşa, Ağdam, Kəlbəcər, İ ı Ə ə – “quoted” ‘so’ … § 12',
      'Все люди рождаются свободными, Ёё Ґґ Ѣѣ',
      'Όλοι οι άνθρωποι; μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος, ᾧ ᾯ ῥ',
      'Բոլոր մարդիկ ծնվում են ազատ։',
      'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם',
      'بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ، ٠١٢',
    ]) {
      expect({ text, missing: fonts.missingGlyphs(text) }).toEqual({ text, missing: [] })
    }
  })

  it('names each character that no face has, once and in order', () => {
    expect(fonts.missingGlyphs('a 漢 b 𐐜 漢')).toEqual([
      { char: '漢', codePoint: 'U+6F22' },
      { char: '𐐜', codePoint: 'U+1041C' },
    ])
  })

  it('passes over white space, joiners, soft hyphens, variation selectors', () => {
    expect(fonts.missingGlyphs('\t\n\u00a0\u00ad\u200b\u200c\u200d\u2060\ufe0f\u{e0100}\u2003')).toEqual([])
  })

  it('takes a letter with its marks together, however it is written', () => {
    expect(fonts.missingGlyphs('ἀρχή'.normalize('NFD'))).toEqual([])
    expect(fonts.missingGlyphs('Ω')).toEqual([])
    // A Latin letter and a Hebrew point: each has a face, no face has both.
    expect(fonts.missingGlyphs('a\u05b4')).toEqual([{ char: '\u05b4', codePoint: 'U+05B4' }])
  })
})

describe('facesFor', () => {
  it('adds the faces of further scripts only where they occur', () => {
    expect(scripts('Plain text, Русский, Ελλάδα')).toEqual(['Latin'])
    expect(scripts('Հայ')).toEqual(['Latin', 'Armenian'])
    expect(scripts('שלום and سلام')).toEqual(['Latin', 'Hebrew', 'Arabic'])
  })

  it('takes all Greek from one face where some of it is polytonic', () => {
    expect(scripts('μῆνιν')).toEqual(['Latin', 'Greek'])
    const latin = fonts.facesFor('μῆνιν').filter(({ script }) => script === 'Latin')
    expect(
      latin.every(({ unicodeRange }) => unicodeRange !== undefined && !/U\+370/.test(unicodeRange)),
    ).toBe(true)
  })
})

describe('the files', () => {
  it('are static TrueType, which Chromium does not write as Type 3', async () => {
    const { create } = await import('fontkit')
    for (const { file } of [...latinFaces, ...furtherFaces]) {
      const { tables } = create(await world.dependency(file)).directory
      expect({ file, outlines: 'glyf' in tables, variable: 'fvar' in tables }).toEqual({
        file,
        outlines: true,
        variable: false,
      })
    }
  })

  it('of Source Serif 4 have the features that the style sheets use', async () => {
    const { create } = await import('fontkit')
    for (const { file, style } of latinFaces) {
      const features = create(await world.dependency(file)).availableFeatures
      const wanted = ['onum', 'lnum', 'tnum', 'kern', 'mark', ...(style === 'normal' ? ['smcp', 'c2sc'] : [])]
      expect({ file, missing: wanted.filter((feature) => !features.includes(feature)) }).toEqual({
        file,
        missing: [],
      })
    }
  })
})

describe('fontFaceCss and subsetFaces', () => {
  it('write rules that carry the files, small ones for the screen', async () => {
    const text = 'Text of an edition, 0123456789 Հայ'
    const faces = screenFaces(fonts.facesFor(text))
    const whole = fontFaceCss(faces, await faceBytes(faces, world))
    const bytes = await subsetFaces(faces, text, world)
    const small = fontFaceCss(faces, bytes)
    expect(small.match(/@font-face/g)).toHaveLength(faces.length)
    expect(small).not.toMatch(/url\("(?!data:)/)
    expect(small.length).toBeLessThan(whole.length / 4)
    const coverage = coverageOf(bytes(faces[0]!))
    expect([...'Text'].every((char) => coverage.has(char.codePointAt(0)!))).toBe(true)
    expect(coverage.has('Q'.codePointAt(0)!)).toBe(false)
    expect(small).toContain('size-adjust: 89%')
  }, 30_000)

  it('give the same bytes each time, in whatever order the characters come', async () => {
    const faces = fonts.facesFor('abc').slice(0, 1)
    const one = await subsetFaces(faces, 'abc', world)
    const other = await subsetFaces(faces, 'cbaab', world)
    expect(Buffer.compare(one(faces[0]!), other(faces[0]!))).toBe(0)
  }, 30_000)
})
