/** BibTeX and BibLaTeX: the form of the file, what becomes of fields, inheritance, and what prints nowhere. */
import { describe, expect, test } from 'vitest'
import { bibFields, parsedBib } from './sources-parsed.ts'

/** Messages without the file's name and without the reason from `:` on. */
const rulesIn = (messages: string[]): string[] =>
  messages.map((message) => message.replace(/^sources\.bib:(\S+ \S+):.*$/s, '$1'))

describe('the form of the file', () => {
  test('strings, preamble, comments, parentheses, two entries in a line, joined values', async () => {
    const { items, messages } = await parsedBib(`This file was made by hand; joe@example.org wrote it.
% @book{out, title = {Out of use}}
@STRING(pub = "Press")
@string{two = pub # { and } # "Sons"}
@preamble{"\\newcommand{\\x}[1]{}" # "y"}
@comment{jabref-meta: {grouping} }
@book{a, title = {A}, publisher = two, year = 1999} @book{b, title = "B {"}x{"}", year = 2000 % here
}
@article(c, title = {C}, journal = cacm, volume = 007)
`)
    expect(messages).toEqual([])
    expect(Object.keys(items)).toEqual(['a', 'b', 'c'])
    expect(items.a).toMatchObject({ publisher: 'Press; Sons' })
    expect(items.b).toMatchObject({ title: 'B "x"' })
    expect(items.c).toMatchObject({ 'container-title': 'Communications of the ACM', volume: '007' })
  })

  test('a fault costs no other entry, and its key stays known', async () => {
    const { items, messages, files } = await parsedBib(`@book{open, title = {x
@book{good, title = {Good}}
@book{comma title = {x}}
@misc{two,
  title = {a}
  note = {b}}
@book{, title = {No Key}, author = {Doe, Jane}, year = 1999}
@book{title = {No Key Either}}
@foo{odd, title = {Odd}}
@book{undefined, title = {U}, publisher = hup # " Press"}
@book{early, title = {x}}, year = 1999 }
@book{last, title = "never closed}
`)
    expect(Object.keys(items)).toEqual(['open', 'good', 'comma', 'two', 'odd', 'undefined', 'early', 'last'])
    expect(messages).toEqual([
      'sources.bib:1:1 source-file-broken: Cannot read the file as BibTeX: a brace of `@book{open` is not closed',
      'sources.bib:3:13 source-file-broken: Cannot read the file as BibTeX: unexpected `t` after the key `comma`, expected `,`',
      'sources.bib:6:3 source-file-broken: Cannot read the file as BibTeX: unexpected `n` after the value of `title`, expected `,` or `}`',
      'sources.bib:7:1 source-without-key: Unexpected source without a key: `No Key`',
      'sources.bib:8:1 source-without-key: Unexpected source without a key: `No Key Either`',
      'sources.bib:9:1 source-type-unknown: Unexpected type `foo` of the source `odd`; a draft prints it as a document',
      'sources.bib:10:43 source-field-invalid: Unexpected value of `publisher` in the source `undefined`, expected `hup` to be defined by `@string` before, or text in braces',
      'sources.bib:11:26 source-file-broken: Cannot read the file as BibTeX: `, year = 1999 }` stands outside of any entry',
      'sources.bib:12:1 source-file-broken: Cannot read the file as BibTeX: a quotation mark of `@book{last` is not closed',
    ])
    const [broken, , , unnamed] = files[0]!.messages.toSorted((a, b) => a.line! - b.line!)
    expect(broken?.related).toEqual([
      {
        file: 'annotations/sources.bib',
        line: 1,
        column: 21,
        text: 'the text that does not end begins here',
      },
    ])
    expect(unnamed?.expected).toEqual(['@book{doe1999,'])
  })

  test('a forgotten @ and a field twice are told, since the words would be lost', async () => {
    const { items, messages, files } = await parsedBib(
      '@book{a,\n  title = {One},\n  Title = {Two}\n}\nbook{b, title = {B}}\n',
    )
    expect(items.a?.title).toBe('One')
    expect(rulesIn(messages)).toEqual(['3:3 source-field-duplicate', '5:1 source-file-broken'])
    expect(files[0]?.messages.find(({ ruleId }) => ruleId === 'source-field-duplicate')?.related).toEqual([
      { file: 'annotations/sources.bib', line: 2, column: 3, text: 'the first' },
    ])
  })

  test('an entry without title, author and date', async () => {
    const { items, messages } = await parsedBib(
      '@book{a}\n@online{b, url = {https://x.org}}\n@letter{c, author = {Doe, J}}',
    )
    expect(Object.keys(items)).toEqual(['a', 'b', 'c'])
    expect(messages).toEqual([
      'sources.bib:1:7 source-incomplete: The source `a` has neither title nor author',
      'sources.bib:2:9 source-incomplete: The source `b` has no title',
    ])
  })

  test('a thousand entries in good time', async () => {
    const entry = (number: number): string => `@article{key${number},
  author = {Doe, Jane and {\\'E}mile Zola and {United Nations}},
  title = {The {NASA} Story of \\emph{Homo sapiens}, {\\"u}ber ${number}},
  journaltitle = {Journal}, date = {1992-02-25/1992-02-26}, volume = ${number}, pages = {1--${number + 2}},
  doi = {10.1000/${number}}, url = {https://example.org/${number}}, langid = {english}, note = {n}, abstract = {a}
}\n`
    const text = Array.from({ length: 1000 }, (_, number) => entry(number)).join('')
    const start = performance.now()
    const { sources, messages } = await parsedBib(text)
    expect(sources).toHaveLength(1000)
    expect(messages).toEqual([])
    expect(sources[999]?.line).toBe(999 * 6 + 1)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('what becomes of fields', () => {
  test('titles with subtitles and addons, volumes of a larger work, works within', async () => {
    expect(await bibFields('title = {What Is It?}, subtitle = {Sub}, titleaddon = {addon}')).toEqual({
      title: 'What Is It? Sub. addon',
    })
    expect(await bibFields('maintitle = {Main}, title = {Part}, volume = 2, part = 1, volumes = 3')).toEqual({
      title: 'Main',
      'volume-title': 'Part',
      volume: '2.1',
      'number-of-volumes': '3',
    })
    expect(
      await bibFields(
        'title = {T}, maintitle = {Main}, booktitle = {Book}, booksubtitle = {Sub}',
        'incollection',
      ),
    ).toEqual({ title: 'T', 'container-title': 'Main', 'volume-title': 'Book: Sub' })
    expect(
      await bibFields('title = {T}, journal = {J}, number = 4, issue = {Spring}, eid = {e7}', 'article'),
    ).toEqual({
      title: 'T',
      'container-title': 'J',
      issue: '4, Spring',
      page: 'e7',
    })
  })

  test('publishers, places, notes, languages, states', async () => {
    expect(
      await bibFields(
        'title = {T}, publisher = {A and B}, organization = {O}, location = {Leipzig and Berlin}, note = {N}, addendum = {Add.}, langid = {ngerman}, pubstate = {inpress}, keywords = {a,b}, library = {L}, shorttitle = {S}, series = {R}, number = 5, isbn = {1}, origtitle = {O}, origdate = {1950}, origpublisher = {P}, origlocation = {X}',
      ),
    ).toEqual({
      title: 'T',
      publisher: 'O; A; B',
      'publisher-place': 'Leipzig; Berlin',
      note: 'N. Add.',
      language: 'de',
      status: 'in press',
      keyword: 'a, b',
      'call-number': 'L',
      'title-short': 'S',
      'collection-title': 'R',
      'collection-number': '5',
      ISBN: '1',
      'original-title': 'O',
      'original-date': { 'date-parts': [[1950]] },
      'original-publisher': 'P',
      'original-publisher-place': 'X',
    })
  })

  test('kinds of works', async () => {
    const { items } = await parsedBib(`@phdthesis{a, author = {A}, title = {T}, school = {S}, year = 2000}
@thesis{b, author = {A}, title = {T}, type = {Habilitation}}
@article{c, title = {T}, journaltitle = {J}, entrysubtype = {newspaper}}
@unpublished{d, author = {A}, title = {T}, eventtitle = {Conference}, venue = {Vienna}, eventdate = {1999-01-02}}
@jurisdiction{e, title = {A v. B}, journaltitle = {U.S.}, volume = 347, pages = {483}, date = {1954}, institution = {Court}}
@suppcollection{f, title = {T}, booktitle = {B}}
@misc{g, title = {T}, entrysubtype = {leaflet}}`)
    expect(Object.values(items).map(({ type, genre }) => [type, genre])).toEqual([
      ['thesis', 'PhD thesis'],
      ['thesis', 'Habilitation'],
      ['article-newspaper', undefined],
      ['speech', undefined],
      ['legal_case', undefined],
      ['chapter', undefined],
      ['document', 'leaflet'],
    ])
    expect(items.a?.publisher).toBe('S')
    expect(items.d).toMatchObject({ 'event-title': 'Conference', 'event-place': 'Vienna' })
    expect(items.e).toMatchObject({ authority: 'Court', 'container-title': 'U.S.' })
  })

  test('addresses', async () => {
    const { items, messages } =
      await parsedBib(`@misc{a, title = {T}, howpublished = {\\url{http://x.org/a_b}}}
@online{b, title = {T}, url = {https://x.org/a b}, urldate = {2020-01-02}, doi = {https://doi.org/10.1/x}}
@online{c, title = {T}, eprint = {2101.1}, archiveprefix = {arXiv}, primaryclass = {cs}}
@article{d, title = {T}, journal = {J}, eprint = {123}, eprinttype = {pubmed}}
@online{e, title = {T}, url = {https://arxiv.org/abs/2101.1}, eprint = {2101.1}, eprinttype = {arxiv}}
@online{f, title = {T}, url = {https://x.org}, eprint = {2101.1}, eprinttype = {arxiv}}`)
    expect(items).toMatchObject({
      a: { URL: 'http://x.org/a_b' },
      b: { URL: 'https://x.org/a%20b', DOI: '10.1/x', accessed: { 'date-parts': [[2020, 1, 2]] } },
      c: { URL: 'https://arxiv.org/abs/2101.1' },
      d: { PMID: '123' },
    })
    expect(rulesIn(messages)).toEqual(['6:48 source-field-dropped'])
  })

  test('fields that CSL has and BibLaTeX has not are taken as CSL’s', async () => {
    expect(
      await bibFields(
        'title = {Memo}, archive = {State Archives}, archive_location = {Box 3}, archive-place = {Leipzig}, medium = {film}, recipient = {Doe, Jane}, submitted = {1990}',
        'unpublished',
      ),
    ).toEqual({
      title: 'Memo',
      archive: 'State Archives',
      archive_location: 'Box 3',
      'archive-place': 'Leipzig',
      medium: 'film',
      recipient: [{ family: 'Doe', given: 'Jane' }],
      submitted: { 'date-parts': [[1990]] },
    })
  })

  test('what prints nowhere is told at its place, what serves programs is not', async () => {
    const { messages } = await parsedBib(`@book{a,
  title = {T}, sortkey = {t}, file = {t.pdf}, timestamp = {2020}, bdsk-url-1 = {x}, author+an = {1=x}, ids = {b},
  foreword = {Fore, Word},
  shorthand = {T},
  xref = {b},
  editor = {Ed, Itor}, editortype = {redactor},
  pubisher = {P},
  date = {1999}, year = {1998}, titleadon = {},
  usera = {U},
}`)
    expect(messages.map((message) => message.replace('sources.bib:', ''))).toEqual([
      '3:3 source-field-dropped: The field `foreword` of the source `a` prints nowhere',
      '4:3 source-field-dropped: The field `shorthand` of the source `a` prints nowhere',
      '5:3 source-field-dropped: The field `xref` of the source `a` prints nowhere',
      '6:24 source-field-dropped: The field `editortype` of the source `a` prints nowhere',
      '7:3 source-field-unknown: Unexpected field `pubisher` in the source `a`; no style prints it',
      '8:18 source-field-dropped: The field `year` of the source `a` prints nowhere',
      '9:3 source-field-dropped: The field `usera` of the source `a` prints nowhere',
    ])
  })

  test('a title that finds no place is told', async () => {
    const { messages } = await parsedBib('@book{a, maintitle = {M}, title = {T},\n  journaltitle = {J}}')
    expect(rulesIn(messages)).toEqual(['2:3 source-field-dropped'])
  })
})

describe('fields of other entries', () => {
  test('crossref and xdata', async () => {
    const { items, messages } = await parsedBib(`@xdata{press, publisher = {Press}, location = {Leipzig}}
@incollection{banks, title = {On Banks}, author = {Doe, Jane}, crossref = {rivers}, pages = {1--2}}
@collection{rivers, title = {Rivers}, subtitle = {Wide}, editor = {Roe, R}, date = {2001}, xdata = {press}, shorttitle = {R}}
@inbook{part, title = {Part}, crossref = {whole}, year = 1999}
@book{whole, title = {Whole}, author = {Roe, R}, date = {2001}}
@article{paper, title = {Paper}, crossref = {journal}}
@periodical{journal, title = {Journal}, date = {2002}}`)
    expect(messages).toEqual([])
    expect(Object.keys(items)).toEqual(['banks', 'rivers', 'part', 'whole', 'paper', 'journal'])
    expect(items.banks).toEqual({
      id: 'banks',
      type: 'chapter',
      title: 'On Banks',
      author: [{ family: 'Doe', given: 'Jane' }],
      'container-title': 'Rivers: Wide',
      editor: [{ family: 'Roe', given: 'R' }],
      page: '1-2',
      publisher: 'Press',
      'publisher-place': 'Leipzig',
      issued: { 'date-parts': [[2001]] },
    })
    expect(items.part).toMatchObject({
      'container-title': 'Whole',
      'container-author': [{ family: 'Roe', given: 'R' }],
      author: [{ family: 'Roe', given: 'R' }],
      issued: { 'date-parts': [[1999]] },
    })
    expect(items.paper).toMatchObject({ 'container-title': 'Journal', issued: { 'date-parts': [[2002]] } })
  })

  test('a parent that is not there, and a circle', async () => {
    const { messages, files } = await parsedBib(`@inbook{a, title = {A}, crossref = {hole}}
@book{whole, title = {W}}
@book{b, title = {B}, xdata = {c}}
@xdata{c, xdata = {b}, publisher = {P}}`)
    expect(messages).toEqual([
      'sources.bib:1:36 source-parent-unknown: Unexpected `crossref` of the source `a`: the file has no entry `hole`',
      'sources.bib:3:31 source-parent-unknown: The source `b` inherits from itself: `xdata` leads through `c` back to it',
    ])
    expect(files[0]?.messages[0]?.expected).toEqual(['whole'])
  })
})
