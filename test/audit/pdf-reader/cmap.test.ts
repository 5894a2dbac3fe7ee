import { expect, test } from 'vitest'
import { readCMap, textString } from '../../../scripts/audit/pdf-reader/cmap.ts'

const cmap = (text: string) => readCMap(new TextEncoder().encode(text))

test('single characters, ranges that count up, ranges with a list', () => {
  const { codeLength, text } = cmap(`/CIDInit /ProcSet findresource begin
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfchar <0001> <0066006600690> <0002> <D83DDE00> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0041> <00420043>] endbfrange
    endcmap`)
  expect(codeLength).toBe(2)
  expect(text.get(1)).toMatch(/^ffi/)
  expect(text.get(2)).toBe('😀')
  expect([0x10, 0x11, 0x12].map((code) => text.get(code))).toEqual(['a', 'b', 'c'])
  expect([text.get(0x20), text.get(0x21)]).toEqual(['A', 'BC'])
})

test('a range without end does not run away', () => {
  expect(cmap('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange').text.size).toBe(0x10000)
})

test('text strings by their marks', () => {
  expect(textString(Uint8Array.of(0xfe, 0xff, 0x05, 0xd0))).toBe('א')
  expect(textString(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('é')
  expect(textString(Uint8Array.of(0x41, 0xe9))).toBe('Aé')
})
