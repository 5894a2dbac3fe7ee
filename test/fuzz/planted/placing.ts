/** Faults of what is found in the original, counted and composed: anchors, series, links, pictures. */
import {
  pasteForNamed,
  pasteInFence,
  pasteLine,
  pasteOver,
  removeLine,
  removeStretch,
  textOf,
} from './mend.ts'
import { byHand, front, notes1, type Plants, restore, text1, yaml } from './plant.ts'

const khankandi = /^> halted the activity of enterprises.*$/m
/** The least picture: a PNG of one white pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
)

export const placing: Plants = {
  'anchor-ambiguous': {
    plant: (copy) => copy.replace(notes1, khankandi, '▸> the Armenian politicians and their patrons'),
    mend: pasteInFence(),
  },
  'anchor-failed': {
    plant: (copy) => copy.replace(notes1, '> halted the activity of', '▸> halted the activities of'),
    mend: pasteLine(),
  },
  'anchor-in-empty': {
    plant: (copy) =>
      copy
        .replace(
          yaml,
          /^ {2}- \{file: 05-.*$/m,
          (line) => `${line}\n  - {file: 06-ornament.md, short: An ornament}`,
        )
        .write('manuscript/06-ornament.md', '***\n')
        .append(notes1, '\n▸:::note{#ornament in="06-ornament"}\nThe text ends here.\n:::\n'),
    mend: byHand((copy) => copy.replace(notes1, 'in="06-ornament"', 'in="05-wider-recognition"')),
    leaves: ['chapter-empty'],
  },
  'anchor-in-unknown': {
    plant: (copy) => copy.replace(notes1, '{#khankandi ', '▸{#khankandi in=p-200 '),
    // The lemma stands but once.
    mend: removeStretch,
  },
  'anchor-lemma-empty': {
    plant: (copy) => copy.replace(notes1, khankandi, '▸> &#8288;'),
    mend: restore(notes1),
  },
  'anchor-splits-grapheme': {
    plant: (copy) =>
      copy
        .replace(text1, 'Khankandi and Yerevan in', 'Khankandi and Yerevan\u0333 in')
        .replace(notes1, khankandi, (lemma) => `▸${lemma}`),
    mend: pasteLine(),
    leaves: ['glyph-missing'],
  },
  'series-marks-alike': {
    plant: (copy) => copy.replace(yaml, /^( {2}counter-source: .*)prefix: C, /m, (_, head) => `▸${head}`),
    mend: (copy, problem) =>
      copy.replace(
        yaml,
        /^( {2}counter-source: \{.*?), stance/m,
        (_, head) => `${head}, ${textOf(problem)}, stance`,
      ),
  },
  'series-unused': {
    plant: (copy) =>
      copy.replace(
        yaml,
        /^ {2}counter-source: .*$/m,
        (line) => `${line}\n▸  textual: {label: Textual notes, marks: lower-alpha}`,
      ),
    mend: removeLine,
  },
  'figure-missing': {
    plant: (copy) =>
      copy
        .write('annotations/front/map.png', picture)
        .append(front, '\n▸![A map of the district](mpa.png)\n'),
    mend: pasteForNamed(),
  },
  'figure-unreadable': {
    plant: (copy) =>
      copy
        .write('annotations/front/map.png', picture.subarray(0, 20))
        .append(front, '\n▸![A map of the district](map.png)\n'),
    mend: byHand((copy) => copy.write('annotations/front/map.png', picture)),
  },
  'figure-without-alternative': {
    plant: (copy) => copy.write('annotations/front/map.png', picture).append(front, '\n▸![](map.png)\n'),
    mend: pasteOver({ fill: { 'What the picture shows': 'A map of the district' } }),
  },
  'lemma-crowded': {
    plant: (copy) =>
      copy.write(
        'annotations/06-crowd.md',
        Array.from(
          { length: 201 },
          (_, index) => `:::note{#crowd-${index}}\n> the Armenians attacked Khojaly\n\nOne of many.\n:::\n`,
        ).join('\n'),
      ),
    mend: byHand((copy) =>
      copy.write(
        'annotations/06-crowd.md',
        ':::note{#crowd}\n> the Armenians attacked Khojaly\n\nOne of one.\n:::\n',
      ),
    ),
  },
  'link-address-refused': {
    plant: (copy) => copy.replace(notes1, '](https://realkarabakh.com', '▸](htps://realkarabakh.com'),
    mend: byHand((copy) => copy.replace(notes1, '](htps://', '](https://')),
  },
  'link-empty': {
    plant: (copy) => copy.replace(notes1, '[realkarabakh.com]', '▸[]'),
    mend: byHand((copy) => copy.replace(notes1, '[](https://real', '[realkarabakh.com](https://real')),
  },
  'link-unknown-target': {
    plant: (copy) => copy.replace(notes1, '[](#expulsion-1988)', '▸[](#expulsion-1898)'),
    mend: pasteOver(),
  },
  'title-disagrees': {
    plant: (copy) =>
      copy.replace(yaml, 'title: "Khojaly genocide: Causes', '▸title: "The Khojaly genocide: Causes'),
    mend: pasteLine(),
  },
}
