import { describe, expect, it } from 'vitest'
import { decode } from '../../scripts/read/text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decode', () => {
  it('drops a byte order mark and keeps line ends', () => {
    expect(decode('a.md', bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a)).value).toBe('a\r\n')
  })

  it('keeps a second byte order mark, which is a character of the text', () => {
    expect(decode('a.md', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61)).value).toBe('\ufeffa')
  })

  it.each([
    ['a lone byte', bytes(0x61, 0x0a, 0x62, 0xe9, 0x63), 'byte 4 in line 2', '2:2'],
    ['a character cut off at the end', bytes(0x61, 0xe2, 0x82), 'byte 2 in line 1', '1:2'],
    ['an overlong form', bytes(0xc0, 0xaf), 'byte 1 in line 1', '1:1'],
  ])('names the first byte of %s', (_name, value, words, place) => {
    const [message] = decode('a.md', value).messages
    expect(message!.reason).toContain(words)
    expect(`${message!.line}:${message!.column}`).toBe(place)
  })
})
