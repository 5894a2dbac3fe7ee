/**
 * Two series whose calls are interleaved, word by word. *Ibid.* looks back within its own series, first and
 * subsequent look back over both; on the screen, where each note is read alone, nothing says *ibid.*
 */
import { describe, expect, test } from 'vitest'
import { citeEdition, clusterTexts, messagesOf, sources } from './edition.ts'

const notes: [string, string, string][] = [
  ['note', 'a', 'So [see @doe, p. 5].'],
  ['counter-source', 'b', '[@doe, p. 5]'],
  ['counter-source', 'c', '[@roe]'],
  ['note', 'd', '[@doe, p. 9]. Also [@doe, p. 9].'],
  ['note', 'e', 'As @roe [p. 2] says'],
  ['counter-source', 'f', '[@roe, p. 7; @doe]'],
  ['note', 'g', '[@roe, p. 2]'],
  ['note', 'h', '[-@roe, p. 3]'],
]

interface Case {
  locale: string
  print: string[]
  /** Where it is another than in print. */
  screen?: string[]
  bibliography: string[]
  /** Whether the style prints locators; where it does not, that is reported. */
  locators?: boolean
}

const cases: Record<string, Case> = {
  'chicago-fullnote-bibliography': {
    locale: 'en-GB',
    print: [
      '1: see Jane Doe, A Book of Rivers (Leipzig: North Press, 1999), 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Richard Roe, Of Valleys (Oxford: South Press, 2001)',
      '2: Doe, 9',
      '2: Doe, 9',
      '3: Roe, Of Valleys, 2',
      'C3: Roe, 7; Doe, A Book of Rivers',
      '4: Roe, 2',
      '5: 3',
    ],
    screen: [
      '1: see Jane Doe, A Book of Rivers (Leipzig: North Press, 1999), 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Richard Roe, Of Valleys (Oxford: South Press, 2001)',
      '2: Doe, A Book of Rivers, 9',
      '2: Doe, A Book of Rivers, 9',
      '3: Roe, Of Valleys, 2',
      'C3: Roe, Of Valleys, 7; Doe, A Book of Rivers',
      '4: Roe, Of Valleys, 2',
      '5: Of Valleys, 3',
    ],
    bibliography: [
      'Doe, Jane. A Book of Rivers. Leipzig: North Press, 1999.',
      'Roe, Richard. Of Valleys. Oxford: South Press, 2001.',
    ],
  },
  'modern-humanities-research-association': {
    locale: 'en-GB',
    print: [
      '1: see Jane Doe, A Book of Rivers (North Press, 1999), p. 5',
      'C1: Doe, A Book of Rivers, p. 5',
      'C2: Richard Roe, Of Valleys (South Press, 2001)',
      '2: Doe, A Book of Rivers, p. 9',
      '2: Doe, A Book of Rivers, p. 9',
      '3: Roe, Of Valleys, p. 2',
      'C3: Roe, Of Valleys, p. 7; Doe, A Book of Rivers',
      '4: Roe, Of Valleys, p. 2',
      '5: Of Valleys, p. 3',
    ],
    screen: [
      '1: see Jane Doe, A Book of Rivers (North Press, 1999), p. 5',
      'C1: Doe, A Book of Rivers, p. 5',
      'C2: Richard Roe, Of Valleys (South Press, 2001)',
      '2: Doe, A Book of Rivers, p. 9',
      '2: Doe, A Book of Rivers, p. 9',
      '3: Roe, Of Valleys, p. 2',
      'C3: Roe, Of Valleys, p. 7; Doe, A Book of Rivers',
      '4: Roe, Of Valleys, p. 2',
      '5: Of Valleys, p. 3',
    ],
    bibliography: [
      'Doe, Jane, A Book of Rivers (North Press, 1999)',
      'Roe, Richard, Of Valleys (South Press, 2001)',
    ],
  },
  'infoclio-de': {
    locale: 'de',
    print: [
      '1: see Doe, Jane: A Book of Rivers, Leipzig 1999, S.\u00a05',
      'C1: Doe: A Book of Rivers, S.\u00a05',
      'C2: Roe, Richard: Of Valleys, Oxford 2001',
      '2: Ebd., S.\u00a09',
      '2: ebd',
      '3: Roe: Of Valleys, S.\u00a02',
      'C3: Ebd., S.\u00a07; Doe: A Book of Rivers',
      '4: Ebd.',
      '5: Ebd., S.\u00a03',
    ],
    screen: [
      '1: see Doe, Jane: A Book of Rivers, Leipzig 1999, S.\u00a05',
      'C1: Doe: A Book of Rivers, S.\u00a05',
      'C2: Roe, Richard: Of Valleys, Oxford 2001',
      '2: Doe: A Book of Rivers, S.\u00a09',
      '2: Doe: A Book of Rivers, S.\u00a09',
      '3: Roe: Of Valleys, S.\u00a02',
      'C3: Roe: Of Valleys, S.\u00a07; Doe: A Book of Rivers',
      '4: Roe: Of Valleys, S.\u00a02',
      '5: Of Valleys, S.\u00a03',
    ],
    bibliography: ['Doe, Jane: A Book of Rivers, Leipzig 1999.', 'Roe, Richard: Of Valleys, Oxford 2001.'],
  },
  oscola: {
    locale: 'en-GB',
    print: [
      '1: see Jane Doe, A Book of Rivers (North Press 1999) 5',
      'C1: Doe (n 1) 5',
      'C2: Richard Roe, Of Valleys (South Press 2001)',
      '2: ibid 9',
      '2: ibid',
      '3: Roe (n C2) 2',
      'C3: ibid 7; Doe (n 1)',
      '4: ibid',
      '5: ibid 3',
    ],
    screen: [
      '1: see Jane Doe, A Book of Rivers (North Press 1999) 5',
      'C1: Doe (n 1) 5',
      'C2: Richard Roe, Of Valleys (South Press 2001)',
      '2: Doe (n 1) 9',
      '2: Doe (n 1) 9',
      '3: Roe (n C2) 2',
      'C3: Roe (n C2) 7; Doe (n 1)',
      '4: Roe (n C2) 2',
      '5: (n C2) 3',
    ],
    bibliography: ['Doe J, A Book of Rivers (North Press 1999)', 'Roe R, Of Valleys (South Press 2001)'],
  },
  'chicago-author-date': {
    locale: 'en-US',
    print: [
      '1: (see Doe 1999, 5)',
      'C1: (Doe 1999, 5)',
      'C2: (Roe 2001)',
      '2: (Doe 1999, 9)',
      '2: (Doe 1999, 9)',
      '3: Roe (2001, 2)',
      'C3: (Roe 2001, 7; Doe 1999)',
      '4: (Roe 2001, 2)',
      '5: (2001, 3)',
    ],
    screen: [
      '1: (see Doe 1999, 5)',
      'C1: (Doe 1999, 5)',
      'C2: (Roe 2001)',
      '2: (Doe 1999, 9)',
      '2: (Doe 1999, 9)',
      '3: Roe (2001, 2)',
      'C3: (Roe 2001, 7; Doe 1999)',
      '4: (Roe 2001, 2)',
      '5: (2001, 3)',
    ],
    bibliography: [
      'Doe, Jane. 1999. A Book of Rivers. Leipzig: North Press.',
      'Roe, Richard. 2001. Of Valleys. Oxford: South Press.',
    ],
  },
  ieee: {
    locale: 'en-US',
    print: [
      '1: see [1, p. 5]',
      'C1: [1, p. 5]',
      'C2: [2]',
      '2: [1, p. 9]',
      '2: [1, p. 9]',
      '3: [2, p. 2]',
      'C3: [1], [2, p. 7]',
      '4: [2, p. 2]',
      '5: [2, p. 3]',
    ],
    screen: [
      '1: see [1, p. 5]',
      'C1: [1, p. 5]',
      'C2: [2]',
      '2: [1, p. 9]',
      '2: [1, p. 9]',
      '3: [2, p. 2]',
      'C3: [1], [2, p. 7]',
      '4: [2, p. 2]',
      '5: [2, p. 3]',
    ],
    bibliography: [
      '[1] J. Doe, A Book of Rivers. Leipzig: North Press, 1999.',
      '[2] R. Roe, Of Valleys. Oxford: South Press, 2001.',
    ],
  },
  'chicago-fullnote-bibliography-with-ibid': {
    locale: 'en-US',
    print: [
      '1: see Jane Doe, A Book of Rivers (Leipzig: North Press, 1999), 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Richard Roe, Of Valleys (Oxford: South Press, 2001)',
      '2: Ibid., 9',
      '2: ibid',
      '3: Roe, Of Valleys, 2',
      'C3: Ibid., 7; Doe, A Book of Rivers',
      '4: Ibid.',
      '5: Ibid., 3',
    ],
    screen: [
      '1: see Jane Doe, A Book of Rivers (Leipzig: North Press, 1999), 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Richard Roe, Of Valleys (Oxford: South Press, 2001)',
      '2: Doe, A Book of Rivers, 9',
      '2: Doe, A Book of Rivers, 9',
      '3: Roe, Of Valleys, 2',
      'C3: Roe, Of Valleys, 7; Doe, A Book of Rivers',
      '4: Roe, Of Valleys, 2',
      '5: Of Valleys, 3',
    ],
    bibliography: [
      'Doe, Jane. A Book of Rivers. Leipzig: North Press, 1999.',
      'Roe, Richard. Of Valleys. Oxford: South Press, 2001.',
    ],
  },
  'chicago-note-bibliography-with-ibid': {
    locale: 'en-US',
    print: [
      '1: see Doe, A Book of Rivers, 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Roe, Of Valleys',
      '2: Ibid., 9',
      '2: ibid',
      '3: Roe, Of Valleys, 2',
      'C3: Ibid., 7; Doe, A Book of Rivers',
      '4: Ibid.',
      '5: Ibid., 3',
    ],
    screen: [
      '1: see Doe, A Book of Rivers, 5',
      'C1: Doe, A Book of Rivers, 5',
      'C2: Roe, Of Valleys',
      '2: Doe, A Book of Rivers, 9',
      '2: Doe, A Book of Rivers, 9',
      '3: Roe, Of Valleys, 2',
      'C3: Roe, Of Valleys, 7; Doe, A Book of Rivers',
      '4: Roe, Of Valleys, 2',
      '5: Of Valleys, 3',
    ],
    bibliography: [
      'Doe, Jane. A Book of Rivers. Leipzig: North Press, 1999.',
      'Roe, Richard. Of Valleys. Oxford: South Press, 2001.',
    ],
  },
  apa: {
    locale: 'en-US',
    print: [
      '1: (see Doe, 1999, p. 5)',
      'C1: (Doe, 1999, p. 5)',
      'C2: (Roe, 2001)',
      '2: (Doe, 1999, p. 9)',
      '2: (Doe, 1999, p. 9)',
      '3: Roe (2001, p. 2)',
      'C3: (Doe, 1999; Roe, 2001, p. 7)',
      '4: (Roe, 2001, p. 2)',
      '5: (2001, p. 3)',
    ],
    bibliography: [
      'Doe, J. (1999). A Book of Rivers. North Press.',
      'Roe, R. (2001). Of Valleys. South Press.',
    ],
  },
  'modern-language-association': {
    locale: 'en-US',
    print: [
      '1: (see Doe 5)',
      'C1: (Doe 5)',
      'C2: (Roe)',
      '2: (Doe 9)',
      '2: (Doe 9)',
      '3: Roe (2)',
      'C3: (Roe 7; Doe)',
      '4: (Roe 2)',
      '5: (3)',
    ],
    bibliography: [
      'Doe, Jane. A Book of Rivers. North Press, 1999.',
      'Roe, Richard. Of Valleys. South Press, 2001.',
    ],
  },
  vancouver: {
    locale: 'en-US',
    locators: false,
    print: [
      '1: (see 1)',
      'C1: (1)',
      'C2: (2)',
      '2: (1)',
      '2: (1)',
      '3: (2)',
      'C3: (1,2)',
      '4: (2)',
      '5: (2)',
    ],
    bibliography: [
      '1. Doe J. A Book of Rivers. Leipzig: North Press; 1999.',
      '2. Roe R. Of Valleys. Oxford: South Press; 2001.',
    ],
  },
}

describe.each(Object.entries(cases))('two series in %s', (style, expected) => {
  const { locale, print, screen = print, bibliography, locators = true } = expected
  test('clusters and bibliography', async () => {
    const yaml = `citations: {style: ${style}, locale: ${locale}}`
    const cited = await citeEdition({ yaml, sources: [sources.doe, sources.roe], notes })
    const messages = messagesOf(cited)
    expect(messages.filter((message) => !message.includes(' citation-locator-unprinted: '))).toEqual([])
    expect(messages.length === 0).toBe(locators)
    expect(clusterTexts(cited, 'print')).toEqual(print)
    expect(clusterTexts(cited, 'screen')).toEqual(screen)
    expect(cited.bibliography.flatMap((group) => group.entries.map(entryText))).toEqual(bibliography)
    const inText = /author-date|ieee|apa|modern-language|vancouver/.test(style)
    expect(cited.citationClass).toBe(inText ? 'in-text' : 'note')
  })
})

function entryText({ content }: { content: { type: string }[] }): string {
  const textOf = (node: object): string => {
    if ('value' in node) return String(node.value)
    return 'children' in node ? (node.children as object[]).map(textOf).join('') : ''
  }
  return content.map(textOf).join('')
}
