import { expect, it } from 'vitest'
import { rewriteLemmas } from '../../scripts/lock/rewrite-lemma.ts'

const rewritten = (text: string, ...rewritings: Parameters<typeof rewriteLemmas>[1][number][]) =>
  Buffer.from(rewriteLemmas(Buffer.from(text), rewritings)).toString()

it('replaces the lines of the lemma and nothing else', () => {
  const text = ':::note{#a}\n> old\n\nSaid of *old*.  \n:::\n'
  expect(rewritten(text, { first: 2, last: 2, column: 1, lemma: '> new' })).toBe(
    ':::note{#a}\n> new\n\nSaid of *old*.  \n:::\n',
  )
})

it('keeps the line ends of other systems, and the byte order mark', () => {
  const text = '\uFEFF:::note{#a}\r\n> old\r\n> words\r\n\r\nText.\r\n:::\r\n'
  expect(rewritten(text, { first: 2, last: 3, column: 1, lemma: '> new' })).toBe(
    '\uFEFF:::note{#a}\r\n> new\r\n\r\nText.\r\n:::\r\n',
  )
})

it('rewrites several, from the last to the first', () => {
  const text = '> a\n> b\nx\n  > c\ny\n> d'
  expect(
    rewritten(
      text,
      { first: 1, last: 2, column: 1, lemma: '> A' },
      { first: 4, last: 4, column: 3, lemma: '> C' },
      { first: 6, last: 6, column: 1, lemma: '> D' },
    ),
  ).toBe('> A\nx\n  > C\ny\n> D')
})

it('refuses what is no UTF-8: it would be written otherwise than it was', () => {
  expect(() => rewriteLemmas(Buffer.from([0x3e, 0xff]), [])).toThrow(TypeError)
})
