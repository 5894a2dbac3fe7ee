import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { audit } from '../../scripts/audit/audit.ts'
import type { AuditInput } from '../../scripts/audit/input.ts'
import { reportFindings } from '../../scripts/audit/messages.ts'
import { changed, sampleHtml, sampleInput, withFile } from './sample-edition.ts'

type Inputs = Omit<AuditInput, 'html' | 'pdf'>

/** Rule and region of each finding. */
async function found(html: string, input: Inputs = sampleInput()): Promise<string[]> {
  const { findings } = await audit({ ...input, html, pdf: undefined })
  return findings.map((one) => `${one.rule} ${one.region}`)
}

const manuscript = 'manuscript/01-first.md'
const annotations = 'annotations/notes.md'

test('a clean page has no finding, and every word is found', async () => {
  const { audit: report, findings } = await audit({ ...sampleInput(), html: sampleHtml, pdf: undefined })
  expect(findings).toEqual([])
  expect(report.wordsFoundHtml).toBe(report.words)
  expect(report.notesFoundHtml).toBe(3)
  expect(report.wordsFoundPdf).toBeUndefined()
  expect(report.regions.map((one) => one.region)).toContain('footnote:01-first:1')
})

describe('faults planted on disk that the page does not have', () => {
  const planted: [string, string, (text: string) => string, string[]][] = [
    [
      'a second <sic>',
      manuscript,
      (text) => text.replace('came,', 'came <sic>,'),
      ['text-missing text:01-first'],
    ],
    [
      'one backtick more',
      manuscript,
      (text) => text.replace('We are', 'We`re'),
      ['text-altered text:01-first'],
    ],
    [
      'a second backtick in a paragraph',
      manuscript,
      (text) => text.replace('trucks', '`trucks'),
      ['text-missing text:01-first'],
    ],
    [
      'a reference definition',
      manuscript,
      (text) => `${text}\n[Editor]: sic\n`,
      ['text-missing text:01-first'],
    ],
    [
      'a footnote that nothing calls',
      manuscript,
      (text) => `${text}\n[^7]: Nobody calls me.\n`,
      ['footnote-uncalled footnote:01-first'],
    ],
    [
      'an unclosed container',
      annotations,
      (text) => text.replace('\n::::\n\n::::counter', '\n\n::::counter'),
      [],
    ],
    [
      'text outside a container',
      annotations,
      (text) => `${text}\nLoose words.\n`,
      ['note-outside-container loose:annotations/notes.md'],
    ],
    [
      'a note more',
      annotations,
      (text) => `${text}\n:::note{#more}\n> stars\n\nWords.\n:::\n`,
      ['lemma-altered note:more', 'note-missing note:more', 'call-missing note:more'],
    ],
    [
      'words of an evidence',
      annotations,
      (text) => text.replace('four thousand', 'five thousand'),
      ['text-altered evidence:strong:1'],
    ],
    [
      'words of a claim',
      annotations,
      (text) => text.replace('They were', 'They are'),
      ['text-altered claim:strong'],
    ],
    [
      'a lemma',
      annotations,
      (text) => text.replace('> considerable length', '> some considerable length'),
      ['lemma-altered note:passage'],
    ],
    [
      'a citation more',
      annotations,
      (text) => text.replace('and late.', 'and late [@x].'),
      ['citation-count note:men'],
    ],
    [
      'a prefix of a citation',
      annotations,
      (text) => text.replace('[see', '[compare'),
      ['citation-altered note:men'],
    ],
  ] // prettier-ignore
  test.each(planted)('%s', async (_, path, change, expected) => {
    const findings = await found(sampleHtml, withFile(path, change))
    for (const one of expected) expect(findings).toContain(one)
    if (expected.length === 0) expect(findings).toEqual([])
  })

  test('a note swallowed by an unclosed one before it', async () => {
    const input = withFile(annotations, (text) => text.replace('\n::::\n\n::::counter', '\n\n::::counter'))
    const start = sampleHtml.indexOf('<aside id="note-strong"')
    const end = sampleHtml.indexOf('</aside>', start) + '</aside>'.length
    expect(await found(sampleHtml.slice(0, start) + sampleHtml.slice(end), input)).toContain(
      'note-missing note:strong',
    )
  })
})

describe('faults planted in the finished page', () => {
  const planted: [string, string, string, string][] = [
    ['a word missing', 'in U.S. trucks', 'in trucks', 'text-missing text:01-first'],
    [
      'a backtick made an apostrophe',
      'data-note="men">the town`s',
      'data-note="men">the town’s',
      'text-altered text:01-first',
    ],
    ['another case', 'They said', 'they said', 'text-altered text:01-first'],
    ['a mark lost', '"We are here."', '"We are here"', 'text-missing text:01-first'],
    ['quotation marks made typographic', '"We are here."', '“We are here.”', 'text-altered text:01-first'],
    ['<sic> dropped', ' &lt;sic>,', ',', 'text-missing text:01-first'],
    ['an element <sic>', '&lt;sic>', '<sic>', 'text-missing text:01-first'],
    ['white space lost between words', 'two men', 'twomen', 'text-altered text:01-first'],
    ['white space lost before a mark', '"We', '" We', 'text-altered text:01-first'],
    ['a line doubled', '<li>one man</li>', '<li>one man</li><li>one man</li>', 'text-repeated text:01-first'],
    ['a paragraph doubled', '<p>Jane Roe</p>', '<p>Jane Roe</p><p>Jane Roe</p>', 'text-repeated title'],
    ['words added', '<p>Jane Roe</p>', '<p>Jane Roe and others</p>', 'text-added title'],
    [
      'a word in white',
      'in U.S. trucks',
      'in <span style="color: #fff">U.S.</span> trucks',
      'text-invisible text:01-first',
    ],
    ['a word hidden', 'in U.S. trucks', 'in <span hidden>U.S.</span> trucks', 'text-invisible text:01-first'],
    [
      'a chapter hidden',
      'id="02-second"',
      'id="02-second" style="display:none"',
      'text-invisible text:02-second',
    ],
    ['another number of a list', '<ol start="4">', '<ol>', 'text-altered text:02-second'],
    ['a word of the footnote', 'own footnote.', 'footnote.', 'text-missing footnote:01-first:1'],
    ['a word of a note', 'came early', 'came', 'text-missing note:men'],
    ['a citation of a note', 'Short, 3', 'Short, 4', 'text-altered note:men'],
    ['an entry of the bibliography', 'Doe, Jane', 'Doe, John', 'text-altered bibliography:doe2001'],
    ['a mark of a call', 'role="doc-noteref">C1<', 'role="doc-noteref">C2<', 'call-altered note:strong'],
    ['a dead link', 'href="#02-second"', 'href="#03-third"', 'link-dead links'],
    ['an id twice', 'id="p-2"', 'id="p-1"', 'id-repeated links'],
    [
      'a lemma too short',
      'data-note="passage">considerable length</mark>',
      'data-note="passage">considerable</mark> length',
      'lemma-altered note:passage',
    ],
    ['another stance', 'data-stance="disputes"', 'data-stance="qualifies"', 'note-altered note:strong'],
    ['no way back', 'href="#ref-passage"', 'href="#p-3"', 'note-altered note:passage'],
  ] // prettier-ignore
  test.each(planted)('%s', async (_, from, to, expected) => {
    expect(await found(changed(sampleHtml, from, to))).toContain(expected)
  })

  const aside = (id: string): string => {
    const start = sampleHtml.indexOf(`<aside id="note-${id}"`)
    return sampleHtml.slice(start, sampleHtml.indexOf('</aside>', start) + '</aside>'.length)
  }
  const body = (id: string): string => /<div class="note-body">.*?<\/div>/.exec(aside(id))![0]

  test('a note dropped', async () => {
    expect(await found(changed(sampleHtml, aside('passage'), ''))).toContain('note-missing note:passage')
  })

  test('a call doubled', async () => {
    const call = /<a [^>]*id="ref-strong"[^>]*>C1<\/a>/.exec(sampleHtml)![0]
    expect(await found(changed(sampleHtml, call, call + call))).toContain('call-repeated note:strong')
  })

  test('a short lemma of other words', async () => {
    const input = sampleInput()
    const notes = new Map(input.derived.notes)
    notes.set('strong', { ...notes.get('strong')!, shortLemma: 'son-in-low … weak' })
    expect(await found(sampleHtml, { ...input, derived: { ...input.derived, notes } })).toContain(
      'lemma-shortened-wrongly note:strong',
    )
  })

  test('a note doubled', async () => {
    expect(await found(changed(sampleHtml, aside('men'), aside('men').repeat(2)))).toContain(
      'note-repeated note:men',
    )
  })

  test('a note that no file has', async () => {
    const other = aside('men').replaceAll('note-men', 'note-other')
    expect(await found(changed(sampleHtml, aside('men'), aside('men') + other))).toContain(
      'note-unknown note:other',
    )
  })

  test('two notes swapped', async () => {
    const html = sampleHtml
      .replace(aside('men'), '@')
      .replace(aside('passage'), () => aside('men'))
      .replace('@', () => aside('passage'))
    const findings = await found(html)
    expect(findings).toContain('note-out-of-order note:passage')
    expect(findings).toContain('note-out-of-order note:men')
  })

  test('the texts of two notes swapped', async () => {
    const html = sampleHtml
      .replace(body('men'), '@')
      .replace(body('passage'), () => body('men'))
      .replace('@', () => body('passage'))
    expect(await found(html)).toEqual(['note-misplaced note:men', 'note-misplaced note:passage'])
  })

  test('a passage that moved to another chapter is one finding', async () => {
    const moved = 'They said: "We are here."'
    const html = changed(changed(sampleHtml, moved, ''), 'is hyphenated.', `is hyphenated. ${moved}`)
    expect(await found(html)).toEqual(['text-misplaced text:01-first'])
  })

  test('a call that moved', async () => {
    const call = /<a class="call" id="ref-passage".*?<\/a>/.exec(sampleHtml)![0]
    const html = changed(changed(sampleHtml, call, ''), 'over more than', `over${call} more than`)
    expect(await found(html)).toEqual(['call-misplaced note:passage'])
  })
})

test('typographic quotation marks are folded where the edition asked for them', async () => {
  const input = sampleInput()
  const html = changed(sampleHtml, '"We are here."', '“We are here.”')
  expect(await found(html, { ...input, facts: { ...input.facts, quotes: 'typographic' } })).toEqual([])
})

test('a finding becomes a message with its place in the page and on disk', async () => {
  const html = changed(sampleHtml, 'in U.S. trucks', 'in trucks')
  const { findings, audit: report } = await audit({ ...sampleInput(), html, pdf: undefined })
  const file = new VFile({ path: 'edition.html' })
  reportFindings(findings, () => file)
  const [message] = file.messages
  expect(message!.ruleId).toBe('text-missing')
  expect(message!.reason).toBe(
    'Words of the text of 01-first are missing in edition.html: `U.S.` after `and 4,4000 strong <sic>, in`.',
  )
  expect(message!.line).toBe(8)
  expect(message!.related).toEqual([{ file: manuscript, line: 5, column: 1, text: 'the words on disk' }])
  expect(report.missing).toHaveLength(1)
  expect(report.wordsFoundHtml).toBe(report.words - 1)
})

describe('a piece of front matter', () => {
  const path = 'annotations/front/introduction.md'
  const markdown = `# Introduction\n\nSo it is [see @doe2001, p. 3], and a note[^x]; compare [](#men).\n\n[^x]: Own words, after [@roe1999].\n`
  const page = (body: string): string => changed(sampleHtml, '<header', `${body}<header`)
  const section = (line: string, notes: string): string =>
    `<section class="piece" id="introduction"><h2>Introduction</h2><p>${line}</p><div class="piece-notes">${notes}</div></section>`
  const note = (number: number, text: string): string =>
    `<div id="fn-introduction-${number}"><a class="mark" href="#ref-fn-introduction-${number}">${number}</a> <p>${text}</p></div>`
  const call = (number: number): string =>
    `<a class="call" id="ref-fn-introduction-${number}" href="#fn-introduction-${number}">${number}</a>`
  const gaps = ['see Doe, Work, 3', '1', 'Roe, Book']
  const input: Inputs = {
    ...sampleInput(),
    facts: { ...sampleInput().facts, front: [path] },
    files: new Map([...sampleInput().files, [path, markdown]]),
    derived: { ...sampleInput().derived, pieces: new Map([[path, { print: gaps, screen: gaps }]]) },
  }
  const line = `So it is,${call(1)} and a note${call(2)}; compare <a class="to-note" href="#note-men">1</a>.`
  const notes = note(1, 'see Doe, Work, 3.') + note(2, 'Own words, after Roe, Book.')

  test('citations are footnotes under a note style', async () => {
    expect(await found(page(section(line, notes)), input)).toEqual([])
  })

  test('and stay in the line under the others', async () => {
    const inText = { ...input, facts: { ...input.facts, citationClass: 'in-text' as const } }
    const plainLine = `So it is see Doe, Work, 3, and a note${call(1)}; compare <a class="to-note" href="#note-men">1</a>.`
    expect(await found(page(section(plainLine, note(1, 'Own words, after Roe, Book.'))), inText)).toEqual([])
  })

  test('a footnote lost, a word lost, a number wrong', async () => {
    expect(await found(page(section(line, note(1, 'see Doe, Work, 3.'))), input)).toEqual([
      'text-missing footnote:introduction:2',
      'link-dead links',
    ])
    expect(await found(page(section(line.replace('So it', 'It'), notes)), input)).toEqual([
      'text-altered piece:introduction',
    ])
    expect(await found(page(section(line.replace('>2<', '>3<'), notes)), input)).toEqual([
      'call-altered footnote:introduction:2',
    ])
  })
})
