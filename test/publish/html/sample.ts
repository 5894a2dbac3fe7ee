/** Editions that are hard on the page: crowded notes, four series, long words, tables, footnotes, right to left. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { makeEdition } from '../../support/edition.ts'
import { run } from '../../support/run.ts'

const address = `https://example.org/${'a-very-long-part-of-an-address/'.repeat(4)}?query=${'abcdefghij'.repeat(6)}`
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverbandsvorsitzender'
const crowd = Array.from({ length: 30 }, (_, index) => `giddiness${index + 10}`)

const note = (series: string, id: string, lemma: string, body: string, attributes = '') =>
  `::::${series}{#${id}${attributes}}\n${lemma === '' ? '' : `> ${lemma}\n\n`}${body}\n::::\n`

/** A grey bar of 1200 by 100 pixels. */
const bar = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAABLAAAABkCAAAAACzqpY5AAABDElEQVR42u3UQREAAAzCMKQjHR3bJRL6aApwRCQADAvAsADDAjAsAMMCDAvAsAAMCzAsAMMCMCzAsAAMC8CwAMMCMCwAwwIMC8CwAAwLMCwAwwIwLMCwAAwLwLAAwwIwLMCwAAwLwLAAwwIwLADDAgwLwLAADAswLADDAjAswLAADAvAsADDAjAsAMMCDAvAsAAMCzAsAMMCMCzAsAAMC8CwAMMCMCzAsAAMC8CwAMMCMCwAwwIMC8CwAAwLMCwAwwIwLMCwAAwLwLAAwwIwLADDAgwLwLAADAswLADDAjAswLAADAvAsADDAjAswLAADAvAsADDAjAsAMMCDAvAsAAMCzAsAMMCMCzgrwGnQm23BdQ2zQAAAABJRU5ErkJggg==',
  'base64',
)

/** Laid over the stock edition. */
export const crowded: Record<string, string | Uint8Array> = {
  'manuscript/edition.yaml': `title: Of Truth
language: en-GB
author: {family: Bacon, given: Francis}
provenance: {source: "The Essayes or Counsels", issued: 1625, url: "${address}"}
series:
  note: {label: Editors’ notes with a long name}
  counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}
  textual: {label: Textual notes, marks: lower-alpha}
  gloss: {label: Glosses, marks: lower-roman}
`,
  'manuscript/01-of-truth.md': `# Of Truth

What is Truth? said jesting Pilate; and would not stay for an answer.[^1] Certainly there be that delight in [giddiness; and count](https://example.org/) it a bondage to fix a belief.[^2]

And though ${crowd.join(', ')} be gone.

${longWord} said ${address} once.

| Place | Killed in the first of the years | Wounded | Remarks of the author on the figures | More |
|---|--:|:-:|---|---|
| Bagdadianopolis | 1,234,567 | 3,456,789 | ${longWord} | x |

> A quotation.
>
> Its second paragraph.

- one item
- two items
  - nested item

## A second head

![A wide bar](bar.png)

The last paragraph closes here.

[^1]: The author’s own note with some rare words.

    Its second paragraph.

[^2]: Another.
`,
  'manuscript/bar.png': bar,
  'manuscript/text.md': '# Named like a part of the page\n\nAn unlucky name.\n',
  'annotations/notes.md': [
    ...crowd.map((word, index) =>
      note('note', `w${index}`, word, `A ${word} that goes on for a while. `.repeat(1 + (index % 6))),
    ),
    note('note', 'title-note', 'Francis Bacon', 'In the title matter.'),
    note('note', 'table-note', 'Bagdadianopolis', 'In a table.'),
    note('note', 'last', 'last paragraph closes', 'A long last note. '.repeat(60)),
    note('textual', 'overlap', 'jesting Pilate; and would', 'Overlaps.'),
    note('textual', 'in-footnote', 'some rare words', 'In a footnote of the author’s.', ' in=fn-1'),
    note('textual', 'whole-chapter', '', 'On the chapter.', ' in=01-of-truth'),
    note('gloss', 'in-link', 'giddiness; and count', 'Within a link.'),
    note('gloss', 'whole-paragraph', '', 'On the paragraph.', ' in=p-1'),
    note(
      'counter-source',
      'pilate',
      'said jesting Pilate',
      `The Gospel reports the question [@john, 18:38].

- one thing
- another thing

> A quotation in a note.

| a | b |
|---|---|
| ${longWord} | ${longWord} |

See also [](#w3), [](#p-2) and [a link](https://example.org/), with <b>no markup</b>.

:::verse
A line of verse
another line
:::

1. first
2. second

:::evidence{source=john locator="18:38"}
Pilate saith unto him, What is truth?
:::
:::evidence{source=john locator="18:37" lang=la}
Dicit ei Pilatus: Quid est veritas?

Et cum hoc dixisset.
:::`,
      ' stance=qualifies claim="Pilate jested."',
    ),
  ].join('\n'),
  'annotations/front/introduction.md':
    '# Introduction\n\nWords [@john, 18:38] of introduction.[^a] See [](#pilate).\n\n## A part\n\nMore.\n\n### Deeper\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^a]: A footnote.\n',
  'annotations/back/bibliography.md': '# Further reading\n\nA list:\n\n- one\n- two\n',
}

/** One series, from right to left. */
export const rightToLeft: Record<string, string | undefined> = {
  'manuscript/edition.yaml': 'title: יונה\nlanguage: he\nseries:\n  note: {label: הערות}\n',
  'manuscript/00-title.md': undefined,
  'manuscript/01-of-truth.md': undefined,
  'manuscript/01-jonah.md':
    '# יונה א\n\nויהי דבר יהוה אל יונה בן אמתי לאמר\n\nקום לך אל נינוה העיר הגדולה וקרא עליה כי עלתה רעתם לפני\n',
  'annotations/sources.json': undefined,
  'annotations/notes.md': note('note', 'nineveh', 'נינוה העיר הגדולה', 'הערה על המקום.\n\n- אחד\n- שנים'),
}

/** Build an edition as the command line does, the audit included, and give its page. */
export async function buildPage(files: Record<string, string | Uint8Array | undefined>): Promise<string> {
  const { folder, remove } = await makeEdition(files)
  try {
    const built = await run(['build', '--to', 'html', folder])
    expect(built.error, 'the edition builds without a message').toBe('')
    return await readFile(join(folder, 'output/edition.html'), 'utf8')
  } finally {
    await remove()
  }
}
