/** RIS: the form of the file, what becomes of tags by type, and what prints nowhere. */
import { describe, expect, test } from 'vitest'
import { type ParsedSources, parsedSources } from './sources-parsed.ts'

const parse = (text: string): Promise<ParsedSources> => parsedSources({ 'sources.ris': text })

/** The item of one entry without id and type; there may be no message. */
async function fieldsOf(type: string, ...lines: string[]): Promise<Record<string, unknown>> {
  const { items, messages } = await parse(`TY  - ${type}\nID  - key\n${lines.join('\n')}\nER  - \n`)
  expect(messages).toEqual([])
  const { id: _id, ...rest } = items.key!
  return rest
}

describe('the form of the file', () => {
  test('byte order mark, line ends of Windows, values over several lines, hyphens in values', async () => {
    const { items, messages, sources } = await parse(
      '\uFEFFTY  - JOUR\r\nID  - doe\r\nTI  - On Rivers  - and\r\n  their Banks\r\nAB  - One\r\ntwo.\r\nER  - \r\n\r\n\r\nTY  - BOOK\r\nID  - roe\r\nTI  - B\r\nER  -\r\n',
    )
    expect(messages).toEqual([])
    expect(items.doe).toEqual({
      id: 'doe',
      type: 'article-journal',
      title: 'On Rivers  - and their Banks',
      abstract: 'One two.',
    })
    expect(sources.map(({ line }) => line)).toEqual([2, 11])
  })

  test('a missing ER ends with the next TY or the file; lines that belong nowhere are told', async () => {
    const { items, messages } = await parse(
      'AU  - Lost\nTY  - BOOK\nID  - a\nTI  - A\nTY  - BOOK\nID  - b\nTI  - B\nER  - \nA stray line\nTY - BOOK\nID  - c',
    )
    expect(Object.keys(items)).toEqual(['a', 'b'])
    expect(messages).toEqual([
      'sources.ris:1:1 source-file-broken: Cannot read the file as RIS: `AU` stands before the `TY` of an entry',
      'sources.ris:9:1 source-file-broken: Cannot read the file as RIS: this line belongs to no entry',
      'sources.ris:10:1 source-file-broken: Cannot read the file as RIS: `TY` stands without the two spaces between tag and hyphen: `TY  - `',
      'sources.ris:11:1 source-file-broken: Cannot read the file as RIS: `ID` stands before the `TY` of an entry',
    ])
  })

  test('the key is ID, or else LB; without either one is proposed', async () => {
    const { items, messages, files } = await parse(
      'TY  - BOOK\nLB  - label\nTI  - A\nER  - \nTY  - BOOK\nID  - id\nLB  - other\nTI  - B\nER  - \nTY  - BOOK\nTI  - No Key\nAU  - Doe, Jane\nPY  - 1999\nER  - ',
    )
    expect(Object.keys(items)).toEqual(['label', 'id'])
    expect(messages).toEqual([
      'sources.ris:10:1 source-without-key: Unexpected source without a key: `No Key`',
    ])
    expect(files[0]?.messages[0]?.expected).toEqual(['ID  - doe1999'])
  })

  test('an unknown type, unknown tags, tags that stand twice or print nowhere', async () => {
    const { items, messages } = await parse(
      'TY  - BOOX\nID  - a\nTI  - A\nTI  - Other\nXX  - x\nL1  - a.pdf\nC8  - x\nPY  - 1998\nDA  - 1999/01/02\nUR  - https://a.org\nUR  - https://b.org\nER  - ',
    )
    expect(items.a).toMatchObject({ type: 'document', title: 'A', URL: 'https://a.org' })
    expect(messages.map((message) => message.replace('sources.ris:', ''))).toEqual([
      '1:1 source-type-unknown: Unexpected type `BOOX` of the source `a`; a draft prints it as a document',
      '4:1 source-field-duplicate: Unexpected second `TI` in the source `a`; only one of them can print',
      '5:1 source-field-unknown: Unexpected field `XX` in the source `a`; no style prints it',
      '7:1 source-field-dropped: The field `C8` of the source `a` prints nowhere',
      '8:1 source-field-dropped: The field `PY` of the source `a` prints nowhere',
      '11:1 source-field-dropped: The field `UR` of the source `a` prints nowhere',
    ])
  })
})

describe('what becomes of tags', () => {
  test('an article', async () => {
    expect(
      await fieldsOf(
        'JOUR',
        'AU  - Doe, Jane',
        'AU  - Roe, Richard, Jr.',
        'A1  - United Nations',
        'TI  - On Rivers',
        'T2  - Journal of Rivers',
        'JF  - Journal of Rivers',
        'JO  - J. Riv.',
        'PY  - 1999',
        'DA  - 1999/03/02/',
        'VL  - 4',
        'IS  - 5',
        'SP  - 1',
        'EP  - 9',
        'SN  - 1234-5678',
        'DO  - https://doi.org/10.1000/xyz',
        'KW  - a',
        'KW  - b',
        'LA  - ger',
        'N1  - Note',
      ),
    ).toEqual({
      type: 'article-journal',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Roe', given: 'Richard', suffix: 'Jr.' },
        { literal: 'United Nations' },
      ],
      title: 'On Rivers',
      'container-title': 'Journal of Rivers',
      'container-title-short': 'J. Riv.',
      issued: { 'date-parts': [[1999, 3, 2]] },
      volume: '4',
      issue: '5',
      page: '1-9',
      ISSN: '1234-5678',
      DOI: '10.1000/xyz',
      keyword: 'a, b',
      language: 'de',
      note: 'Note',
    })
  })

  test('a book in a series, and one edited', async () => {
    const book = [
      'TI  - Book',
      'PB  - Press',
      'CY  - Leipzig',
      'SP  - 345',
      'SN  - 978-3-16-148410-0',
      'A4  - Tra, Ns',
    ]
    expect(await fieldsOf('BOOK', ...book, 'T2  - Series', 'A2  - Edi, Tor', 'TT  - Buch')).toEqual({
      type: 'book',
      title: 'Book [Buch]',
      publisher: 'Press',
      'publisher-place': 'Leipzig',
      'number-of-pages': '345',
      ISBN: '978-3-16-148410-0',
      translator: [{ family: 'Tra', given: 'Ns' }],
      'collection-title': 'Series',
      'collection-editor': [{ family: 'Edi', given: 'Tor' }],
    })
    expect(await fieldsOf('BOOK', 'TI  - Book', 'A2  - Edi, Tor')).toMatchObject({
      editor: [{ family: 'Edi', given: 'Tor' }],
    })
  })

  test('newspapers, cases, archives, meetings, pages on the web', async () => {
    expect(await fieldsOf('NEWS', 'AU  - Doe, Jane', 'TI  - T', 'T2  - Times', 'DA  - 1992/03/03')).toEqual({
      type: 'article-newspaper',
      author: [{ family: 'Doe', given: 'Jane' }],
      title: 'T',
      'container-title': 'Times',
      issued: { 'date-parts': [[1992, 3, 3]] },
    })
    expect(
      await fieldsOf(
        'CASE',
        'TI  - A v. B',
        'T2  - U.S.',
        'VL  - 347',
        'SP  - 483',
        'PB  - Court',
        'M1  - No. 1',
      ),
    ).toEqual({
      type: 'legal_case',
      title: 'A v. B',
      'container-title': 'U.S.',
      volume: '347',
      page: '483',
      authority: 'Court',
      number: 'No. 1',
    })
    expect(
      await fieldsOf('MANSCPT', 'TI  - Memo', 'DB  - State Archives', 'AN  - Box 3', 'CY  - Leipzig'),
    ).toEqual({
      type: 'manuscript',
      title: 'Memo',
      archive: 'State Archives',
      archive_location: 'Box 3',
      'archive-place': 'Leipzig',
    })
    expect(await fieldsOf('CPAPER', 'TI  - P', 'T2  - Meeting', 'CY  - Vienna', 'C3  - Proceedings')).toEqual(
      {
        type: 'paper-conference',
        title: 'P',
        'event-title': 'Meeting',
        'event-place': 'Vienna',
        'container-title': 'Proceedings',
      },
    )
    expect(await fieldsOf('ELEC', 'TI  - Page', 'UR  - https://x.org', 'Y2  - 2020/01/02/')).toEqual({
      type: 'webpage',
      title: 'Page',
      URL: 'https://x.org',
      accessed: { 'date-parts': [[2020, 1, 2]] },
    })
  })

  test.each([
    ['1999', { 'date-parts': [[1999]] }],
    ['1999///', { 'date-parts': [[1999]] }],
    ['1999/03', { 'date-parts': [[1999, 3]] }],
    ['1999/3/2', { 'date-parts': [[1999, 3, 2]] }],
    ['1999///Spring', { 'date-parts': [[1999]], season: 'Spring' }],
    ['1999-03-02', { 'date-parts': [[1999, 3, 2]] }],
    ['2 March 1999', { 'date-parts': [[1999, 3, 2]] }],
    ['March 2, 1999', { 'date-parts': [[1999, 3, 2]] }],
    ['about 1999', { literal: 'about 1999' }],
    ['26. März 1999', { literal: '26. März 1999' }],
  ])('a date as %s', async (date, issued) => {
    expect((await fieldsOf('BOOK', 'TI  - T', `PY  - ${date}`)).issued).toEqual(issued)
  })
})
