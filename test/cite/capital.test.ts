import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { beginningsOf, withCapital } from '../../scripts/cite/capital.ts'

const capital = (
  html: string,
  language = 'en',
  own = [html.replace(/<[^>]*>/g, '')],
  small: string[] = [],
): string => {
  const children = fromHtml(html, { fragment: true }).children as ElementContent[]
  return toHtml({ type: 'root', children: withCapital(children, language, { own, small }) })
}

test.each([
  ['see Doe', 'See Doe'],
  ['de Waal, <i>Black Garden</i>', 'De Waal, <i>Black Garden</i>'],
  ['<i>de re metallica</i>', '<i>De re metallica</i>'],
  ['<span><b>éa</b></span>', '<span><b>Éa</b></span>'],
  ['(see Doe 1999)', '(See Doe 1999)'],
  ['“a lost town”', '“A lost town”'],
  ['d’Alembert', 'D’Alembert'],
  ['al-Ghazālī', 'Al-Ghazālī'],
  ['ибн Сина', 'Ибн Сина'],
  ['ǆep', 'ǅep'],
])('%s becomes %s', (before, after) => expect(capital(before)).toBe(after))

test.each([
  '’t Hart',
  "'t Hart",
  '‘t Hart',
  '’s-Gravesande',
  'eBay',
  'iPhone users',
  'p53 and others',
  'https://example.org',
  'www.example.org',
  'doi:10.1000/x',
  '1984',
  '———',
  'Doe',
  'საქართველო',
  'ابن سينا',
  'ßigma',
  'ﬁn',
  '<a href="#note-x">c</a>, see',
  '<code>see</code> x',
  '',
])('%s stays', (html) => expect(capital(html)).toBe(html))

test('the language decides which capital: of the words around, or of the passage', () => {
  expect(capital('ibn Sina', 'tr')).toBe('İbn Sina')
  expect(capital('ibn Sina', 'az-Latn-AZ')).toBe('İbn Sina')
  expect(capital('ibn Sina', 'en')).toBe('Ibn Sina')
  expect(capital('<span lang="tr">ibn</span> Sina', 'en')).toBe('<span lang="tr">İbn</span> Sina')
  expect(capital('άλλα', 'el')).toBe('Άλλα')
  expect(capital('ijver', 'nl')).toBe('ijver')
  expect(capital('ieder', 'nl')).toBe('Ieder')
})

test('words of the style stay as it has them, and what is meant small stays small', () => {
  expect(capital('ibid 5', 'en', ['Doe', 'A Book'])).toBe('ibid 5')
  expect(capital('see ibid 5', 'en', ['see'])).toBe('See ibid 5')
  expect(capital('bell hooks, Talking Back', 'en', ['bell'], ['bell'])).toBe('bell hooks, Talking Back')
  expect(capital('bello, G.', 'en', ['bello'], ['bell'])).toBe('Bello, G.')
})

test('a source says what it may begin with, and what of that is small on purpose', () => {
  const { own, small } = beginningsOf({
    id: 'x',
    type: 'book',
    title: '<span class="nocase">deus ex machina</span> and others',
    author: [
      { family: 'hooks', given: 'bell' },
      { family: 'de Waal', given: 'Thomas' },
      { literal: 'openDemocracy' },
    ],
    editor: [{ family: 'Waal', 'non-dropping-particle': 'de' }],
  })
  expect(small).toEqual(['deus ex machina', 'bell', 'hooks'])
  expect(own).toEqual(
    expect.arrayContaining(['deus ex machina and others', 'bell', 'de Waal', 'de', 'openDemocracy']),
  )
})
