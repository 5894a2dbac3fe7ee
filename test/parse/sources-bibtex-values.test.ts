/** BibTeX and BibLaTeX: TeX, names and dates in values. */
import { describe, expect, test } from 'vitest'
import { bibFields, parsedBib } from './sources-parsed.ts'

/** Messages without the file's name and without the reason from `:` on. */
const rulesIn = (messages: string[]): string[] =>
  messages.map((message) => message.replace(/^sources\.bib:(\S+ \S+):.*$/s, '$1'))

describe('TeX', () => {
  test.each([
    ['{\\\'E}tudes \\`a {\\"u}ber \\^o \\~n \\=a \\.I \\\'{\\i} \\"\\i', 'Études à über ô ñ ā İ í ï'],
    [
      '\\c{c} \\c c \\v{s} \\v s \\d{s} \\k{a} \\H{o} \\r{a} \\u{g} \\t{oo} \\textcommabelow{s}',
      'ç ç š š ṣ ą ő å ğ o͡o ș',
    ],
    [
      '{\\o}{\\O} \\aa\\AA{} \\ae{}r \\OE{}uvre \\ss{} Stra{\\ss}e \\L{}\\l{} \\dh\\TH',
      'øØ åÅ ær Œuvre ß Straße Łł ðÞ',
    ],
    ['a~b -- c --- d', 'a\u00a0b – c — d'],
    ['\\& \\% \\$ \\# \\_ \\{ \\}', '& % $ # _ { }'],
    ["``a'' `b' \\enquote{c} \\glqq d\\grqq{} \\guillemotleft e\\guillemotright", "“a” ‘b' “c” „d“ «e»"],
    ['\\S 5 \\P{} \\dots\\ \\pounds5 \\dag', '§5 ¶ … £5 †'],
    [
      '\\emph{a} \\textit{b} \\textbf{c} {\\it d} \\textsc{e}',
      '<i>a</i> <i>b</i> <b>c</b> <i>d</i> <span style="font-variant:small-caps;">e</span>',
    ],
    ['x$^2$ H$_2$O $\\alpha$ 19$^{th}$ $3 \\times 4$', 'x² H₂O α 19<sup>th</sup> 3 ×4'],
    ['costs $5 and $6, or \\$7', 'costs $5 and $6, or $7'],
    ['costs $5', 'costs $5'],
    ['hy\\-phen A.\\,B. a\\/b \\mbox{c} \\noopsort{x}d \\LaTeX{}', 'hyphen A.\u00a0B. ab c d LaTeX'],
    ['\\href{https://x.org/a}{words}', 'words (https://x.org/a)'],
    ['\\url{https://x.org/a_b}', 'https://x.org/a_b'],
    ['over\n  two\tlines ', 'over two lines'],
    ['\\~{}user \\^{}', '~user ^'],
  ])('%s', async (tex, text) => {
    expect(await bibFields(`note = {${tex}}, title = {T}`)).toMatchObject({ note: text })
  })

  test('words in braces keep their capitals, whole words, accents and arguments do not count', async () => {
    const { title } = await bibFields(
      'title = {{\\"U}ber {NASA} and {R}ivers, {UN}\'s {de la Cruz} \\emph{Pan {T}roglodytes} {\\emph{x}}}',
    )
    expect(title).toBe(
      'Über <span class="nocase">NASA</span> and <span class="nocase">Rivers, UN\'s de la Cruz</span> <i>Pan Troglodytes</i> <i>x</i>',
    )
    expect(await bibFields('title = {{A Whole Title}}')).toMatchObject({
      title: '<span class="nocase">A Whole Title</span>',
    })
  })

  test('a command that nobody knows is told, and a formula that does not end is text', async () => {
    const { items, messages } = await parsedBib(
      '@book{a, title = {x \\foo{bar} $x here}}\n@online{b, title = {B}, url = {https://x.org/\\%7Ea_b}}',
    )
    expect(items.a?.title).toBe('x \\foobar $x here')
    expect(items.b?.URL).toBe('https://x.org/%7Ea_b')
    expect(messages).toEqual([
      'sources.bib:1:18 source-tex-unknown: The command `\\foo` in `title` of the source `a` prints as it stands',
    ])
  })
})

describe('names', () => {
  test('particles, juniors, bodies, others', async () => {
    const { author } = await bibFields(
      "title = {T}, author = {{\\'E}mile Zola and van der Doe, Jr., Jane and Jean-Paul de La Fontaine and {United Nations} and {Barnes and Noble} and given=Hans, family=Harman, prefix=von and Plato and others}",
    )
    expect(author).toEqual([
      { given: 'Émile', family: 'Zola' },
      { given: 'Jane', family: 'Doe', suffix: 'Jr.', 'non-dropping-particle': 'van der' },
      { given: 'Jean-Paul', family: 'La Fontaine', 'non-dropping-particle': 'de' },
      { literal: 'United Nations' },
      { literal: 'Barnes and Noble' },
      { given: 'Hans', family: 'Harman', 'non-dropping-particle': 'von' },
      { family: 'Plato' },
      { literal: 'others' },
    ])
    expect(
      await bibFields('title = {T}, author = {Ludwig van Beethoven}, options = {useprefix=false}'),
    ).toMatchObject({
      author: [{ given: 'Ludwig', family: 'Beethoven', 'dropping-particle': 'van' }],
    })
  })

  test.each([
    'Doe, Jane, Roe, Richard',
    'Doe, Jane; Roe, Richard',
    'Doe, Jane and and Roe',
    'and Roe',
    'Smith \\& Sons',
  ])('names that are divided wrongly: %s', async (names) => {
    const { messages } = await parsedBib(`@book{a, title = {T},\n  author = {${names}}}`)
    expect(rulesIn(messages)).toEqual(['2:12 source-field-invalid'])
  })

  test('editors of all kinds go where CSL has them', async () => {
    const fields = await bibFields(
      'title = {T}, editor = {A, B}, editora = {C, D}, editoratype = {compiler}, editorb = {E, F}, editorbtype = {director}, editorc = {G, H}',
    )
    expect(fields).toMatchObject({
      editor: [
        { family: 'A', given: 'B' },
        { family: 'G', given: 'H' },
      ],
      compiler: [{ family: 'C', given: 'D' }],
      director: [{ family: 'E', given: 'F' }],
    })
  })
})

describe('dates', () => {
  test.each([
    [
      'date = {1992-02-25/1992-02-26}',
      {
        'date-parts': [
          [1992, 2, 25],
          [1992, 2, 26],
        ],
      },
    ],
    [
      'date = {1992-02/}',
      {
        'date-parts': [
          [1992, 2],
          [0, 0],
        ],
      },
    ],
    ['date = {1992/..}', { 'date-parts': [[1992], [0]] }],
    ['date = {/1992}', { literal: '–1992' }],
    ['date = {1992~}', { 'date-parts': [[1992]], circa: true }],
    ['date = {1992-02?}', { 'date-parts': [[1992, 2]], circa: true }],
    ['date = {199X}', { 'date-parts': [[1990], [1999]] }],
    ['date = {1992-XX}', { 'date-parts': [[1992]] }],
    ['date = {1992-21}', { 'date-parts': [[1992, 21]] }],
    ['date = {-0043-03-15}', { 'date-parts': [[-44, 3, 15]] }],
    ['date = {1992-02-03T10:20:30}', { 'date-parts': [[1992, 2, 3]] }],
    ['date = {n.d.}', { literal: 'n.d.' }],
    ['date = {between the wars}', { literal: 'between the wars' }],
    ['date = 1992, year = 1992, month = feb', { 'date-parts': [[1992]] }],
    ['year = 1992', { 'date-parts': [[1992]] }],
    ['year = {1992--1993}', { 'date-parts': [[1992], [1993]] }],
    ['year = {1914-15}', { literal: '1914-15' }],
    ['year = {c. 1850}', { literal: 'c. 1850' }],
    ['year = 1992, month = feb', { 'date-parts': [[1992, 2]] }],
    ['year = 1992, month = {February}, day = 25', { 'date-parts': [[1992, 2, 25]] }],
    ['year = 1992, month = feb # "~25"', { 'date-parts': [[1992, 2, 25]] }],
    ['year = 1992, month = "25~" # feb', { 'date-parts': [[1992, 2, 25]] }],
    [
      'year = 1992, month = jan # "/" # feb',
      {
        'date-parts': [
          [1992, 1],
          [1992, 2],
        ],
      },
    ],
    ['year = 1992, month = {#feb#}', { 'date-parts': [[1992, 2]] }],
    ['year = 1992, month = {Spring}', { 'date-parts': [[1992]], season: 'Spring' }],
    ['year = 1992, month = {Easter Term}', { literal: 'Easter Term 1992' }],
    ['year = {c. 1850}, month = 3', { literal: 'March c. 1850' }],
  ])('%s', async (fields, issued) => {
    expect((await bibFields(`title = {T}, ${fields}`)).issued).toEqual(issued)
  })

  test.each([
    ['1992-02-31', 'a day that the calendar has, such as `1992-02-26`'],
    ['1992/1993-05', 'two dates that are equally exact: two years, two months or two days'],
    ['-0043/0014', 'two dates of one era, or a `literal` date in words'],
    ['/1992-02', 'a range that begins somewhere, such as `1992/1993`'],
  ])('%s has no form in CSL, which is told', async (date, wanted) => {
    const { messages, items } = await parsedBib(`@book{a, title = {T}, date = {${date}}}`)
    expect(messages).toEqual([
      `sources.bib:1:30 source-field-invalid: Unexpected value of \`date\` in the source \`a\`, expected ${wanted}`,
    ])
    expect(items.a).not.toHaveProperty('issued')
  })
})
