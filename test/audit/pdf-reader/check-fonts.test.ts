import { expect, it } from 'vitest'
import { checkFonts } from '../../../scripts/audit/pdf-reader/check-fonts.ts'
import type { PdfFont } from '../../../scripts/audit/pdf-reader/fonts.ts'

const font = (name: string, kind: string, embedded: boolean) => ({ name, kind, embedded }) as PdfFont

it.each([
  ['Serif', 'Type0', true, []],
  ['Serif', 'Type0', false, ['font-not-embedded']],
  ['Sans', 'Type0', true, ['font-foreign']],
  ['Serif', 'Type3', true, ['font-type-3']],
])('judges %s, %s, embedded %s', (name, kind, embedded, rules) => {
  const used = font(name, kind, embedded)
  expect(checkFonts([used, used], ['Serif']).map(({ rule }) => rule)).toEqual(rules)
})
