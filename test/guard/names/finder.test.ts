import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfForm, NameFinder, nameText } from '../../../scripts/guard/names/finder.ts'
import { cheapest } from './cheapest.ts'
import { slowFind } from './slow-finder.ts'

function finderOf(forms: readonly string[]): NameFinder<string> {
  const finder = new NameFinder<string>()
  for (const form of forms) finder.add(form, form)
  return finder
}

/** What is found, in brackets. */
function marked(text: string, forms: readonly string[], lang = 'en'): string {
  let done = 0
  let result = ''
  for (const { start, end } of finderOf(forms).find(nameText(text, lang))) {
    result += `${text.slice(done, start)}[${text.slice(start, end)}]`
    done = end
  }
  return result + text.slice(done)
}

describe('NameFinder', () => {
  it.each([
    ['whole words', ['Baku'], 'Baku, Bakuriani, ABaku and Baku', '[Baku], Bakuriani, ABaku and [Baku]'],
    ['case', ['Baku'], 'baku BAKU Baku', 'baku BAKU [Baku]'],
    ['accents', ['Çelebi', 'Celebi'], 'Çelebi Celebi', '[Çelebi] [Celebi]'],
    ['a mark that belongs to a word', ['Ce'], 'Ce\u0301 Ce', 'Ce\u0301 [Ce]'],
    ['normal forms', ['Şuşa'], 'S\u0327us\u0327a', '[S\u0327us\u0327a]'],
    ['hyphens as borders', ['Baku', 'Tbilisi'], 'Tbilisi-Baku, pre-Baku', '[Tbilisi]-[Baku], pre-[Baku]'],
    [
      'the longest form',
      ['Karabakh', 'Nagorno-Karabakh', 'Karabakh war', 'war'],
      'Nagorno–Karabakh: the Karabakh war, the Karabakh warden',
      '[Nagorno–Karabakh]: the [Karabakh war], the [Karabakh] warden',
    ],
    ['the first of two that overlap', ['A B', 'B C D'], 'A B C D', '[A B] C D'],
    ['a shorter form where the longer breaks off', ['A', 'A B C'], 'A B D', '[A] B D'],
    ['white space and apostrophes', ["Côte d'Ivoire"], 'Côte\u00A0 d’Ivoire', '[Côte\u00A0 d’Ivoire]'],
    ['soft hyphens', ['Karabakh'], 'Kara\u00ADbakh', '[Kara\u00ADbakh]'],
    ['possessives', ['Baku', 'Ali'], 'Baku’s and Ali`s, Bakus', '[Baku]’s and [Ali]`s, Bakus'],
    ['names within names with apostrophes', ['Brien', 'Sana'], "O'Brien in Sana'a", "O'Brien in Sana'a"],
    ['names with apostrophes', ["O'Brien", "Sana'a"], "O’Brien's Sana’a", "[O’Brien]'s [Sana’a]"],
    ['quotation marks', ['Memorial'], "‘Memorial’ 'Memorial'", "‘[Memorial]’ '[Memorial]'"],
    [
      'full stops within',
      ['I. B. Tauris', 'Tauris'],
      'I. B. Tauris; I B Tauris',
      '[I. B. Tauris]; I B [Tauris]',
    ],
    ['marks around a form', ['«Ararat» F.C.'], 'Ararat» F.C. FC', '[Ararat» F.C]. FC'],
    ['Cyrillic', ['Ходжалы'], 'в Ходжалы, ходжалинский', 'в [Ходжалы], ходжалинский'],
    ['Arabic, with joiners', ['باکو', 'علی‌اف'], 'باکو و علی‌اف در باکویی', '[باکو] و [علی‌اف] در باکویی'],
    ['Greek', ['Μπακού'], 'στο Μπακού.', 'στο [Μπακού].'],
    ['Chinese', ['霍贾利'], '在霍贾利的居民', '在[霍贾利]的居民'],
    ['Japanese', ['アルメニア', '東京'], 'アルメニア人は東京都へ', '[アルメニア]人は[東京]都へ'],
    ['Thai', ['บากู'], 'เมืองบากูนี้', 'เมือง[บากู]นี้'],
    ['letters beyond the first plane', ['𝔅aku'], '𝔅aku 𝔅 Baku', '[𝔅aku] 𝔅 Baku'],
    [
      'digits',
      ['366th regiment'],
      'the 1366th regiment, the 366th regiment',
      'the 1366th regiment, the [366th regiment]',
    ],
  ])('finds %s', (_, forms, text, expected) => expect(marked(text, forms)).toBe(expected))

  it('knows articles cut short and endings after an apostrophe', () => {
    expect(marked('l’Azerbaïdjan, d’Azerbaïdjan, x’Azerbaïdjan', ['Azerbaïdjan'], 'fr')).toBe(
      'l’[Azerbaïdjan], d’[Azerbaïdjan], x’Azerbaïdjan',
    )
    expect(marked("Ankara'da", ['Ankara'], 'tr-TR')).toBe("[Ankara]'da")
    expect(marked("Ankara'da", ['Ankara'], 'en')).toBe("Ankara'da")
  })

  it('gives all names of a form, and one key for its spellings', () => {
    const finder = new NameFinder<number>()
    finder.add("O'Brien", 1)
    finder.add('O’Brien', 2)
    const [found] = finder.find(nameText('the O`Brien', 'en'))
    expect(found).toMatchObject({
      start: 4,
      end: 11,
      first: 1,
      last: 2,
      names: [1, 2],
      key: keyOfForm('O´Brien'),
    })
  })

  it('finds nothing by a form without letters', () => {
    expect(finderOf(['…', '']).find(nameText('… a', 'en'))).toEqual([])
  })
})

/** Few letters, so that forms come often; everything that folds or is a border. */
const pieces = [
  'a',
  'b',
  'A',
  's',
  'l',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00A0',
  '\n',
  "'",
  '’',
  '`',
  '-',
  '–',
  '--',
  '.',
  ',',
  '"',
  '“',
  '\u00AD',
  '\u0301',
  'é',
  'e\u0301',
  '1',
  '霍',
  'ก',
  '\u0E38',
  '\u200C',
  '\u{1D504}',
]

it('finds what the obvious search finds', () => {
  const some = (most: number) =>
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      some(40),
      fc.array(some(5), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('en', 'tr'),
      (text, forms, lang) => {
        const { points } = nameText(text, lang).folded
        const found = finderOf(forms)
          .find(nameText(text, lang))
          .map(({ start, end, key }) => ({
            start: points.fromUnits(start),
            end: points.fromUnits(end),
            form: key,
          }))
        expect(found).toEqual(slowFind(text, forms, lang))
      },
    ),
    { numRuns: 3000 },
  )
})

it('takes time that grows with the text, not with its square', () => {
  const finder = finderOf([
    ...Array.from({ length: 3000 }, (_, index) => `Name ${index.toString(36)} of`),
    'a a a a a a a a b',
  ])
  /** Time for 64,000 words in texts of some length. */
  const seconds = (words: number) => {
    const value = Array.from({ length: words }, (_, index) => (index % 3 ? 'a' : 'Name x1 of')).join(' ')
    const text = nameText(value, 'en')
    return cheapest(() => {
      for (let done = 0; done < 64_000; done += words) finder.find(text)
    })
  }
  seconds(1000)
  // Equal in theory; sixteenfold if every word cost the whole text.
  expect(seconds(16_000) / seconds(1000)).toBeLessThan(8)
})
