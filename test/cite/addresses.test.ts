import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { addressLink, addressOf, linkAddresses, withPlainAddresses } from '../../scripts/cite/addresses.ts'
import { citeEdition, clusterHtml, sources } from './edition.ts'

const linked = (value: string): string =>
  toHtml({ type: 'root', children: linkAddresses([{ type: 'text', value }]) })

test.each([
  ['10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ['https://doi.org/10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ['http://dx.doi.org/10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ['doi:10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  [
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
  ],
  ['10.1000/a?b#c%d%3Ce ü', 'https://doi.org/10.1000/a%3Fb%23c%25d%3Ce%20%C3%BC'],
  ['https://example.org/a_(b)?q=1&r=%D0%BA#x', 'https://example.org/a_(b)?q=1&r=%D0%BA#x'],
  [
    'https://пример.рф/страница',
    'https://xn--e1afmkfd.xn--p1ai/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0',
  ],
  ['HTTPS://Example.org/x', 'HTTPS://Example.org/x'],
  ['www.example.org/x', 'http://www.example.org/x'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt://example.org/%0aalert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://example.org/x', undefined],
  ['https://', undefined],
  ['https:///x', undefined],
  ['http://[', undefined],
  ['10.1000', undefined],
  ['words', undefined],
])('%s leads to %s', (text, href) => expect(addressOf(text)).toBe(href))

test.each([
  ['See https://example.org/x.', 'See <a href="https://example.org/x">https://example.org/x</a>.'],
  ['(https://example.org/a_(b))', '(<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>)'],
  ['“https://example.org/x,” and', '“<a href="https://example.org/x">https://example.org/x</a>,” and'],
  ['https://example.org/?!', '<a href="https://example.org/">https://example.org/</a>?!'],
  ['an e-mail to a@www.example.org', 'an e-mail to a@www.example.org'],
  ['xhttps://example.org', 'xhttps://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  [
    'https://a.org https://b.org',
    '<a href="https://a.org">https://a.org</a> <a href="https://b.org">https://b.org</a>',
  ],
])('in words: %s', (text, html) => expect(linked(text)).toBe(html))

test('a link is not put into another, nor into code', () => {
  const text = { type: 'text' as const, value: 'https://a.org' }
  const nested = [
    { type: 'element' as const, tagName: 'a', properties: { href: 'https://b.org' }, children: [text] },
    { type: 'element' as const, tagName: 'code', properties: {}, children: [text] },
    { type: 'element' as const, tagName: 'i', properties: {}, children: [text] },
  ]
  expect(toHtml({ type: 'root', children: linkAddresses(nested) })).toBe(
    '<a href="https://b.org">https://a.org</a><code>https://a.org</code><i><a href="https://a.org">https://a.org</a></i>',
  )
})

test('punctuation at the end of a marked address stands behind the link', () => {
  const children = addressLink([{ type: 'text', value: 'https://example.org/x.' }])
  expect(toHtml({ type: 'root', children })).toBe(
    '<a href="https://example.org/x">https://example.org/x</a>.',
  )
})

test('sources give the DOI alone, and nothing that would end an attribute', () => {
  const item = { id: 'x', type: 'book', DOI: ' https://doi.org/10.1000/a"b ', URL: ' https://e.org/"><i>x y' }
  expect(withPlainAddresses(item)).toMatchObject({
    DOI: '10.1000/a%22b',
    URL: 'https://e.org/%22%3E%3Ci%3Ex%20y',
  })
  const plain = { id: 'x', type: 'book' }
  expect(withPlainAddresses(plain)).toBe(plain)
})

test.each(['chicago-fullnote-bibliography', 'apa', 'ieee'])(
  'in %s each address is a link, once',
  async (style) => {
    const article = { type: 'article-journal', 'container-title': 'Journal', volume: 1 }
    const list = [
      { ...article, DOI: 'doi:10.1000/one', URL: 'https://doi.org/10.1000/one' },
      { ...article, DOI: 'https://doi.org/10.1000/two<3>"4' },
      { type: 'webpage', URL: 'https://example.org/"><img src=x>' },
      { type: 'webpage', URL: 'javascript:alert(1)' },
    ].map((more, index) => ({ ...sources.doe, ...more, id: `k${index}` }))
    const cited = await citeEdition({
      yaml: `citations: {style: ${style}, locale: en-GB}`,
      sources: list,
      notes: [['note', 'n', list.map(({ id }) => `[@${id}].`).join(' ')]],
    })
    const entries = cited.bibliography.flatMap(({ entries: some }) =>
      some.map(({ content }) => toHtml({ type: 'root', children: content })),
    )
    const hrefs = entries.map((html) => [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href))
    expect(hrefs.sort()).toEqual(
      [
        ['https://doi.org/10.1000/one'],
        ['https://doi.org/10.1000/two%3C3%3E%224'],
        ['https://example.org/%22%3E%3Cimg%20src=x%3E'],
        [],
      ].sort(),
    )
    const all = entries.join('\n')
    expect(all).not.toMatch(/doi\.org\/[^"<]*doi\.org|<img|doi:\s*doi:/)
    expect(all.match(/>(?:https:\/\/doi\.org\/)?10\.1000\/one</g)).toHaveLength(1)
  },
)

test('an address in a suffix is a link, one that the editors linked stays theirs', async () => {
  const cited = await citeEdition({
    sources: [sources.doe],
    notes: [['note', 'n', '[@doe, p. 3, https://a.org/x, [https://b.org](https://c.org)].']],
  })
  const html = clusterHtml(cited, 'n')
  expect(html).toContain(
    '<a href="https://a.org/x">https://a.org/x</a>, <a href="https://c.org">https://b.org</a>',
  )
})
