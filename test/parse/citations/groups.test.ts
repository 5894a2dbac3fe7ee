/** Groups, keys in running text, and where neither is read. */
import type { PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Citation, CitationItem } from '../../../scripts/model/citation.ts'
import { citationsIn, markdownOf, read } from './read.ts'

/** `see <@doe> p.3 | and so`: prefix, key by its mode, locator, suffix. */
function brief(markdown: string): string[] {
  return citationsIn(markdown).map(({ items }) => items.map(briefItem).join(' ; '))
}

function briefItem({ key, mode, prefix, locator, suffix }: CitationItem): string {
  const name = { normal: key, 'author-in-text': `@${key}`, 'suppress-author': `-${key}` }[mode]
  const words = (nodes: PhrasingContent[]): string => markdownOf(nodes)
  return [
    ...(prefix.length > 0 ? [`${words(prefix)} >`] : []),
    name,
    ...(locator ? [`(${locator.label}=${locator.value})`] : []),
    ...(suffix.length > 0 ? [`|${words(suffix)}`] : []),
  ].join(' ')
}

describe('groups', () => {
  test.each([
    ['[@doe]', ['doe']],
    ['[ @doe ]', ['doe']],
    ['[see @doe, p. 3; -@roe; cf. *also* @poe]', ['see > doe (page=3) ; -roe ; cf. *also* > poe']],
    ['[@a;@b;\n@c]', ['a ; b ; c']],
    ['[@a, with \\; and \\] in it; @b]', ['a |, with ; and ] in it ; b']],
    ['[@a, *one; two*; @b]', ['a |, *one; two* ; b']],
    ['[@a, `;`; @b]', ['a |, `;` ; b']],
    ['[@a, [sic; so]; @b]', ['a |, [sic; so] ; b']],
    ['[@a, [Z](http://z.org/@x;y); @b]', ['a |, [Z](http://z.org/@x;y) ; b']],
    ['Stop![@doe]', ['doe']],
    ['*[see @doe]*', ['see > doe']],
    ['*a [see @b* c]', ['see > b |* c']],
    ['[@a] [@b]', ['a', 'b']],
    ['([@a], [@b])', ['a', 'b']],
    ['[@a][^1]', ['a']],
    ['[@a][so', ['a']],
    ['[@a][so\nso', ['a']],
    ['[@a](so', ['a']],
    ['@a [see @b][', ['@a ; see > b']],
    ['*so @a [*x] so', ['@a |*x']],
    ['@a [*x; y*]', ['@a |, *x; y*']],
    ['[@a, x  \ny; see\\\nso @b]', ['a |, x y ; see so > b']],
    ['[@a{see @b}]', ['a (=see @b)']],
    ['[@a\u00a0p. 3]', ['a (page=3)']],
    ['[cf.&nbsp;@a]', ['cf.  > a']],
  ])('%s', (markdown, expected) => {
    expect(brief(markdown)).toEqual(expected)
    expect(read(markdown).file.messages).toEqual([])
  })

  test('text in brackets that holds a group is text', () => {
    expect(brief('[She died in 1999 [@doe, p. 3].]')).toEqual(['doe (page=3)'])
    expect(plainText(read('[She died [@doe].]').tree.children[0])).toBe('[She died .]')
  })

  test('a hard break within a group is kept', () => {
    const suffix = citationsIn('[@a, x  \ny]')[0]!.items[0]!.suffix
    expect(suffix.map(({ type }) => type)).toEqual(['text', 'break', 'text'])
  })

  test('emphasis may cross brackets that are no group', () => {
    const { tree } = read('*She [died [@doe]* so]')
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'emphasis' }, { value: ' so]' }] })
  })

  test('a group of five hundred keys', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `@k${index}`)
    expect(citationsIn(`[${keys.join('; ')}]`)[0]?.items).toHaveLength(500)
  })
})

describe('keys in running text', () => {
  test.each([
    ['@doe says', ['@doe']],
    ['-@doe says', ['-doe']],
    ['@doe [p. 3] says', ['@doe (page=3)']],
    ['@doe\n[p. 3] says', ['@doe (page=3)']],
    ['@doe[p. 3] says', ['@doe (page=3)']],
    ['@doe [p. 3; see @roe] says', ['@doe (page=3) ; see > roe']],
    ['@doe [see @roe] says', ['@doe ; see > roe']],
    ['@doe [so she says]', ['@doe |, so she says']],
    ['@doe [Z](http://z.org)', ['@doe']],
    ['@doe [p. 3](http://z.org)', ['@doe']],
    ['As @doe [12 May] and @roe', ['@doe (page=12) | May', '@roe']],
    ['@a@b', ['@a', '@b']],
    ['**@doe**', ['@doe']],
    ['[by @doe](http://z.org)', ['@doe']],
  ])('%s', (markdown, expected) => {
    expect(brief(markdown)).toEqual(expected)
    expect(read(markdown).file.messages).toEqual([])
  })
})

describe('what ends a key', () => {
  test.each([
    ['@Foo_bar.baz.', 'Foo_bar.baz'],
    ['@Foo_bar--baz', 'Foo_bar'],
    ['@{Foo_bar.baz.}', 'Foo_bar.baz.'],
    ['@doe:1999, p', 'doe:1999'],
    ['@a:.b', 'a'],
    ['@https://x.org/a?b=c', 'https://x.org/a?b'],
    ['@{https://x.org/a?b=c&d={e}}', 'https://x.org/a?b=c&d={e}'],
    ['@пункт3', 'пункт3'],
    ['@mu\u0308ller', 'mu\u0308ller'],
    ['@𝒜b.', '𝒜b'],
    ['@a😀', 'a'],
    ['@1657:huyghens', '1657:huyghens'],
    ['@_x', '_x'],
    ['@__proto__', '__proto__'],
    ['@constructor', 'constructor'],
    ['@doe’s', 'doe'],
    ['@{a@{b} so', undefined],
    ['@{a@{b}} so', 'a@{b}'],
    ['@{a @{b} so', 'b'],
    ['@{{a}} so', '{a}'],
    ["@doe's", 'doe'],
    ['*@doe*', 'doe'],
  ])('%s', (markdown, key) => {
    expect(citationsIn(markdown)[0]?.items[0]?.key).toBe(key)
  })
})

describe('no citation', () => {
  test.each([
    'jane@doe.org',
    'Write to jane@doe.org.',
    'a lone @ sign',
    'at 5 @ 3',
    '𝒜@doe.org',
    'é@doe.org',
    '٣@doe.org',
    '\\@doe',
    '`@doe`',
    '`[@doe]`',
    '    @doe',
    '[Z](http://z.org/@doe)',
    '[Z](mailto:@doe)',
    '<http://z.org/@doe>',
    '[Z]: http://z.org/@doe',
    '![words](@doe.png)',
  ])('%s', (markdown) => {
    expect(citationsIn(markdown)).toEqual([])
    expect(read(markdown).file.messages).toEqual([])
  })

  test('the alternative text of a picture keeps the characters', () => {
    const { tree } = read('![so [@doe, p. 3] and @roe](x.png)')
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'image', alt: 'so [@doe, p. 3] and @roe' }] })
  })
})

describe('cost', () => {
  test.each([
    ['brackets within brackets', `${'['.repeat(5000)}@a${']'.repeat(5000)}`],
    ['brackets side by side', '[x] '.repeat(20_000)],
    ['groups within groups', `${'[@a '.repeat(300)}${']'.repeat(300)}`],
    ['brackets never opened', '@a ]'.repeat(5000)],
    ['brackets never closed', '[@a '.repeat(5000)],
    ['lone signs in a bracket', `[${'@ '.repeat(20_000)}]`],
    ['a suffix that is nearly a locator', `[@a ${'x-'.repeat(5000)}]`],
    ['separators', `[@a${';'.repeat(20_000)}]`],
    ['groups in one another, never closed', '[@a; [@b; ['.repeat(5000)],
    ['braces never closed', '@{'.repeat(20_000)],
    ['signs', '@'.repeat(100_000)],
    ['signs and hyphens', '-@'.repeat(50_000)],
    ['signs and spaces', `[${'@ '.repeat(50_000)}]`],
    ['keys in one part', `[@a ${'@b '.repeat(15_000)}]`],
    ['keys with brackets', '@a [x] '.repeat(7000)],
    ['groups with labels', '[@a]['.repeat(6000)],
    ['escapes', `[@a ${'\\;'.repeat(20_000)}]`],
  ])('%s', { timeout: 60_000 }, (_, markdown) => {
    const before = process.cpuUsage().user
    read(markdown)
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(15)
  })

  test('groups are read in one another to a depth of sixteen; beyond, no key is lost', () => {
    const { tree, file } = read(`So ${'[@a '.repeat(40)}${']'.repeat(40)}`)
    let keys = 0
    visit(tree, 'citation', function count(node: Citation) {
      for (const { suffix } of node.items) {
        keys++
        for (const inner of suffix) visit(inner, 'citation', count)
      }
    })
    expect(keys).toBe(40)
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('citation-key-in-markup')
  })
})
