import { describe, expect, test } from 'vitest'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { citeEdition, clusterTexts, messagesOf, sources } from './edition.ts'

const notes: [string, string, string][] = [['note', 'a', '[@doe, p. 3]']]

async function run(
  yaml: string,
  styles: Record<string, string> = {},
): Promise<{ text: string; messages: string[] }> {
  const cited = await citeEdition({ yaml, styles, notes, sources: [sources.doe] })
  return { text: clusterTexts(cited, 'print')[0] ?? '', messages: messagesOf(cited) }
}

const house = (inner: string, more = ''): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"${more}>
  <info><title>House</title><id>house</id><updated>2020-01-01T00:00:00Z</updated>
  </info>
  ${inner}
  <bibliography><layout><text variable="title"/></layout></bibliography>
</style>`

describe('the collection', () => {
  const source = styleSource(nodeWorld('.', {}), new Map())

  test('knows thousands of styles with their titles, and all locales', async () => {
    const styles = await source.styles()
    expect(styles.size).toBeGreaterThan(2500)
    expect(styles.get('oscola')).toContain('OSCOLA')
    expect([...styles.keys()]).toEqual([...styles.keys()].sort())
    expect(await source.locales()).toEqual(expect.arrayContaining(['de-DE', 'en-GB', 'la', 'tr-TR']))
  })

  test('gives a style as XML, and nothing for an unknown one', async () => {
    expect(await source.style('oscola')).toMatch(/^<style [^>]*class="note"/)
    expect(await source.style('constructor')).toBeUndefined()
    expect(await source.locale('en-GB')).toMatch(/^<locale /)
    expect(await source.locale('xx')).toBeUndefined()
  })
})

describe('styles', () => {
  test('an unknown id names the nearest, at its place in edition.yaml', async () => {
    const { messages, text } = await run('citations:\n  style: chicago-fullnotes-bibliography')
    expect(messages).toEqual([
      'manuscript/edition.yaml:2:10 citation-style-unknown: Unexpected citation style `chicago-fullnotes-bibliography`, expected the id of a CSL style or a path',
    ])
    expect(text).toContain('Jane Doe')
  })

  test('a style of the edition’s own, by path or name', async () => {
    const styles = {
      'styles/house.csl': house(
        '<citation><layout prefix="House: "><text variable="title"/><text variable="locator" prefix=" / "/></layout></citation>',
      ),
    }
    for (const name of ['styles/house.csl', './styles/house.csl', 'house.csl', 'house']) {
      expect(await run(`citations: {style: ${name}}`, styles)).toEqual({
        text: '1: House: A Book of Rivers / 3',
        messages: [],
      })
    }
  })

  test('a dependent style takes its parent and its language', async () => {
    const dependent = house('')
      .replace(
        '</info>',
        '<link href="http://www.zotero.org/styles/infoclio-de" rel="independent-parent"/></info>',
      )
      .replace('version="1.0"', 'version="1.0" default-locale="de-DE"')
    expect(await run('citations: {style: styles/dep.csl}', { 'styles/dep.csl': dependent })).toEqual({
      text: '1: Doe, Jane: A Book of Rivers, Leipzig 1999, S.\u00a03',
      messages: [],
    })
  })

  const dependent = (parent: string, root = ''): string =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"${root}>
  <info><title>Dep</title><id>http://example.org/dep</id>
    <link href="${parent}" rel="independent-parent"/></info></style>`
  const parent = house(
    '<citation><layout><text variable="title"/><text variable="locator" prefix=", "/></layout></citation>',
  )
  const dep = 'citations: {style: styles/dep.csl}'

  test.each([
    ['by its file', 'http://www.zotero.org/styles/house', 'styles/house.csl'],
    ['by its file, with an ending', 'https://example.org/styles/house.csl?raw=1', 'styles/house.csl'],
    ['by its address', 'house', 'styles/any.csl'],
  ])('a dependent style takes its parent from the edition %s', async (_, href, path) => {
    const styles = { 'styles/dep.csl': dependent(href), [path]: parent }
    expect(await run(dep, styles)).toEqual({ text: '1: A Book of Rivers, 3', messages: [] })
  })

  test('a dependent style of the same name as its parent', async () => {
    const styles = { 'styles/oscola.csl': dependent('http://www.zotero.org/styles/oscola') }
    expect(await run('citations: {style: oscola}', styles)).toEqual({
      text: '1: Jane Doe, A Book of Rivers (North Press 1999) 3',
      messages: [],
    })
  })

  test('faults of the parent are told in its file', async () => {
    const styles = { 'styles/dep.csl': dependent('house'), 'styles/house.csl': house('<citation/>') }
    expect((await run(dep, styles)).messages).toEqual([
      'styles/house.csl:4:3 citation-style-invalid: Cannot use the citation style `styles/house.csl`: its `citation` has no `layout`',
    ])
  })

  test('a parent that is not there, at the link', async () => {
    expect(
      (await run(dep, { 'styles/dep.csl': dependent('http://www.zotero.org/styles/nowhere') })).messages,
    ).toEqual([
      'styles/dep.csl:3:5 citation-style-parent-missing: The citation style `styles/dep.csl` depends on `nowhere`, which neither the edition nor the CSL project’s collection has',
    ])
  })

  test('styles that depend on each other', async () => {
    const styles = { 'styles/dep.csl': dependent('a/other'), 'styles/other.csl': dependent('a/dep') }
    expect((await run(dep, styles)).messages).toEqual([
      'styles/other.csl:3:5 citation-style-invalid: Cannot use the citation style `styles/other.csl`: it depends on `styles/dep.csl`, which depends on it',
    ])
  })

  test('a language that a dependent style names and CSL has not, at its place', async () => {
    const styles = { 'styles/dep.csl': dependent('a/oscola', ' default-locale="xq"') }
    expect((await run(dep, styles)).messages).toEqual([
      'styles/dep.csl:1:62 citation-language-unknown: Unexpected language `xq`, expected one that CSL has terms for',
    ])
  })

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replace(/\n/g, '\r\n')],
    ['a declaration of UTF-16', (text: string) => `<?xml version="1.0" encoding="UTF-16"?>\n${text}`],
    ['a document type', (text: string) => `<!DOCTYPE style [<!ENTITY x SYSTEM "/etc/passwd">]>\n${text}`],
    ['version 1.0.2', (text: string) => text.replace('"1.0"', '"1.0.2"')],
    [
      'a comment with markup',
      (text: string) => text.replace('<citation>', '<!-- a > b </citation>\n--><citation>'),
    ],
    [
      'a prefix for CSL',
      (text: string) => text.replace(/(<\/?)(?=\w)/g, '$1c:').replace('xmlns=', 'xmlns:c='),
    ],
    [
      'a megabyte of comments',
      (text: string) => text.replace('<citation>', `${'<!-- x -->'.repeat(100_000)}<citation>`),
    ],
  ])('a style with %s', async (_, altered) => {
    const styles = { 'styles/house.csl': altered(parent) }
    expect(await run('citations: {style: house}', styles)).toEqual({
      text: '1: A Book of Rivers, 3',
      messages: [],
    })
  })

  test('a part that is ignored does not keep the style from being used', async () => {
    const styles = { 'styles/house.csl': parent.replace('variable=', 'colour="red" variable=') }
    expect(await run('citations: {style: house}', styles)).toEqual({
      text: '1: A Book of Rivers, 3',
      messages: [
        'styles/house.csl:4:27 citation-style-part-ignored: A part of the citation style `house` is ignored: the attribute `colour` of `text`',
      ],
    })
  })

  test('many faults are not all told', async () => {
    const styles = {
      'styles/house.csl': house(`<citation><layout>${'<txt/>'.repeat(10_000)}</layout></citation>`),
    }
    const { messages } = await run('citations: {style: house}', styles)
    expect(messages).toHaveLength(51)
    expect(messages.at(-1)).toBe(
      'styles/house.csl:undefined:undefined citation-style-invalid: Cannot use the citation style `house`: it has more faults than the 50 that are told',
    )
  })

  test('a style outside the folder, or not there', async () => {
    expect((await run('citations: {style: ../house.csl}')).messages).toEqual([
      'manuscript/edition.yaml:1:20 citation-style-unknown: There is no citation style `../house.csl` in the edition',
    ])
  })

  test.each([
    [
      '<citation><layout><text variable="title"></layout></citation>',
      '4:44',
      '`layout` is closed where `text` is open',
    ],
    ['<citation><layout><text macro="gone"/></layout></citation>', '4:21', 'the macro `gone` is not defined'],
    ['<citation><sort/></citation>', '4:3', 'its `citation` has no `layout`'],
    ['', '1:1', 'it has no `citation`'],
    ['<citation><layout><txt/></layout></citation>', '4:21', '`txt` is no element of CSL'],
    ['<citation><layout prefix="a & b"/></citation>', '4:31', '`&` is not written `&amp;`'],
    ['<citation><layout prefix=a/></citation>', '4:21', 'the tag of `layout` is not well-formed'],
  ])('a style that is not valid says where: %s', async (inner, place, cause) => {
    const { messages } = await run('citations: {style: styles/house.csl}', {
      'styles/house.csl': house(inner),
    })
    expect(messages).toEqual([
      `styles/house.csl:${place} citation-style-invalid: Cannot use the citation style \`styles/house.csl\`: ${cause}`,
    ])
  })

  test.each(['', '{"a": 1}', '<html></html>'])('a file that is no style: %j', async (text) => {
    const { messages } = await run('citations: {style: styles/x.csl}', { 'styles/x.csl': text })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('styles/x.csl:1:1 citation-style-invalid')
  })
})

describe('languages', () => {
  test.each([
    ['de-AT', 'S. 3'],
    ['de', 'S. 3'],
    ['fr', 'p. 3'],
    ['pl', 's. 3'],
    ['ru', 'с. 3'],
    ['tr', 's. 3'],
    ['es-MX', 'p. 3'],
  ])('%s', async (locale, page) => {
    const { text, messages } = await run(
      `citations: {style: modern-humanities-research-association, locale: ${locale}}`,
    )
    expect(messages).toEqual([])
    expect(text).toContain(page)
  })

  test.each([
    ['oscola', 'en', '3rd edn'],
    ['oscola', 'en-US', '3rd ed'],
  ])('%s in the language of the notes, %s', async (style, language, edition) => {
    const cited = await citeEdition({
      yaml: `notesLanguage: ${language}\ncitations: {style: ${style}}`,
      notes,
      sources: [{ ...sources.doe, issued: { 'date-parts': [[1999, 5, 3]] }, edition: 3 }],
    })
    expect(clusterTexts(cited, 'print')[0]).toContain(edition)
  })

  test('one that CSL has no terms for', async () => {
    const { messages, text } = await run('citations: {style: oscola, locale: xq}')
    expect(messages[0]).toBe(
      'manuscript/edition.yaml:1:36 citation-language-unknown: Unexpected language `xq`, expected one that CSL has terms for',
    )
    expect(text).toContain('Jane Doe')
  })
})
