import type { Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { rehypeBreakAddresses } from '../../scripts/publish/rehype-break-addresses.ts'

/** An address as a link goes through the plugin; `|` stands for each place at which it may be divided. */
function divided(text: string, href = 'https://example.org'): string {
  const tree: Root = { type: 'root', children: [h('p', h('a', { href }, text))] }
  const made = unified().use(rehypeBreakAddresses).runSync(tree)
  expect(plainText(made)).toBe(text)
  const [paragraph] = made.children
  const link = paragraph?.type === 'element' ? paragraph.children[0] : undefined
  if (link?.type !== 'element') throw new Error('no link')
  return link.children.map((node) => (node.type === 'text' ? node.value : '|')).join('')
}

test.each([
  ['https://example.org/en/xy', 'https://|example|.org|/en|/xy'],
  ['https://example.org/en/x', 'https://|example|.org|/en/x'],
  ['https://example.org/?id=50&to=67', 'https://|example|.org|/?id|=|50|&|to|=|67'],
  ['http://a.org/black-garden--armenia.html', 'http://|a|.org|/black|-garden|--armenia|.html'],
  ['https://example.org/a_b~c,d#e%20f', 'https://|example|.org|/a|_b|~c|,d|#e|%20f'],
  ['https://example.org:8080/xy', 'https://|example|.org:|8080|/xy'],
  ['https://example.org/urn:nbn:de:1', 'https://|example|.org|/urn:|nbn:|de:1'],
  ['10.1000/182.3-45', '10|.1000|/182|.3|-45'],
])('%s', (address, places) => {
  expect(divided(address)).toBe(places)
})

test('a long part without marks is divided at capitals, or anywhere but at its ends', () => {
  expect(divided('https://a.org/TheHistoryOfTheDeclineAndFall')).toBe(
    'https://|a|.org|/The|History|Of|The|Decline|And|Fall',
  )
  expect(divided(`https://a.org/${'x'.repeat(26)}`)).toMatch(/\/xx(?:\|x){20,}xx$/)
  expect(divided('https://a.org/internationally')).toBe('https://|a|.org|/internationally')
})

test('words as the text of a link, and links within the edition, are left alone', () => {
  expect(divided('a report / a letter')).toBe('a report / a letter')
  expect(divided('and/or')).toBe('and/or')
  expect(divided('https://example.org/x', '#note-x')).toBe('https://example.org/x')
})
