import { describe, expect, test } from 'vitest'
import { readAttributes, writeAttributes } from '../../../scripts/parse/fences/attributes.ts'

const read = (text: string) => {
  const { attributes, faults, end } = readAttributes(text, 0)
  return {
    pairs: attributes.map(({ name, value }) => [name, value]),
    faults,
    end,
    written: writeAttributes(attributes),
  }
}

describe('what the directive syntax reads', () => {
  test.each([
    ['{#a}', [['id', 'a']]],
    [
      '{ #a in=p-12 }',
      [
        ['id', 'a'],
        ['in', 'p-12'],
      ],
    ],
    ['{#a.b}', [['id', 'a.b']]],
    ['{.c}', [['class', 'c']]],
    [
      `{a="it's" b='"so"'}`,
      [
        ['a', "it's"],
        ['b', '"so"'],
      ],
    ],
    ['{a="&quot;x&quot; &amp; y"}', [['a', '"x" & y']]],
    ['{a="back\\slash"}', [['a', 'back\\slash']]],
    ['{a = "b"}', [['a', 'b']]],
    ['{a="}"}', [['a', '}']]],
    ['{a}', [['a', undefined]]],
    ['{}', []],
  ])('%s', (text, pairs) => {
    expect(read(text)).toMatchObject({ pairs, faults: [], end: text.length })
  })
})

describe('what it does not, and its right form', () => {
  test.each([
    ['{#a prefix="He said \\"no\\""}', ['quotation'], `{#a prefix='He said "no"'}`],
    [`{a="it's \\"so\\""}`, ['quotation'], '{a="it\'s &quot;so&quot;"}'],
    ['{a=“b c”}', ['quotation'], '{a="b c"}'],
    ['{a="b c}', ['quotation'], '{a="b c"}'],
    ["{a=it's}", ['unquoted'], '{a="it\'s"}'],
    ['{#a b=c', ['unclosed'], '{#a b=c}'],
    ['{# b=c}', ['stray'], '{b=c}'],
  ])('%s', (text, faults, written) => {
    expect(read(text)).toMatchObject({ faults, written })
  })
})
