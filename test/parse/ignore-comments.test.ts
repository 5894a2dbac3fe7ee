import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { withoutIgnoreComments } from '../../scripts/audit/source-reader/ignore-comments.ts'
import { takeIgnoreComments } from '../../scripts/parse/ignore-comments.ts'
import { sourceOf } from '../../scripts/parse/source.ts'

function take(text: string) {
  const file = new VFile({ path: 'annotations/notes.md', value: text })
  const { source, comments } = takeIgnoreComments(file, sourceOf(file))
  return { file, source, comments, messages: file.messages.map(({ reason }) => reason) }
}

describe('a comment', () => {
  it.each([
    ['<!-- edition-ignore a-b: so -->', ['a-b'], 'so'],
    ['<!--edition-ignore a-b:so-->', ['a-b'], 'so'],
    ['  <!-- edition-ignore a-b , c-d: it is: so -->  ', ['a-b', 'c-d'], 'it is: so'],
    ['<!-- edition-ignore a-b -->', ['a-b'], ''],
    ['<!-- edition-ignore a-b: … -->', ['a-b'], ''],
    ['<!-- edition-ignore a-b: one\n  two -->', ['a-b'], 'one two'],
    ['<!--\nedition-ignore a-b: one\n-->', ['a-b'], 'one'],
  ])('%j', (text, rules, reason) => {
    const { comments, source, messages } = take(`x\n\n${text}\n\ny`)
    expect(messages).toEqual([])
    expect(comments).toMatchObject([{ rules, reason, first: 2 }])
    expect(source.text.trim().split(/\s+/)).toEqual(['x', 'y'])
    expect(source.text).toHaveLength(`x\n\n${text}\n\ny`.length)
  })

  it.each([
    ['<!-- edition-ignore -->', 'names no rule'],
    ['<!-- edition-ignore : so -->', 'names no rule'],
    ['<!-- edition-ignore a-b so it is -->', 'is not of the form'],
    ['<!-- edition-ignore a-b c-d: so -->', 'is not of the form'],
    ['one\n<!-- edition-ignore a-b: so -->\ntwo', 'would divide it in two'],
    ['> one\n<!-- edition-ignore a-b: so -->\n> two', 'would divide it in two'],
    ['one\n<!-- edition-ignore a-b: so -->\n<!-- edition-ignore a-b: so -->\ntwo', 'would divide it in two'],
    ['one <!-- edition-ignore a-b: so -->', 'shares its line'],
    ['<!-- edition-ignore a-b: so --> one', 'shares its line'],
    ['> <!-- edition-ignore a-b: so -->', 'shares its line'],
    ['- <!-- edition-ignore a-b: so -->', 'shares its line'],
    ['<!-- edition-ignore a-b: so', 'is not closed'],
    ['<!-- edition-ignore a-b: so\n\nlater -->', 'is not closed'],
    ['<!-- edition-ignore a-b: so\n:::\n-->', 'is not closed'],
  ])('with a fault: %j', (text, reason) => {
    const { messages } = take(text)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(reason)
  })

  it.each([
    '<!-- edition-ingore a-b: so -->',
    '<!-- edition_ignore a-b: so -->',
    '<!-- Edition-Ignore a-b: so -->',
    '<!-- editon-ignore a-b: so -->',
    '<!-- edition ignore a-b: so -->',
    '<!-- editionignore a-b: so -->',
    '<!-- edition-ignore-next a-b: so -->',
    '<!-- edition-disable a-b: so -->',
    '<! -- edition-ignore a-b: so -->',
    '<!- edition-ignore a-b: so ->',
    '<-- edition-ignore a-b: so -->',
    '<!— edition-ignore a-b: so —>',
    '<!-- edition–ignore a-b: so -->',
    '<!--\nedition-ingore a-b: so\n-->',
  ])('that is none, and would print: %j', (text) => {
    const { messages, source } = take(`one\n\n${text}\n`)
    expect(messages).toEqual([expect.stringContaining('looks like `edition-ignore`')])
    expect(source.text).toContain('a-b')
  })

  it.each([
    '<!-- so -->',
    '\\<!-- edition-ignore a-b: so -->',
    '<!-- edition of 1625 -->',
    '<!-- editor: ignore this -->',
    'an edition-ignore comment, a < b',
    '<sic> and <b>',
  ])('that is text: %j', (text) => {
    const { messages, source } = take(text)
    expect(messages).toEqual([])
    expect(source.text).toBe(text)
  })

  it('gives its corrected form', () => {
    const { file } = take('<!-- edition-ingore a-b c-d: it is so -->')
    expect(file.messages[0]!.expected).toEqual(['<!-- edition-ignore a-b, c-d: it is so -->'])
    expect(file.messages[0]!.place).toMatchObject({ start: { column: 1 }, end: { column: 42 } })
  })
})

describe('the audit', () => {
  const line = fc.constantFrom(
    '<!-- edition-ignore a-b: so -->',
    '<!-- edition-ignore a-b: so',
    '  it goes on -->',
    '-->',
    '<!--',
    'edition-ignore a-b: so -->',
    '<!-- other -->',
    '<!-- edition-ingore a-b: so -->',
    'text <!-- edition-ignore a-b: so -->',
    '> text',
    'text',
    '',
    ':::',
    '   ',
  )
  it('leaves out the same lines by code of its own', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { source } = take(lines.join('\n'))
        const own = withoutIgnoreComments(lines.map((text, at) => ({ text, number: at + 1 })))
        expect(own.map(({ text }) => text.trim())).toEqual(source.lines.map((text) => text.trim()))
      }),
      { numRuns: 500 },
    )
  })
})
