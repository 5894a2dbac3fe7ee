/** Faults of citations, sources, their files and the citation style. */
import { pasteForNamed, pasteOver, removeLine, textOf } from './mend.ts'
import { byHand, front, notes1, type Plant, type Plants, restore, sources, yaml } from './plant.ts'

const styleFile = 'styles/house.csl'
const bib = 'annotations/more.bib'
const info = '<info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>'
const title = '<text variable="title"/>'
const cited = `<citation><layout delimiter="; "><group delimiter=", ">${title}<text variable="locator"/></group></layout></citation>`
const listed = `<bibliography><layout>${title}</layout></bibliography>`

/** An edition with a style of its own, in which one part is wrong. */
function ofStyle(wrong: string, right: string, more: Partial<Plant> = {}): Plant {
  const style = (part: string) =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">\n${info}\n${part}\n</style>\n`
  return {
    plant: (copy) =>
      copy.replace(yaml, /style: chicago-[\w-]+/, 'style: house.csl').write(styleFile, style(wrong)),
    mend: byHand((copy) => copy.write(styleFile, style(right.replace('▸', '')))),
    // A style that prints titles and locators alone leaves much out of which other rules tell.
    leaves: [
      'citation-locator-unprinted',
      'quotation-without-locator',
      'source-field-missing',
      'ignore-unused',
    ],
    ...more,
  }
}

/** An edition with a BibTeX file, of which one source is cited. */
function ofBib(entry: string, mend: Plant['mend']): Plant {
  return {
    plant: (copy) =>
      copy.replace(notes1, '[@azssr1989]', '[@azssr1989; @mark1900, p. 3]').write(bib, `${entry}\n`),
    mend,
    leaves: ['sources-party-unknown', 'source-uncited'],
  }
}

export const citing: Plants = {
  'bibliography-entry-missing': ofStyle(
    `${cited}<bibliography><layout><choose><if type="speech" match="none">${title}</if></choose></layout></bibliography>`,
    `${cited}${listed}`,
    { file: sources },
  ),
  'bibliography-group-empty': {
    plant: (copy) => copy.replace(yaml, 'kinds: [encyclopaedia]', '▸kinds: [encyclopedia]'),
    mend: pasteForNamed(),
  },
  'citation-author-unnamed': {
    plant: (copy) => copy.append(front, '\n▸As @schmemann1992 [p. 3] writes, it only worsens.\n'),
    mend: (copy, problem) => copy.replace(front, '@schmemann1992 [p. 3]', textOf(problem)),
  },
  'citation-bracket-unclosed': {
    plant: (copy) => copy.replace(notes1, '[@wp-garadaghly, lead].', '▸[@wp-garadaghly, lead.'),
    mend: byHand((copy) => copy.replace(notes1, 'lead.\n', 'lead].\n')),
  },
  'citation-bracket-unopened': {
    plant: (copy) => copy.replace(notes1, '[@wp-garadaghly, lead].', '▸@wp-garadaghly, lead].'),
    mend: pasteOver(),
  },
  'citation-brackets-adjacent': {
    plant: (copy) => copy.replace(notes1, '[@appeal335; @aliyev2012]', '▸[@appeal335][@aliyev2012]'),
    mend: byHand((copy) => copy.replace(notes1, '[@appeal335][@aliyev2012]', '[@appeal335; @aliyev2012]')),
  },
  'citation-item-without-key': {
    plant: (copy) => copy.replace(notes1, '[@appeal335; @aliyev2012]', '▸[@appeal335; aliyev2012]'),
    mend: byHand((copy) => copy.replace(notes1, '; aliyev2012', '; @aliyev2012')),
  },
  'citation-key-in-markup': {
    plant: (copy) => copy.replace(notes1, '[@armssr1989, points 1–3]', '▸[*see @armssr1989*, points 1–3]'),
    mend: byHand((copy) => copy.replace(notes1, '*see @armssr1989*', '*see* @armssr1989')),
  },
  'citation-key-missing': {
    plant: (copy) => copy.replace(notes1, '[@appeal335; @aliyev2012]', '▸[@ appeal335; @aliyev2012]'),
    mend: byHand((copy) => copy.replace(notes1, '@ appeal335', '@appeal335')),
  },
  'citation-language-unknown': {
    plant: (copy) => copy.replace(yaml, 'locale: en-GB', '▸locale: tlh'),
    mend: pasteForNamed(),
  },
  'citation-locator-unprinted': {
    plant: (copy) => copy.replace(front, '[@fatullayev2010{}, § 76]', '▸[@fatullayev2010, § 76]'),
    mend: (copy, problem) => copy.replace(front, '@fatullayev2010, § 76', textOf(problem)),
  },
  'citation-locator-unreadable': {
    plant: (copy) => copy.replace(notes1, '[@dewaal2003, p. 44]', '▸[@dewaal2003, p. forty-four]'),
    mend: pasteForNamed(),
  },
  'citation-nested': {
    plant: (copy) => copy.replace(notes1, '[@appeal335; @aliyev2012]', '▸[@appeal335 and @aliyev2012]'),
    mend: byHand((copy) => copy.replace(notes1, ' and @aliyev2012', '; @aliyev2012')),
  },
  'citation-style-invalid': ofStyle(
    `<citation><layout>▸<text macro="titel"/></layout></citation>${listed}`,
    `${cited}${listed}`,
  ),
  'citation-style-parent-missing': {
    plant: (copy) =>
      copy
        .replace(yaml, /style: chicago-[\w-]+/, 'style: house.csl')
        .write(
          styleFile,
          `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">\n  ${info.replace('</info>', '▸<link href="http://www.zotero.org/styles/chicago-fullnote" rel="independent-parent"/></info>')}\n</style>\n`,
        ),
    mend: restore(yaml, styleFile),
  },
  'citation-style-part-ignored': ofStyle(
    `${cited.replace('variable="title"', 'variable="title" colour="red"▸')}${listed}`,
    `${cited}${listed}`,
  ),
  'citation-style-unknown': {
    plant: (copy) => copy.replace(yaml, /style: chicago-fullnote/, '▸style: chicago-fulnote'),
    mend: pasteForNamed(),
  },
  'citation-style-without-bibliography': ofStyle(cited, `${cited}${listed}`),
  'citation-unformatted': ofStyle(
    `${cited.replace('variable="title"', 'variable="archive"')}${listed}`,
    `${cited}${listed}`,
    { file: notes1 },
  ),
  'citation-unknown-key': {
    plant: (copy) => copy.replace(notes1, '@hrw1992, opening', '▸@hrw1929, opening'),
    mend: pasteForNamed(),
  },
  'source-field-dropped': ofBib(
    '▸@book{mark1900, title = {Mark}, author = {Roe, Ann}, publisher = {North Press}, address = {Leeds}, year = {1900}, shorthand = {M}}',
    byHand((copy) => copy.replace(bib, ', shorthand = {M}', '')),
  ),
  'source-field-duplicate': {
    plant: (copy) =>
      copy.replace(
        sources,
        /^ {4}"title": "Black Garden.*\n/m,
        (line) => `${line}▸    "title": "Black Garden",\n`,
      ),
    mend: removeLine,
  },
  'source-field-invalid': {
    plant: (copy) =>
      copy.replace(
        sources,
        /("id": "dewaal2003"[\s\S]*?)"issued": \{[\s\S]*?\n {4}\}/,
        (_, head) => `${head}▸"issued": 2003`,
      ),
    mend: (copy, problem) => copy.replace(sources, '"issued": 2003', `"issued": ${textOf(problem)}`),
  },
  'source-field-unknown': {
    plant: (copy) =>
      copy.replace(
        sources,
        /^ {4}"publisher": "New York University Press"/m,
        '▸    "publishr": "New York University Press"',
      ),
    mend: pasteForNamed({ named: 0 }),
  },
  'source-file-broken': {
    plant: (copy) => copy.replace(sources, /\n\]\s*$/, ',▸\n]\n'),
    mend: byHand((copy) => copy.replace(sources, /,\n\]\s*$/, '\n]\n')),
  },
  'source-incomplete': {
    plant: (copy) =>
      copy.replace(sources, /("id": "dewaal2003",[\s\S]*?)^ {4}"title": .*\n/m, (_, head) => `▸${head}`),
    mend: restore(sources),
  },
  'source-key-duplicate': {
    plant: (copy) => copy.replace(sources, '"id": "dewaal2012"', '▸"id": "dewaal2003"'),
    mend: byHand((copy) =>
      copy.replace(
        sources,
        /("id": "dewaal2003"[\s\S]*)"id": "dewaal2003"/,
        (_, head) => `${head}"id": "dewaal2012"`,
      ),
    ),
  },
  'source-key-uncitable': {
    plant: (copy) =>
      copy.replace(
        sources,
        /\n\]\s*$/,
        ',\n  {\n    ▸"id": "north press", "type": "book", "title": "Mark", "publisher": "North Press", "publisher-place": "Leeds", "issued": {"date-parts": [[1900]]}\n  }\n]\n',
      ),
    mend: pasteForNamed(),
    leaves: ['source-uncited'],
  },
  'source-markup-unknown': {
    plant: (copy) => copy.replace(sources, '"title": "Black Garden', '▸"title": "<u>Black</u> Garden'),
    mend: byHand((copy) => copy.replace(sources, '<u>Black</u>', '<i>Black</i>')),
  },
  'source-not-an-entry': {
    plant: (copy) => copy.replace(sources, /\n\]\s*$/, ',\n▸  "https://doi.org/10.1000/182"\n]\n'),
    mend: byHand((copy) =>
      copy.replace(
        sources,
        /"https:\/\/doi.org\/10.1000\/182"/,
        '{"id": "handbook", "type": "book", "title": "Handbook", "publisher": "North Press", "publisher-place": "Leeds", "issued": {"date-parts": [[1900]]}}',
      ),
    ),
    leaves: ['source-uncited'],
  },
  'source-parent-unknown': ofBib(
    '▸@incollection{mark1900, title = {Mark}, author = {Roe, Ann}, pages = {1-9}, crossref = {bokk}}\n@book{book, title = {Books}, publisher = {North Press}, address = {Leeds}, year = {1900}}',
    pasteForNamed(),
  ),
  'source-tex-unknown': ofBib(
    '▸@book{mark1900, title = {Mark \\grecian{x}}, author = {Roe, Ann}, publisher = {North Press}, address = {Leeds}, year = {1900}}',
    byHand((copy) => copy.replace(bib, '\\grecian{x}', 'ξ')),
  ),
  'source-type-unknown': {
    plant: (copy) => copy.replace(sources, '"type": "report"', '▸"type": "reprot"'),
    mend: pasteForNamed({ named: 0 }),
  },
  'source-uncited': {
    plant: (copy) =>
      copy.replace(
        sources,
        /\n\]\s*$/,
        ',\n▸  {"id": "handbook", "type": "book", "title": "Handbook", "publisher": "North Press", "publisher-place": "Leeds", "issued": {"date-parts": [[1900]]}}\n]\n',
      ),
    mend: restore(sources),
  },
  'source-without-key': {
    plant: (copy) =>
      copy.replace(
        sources,
        /\n\]\s*$/,
        ',\n▸  {"type": "book", "title": "Handbook", "publisher": "North Press", "publisher-place": "Leeds", "issued": {"date-parts": [[1900]]}}\n]\n',
      ),
    mend: (copy, problem) =>
      copy.replace(
        sources,
        '{"type": "book", "title": "Handbook"',
        `{${textOf(problem)} "type": "book", "title": "Handbook"`,
      ),
    leaves: ['source-uncited'],
  },
}
