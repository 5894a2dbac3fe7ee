/** Faults of the fences, the notes, and what stands in them and in the original. */
import {
  pasteAtEnd,
  pasteForNamed,
  pasteInFence,
  pasteLine,
  pasteOver,
  removeLine,
  removeStretch,
  renameFile,
  textOf,
} from './mend.ts'
import { byHand, front, names, notes1, notes3, type Plants, restore, tables, text1, yaml } from './plant.ts'

/** A note without evidence, that is with a fence of three colons. */
const plainNote = /^:::note\{#([\w-]+) kind=(\w+)\}$/m
/** The lemma of such a note, and the first line of its comment. */
const lemmaAndComment = /^(:::note\{.*\}\n)(> .*\n)\n(.+\n)/m
const counterSource = /^:::counter-source\{#([\w-]+) stance=(\w+) claim="(.*)"\}$/m
/** A note with evidence. */
const longNote = /^::::note\{.*\}\n[\s\S]*?^::::$/m
const evidence = /^:::evidence\{.*\}\n[\s\S]*?^:::\n/m

export const parsing: Plants = {
  'attribute-class': {
    plant: (copy) => copy.replace(notes1, plainNote, (_, id, kind) => `▸:::note{#${id} .${kind}}`),
    mend: pasteOver(),
  },
  'attribute-empty': {
    plant: (copy) =>
      copy.replace(notes1, '{#khankandi kind=terminology}', '▸{#khankandi kind=terminology prefix=""}'),
    mend: pasteOver({ fill: { '…': 'rallies and' } }),
  },
  'attribute-not-used': {
    plant: (copy) =>
      copy
        .replace(yaml, /^( {2}note: \{.*)\}$/m, (_, entry) => `${entry}, stance: none}`)
        .replace(notes1, plainNote, (fence) => `▸${fence.slice(0, -1)} stance=disputes}`),
    mend: removeStretch,
  },
  'attribute-repeated': {
    plant: (copy) => copy.replace(notes1, plainNote, (fence) => `▸${fence.slice(0, -1)} kind=context}`),
    mend: removeStretch,
  },
  'attribute-unknown': {
    plant: (copy) => copy.replace(notes1, plainNote, (_, id, kind) => `▸:::note{#${id} knd=${kind}}`),
    mend: pasteForNamed(),
  },
  'chapter-empty': {
    plant: (copy) =>
      copy
        .replace(yaml, /^ {2}- \{file: 05-.*$/m, (line) => `${line}\n  - {file: 06-of-sources.md}`)
        .write('manuscript/06-of-sources.md', '\n'),
    mend: (copy, { file }) => copy.write(file, '# Sources\n\nThe list of sources is left out.\n'),
  },
  'chapter-name-reserved': {
    plant: (copy) =>
      copy
        .replace(yaml, 'file: 03-making-truth-known.md', 'file: p-3.md')
        .rename('manuscript/03-making-truth-known.md', 'manuscript/p-3.md'),
    mend(copy, problem) {
      renameFile()(copy, problem)
      copy.replace(yaml, 'file: p-3.md', `file: ${textOf(problem)}`)
    },
  },
  'claim-missing': {
    plant: (copy) =>
      copy.replace(notes1, counterSource, (_, id, stance) => `▸:::counter-source{#${id} stance=${stance}}`),
    mend: pasteInFence({ fill: { '…': 'Nearly 15,000 Azerbaijanis were expelled.' } }),
  },
  'container-misplaced': {
    plant: (copy) => {
      const found = evidence.exec(copy.text(notes1))?.[0] ?? ''
      copy.replace(notes1, evidence, '').append(notes1, `\n▸${found}`)
    },
    // Moved back into its note, whose fence is the longer one already.
    mend: restore(notes1),
  },
  'container-unclosed': {
    plant: (copy) =>
      copy.replace(
        notes1,
        /^(:::note\{.*\}(?:\n(?!:::).*)*)\n:::\n$(?![\s\S]*:::)/m,
        (_, note) => `▸${note}\n`,
      ),
    mend: pasteAtEnd(),
  },
  'container-unknown': {
    plant: (copy) => copy.replace(notes1, /^:::evidence\{/m, '▸:::evidense{'),
    mend: pasteLine(),
  },
  'evidence-empty': {
    plant: (copy) =>
      copy.replace(notes1, /^(:::evidence\{.*\}\n)[\s\S]*?^:::$/m, (_, fence) => `▸${fence}:::`),
    mend: restore(notes1),
  },
  'evidence-without-source': {
    plant: (copy) => copy.replace(notes1, /^:::evidence\{source=dewaal2003 /m, '▸:::evidence{'),
    mend: pasteLine({ fill: { 'source=key': 'source=dewaal2003' } }),
  },
  'fence-closes-nothing': {
    plant: (copy) => copy.append(notes1, '\n▸:::\n'),
    mend: removeLine,
  },
  'fence-malformed': {
    plant: (copy) => copy.replace(notes1, /^:::note\{/m, '▸:::note {'),
    mend: pasteLine(),
  },
  'fence-misplaced': {
    plant: (copy) =>
      copy.replace(
        notes1,
        lemmaAndComment,
        (_, fence, lemma, comment) =>
          `${fence}${lemma}\n${comment}\n> ▸:::verse\n> A line of verse.\n> :::\n`,
      ),
    // On lines of their own, without the mark; the verse between them as well.
    mend(copy, problem) {
      pasteLine()(copy, problem)
      if (copy.text(notes1).includes('> A line of verse.'))
        copy.replace(notes1, '> A line of verse.', 'A line of verse.')
    },
    leaves: ['fence-not-longer'],
  },
  'fence-not-longer': {
    plant: (copy) => copy.replace(notes1, longNote, (note) => `▸${note.slice(1, -1)}`),
    mend(copy, problem) {
      pasteLine()(copy, problem)
      copy.replace(
        notes1,
        /^(:::evidence\{.*\}\n[\s\S]*?^:::\n):::$/m,
        (_, inner) => `${inner}${closingIn(problem.advice)}`,
      )
    },
  },
  'fence-outside-notes': {
    plant: (copy) => copy.append(front, '\n▸:::verse\nWhat is truth?\\\nAnd what is not?\n:::\n'),
    mend: byHand((copy) =>
      copy.replace(front, /:::verse\n(.*\n)(.*\n):::\n/, (_, first, second) => `> ${first}> ${second}`),
    ),
  },
  'fence-too-short': {
    plant: (copy) => copy.replace(notes1, longNote, (note) => `${note.slice(0, -4)}▸:::`),
    mend: pasteLine(),
  },
  'file-name-repeated': {
    plant: (copy) => copy.rename('annotations/back/01-chronology.md', 'annotations/back/01-introduction.md'),
    mend: renameFile(),
  },
  'footnote-defined-twice': {
    plant: (copy) =>
      copy
        .replace(text1, /\.\n\n/, '.[^1]\n\n')
        .replace(text1, / burned down\.\n\n/, ' burned down.[^1]\n\n')
        .append(text1, '\n[^1]: The first footnote.\n\n▸[^1]: The second footnote.\n'),
    mend(copy, problem) {
      const label = textOf(problem)
      copy
        .replace(text1, '[^1]: The second', `${label}The second`)
        .replace(text1, 'down.[^1]', `down.${label.trim().slice(0, -1)}`)
    },
  },
  'footnote-in-note': {
    plant: (copy) => copy.replace(notes1, /\bis given\.$/m, 'is given.▸[^1]'),
    mend: pasteOver(),
  },
  'footnote-undefined': {
    plant: (copy) => copy.replace(text1, ' burned down.', ' burned down.▸[^1]'),
    mend: (copy, problem) => copy.append(text1, `\n${textOf(problem)}A footnote of the author.\n`),
  },
  'footnote-without-call': {
    plant: (copy) => copy.append(text1, '\n▸[^1]: A footnote of the author.\n'),
    mend: (copy, problem) => copy.replace(text1, ' burned down.', ` burned down.${textOf(problem)}`),
  },
  'ignore-malformed': {
    plant: (copy) => copy.replace(notes3, '<!-- edition-ignore ', '▸<!-- edition-ingore '),
    mend: pasteLine(),
  },
  'language-malformed': {
    plant: (copy) =>
      copy.replace(notes1, /^(:::evidence\{.*)lang=en\}/m, (_, fence) => `▸${fence}lang="British English"}`),
    mend: pasteOver({ fill: { '…': 'en-GB' } }),
  },
  'lemma-empty': {
    plant: (copy) =>
      copy.replace(notes1, lemmaAndComment, (_, fence, _lemma, comment) => `${fence}▸>\n\n${comment}`),
    mend: restore(notes1),
  },
  'lemma-line-unmarked': {
    plant: (copy) =>
      copy.replace(notes1, lemmaAndComment, (_, fence, lemma, comment) => `${fence}${lemma}▸${comment}`),
    mend: pasteLine(),
  },
  'lemma-not-first': {
    plant: (copy) =>
      copy.replace(notes1, lemmaAndComment, (_, fence, lemma, comment) => `${fence}${comment}\n▸${lemma}\n`),
    mend(copy, problem) {
      removeStretch(copy, problem)
      copy.replace(notes1, /^:::note\{.*\}\n/m, (fence) => `${fence}${textOf(problem)}\n\n`)
    },
  },
  'list-number-changed': {
    plant: (copy) => copy.append(front, '\n1. The first.\n▸3. The third.\n'),
    mend: (copy, problem) => copy.replace(front, '3. The third', `${textOf(problem)} The third`),
  },
  'name-id-repeated': {
    plant: (copy) => copy.replace(names, /^ {2}coyle:/m, '▸  cox:'),
    mend: pasteForNamed(),
  },
  'names-invalid-value': {
    plant: (copy) =>
      copy.replace(
        names,
        /^( {4})name: Cox$/m,
        (line, indent) =>
          `${line}\n▸${indent}identifiers: {wikidata: "https://www.wikidata.org/wiki/Q269848"}`,
      ),
    mend: (copy, problem) => copy.replace(names, '"https://www.wikidata.org/wiki/Q269848"', textOf(problem)),
  },
  'names-syntax': {
    plant: (copy) => copy.replace(names, 'also: [de Waal, De Waal]', 'also: [de Waal, De Waal'),
    file: names,
    mend: restore(names),
  },
  'names-unknown-key': {
    plant: (copy) => copy.replace(names, /^( {4})also:/m, (_, indent) => `▸${indent}alos:`),
    mend: pasteForNamed({ named: 0 }),
  },
  'nesting-too-deep': {
    plant: (copy) => copy.append(front, `\n▸${'>'.repeat(300)} words\n`),
    mend: byHand((copy) => copy.replace(front, /^>{300}/m, '>')),
  },
  'note-empty': {
    plant: (copy) =>
      copy.replace(notes1, /^(:::note\{#garadali .*\}\n> .*\n)\n[\s\S]*?^:::$/m, (_, head) => `▸${head}:::`),
    mend: restore(notes1),
  },
  'note-id-malformed': {
    plant: (copy) => copy.replace(notes1, '{#khojaly-names ', '▸{#Khojaly_Names '),
    mend: pasteOver(),
  },
  'note-id-repeated': {
    plant: (copy) => copy.replace(notes1, '{#garadali ', '▸{#garadagli-twice '),
    mend: pasteOver(),
  },
  'note-in-note': {
    plant(copy) {
      const inner = /^:::note\{#garadali [\s\S]*?^:::$\n/m
      const note = inner.exec(copy.text(notes1))?.[0] ?? ''
      copy.replace(notes1, inner, '').replace(notes1, /^::::$/m, `\n▸${note}::::`)
    },
    // Moved behind the fence that closes the other note.
    mend: byHand((copy) => {
      const inner = /^\n(:::note\{#garadali [\s\S]*?^:::$\n)::::$/m
      copy.replace(notes1, inner, (_, note) => `::::\n\n${note}`)
    }),
  },
  'note-without-id': {
    plant: (copy) => copy.replace(notes1, '{#khojaly-names ', '▸{'),
    mend: pasteLine(),
  },
  'note-without-lemma': {
    plant: (copy) =>
      copy.replace(notes1, lemmaAndComment, (_, fence, _lemma, comment) => `▸${fence}${comment}`),
    mend: pasteInFence({ choice: 1, fill: { 'p-1': '01-territorial-claims' } }),
  },
  'series-undeclared': {
    plant: (copy) => copy.replace(notes1, /^:::note\{/m, '▸:::notes{'),
    mend: pasteLine(),
  },
  'span-malformed': {
    plant: (copy) => copy.replace(notes1, ']{lang=az}', ']▸{lang=azeri!}'),
    mend: pasteOver({ fill: { '…': 'az' } }),
  },
  'span-without-language': {
    plant: (copy) => copy.replace(notes1, ']{lang=az}', ']▸'),
    mend: pasteOver({ fill: { '…': 'az' } }),
  },
  'stance-missing': {
    plant: (copy) => copy.replace(notes1, / stance=qualifies/, '▸'),
    mend: pasteInFence({ choice: 1 }),
  },
  'stance-unknown': {
    plant: (copy) => copy.replace(notes1, / stance=qualifies/, ' ▸stance=qualifys'),
    mend: pasteOver(),
  },
  'table-row-long': {
    plant: (copy) =>
      copy.replace(
        tables,
        /^\| \[\]\(#p-4\) \| (.*?) \|/m,
        (_, cell) => `▸| [](#p-4) | ${cell} | or fewer |`,
      ),
    mend: (copy, problem) => copy.replace(tables, ' | or fewer |', ` ${textOf(problem)} or fewer |`),
  },
  'text-outside-container': {
    plant: (copy) => copy.append(notes3, '\n▸A stray thought.\n'),
    mend: pasteOver({ fill: { '#id': '#stray', 'the words commented on': 'In February 1994' } }),
  },
}

/** The closing line that an advice names. */
function closingIn(advice: string): string {
  return /`(:+)`/.exec(advice)?.[1] ?? ''
}
