import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as plainText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { writeLemma, writeSelector } from '../../scripts/anchor/attributes.ts'

test.each([
  [{ in: 'p-12' }, 'in="p-12"'],
  [{ in: undefined, prefix: 'we had', suffix: 'us' }, 'prefix="we had" suffix="us"'],
  [{ prefix: 'said "no' }, `prefix='said "no'`],
  [{ prefix: `it's "no` }, `prefix="it's &quot;no"`],
  [{ prefix: 'R&D & so' }, 'prefix="R&amp;D & so"'],
])('%j is written %s', (selector, written) => {
  expect(writeSelector(selector)).toBe(written)
})

test.each([
  'killed *there*, they say',
  '# no heading',
  '12. no list',
  '- no list',
  '> no quotation',
  'Azerbaijan`s and Armenia`s',
  'an <sic> and &amp; and [a link](b) and \\ too',
  'first_name_last',
  '[^1] and [Editor]',
  'at 10:30 :span[x]',
])('a lemma is read as it was written: %s', (words) => {
  expect(plainText(fromMarkdown(writeLemma(words)))).toBe(words)
})

test('an elision stays one, and white space becomes single spaces', () => {
  expect(writeLemma('so  many […]\nwords\u00AD here')).toBe('> so many […] words here')
})
