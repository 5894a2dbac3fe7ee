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

  test('a parent that is not there', async () => {
    const dependent = house('').replace(
      '</info>',
      '<link href="http://www.zotero.org/styles/nowhere" rel="independent-parent"/></info>',
    )
    expect(
      (await run('citations: {style: styles/dep.csl}', { 'styles/dep.csl': dependent })).messages,
    ).toEqual([
      'styles/dep.csl:1:1 citation-style-invalid: Cannot use the citation style `styles/dep.csl`: it depends on `nowhere`, which is not there',
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
    ['<citation><layout prefix="a & b"/></citation>', '4:13', '`&` is not written `&amp;`'],
    ['<citation><layout prefix=a/></citation>', '4:13', 'a tag is not well-formed'],
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

  test('one that CSL has no terms for', async () => {
    const { messages, text } = await run('citations: {style: oscola, locale: xq}')
    expect(messages[0]).toBe(
      'manuscript/edition.yaml:1:36 citation-language-unknown: Unexpected language `xq`, expected one that CSL has terms for',
    )
    expect(text).toContain('Jane Doe')
  })
})
