/** What the guard finds in notes, sources and prose, and in what silences it. */
import { pasteForNamed, pasteLine, removeLine, renameFile, textOf } from './mend.ts'
import { byHand, front, notes1, notes3, type Plants, restore, sources, text1, yaml } from './plant.ts'

/** The words of a note's comment under its lemma. */
const commentOf = (id: string) =>
  new RegExp(`^(:+[\\w-]+\\{#${id} .*\\}\\n> .*\\n\\n)[\\s\\S]*?(^:::+$)`, 'm')
const fence = /^:::note\{#khankandi .*\}$/m
const khankandi = /^:::note\{#khankandi .*\}\n> .*$/m
const passage = 'annotations/evidence/schmemann1992.txt'
const read = 'at: The New York Times, 8 March 1992\nread: 2026-11-24\n---\n'
const quoted =
  'last spring joined with Azerbaijani troops in a disastrous campaign to deport Armenians en masse'
const northPress =
  '"type": "book", "title": "Mark", "publisher": "North Press", "publisher-place": "Leeds", "issued": {"date-parts": [[1900]]}'

export const guarding: Plants = {
  'calls-meet': {
    plant: (copy) =>
      copy.append(
        notes1,
        '\n:::note{#yerevan kind=context}\n▸> enterprises in Khankandi and Yerevan\n\nYerevan is the capital.\n:::\n',
      ),
    mend: byHand((copy) =>
      copy.replace(notes1, '> enterprises in Khankandi and Yerevan', '> enterprises in Khankandi\n> and'),
    ),
  },
  'chapter-without-heading': {
    plant: (copy) =>
      copy
        .replace(yaml, /^( {2}- \{file: 05-.*)$/m, (line) => `${line}\n  - {file: 06-sources.md}`)
        .write('manuscript/06-sources.md', '▸The list of sources is left out.\n'),
    mend: (copy, problem) =>
      copy.replace(yaml, '  - {file: 06-sources.md}', textOf(problem, { fill: { '…': 'Sources' } })),
  },
  'claim-without-counter-source': {
    plant: (copy) =>
      copy.replace(
        notes1,
        commentOf('malibayli-gushchular'),
        (_, head, fence) => `▸${head}The attack is confirmed.\n${fence}`,
      ),
    mend: (copy, problem) =>
      copy.replace(notes1, /(#malibayli-gushchular )stance=\w+/, (_, id) => `${id}${textOf(problem)}`),
    leaves: ['name-never-found'],
  },
  'evidence-file-unsigned': {
    plant: (copy) => copy.write(passage, `▸${quoted}\n`),
    mend: (copy, problem) => {
      const head = textOf(problem)
        .replace('at: …', 'at: The New York Times, 8 March 1992')
        .replace('read: …', 'read: 2026-11-24')
      copy.write(passage, `${head}\n${copy.text(passage)}`)
    },
  },
  'evidence-file-unused': {
    plant: (copy) => copy.write('annotations/evidence/schemann1992.txt', `▸${read}${quoted}\n`),
    mend: renameFile(),
  },
  'evidence-not-found': {
    plant: (copy) => copy.write(passage, `${read}So ${quoted.replace('campaign', 'action')}, he writes.\n`),
    file: notes1,
    mend: (copy, problem) =>
      copy.replace(
        notes1,
        /^(:::evidence\{source=schmemann1992 .*\}\n).*$/m,
        (_, fence) => `${fence}${textOf(problem)}`,
      ),
  },
  'heading-level-skipped': {
    plant: (copy) => copy.replace(front, /^## /m, '▸#### '),
    mend: pasteLine(),
  },
  'ignore-in-manuscript': {
    plant: (copy) =>
      copy.replace(
        text1,
        /\n\n(In the late 1980s)/,
        (_, words) =>
          `\n\n▸<!-- edition-ignore chapter-without-heading: the original has none -->\n\n${words}`,
      ),
    mend(copy, problem) {
      removeLine(copy, problem)
      copy.replace(yaml, /^ignore:\n/m, (line) => `${line}  ${textOf(problem)}\n`)
    },
    leaves: ['ignore-unused'],
  },
  'ignore-of-error': {
    plant: (copy) =>
      copy.replace(
        notes1,
        fence,
        (line) => `▸<!-- edition-ignore link-unknown-target: the note will be written -->\n\n${line}`,
      ),
    mend: removeLine,
  },
  'ignore-place-unknown': {
    plant: (copy) => copy.replace(yaml, 'in: coyle-interventions', '▸in: coyle-intervention'),
    mend: pasteForNamed({ named: 0 }),
  },
  'ignore-rule-unknown': {
    plant: (copy) =>
      copy.replace(
        notes3,
        'edition-ignore sources-not-independent',
        '▸edition-ignore source-not-independent',
      ),
    mend: pasteForNamed(),
  },
  'ignore-unused': {
    plant: (copy) =>
      copy.replace(notes1, fence, (line) => `▸<!-- edition-ignore typography-dash: a date -->\n\n${line}`),
    mend: removeLine,
  },
  'ignore-without-reason': {
    plant: (copy) =>
      copy.replace(
        notes3,
        /<!-- edition-ignore sources-not-independent: .*?-->/,
        '▸<!-- edition-ignore sources-not-independent -->',
      ),
    mend: pasteLine({ fill: { '…': 'the note says so' } }),
  },
  'lemma-too-common': {
    plant: (copy) =>
      copy.replace(
        notes1,
        khankandi,
        ':::note{#khankandi kind=terminology prefix="enterprises in"}\n▸> Khankandi',
      ),
    mend: restore(notes1),
  },
  'lemma-too-short': {
    plant: (copy) =>
      copy.replace(notes1, khankandi, ':::note{#khankandi kind=terminology prefix="killed"}\n▸> 12'),
    mend: restore(notes1),
  },
  'locator-number-disagrees': {
    plant: (copy) => copy.replace(notes1, '@dewaal2003, p. 44', '▸@dewaal2003, p. 44-45'),
    mend: pasteForNamed(),
  },
  'note-text-repeated': {
    plant(copy) {
      const text = /^:::note\{#garadali .*\n> .*\n\n([\s\S]*?)^:::$/m.exec(copy.text(notes1))?.[1] ?? ''
      copy.replace(notes1, commentOf('khojaly-names'), (_, head, fence) => `${head}${text}${fence}`)
    },
    file: notes1,
    mend: (copy, problem) =>
      copy.replace(
        notes1,
        commentOf('garadali'),
        (_, head, fence) => `${head}See ${textOf(problem)}.\n${fence}`,
      ),
  },
  'note-without-source': {
    plant: (copy) =>
      copy.append(
        notes1,
        '\n:::note{#orphans kind=context}\n> about 140 children became orphans\n\n▸There were 140 of them in 42 families.\n:::\n',
      ),
    mend: byHand((copy) => copy.replace(notes1, '{#orphans kind=context}', '{#orphans kind=textual}')),
  },
  'quotation-unbalanced': {
    plant: (copy) => copy.replace(notes1, '‘local Armenian forces’', '▸‘local Armenian forces'),
    mend: byHand((copy) => copy.replace(notes1, '‘local Armenian forces', '‘local Armenian forces’')),
  },
  'quotation-without-locator': {
    plant: (copy) => copy.replace(notes1, '[@dewaal2003, p. 44]', '▸[@dewaal2003]'),
    mend: (copy, problem) => copy.replace(notes1, '[@dewaal2003]', textOf(problem, { fill: { '…': '44' } })),
  },
  'source-field-missing': {
    plant: (copy) =>
      copy.replace(
        sources,
        /("id": "dewaal2003"[\s\S]*?)^ {4}"publisher": "New York University Press",\n/m,
        (_, head) => head,
      ),
    mend: (copy, problem) =>
      copy.replace(
        sources,
        '"id": "dewaal2003",',
        `"id": "dewaal2003",\n    ${textOf(problem, { fill: { '…': '"New York University Press"' } })},`,
      ),
  },
  'source-repeated': {
    plant: (copy) =>
      copy.replace(
        sources,
        /\n\]\s*$/,
        `,\n  {"id": "mark", ${northPress}},\n▸  {"id": "gospel", ${northPress}}\n]\n`,
      ),
    mend: byHand((copy) => copy.replace(sources, /,\n.*"gospel".*/, '')),
    leaves: ['source-uncited'],
  },
  'sources-not-independent': {
    plant: (copy) => copy.replace(notes3, /<!-- edition-ignore sources-not-independent: .*?-->\n\n/, ''),
    mend: restore(notes3),
  },
  'sources-older-than-text': {
    plant: (copy) => copy.replace(yaml, /^ {2}issued: .*$/m, '  issued: 2027'),
    mend: restore(yaml),
  },
  'sources-party-unknown': {
    plant: (copy) =>
      copy.replace(sources, /("id": "dewaal2003"[\s\S]*?)^ {6}"party": "none",\n/m, (_, head) => head),
    mend: (copy, problem) => {
      const party = /"party": "none"/.exec(textOf(problem))?.[0]
      copy.replace(
        sources,
        /("id": "dewaal2003"[\s\S]*?"custom": \{\n)/,
        (_, head) => `${head}      ${party},\n`,
      )
    },
  },
  'stance-without-evidence': {
    plant: (copy) =>
      copy.append(
        notes1,
        '\n:::counter-source{#orphans stance=disputes claim="About 140 children became orphans."}\n> about 140 children became orphans\n\nDe Waal has fewer.\n▸[@dewaal2003].\n:::\n',
      ),
    mend: (copy, problem) =>
      copy.replace(notes1, '[@dewaal2003].', `${textOf(problem, { fill: { '…': '44' } })}.`),
  },
  'typography-dash': {
    plant: (copy) => copy.append(front, '\n▸The book was written in 1991-92 and printed later.\n'),
    mend: pasteForNamed(),
  },
  'typography-quotes': {
    plant: (copy) => copy.append(front, '\n▸He calls it "a thing" of the past.\n'),
    mend: byHand((copy) => copy.replace(front, '"a thing"', '‘a thing’')),
  },
  'typography-space-breaking': {
    plant: (copy) => copy.append(front, '\n▸It stands on p. 12 of the book.\n'),
    mend: pasteForNamed(),
  },
  'typography-space-double': {
    plant: (copy) => copy.append(front, '\n▸Two words  stand apart here.\n'),
    mend: pasteForNamed(),
  },
  'wording-discouraged': {
    plant: (copy) =>
      copy
        .append(
          yaml,
          'wording:\n  - {words: of course, because: it takes for granted what the note must show}\n',
        )
        .append(front, '\n▸This is, of course, a conjecture.\n'),
    mend: byHand((copy) => copy.replace(front, ', of course,', '')),
  },
}
