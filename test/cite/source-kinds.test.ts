/**
 * What Chicago (17th edition, full notes) prints of sources of many kinds, to the letter: the first note, a later
 * one, the bibliography. Numbers are sections of the manual; where the style departs from its examples, the line says
 * how. `docs/citations.md` shows how such sources are written.
 */
import { toHtml } from 'hast-util-to-html'
import { toString as plainText } from 'hast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cited } from '../../scripts/model/edition.ts'
import { citeEdition, clusterTexts } from './edition.ts'

interface Kind {
  what: string
  source: object
  note: string
  later: string
  entry: string
}

const day = (...parts: number[]): object => ({ 'date-parts': [parts] })

const kinds: Kind[] = [
  {
    what: 'a title in Cyrillic, whose words no style capitalises',
    source: {
      type: 'book',
      title: 'Война и мир',
      author: [{ family: 'Толстой', given: 'Лев' }],
      publisher: 'Наука',
      'publisher-place': 'Москва',
      issued: day(1988),
    },
    note: 'Лев Толстой, Война и мир (Москва: Наука, 1988)',
    later: 'Толстой, Война и мир, 12',
    entry: 'Толстой, Лев. Война и мир. Москва: Наука, 1988.',
  },
  {
    what: 'a title and a name in Armenian',
    source: {
      type: 'book',
      title: 'Հայոց պատմություն',
      author: [{ family: 'Խորենացի', given: 'Մովսես' }],
      'publisher-place': 'Թիֆլիս',
      issued: day(1913),
    },
    note: 'Մովսես Խորենացի, Հայոց պատմություն (Թիֆլիս, 1913)',
    later: 'Խորենացի, Հայոց պատմություն, 12',
    entry: 'Խորենացի, Մովսես. Հայոց պատմություն. Թիֆլիս, 1913.',
  },
  {
    what: 'a name and a title in Chinese',
    source: { type: 'book', title: '中国历史', author: [{ family: '王', given: '小明' }], issued: day(1999) },
    note: '王小明, 中国历史, 1999',
    later: '王, 中国历史, 12',
    entry: '王小明. 中国历史, 1999.',
  },
  {
    what: 'a transliterated title with its translation (14.99)',
    source: {
      type: 'book',
      title: 'Voina i mir <i>[War and peace]</i>',
      'title-short': 'Voina i mir',
      language: 'ru',
      author: [{ family: 'Tolstoi', given: 'Lev' }],
      publisher: 'Nauka',
      'publisher-place': 'Moscow',
      issued: day(1988),
    },
    note: 'Lev Tolstoi, Voina i mir [War and peace] (Moscow: Nauka, 1988)',
    later: 'Tolstoi, Voina i mir, 12',
    entry: 'Tolstoi, Lev. Voina i mir [War and peace]. Moscow: Nauka, 1988.',
  },
  {
    what: 'an article with a translated title (14.99, which has the brackets outside of the quotation marks)',
    source: {
      type: 'article-journal',
      title:
        'Waar verzamelde Pigafetta zijn Maleise woorden? [Where did Pigafetta collect his Malaysian words?]',
      'title-short': 'Waar verzamelde Pigafetta',
      language: 'nl',
      author: [{ family: 'Kern', given: 'W.' }],
      'container-title': 'Tijdschrift voor Indische taal-, land- en volkenkunde',
      volume: '78',
      page: '271-273',
      issued: day(1938),
    },
    note: 'W. Kern, “Waar verzamelde Pigafetta zijn Maleise woorden? [Where did Pigafetta collect his Malaysian words?],” Tijdschrift voor Indische taal-, land- en volkenkunde 78 (1938): 271–73',
    later: 'Kern, “Waar verzamelde Pigafetta,” 12',
    entry:
      'Kern, W. “Waar verzamelde Pigafetta zijn Maleise woorden? [Where did Pigafetta collect his Malaysian words?].” Tijdschrift voor Indische taal-, land- en volkenkunde 78 (1938): 271–73.',
  },
  {
    what: 'a translated book (14.104); `original-title` prints nowhere',
    source: {
      type: 'book',
      title: 'Of Grammatology',
      'original-title': 'De la grammatologie',
      author: [{ family: 'Derrida', given: 'Jacques' }],
      translator: [{ family: 'Spivak', given: 'Gayatri Chakravorty' }],
      publisher: 'Johns Hopkins University Press',
      'publisher-place': 'Baltimore',
      issued: day(1976),
    },
    note: 'Jacques Derrida, Of Grammatology, trans. Gayatri Chakravorty Spivak (Baltimore: Johns Hopkins University Press, 1976)',
    later: 'Derrida, Of Grammatology, 12',
    entry:
      'Derrida, Jacques. Of Grammatology. Translated by Gayatri Chakravorty Spivak. Baltimore: Johns Hopkins University Press, 1976.',
  },
  {
    what: 'a paper in an archive',
    source: {
      type: 'manuscript',
      title: 'Memorandum Concerning a Court of Arbitration',
      author: [{ family: 'Wilson', given: 'Alvin' }],
      genre: 'memorandum',
      archive: 'Charles Papers, National Archives',
      archive_location: 'box 3, folder 12',
      'archive-place': 'Washington, DC',
      issued: day(1952, 2, 25),
    },
    note: 'Alvin Wilson, “Memorandum Concerning a Court of Arbitration” (memorandum, February 25, 1952), box 3, folder 12, Charles Papers, National Archives, Washington, DC',
    later: 'Wilson, “Memorandum Concerning a Court of Arbitration,” 12',
    entry:
      'Wilson, Alvin. “Memorandum Concerning a Court of Arbitration.” Memorandum, February 25, 1952. Box 3, folder 12. Charles Papers, National Archives. Washington, DC.',
  },
  {
    what: 'a letter in an archive',
    source: {
      type: 'personal_communication',
      author: [{ family: 'Creel', given: 'George' }],
      recipient: [{ literal: 'Colonel House' }],
      genre: 'letter',
      archive: 'Edward M. House Papers, Yale University Library',
      issued: day(1918, 9, 25),
    },
    note: 'George Creel to Colonel House, letter, September 25, 1918, Edward M. House Papers, Yale University Library',
    later: 'Creel to Colonel House, September 25, 1918, 12',
    entry:
      'Creel, George. Letter to Colonel House, September 25, 1918. Edward M. House Papers, Yale University Library.',
  },
  {
    what: 'minutes without a title, undated',
    source: {
      type: 'manuscript',
      genre: 'Minutes of the Committee',
      archive: 'State Archives',
      archive_location: 'fonds 1, file 5',
    },
    note: 'Minutes of the Committee (n.d.), fonds 1, file 5, State Archives',
    later: 'Minutes of the Committee, 12',
    entry: 'Minutes of the Committee, n.d. Fonds 1, file 5. State Archives.',
  },
  {
    what: 'a case of the Supreme Court (14.276)',
    source: {
      type: 'legal_case',
      title: 'Brown v. Board of Education',
      'container-title': 'U.S.',
      volume: '347',
      page: '483',
      issued: day(1954),
    },
    note: 'Brown v. Board of Education, 347 U.S. 483 (1954)',
    later: 'Brown v. Board of Education, 347 U.S. at 12',
    entry: 'Brown v. Board of Education, 347 U.S. 483 (1954).',
  },
  {
    what: 'a case of a lower court (14.277)',
    source: {
      type: 'legal_case',
      title: 'Profit Sharing Plan v. Mbank Dallas, N.A.',
      'container-title': 'F. Supp.',
      volume: '683',
      page: '592',
      authority: 'N.D. Tex.',
      issued: day(1988),
    },
    note: 'Profit Sharing Plan v. Mbank Dallas, N.A., 683 F. Supp. 592 (N.D. Tex. 1988)',
    later: 'Profit Sharing Plan v. Mbank Dallas, N.A., 683 F. Supp. at 12',
    entry: 'Profit Sharing Plan v. Mbank Dallas, N.A., 683 F. Supp. 592 (N.D. Tex. 1988).',
  },
  {
    what: 'a case of an international court by its number',
    source: {
      type: 'legal_case',
      title: 'Chiragov and Others v. Armenia',
      authority: 'European Court of Human Rights',
      number: '13216/05',
      issued: day(2015, 6, 16),
    },
    note: 'Chiragov and Others v. Armenia, No. 13216/05 (European Court of Human Rights June 16, 2015)',
    later: 'Chiragov and Others v. Armenia at 12',
    entry: 'Chiragov and Others v. Armenia, No. 13216/05 (European Court of Human Rights June 16, 2015).',
  },
  {
    what: 'a resolution of the United Nations, its symbol as `genre`: `number` prints of laws only',
    source: {
      type: 'report',
      title: 'The Situation in the Occupied Territories of Azerbaijan',
      genre: 'Resolution 62/243, A/RES/62/243',
      author: [{ literal: 'UN General Assembly' }],
      issued: day(2008, 3, 14),
    },
    note: 'UN General Assembly, “The Situation in the Occupied Territories of Azerbaijan,” Resolution 62/243, A/RES/62/243, March 14, 2008',
    later: 'UN General Assembly, “The Situation in the Occupied Territories of Azerbaijan,” 12',
    entry:
      'UN General Assembly. “The Situation in the Occupied Territories of Azerbaijan.” Resolution 62/243, A/RES/62/243, March 14, 2008.',
  },
  {
    what: 'a report that a body issued (14.84)',
    source: {
      type: 'report',
      title: 'Bloodshed in the Caucasus',
      author: [{ literal: 'Human Rights Watch' }],
      publisher: 'Human Rights Watch',
      'publisher-place': 'New York',
      issued: day(1992),
    },
    note: 'Human Rights Watch, “Bloodshed in the Caucasus” (New York: Human Rights Watch, 1992)',
    later: 'Human Rights Watch, “Bloodshed in the Caucasus,” 12',
    entry: 'Human Rights Watch. “Bloodshed in the Caucasus.” New York: Human Rights Watch, 1992.',
  },
  {
    what: 'a speech (14.217)',
    source: {
      type: 'speech',
      title: 'I Have a Dream',
      author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
      genre: 'speech',
      'event-title': 'March on Washington for Jobs and Freedom',
      'event-place': 'Washington, DC',
      issued: day(1963, 8, 28),
    },
    note: 'Martin Luther King Jr., “I Have a Dream” (speech, March on Washington for Jobs and Freedom, Washington, DC, August 28, 1963)',
    later: 'King, “I Have a Dream,” 12',
    entry:
      'King, Martin Luther, Jr. “I Have a Dream.” Speech presented at the March on Washington for Jobs and Freedom, Washington, DC, August 28, 1963.',
  },
  {
    what: 'a page on the web with its date (14.207)',
    source: {
      type: 'webpage',
      title: 'Privacy Policy',
      'container-title': 'Privacy & Terms',
      author: [{ literal: 'Google' }],
      issued: day(2017, 4, 17),
      URL: 'https://www.google.com/policies/privacy/',
    },
    note: 'Google, “Privacy Policy,” Privacy & Terms, April 17, 2017, https://www.google.com/policies/privacy/',
    later: 'Google, “Privacy Policy,” 12',
    entry:
      'Google. “Privacy Policy.” Privacy & Terms, April 17, 2017. https://www.google.com/policies/privacy/.',
  },
  {
    what: 'a page without a date, which gets that of access (14.207)',
    source: {
      type: 'webpage',
      title: 'Balkan Romani',
      'container-title': 'Endangered Languages',
      publisher: 'Alliance for Linguistic Diversity',
      accessed: day(2016, 4, 6),
      URL: 'http://www.endangeredlanguages.com/lang/5342',
    },
    note: '“Balkan Romani,” Endangered Languages (Alliance for Linguistic Diversity), accessed April 6, 2016, http://www.endangeredlanguages.com/lang/5342',
    later: '“Balkan Romani,” 12',
    entry:
      'Endangered Languages. “Balkan Romani.” Alliance for Linguistic Diversity. Accessed April 6, 2016. http://www.endangeredlanguages.com/lang/5342.',
  },
  {
    what: 'a newspaper without an author, which stands under its name in the bibliography (14.199)',
    source: {
      type: 'article-newspaper',
      title: 'Obama Tours an Area Ravaged by a Tornado',
      'container-title': 'New York Times',
      issued: day(2013, 5, 26),
    },
    note: '“Obama Tours an Area Ravaged by a Tornado,” New York Times, May 26, 2013',
    later: '“Obama Tours an Area Ravaged by a Tornado,” 12',
    entry: 'New York Times. “Obama Tours an Area Ravaged by a Tornado.” May 26, 2013.',
  },
  {
    what: 'a newspaper with author, edition and section (14.191)',
    source: {
      type: 'article-newspaper',
      title: 'Fact Check',
      author: [{ family: 'Bui', given: 'Quoctrung' }],
      'container-title': 'New York Times',
      edition: 'late',
      section: 'A',
      issued: day(2016, 9, 26),
    },
    note: 'Quoctrung Bui, “Fact Check,” New York Times, September 26, 2016, late edition, sec. A',
    later: 'Bui, “Fact Check,” 12',
    entry: 'Bui, Quoctrung. “Fact Check.” New York Times, September 26, 2016, late edition, sec. A.',
  },
  {
    what: 'a volume with a title of its own',
    source: {
      type: 'book',
      title: 'The Rise of the Great Powers',
      'volume-title': 'The Rivers',
      volume: '2',
      author: [{ family: 'Tillich', given: 'Paul' }],
      publisher: 'University of Chicago Press',
      'publisher-place': 'Chicago',
      issued: day(1957),
    },
    note: 'Paul Tillich, The Rise of the Great Powers, vol. 2, The Rivers (Chicago: University of Chicago Press, 1957)',
    later: 'Tillich, The Rise of the Great Powers, 2:12',
    entry:
      'Tillich, Paul. The Rise of the Great Powers. Vol. 2, The Rivers. Chicago: University of Chicago Press, 1957.',
  },
  {
    what: 'a date that is not sure, and one in words',
    source: {
      type: 'book',
      title: 'The Printer’s Name',
      author: [{ family: 'Miller', given: 'Samuel' }],
      issued: { 'date-parts': [[1852]], circa: true },
    },
    note: 'Samuel Miller, The Printer’s Name, [1852?]',
    later: 'Miller, The Printer’s Name, 12',
    entry: 'Miller, Samuel. The Printer’s Name, [1852?].',
  },
  {
    what: 'emphasis and apostrophes in a title',
    source: {
      type: 'book',
      title: 'The Emperors’ <i>Ulysses</i> and the <i>Workers’ Own</i> Story',
      author: [{ family: 'Thornton', given: 'Weldon' }],
      issued: day(1968),
    },
    note: 'Weldon Thornton, The Emperors’ Ulysses and the Workers’ Own Story, 1968',
    later: 'Thornton, The Emperors’ Ulysses and the Workers’ Own Story, 12',
    entry: 'Thornton, Weldon. The Emperors’ Ulysses and the Workers’ Own Story, 1968.',
  },
]

describe('chicago-fullnote-bibliography', () => {
  let cited: Cited
  let notes: string[]
  beforeAll(async () => {
    const sources = kinds.map(({ source }, index) => ({ id: `k${index}`, ...source }))
    cited = await citeEdition({
      sources,
      notes: [
        ...kinds.map((_, index): [string, string, string] => ['note', `a-${index}`, `[@k${index}]`]),
        ...kinds.map((_, index): [string, string, string] => ['note', `b-${index}`, `[@k${index}, p. 12]`]),
      ],
    })
    notes = clusterTexts(cited, 'print').map((text) => text.replace(/^\d+: /, ''))
  })

  test('no source has a fault', () => {
    expect(cited.files.sources.flatMap(({ messages }) => messages.map(String))).toEqual([])
  })

  test.each(kinds.map((kind, index) => ({ ...kind, index })))('$what', ({ index, note, later, entry }) => {
    const found = cited.bibliography.flatMap(({ entries }) => entries).find(({ key }) => key === `k${index}`)
    expect(notes[index]).toBe(note)
    expect(notes[kinds.length + index]).toBe(later)
    expect(plainText({ type: 'root', children: found!.content })).toBe(entry)
  })

  test('what is italic, and what turns round within italics', () => {
    const html = (index: number): string => {
      const [citation] = cited.calls[index]!.note.citations
      return toHtml(cited.formatted.get(citation!)!.print)
    }
    expect(html(1)).toBe('Մովսես Խորենացի, <i>Հայոց պատմություն</i> (Թիֆլիս, 1913)')
    expect(html(2)).toBe('王小明, 中国历史, 1999')
    expect(html(3)).toContain('<i>Voina i mir <span style="font-style:normal;">[War and peace]</span></i>')
    expect(html(kinds.length - 1)).toContain(
      '<i>The Emperors’ <span style="font-style:normal;">Ulysses</span> and the <span style="font-style:normal;">Workers’ Own</span> Story</i>',
    )
  })
})
