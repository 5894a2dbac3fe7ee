import { describe, expect, test } from 'vitest'
import { checkStyle } from '../../scripts/cite/check-style.ts'
import { compactToXml } from '../../scripts/cite/compact-csl.ts'
import { lineIndex } from '../../scripts/cite/line-index.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

/** A style in which these lines stand from line 3 on. */
const house = (lines: string, root = 'class="note" version="1.0"'): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" ${root}>
<info><title>House</title><id>house</id></info>
${lines}
</style>`

/** Such a style whose notes are made by these lines, from line 4 on. */
const notes = (lines: string): string => house(`<citation><layout>\n${lines}\n</layout></citation>`)

/** Faults as `line:column cause (near: …)`, `~` before those that are ignored. */
function faultsOf(text: string): string[] {
  const place = lineIndex(text)
  return checkStyle(text).faults.map(({ cause, offset, ignored, nearest, related }) => {
    const { line, column } = place(offset)
    const near = nearest.length > 0 ? ` (near: ${nearest.join(', ')})` : ''
    const other = related
      ? ` [${place(related.offset).line}:${place(related.offset).column} ${related.text}]`
      : ''
    return `${ignored ? '~' : ''}${line}:${column} ${cause}${near}${other}`
  })
}

test('what a style says of itself', () => {
  const facts = checkStyle(
    house(
      '<citation><layout><text variable="title"/></layout></citation>',
      'class="note" default-locale="de-DE-x-sort-ja"',
    ),
  )
  expect(facts).toMatchObject({ faults: [], title: 'House', id: 'house', class: 'note', parent: undefined })
  expect(facts.language?.tag).toBe('de-DE')
})

test('a dependent style is only what it depends on', () => {
  const text =
    '<style class="in-text"><info><title>A</title><link rel="self" href="x"/><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info></style>'
  const facts = checkStyle(text)
  expect(facts).toMatchObject({ faults: [], class: undefined, style: undefined })
  expect(facts.parent).toEqual({
    href: 'http://www.zotero.org/styles/apa',
    offset: text.indexOf('<link rel="ind'),
  })
})

test.each(['1.0', '1.0.1', '1.0.2', '1.1', '1.1-dev', '1.1mlz1'])('version %s', (version) => {
  expect(faultsOf(house('<citation><layout/></citation>', `class="note" version="${version}"`))).toEqual([])
})

test('a prefix that stands for CSL', () => {
  const text = `<cs:style xmlns:cs="http://purl.org/net/xbiblio/csl" class="note">
    <cs:citation><cs:layout><cs:text variable="title" xml:space="preserve"/></cs:layout></cs:citation></cs:style>`
  const { faults, style } = checkStyle(text)
  expect(faults).toEqual([])
  expect(style && compactToXml(style)).toBe(
    '<style class="note"><citation><layout><text variable="title"></text></layout></citation></style>',
  )
})

test('what only citeproc knows is let be', () => {
  const lines = `<choose><if position="far-note" match="nand"><text variable="title" parallel-first="title"/></if>
    <else-if context="bibliography"><institution/></else-if>
    <else-if><conditions match="any"><condition type="gazette"/></conditions></else-if></choose>`
  expect(faultsOf(notes(lines))).toEqual(['5:37 `institution` stands in `else-if`, expected in `names`'])
})

describe('the frame', () => {
  test.each([
    ['<locale xml:lang="de"/>', ['1:1 its first element is `locale`, expected `style`']],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', ['1:1 its first element is `html`, expected `style`']],
    [
      '<style xmlns="http://example.org/"/>',
      [
        '1:8 its namespace is `http://example.org/`, expected `http://purl.org/net/xbiblio/csl` (near: http://purl.org/net/xbiblio/csl)',
      ],
    ],
    ['<style version="0.8"/>', ['1:8 it is written for CSL `0.8`, expected 1.0']],
    ['<style version="2.0"/>', ['1:8 it is written for CSL `2.0`, expected 1.0']],
    ['<style/>', ['1:1 it has no `class`, expected `note` or `in-text`', '1:1 it has no `citation`']],
    [
      house('', 'class="notes"'),
      ['1:1 it has no `citation`', '1:48 `class` is `notes`, expected `note` or `in-text` (near: note)'],
    ],
    [house('<citation/>'), ['3:1 its `citation` has no `layout`']],
    [
      house('<citation><layout/></citation>\n<citation><layout/></citation>'),
      ['4:1 it has a second `citation` [3:1 the first]'],
    ],
    [
      house('<citation><layout/>\n<layout/></citation>'),
      ['4:1 its `citation` has a second `layout` [3:11 the first]'],
    ],
    [
      house('<citation><layout/><layout locale="de"/></citation><bibliography/>'),
      ['3:52 its `bibliography` has no `layout`'],
    ],
  ])('%s', (text, faults) => expect(faultsOf(text)).toEqual(faults))
})

describe('elements and attributes', () => {
  test.each([
    ['<txt/>', ['4:1 `txt` is no element of CSL (near: text)']],
    ['<if type="book"/>', ['4:1 `if` stands in `layout`, expected in `choose`']],
    ['<layout/>', ['4:1 `layout` stands in `layout`, expected in `citation`, `intext` or `bibliography`']],
    ['<text/>', ['4:1 `text` has no `macro`, `term`, `value` or `variable`']],
    ['<label form="short"/>', ['4:1 `label` has no `variable`']],
    ['<date form="text"/>', ['4:1 `date` has no `variable`']],
    ['<text variable="titel"/>', ['4:7 `titel` is no variable of CSL (near: title)']],
    ['<text variable="issued"/>', ['4:7 `text` cannot have the variable `issued`']],
    ['<names variable="author edtor"/>', ['4:8 `edtor` is no variable of CSL (near: editor)']],
    ['<names variable=""/>', ['4:8 `variable` of `names` is empty']],
    ['<number variable="title"/>', ['4:9 `number` cannot have the variable `title`']],
    ['<text term="Ibid"/>', ['4:7 `Ibid` is no term of CSL (near: ibid)']],
    ['<text term="sub verbo"/>', []],
    [
      '<text value="a" font-style="bold"/>',
      ['4:17 `font-style` is `bold`, expected `normal`, `italic` or `oblique`'],
    ],
    ['<text value="a" quotes="yes"/>', ['4:17 `quotes` is `yes`, expected `true` or `false`']],
    [
      '<names variable="author"><name et-al-min="three"/></names>',
      ['4:32 `et-al-min` is `three`, expected a whole number'],
    ],
    ['<names variable="author"><name et-al-min=" 3 "/></names>', []],
    ['<text value="a" sufix="."/>', ['~4:17 the attribute `sufix` of `text` (near: suffix)']],
    ['<text value="a" constructor=""/>', ['~4:17 the attribute `constructor` of `text`']],
    ['<group>see <text value="a"/></group>', ['~4:8 the words `see` in `group`']],
  ])('%s', (lines, faults) => expect(faultsOf(notes(lines))).toEqual(faults))

  test('nothing in `info` is looked at', () => {
    expect(faultsOf(house('<citation><layout/></citation><info><foo bar="1"/></info>'))).toEqual([])
  })
})

describe('conditions', () => {
  test.each([
    ['<choose/>', ['4:1 `choose` has no `if`']],
    ['<choose><else><text value="a"/></else></choose>', ['4:9 `else` stands before any `if`']],
    ['<choose><if><text value="a"/></if></choose>', ['4:9 `if` has no condition']],
    [
      '<choose><if type="book"/><if type="map"/></choose>',
      ['4:26 `choose` has a second `if`, expected `else-if` (near: else-if)'],
    ],
    [
      '<choose><if type="book"/><else/><else-if type="map"/></choose>',
      ['4:26 `else` is not the last in `choose`'],
    ],
    [
      '<choose><if type="newspaper"/></choose>',
      ['4:13 `newspaper` is no type of CSL (near: article-newspaper)'],
    ],
    ['<choose><if position="first again"/></choose>', ['4:13 `again` is no position of CSL']],
    ['<choose><if locator="sub verbo pages"/></choose>', ['4:13 `pages` is no locator of CSL (near: page)']],
  ])('%s', (lines, faults) => expect(faultsOf(notes(lines))).toEqual(faults))
})

describe('terms of the style’s own', () => {
  const withTerms = (terms: string, lines: string): string =>
    house(`<locale><terms>${terms}</terms></locale>\n<citation><layout>${lines}</layout></citation>`)

  test('may have names that CSL has not', () => {
    expect(
      faultsOf(withTerms('<term name="hereafter">hereafter</term>', '<text term="hereafter"/>')),
    ).toEqual([])
  })

  test('under a name that nothing asks for are ignored', () => {
    expect(faultsOf(withTerms('<term name="edtor">ed.</term>', '<text term="editor"/>'))).toEqual([
      '~3:16 the term `edtor` (`ed.`), which nothing asks for (near: editor)',
    ])
  })
})

describe('macros', () => {
  const withMacros = (macros: string, call: string): string =>
    house(`${macros}\n<citation><layout><text macro="${call}"/></layout></citation>`)

  test('that are not defined', () => {
    expect(
      faultsOf(
        withMacros(
          '<macro name="author"><text macro="titel"/></macro><macro name="title"><text variable="title"/></macro>',
          'autor',
        ),
      ),
    ).toEqual([
      '3:22 the macro `titel` is not defined (near: title)',
      '4:19 the macro `autor` is not defined (near: author)',
    ])
  })

  test('that are defined twice', () => {
    const macro = '<macro name="a"><text value="a"/></macro>'
    expect(faultsOf(withMacros(`${macro}\n${macro}`, 'a'))).toEqual([
      '4:1 the macro `a` is defined twice [3:1 the first definition]',
    ])
  })

  test('that call themselves, directly or through others', () => {
    expect(faultsOf(withMacros('<macro name="a"><text macro="a"/></macro>', 'a'))).toEqual([
      '3:17 the macro `a` calls itself',
    ])
    const ring = ['a b', 'b c', 'c a'].map((pair) => {
      const [name, called] = pair.split(' ')
      return `<macro name="${name}"><group><text macro="${called}"/></group></macro>`
    })
    expect(faultsOf(withMacros(ring.join('\n'), 'a'))).toEqual([
      '5:24 the macro `a` calls itself through `b`, `c`',
    ])
  })

  test('that sort', () => {
    expect(faultsOf(house('<citation><sort><key macro="gone"/></sort><layout/></citation>'))).toEqual([
      '3:17 the macro `gone` is not defined',
    ])
  })

  test('that would print for ever are refused at once', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, level) => `<macro name="m${level}">${`<text macro="m${level + 1}"/>`.repeat(2)}</macro>`,
    )
    const text = withMacros(`${doubling.join('\n')}\n<macro name="m60"><text value="a"/></macro>`, 'm0')
    expect(faultsOf(text)).toEqual([
      '46:1 `m43` becomes more than 500,000 elements when its macros are called',
    ])
  })

  test('that call one another without end in sight', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `<macro name="m${index}"><text macro="m${index + 1}"/></macro>`,
    )
    const text = withMacros(`${chain.join('\n')}\n<macro name="m20000"><text value="a"/></macro>`, 'm0')
    expect(faultsOf(text)).toEqual(['102:19 macros call one another more than 100 deep'])
  })
})

test('what citeproc is given holds what the file says, and no more', () => {
  const { style } = checkStyle(
    notes(`<!-- a comment --><text value="&lt;&apos; name='x' &amp;quot;" xml:space="preserve" prefix="a > b"/>
    <group>lost<text term="in"/></group>`),
  )
  const xml = compactToXml(style!)
  expect(xml).toContain(
    '<text value="&#x3c;&#x27; name=&#x27;x&#x27; &#x26;quot;" prefix="a &#x3e; b"></text><group><text term="in"></text></group>',
  )
})

test('styles of the collection have no fault', async () => {
  const source = styleSource(nodeWorld('.', {}), new Map())
  const ids = [...(await source.styles()).keys()].filter((_, index) => index % 40 === 0)
  const faulty: string[] = []
  for (const id of [
    ...ids,
    'chicago-fullnote-bibliography',
    'oscola',
    'bluebook-law-review',
    'infoclio-de',
  ]) {
    const xml = (await source.style(id)) ?? ''
    const { style } = checkStyle(xml)
    if (faultsOf(xml).length > 0 || !style || compactToXml(style) !== xml) faulty.push(id)
  }
  expect(ids.length).toBeGreaterThan(60)
  expect(faulty).toEqual([])
})
