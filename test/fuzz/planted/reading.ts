/** Faults of the folder and of edition.yaml, and of which outputs can be built. */
import { pasteForNamed, removeFile, removeLine, textOf } from './mend.ts'
import { byHand, notes1, type Plants, restore, text1, yaml } from './plant.ts'

export const reading: Plants = {
  'config-chapter-missing': {
    plant: (copy) => copy.replace(yaml, 'file: 03-making-truth-known.md', 'file: ▸03-making-truth-knwon.md'),
    mend: pasteForNamed({ named: 1 }),
  },
  'config-chapter-repeated': {
    plant: (copy) => copy.replace(yaml, /^( {2}- \{file: 03-.*)$/m, (line) => `▸${line}\n${line}`),
    mend: removeLine,
  },
  'config-chapter-unlisted': {
    plant: (copy) => copy.replace(yaml, /^ {2}- \{file: 05-.*\n/m, ''),
    // The text is a line of the list; that it stands behind chapter 4 the editor knows.
    mend: (copy, problem) =>
      copy.replace(yaml, /^ {2}- \{file: 04-.*$/m, (line) => `${line}\n${textOf(problem)}`),
  },
  'config-invalid-value': {
    plant: (copy) => copy.replace(yaml, 'chapters: right', 'chapters: ▸rigth'),
    mend: pasteForNamed(),
  },
  'config-language-unknown': {
    plant: (copy) => copy.replace(yaml, /^language: .*$/m, '▸language: american_english!'),
    mend: restore(yaml),
  },
  'config-syntax': {
    plant: (copy) => copy.replace(yaml, /^title: "(.*)"$/m, (_, title) => `▸title: ${title}`),
    mend: byHand((copy) => copy.replace(yaml, /^title: (.*)$/m, (_, title) => `title: "${title}"`)),
  },
  'config-unknown-key': {
    plant: (copy) => copy.replace(yaml, /^subtitle:/m, '▸subtitel:'),
    mend: pasteForNamed(),
  },
  'config-unknown-word': {
    plant: (copy) => copy.append(yaml, 'words: {▸contnts: Table of contents}\n'),
    mend: pasteForNamed(),
  },
  'edition-encoding-invalid': {
    // Saved as Windows-1252, as old editors do: the first word with an accent is no UTF-8.
    plant: (copy) =>
      copy.write(notes1, Buffer.from(copy.text(notes1).replace(/[^\u0000-\u00ff]/g, 'e'), 'latin1')),
    mend: byHand((copy) =>
      copy.write(notes1, Buffer.from(copy.files.get(notes1) as Uint8Array).toString('latin1')),
    ),
    leaves: ['name-unlisted', 'name-never-found', 'anchor-failed'],
  },
  'edition-file-ignored': {
    plant: (copy) => copy.write('manuscript/06-of-sources.txt', 'A chapter saved as plain text.\n'),
    mend: removeFile,
  },
  'edition-file-unreadable': {
    plant: (copy) => copy.link('annotations/06-from-elsewhere.md', '/etc/hostname'),
    mend: removeFile,
  },
  'edition-manuscript-missing': {
    plant(copy) {
      for (const path of [...copy.files.keys()])
        if (/^manuscript\/.*\.md$/.test(path)) copy.rename(path, path.replace('manuscript/', 'original/'))
    },
    file: yaml,
    mend: byHand((copy) => {
      for (const path of [...copy.files.keys()])
        if (path.startsWith('original/')) copy.rename(path, path.replace('original/', 'manuscript/'))
    }),
  },
  'glyph-missing': {
    plant: (copy) => copy.replace(text1, / Each time territorial/, ' ▸𓀀Each time territorial'),
    mend: byHand((copy) => copy.replace(text1, '𓀀', '')),
  },
  'output-unknown': {
    plant: (copy) => copy.replace(yaml, /^outputs: .*$/m, '▸outputs: [pdf, html, docx]'),
    mend: byHand((copy) => copy.replace(yaml, ', docx', '')),
  },
}
