import { describe, expect, it } from 'vitest'
import { geometryCss, pageGeometry, pageRuleCss } from '../../../scripts/publish/pages/page-size.ts'

const millimetres = (points: number) => Math.round((points / 72) * 254) / 10

describe('pageGeometry', () => {
  it('gives the drawn page its drawn measures: 39 lines, 114 mm', () => {
    const page = pageGeometry('170mm 240mm')
    expect(page.blockHeight / 13.5).toBe(39)
    expect(millimetres(page.blockWidth)).toBe(114)
    expect([page.inner, page.outer, page.head].map(millimetres)).toEqual([22, 34, 23])
  })

  it('keeps proportions and whole lines on other pages, whatever the unit', () => {
    for (const size of ['a5', 'A4', 'letter', '6in 9in', '15.6cm 23.4cm', '400pt 600pt']) {
      const page = pageGeometry(size)
      expect(page.blockHeight % 13.5).toBe(0)
      expect(page.inner + page.blockWidth + page.outer).toBeCloseTo(page.width, 6)
      expect(page.head + page.blockHeight).toBeLessThan(page.height)
      expect(page.outer).toBeGreaterThan(page.inner)
    }
    expect(pageGeometry('6in 9in').width).toBe(432)
  })

  it('refuses what is no size', () => {
    expect(() => pageGeometry('wide')).toThrow(TypeError)
  })
})

describe('the style sheets’ measures', () => {
  it('agree with the page', () => {
    const page = pageGeometry('a5')
    expect(geometryCss(page)).toContain(`--block-height: ${page.blockHeight}pt`)
    expect(geometryCss(pageGeometry('170mm 240mm'))).toContain('--sink: 8')
    expect(pageRuleCss(page)).toMatch(/^@page \{ size: [\d.]+pt [\d.]+pt; margin: /)
  })
})
