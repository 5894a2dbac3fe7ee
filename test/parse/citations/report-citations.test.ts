import { describe, expect, test } from 'vitest'
import { citationsIn, read } from './read.ts'

/** `line:column rule` of each message. */
function messages(markdown: string): string[] {
  return read(markdown).file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
}

describe('faults in the writing of citations', () => {
  test.each([
    ['So [see @doe, p. 3.', ['1:4 citation-bracket-unclosed']],
    ['So [see @doe, p. 3.\n\nNext [@roe].', ['1:4 citation-bracket-unclosed']],
    ['So see @doe, p. 3].', ['1:8 citation-bracket-unopened']],
    ['[@doe; see there]', ['1:7 citation-item-without-key']],
    ['[see; @doe]', ['1:2 citation-item-without-key']],
    ['[@doe;]', ['1:7 citation-item-without-key']],
    ['[@doe;; @roe]', ['1:7 citation-item-without-key']],
    ['@doe [see @roe; so]', ['1:16 citation-item-without-key']],
    ['[@doe][@roe]', ['1:6 citation-brackets-adjacent']],
    ['[*see @doe* there]', ['1:2 citation-key-in-markup']],
    ['[@ doe]', ['1:2 citation-key-missing']],
    ['[see @]', ['1:6 citation-key-missing']],
    ['so @{odd key} and', ['1:4 citation-key-missing']],
    ['so @{} and', ['1:4 citation-key-missing']],
    ['[@doe @roe]', ['1:8 citation-nested']],
    ['[see @doe and *cf. @roe*]', ['1:21 citation-nested']],
    ['[@doe, as in [@roe]]', ['1:16 citation-nested']],
    ['[@doe, p. the third]', ['1:8 citation-locator-unreadable']],
    ['[@doe, p.]', ['1:8 citation-locator-unreadable']],
    ['[@doe {p. 3]', ['1:7 citation-locator-unreadable']],
    ['@doe [§ so]', ['1:7 citation-locator-unreadable']],
  ])('%s', (markdown, expected) => {
    expect(messages(markdown)).toEqual(expected)
  })

  test.each([
    '[@doe, part of it]',
    '[@doe, n.d.]',
    '[@doe, op. cit.]',
    '[@doe{} p. the third]',
    '[@doe, {p. the third}]',
    '\\[see @doe, p. 3.',
    'so @doe, p. 3\\].',
    '[3, 5) and (7, 9]',
    '[ ] and [] and [...]',
  ])('%s is in order', (markdown) => {
    expect(messages(markdown)).toEqual([])
  })

  test.each([
    ['So [see @doe', ['doe']],
    ['see @doe]', ['doe']],
    ['[@a; b; @c]', ['a', 'c']],
    ['[@a][@b]', ['a', 'b']],
    ['[*@a*]', ['a']],
  ])('no key is lost: %s', (markdown, keys) => {
    expect(citationsIn(markdown).flatMap(({ items }) => items.map(({ key }) => key))).toEqual(keys)
  })

  test('messages say what to do and what to paste', () => {
    const [message] = read('[see @doe and @roe]').file.messages
    expect(message?.reason).toBe('Unexpected citation `@roe` within the citation of `doe`')
    expect(message?.note).toBe('Separate two sources by `;`.')
    expect(message?.expected).toEqual(['; @roe'])
    expect(message?.fatal).toBe(true)
  })
})
