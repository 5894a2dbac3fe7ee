import { toString as plainText } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { citeEdition, clusterHtml, clusterTexts, messagesOf, sources } from './edition.ts'

const oscola = 'citations: {style: oscola, locale: en-GB}'
const both = [sources.doe, sources.roe]

describe('keys', () => {
  test('an unknown one is reported at its place with the nearest, the rest of the cluster is formatted', async () => {
    const cited = await citeEdition({
      sources: both,
      notes: [['note', 'a', 'So [@deo, p. 3; @roe; cf. @doe].']],
    })
    const [message] = cited.files.notes[0]!.messages
    expect([message?.ruleId, message?.line, message?.column]).toEqual(['citation-unknown-key', 4, 6])
    expect(message?.expected).toEqual(['doe'])
    expect(clusterTexts(cited, 'print')[0]).toContain('Richard Roe, Of Valleys')
    expect(clusterTexts(cited, 'print')[0]).toContain('cf. Jane Doe')
  })

  test('one cited in evidence only is cited; one nowhere is told once for its file', async () => {
    const extra = [1, 2, 3, 4, 5, 6].map((number) => ({ ...sources.roe, id: `extra${number}` }))
    const evidence = 'Text.\n\n:::evidence{source=doe locator="p. 7"}\nWords.\n:::'
    const cited = await citeEdition({
      sources: [...both, ...extra],
      notes: [['note', 'a', evidence]],
    })
    expect(messagesOf(cited).filter((text) => text.includes('source-uncited'))).toEqual([
      'annotations/sources.json:23:1 source-uncited: No note cites 7 of the sources: `roe`, `extra1`, `extra2`, `extra3`, `extra4` and 2 more',
    ])
    expect(cited.bibliography[0]?.entries.map(({ key, notes }) => [key, notes])).toEqual([['doe', ['a']]])
    const [formatted] = cited.formattedEvidence.values()
    expect(plainText({ type: 'root', children: formatted?.screen ?? [] })).toBe(
      'Jane Doe, A Book of Rivers (Leipzig: North Press, 1999), 7',
    )
  })

  test('names of JavaScript’s own objects are keys like others', async () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((id) => ({
      ...sources.doe,
      id,
      title: `Of ${id}`,
    }))
    const cited = await citeEdition({
      sources: odd,
      notes: [['note', 'a', '[@__proto__] and [@constructor] and [@toString]']],
    })
    expect(messagesOf(cited)).toEqual([])
    expect(clusterTexts(cited, 'print').map((text) => /Of \w+/i.exec(text)?.[0].toLowerCase())).toEqual([
      'of __proto__',
      'of constructor',
      'of tostring',
    ])
  })
})

describe('order and scope', () => {
  const notes: [string, string, string][] = [
    ['note', 'a', '[@doe]'],
    ['note', 'b', '[@doe, p. 3]'],
    ['note', 'c', '[@doe, p. 4]'],
  ]

  test('sources begin anew in each chapter where the edition says so', async () => {
    const cited = await citeEdition({
      yaml: 'citations: {style: oscola, locale: en-GB, reset: chapter}',
      sources: [sources.doe],
      chapters: { a: '01', b: '02', c: '02' },
      notes,
    })
    expect(clusterTexts(cited, 'screen')).toEqual([
      '1: Jane Doe, A Book of Rivers (North Press 1999)',
      '2: Jane Doe, A Book of Rivers (North Press 1999) 3',
      '3: Doe (n 2) 4',
    ])
  })

  test('by default they are named in full once', async () => {
    const cited = await citeEdition({
      yaml: oscola,
      sources: [sources.doe],
      chapters: { a: '01', b: '02', c: '02' },
      notes,
    })
    expect(clusterTexts(cited, 'print')).toEqual([
      '1: Jane Doe, A Book of Rivers (North Press 1999)',
      '2: ibid 3',
      '3: ibid 4',
    ])
  })

  test('a note without citation between two of its series forbids ibid.', async () => {
    const cited = await citeEdition({
      yaml: oscola,
      sources: [sources.doe],
      notes: [
        ['note', 'a', '[@doe]'],
        ['note', 'b', 'No source.'],
        ['note', 'c', '[@doe]'],
      ],
    })
    expect(clusterTexts(cited, 'print')[1]).toBe('3: Doe (n 1)')
  })

  test('so does a second source in the note before', async () => {
    const cited = await citeEdition({
      yaml: oscola,
      sources: both,
      notes: [
        ['note', 'a', '[@roe] and [@doe]'],
        ['counter-source', 'b', '[@roe]'],
        ['note', 'c', '[@doe]'],
      ],
    })
    expect(clusterTexts(cited, 'print').slice(2)).toEqual(['C1: Roe (n 1)', '2: Doe (n 1)'])
  })

  test('front matter comes first, its footnotes are a series of the piece', async () => {
    const cited = await citeEdition({
      yaml: oscola,
      sources: both,
      front: 'An appeal [@doe, p. 1] and a list.[^x]\n\n[^x]: See [@roe] and [@doe, p. 2].\n',
      notes: [['note', 'a', '[@roe, p. 5]']],
    })
    expect(messagesOf(cited)).toEqual([])
    const [piece] = cited.front
    const texts = piece!.citations.map((citation) =>
      plainText({ type: 'root', children: cited.formatted.get(citation)?.print ?? [] }),
    )
    expect(texts).toEqual([
      'Jane Doe, A Book of Rivers (North Press 1999) 1',
      'Richard Roe, Of Valleys (South Press 2001)',
      'Doe (n 1) 2',
    ])
    expect(clusterTexts(cited, 'print')).toEqual(['1: Roe (n 2) 5'])
  })

  test('citations cost no more than in proportion to be looked up by series', async () => {
    const many = Array.from({ length: 60 }, (_, index): [string, string, string] => [
      index % 2 === 0 ? 'note' : 'counter-source',
      `n${index}`,
      '[@doe]',
    ])
    const cited = await citeEdition({ yaml: oscola, sources: [sources.doe], notes: many })
    expect(
      clusterTexts(cited, 'print')
        .slice(2)
        .every((text) => text.endsWith(': ibid')),
    ).toBe(true)
    expect(
      clusterTexts(cited, 'screen')
        .slice(2)
        .every((text) => text.endsWith(': Doe (n 1)')),
    ).toBe(true)
  })
})

describe('what is printed', () => {
  test('italics, links to addresses and DOIs, nothing else of HTML', async () => {
    const cited = await citeEdition({
      sources: [{ ...sources.doe, title: 'Of <b>x</b> & <script>', DOI: '10.1000/a<b>' }],
      notes: [['note', 'a', '[@doe]']],
    })
    const html = clusterHtml(cited, 'a')
    expect(html).toContain('<a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a&#x3C;b></a>')
    expect(html).toContain('&#x26;')
    expect(html).not.toContain('<script')
    expect(html).toMatch(/^Jane Doe, <i>/)
  })

  test('addresses of other kinds are words', async () => {
    const source = { id: 'web', type: 'webpage', title: 'Page', URL: 'javascript:alert(1)' }
    const cited = await citeEdition({ sources: [source], notes: [['note', 'a', '[@web]']] })
    expect(clusterHtml(cited, 'a')).not.toContain('<a')
    expect(clusterHtml(cited, 'a')).toContain('javascript:alert(1)')
  })

  test('markup, languages and links in prefix and suffix', async () => {
    const body = '[*cf.* @doe, p. 3 and :span[Ծ]{lang=hy}, see [](#b), **b** & c; [Z](https://z.org) @roe]'
    const cited = await citeEdition({
      sources: both,
      notes: [
        ['note', 'a', body],
        ['counter-source', 'b', 'Text.'],
      ],
    })
    expect(messagesOf(cited)).toEqual([])
    expect(clusterHtml(cited, 'a')).toBe(
      '<i>Cf.</i> Jane Doe, <i>A Book of Rivers</i> (Leipzig: North Press, 1999), 3 and <span lang="hy">Ծ</span>, see <a class="to-note" href="#note-b">C1</a>, <b>b</b> &#x26; c; <a href="https://z.org">Z</a> Richard Roe, <i>Of Valleys</i> (Oxford: South Press, 2001)',
    )
  })

  test('a full stop of the style before one of the text is left out, no other', async () => {
    const cited = await citeEdition({
      yaml: 'citations: {style: infoclio-de, locale: de}',
      sources: [sources.doe],
      notes: [
        ['note', 'a', '[@doe]'],
        ['note', 'b', 'So [@doe].'],
        ['note', 'c', 'So [@doe] too.'],
      ],
    })
    expect(clusterTexts(cited, 'print').slice(1)).toEqual(['2: ebd', '3: ebd.'])
  })

  test('a locator that the style leaves out is an error, not a loss', async () => {
    const cited = await citeEdition({
      yaml: 'citations: {style: vancouver, locale: en-US}',
      sources: [sources.doe],
      notes: [['note', 'a', 'So [@doe, p. 77].']],
    })
    expect(messagesOf(cited)).toEqual([
      'annotations/notes.md:4:11 citation-locator-unprinted: The style does not print the locator `77` of the source `doe`',
    ])
  })

  test('a source about which the style has nothing to say is an error', async () => {
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/mute.csl}',
      styles: { 'styles/mute.csl': mute },
      sources: [sources.doe],
      notes: [['note', 'a', '[@doe]']],
    })
    expect(messagesOf(cited)).toContain(
      'annotations/notes.md:4:1 citation-unformatted: Cannot format the citation of `doe`: the style prints nothing for it',
    )
    expect(messagesOf(cited).join('\n')).toContain('citation-style-without-bibliography')
  })
})

const mute = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Mute</title><id>mute</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="archive"/></layout></citation>
</style>`

test('locators are read by the terms of the notes’ language, and print by those of the citations', async () => {
  const cited = await citeEdition({
    yaml: 'notesLanguage: en-GB\ncitations: {locale: de-DE}',
    sources: [sources.doe],
    notes: [['note', 'a', 'So [@doe, ch. 7].']],
  })
  expect(cited.notes[0]?.citations[0]?.items[0]?.locator).toMatchObject({ label: 'chapter', value: '7' })
  expect(clusterTexts(cited, 'print')[0]).toContain('Kap. 7')
})
