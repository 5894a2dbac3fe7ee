/** What the guard finds in names.yaml, and of names in the notes. */
import { pasteForNamed, textOf } from './mend.ts'
import { byHand, front, names, type Plants, restore } from './plant.ts'

/** Adds an entry to a section of names.yaml. */
const entry = (section: string, line: string) =>
  [new RegExp(`^${section}:\\n`, 'm'), `${section}:\n${line}\n`] as const
const cox = /^ {2}cox:\n {4}name: Cox\n/m

export const guardingNames: Plants = {
  'name-ambiguous': {
    plant: (copy) =>
      copy
        .replace(
          names,
          ...entry(
            'persons',
            '  murphy-of-maine: {name: Murphy, description: member of the House of Representatives of Maine}',
          ),
        )
        .append(front, '\n▸The name of Murphy stands in it.\n'),
    mend: (copy, problem) =>
      copy.replace(names, /^ {2}murphy:\n/m, (line) => `${line}    ${textOf(problem)}\n`),
    leaves: ['name-never-found'],
  },
  'name-at-idle': {
    plant: (copy) => copy.replace(names, cox, (lines) => `${lines}▸    at: [p-2]\n`),
    mend: restore(names),
  },
  'name-at-unknown': {
    plant: (copy) => copy.replace(names, 'djibouti-pakistan/1', '▸djibouti-pakistn/1'),
    mend: pasteForNamed(),
    leaves: ['name-ambiguous'],
  },
  'name-form-repeated': {
    plant: (copy) => copy.replace(names, /^ {4}also: Goltz$/m, '▸    also: [Goltz, Goltz]'),
    mend: byHand((copy) => copy.replace(names, '[Goltz, Goltz]', 'Goltz')),
  },
  'name-forms-mixed': {
    plant: (copy) => copy.append(front, '\n▸The survivor is Rasia Aslanova.\n'),
    mend: pasteForNamed({ named: 0 }),
  },
  'name-identifier-repeated': {
    plant: (copy) =>
      copy
        .replace(names, cox, (lines) => `${lines}    identifiers: {wikidata: Q269848}\n`)
        .replace(
          names,
          /^ {2}▸?coyle:\n {4}name: Coyle\n/m,
          (lines) => `▸${lines}    identifiers: {wikidata: Q269848}\n`,
        ),
    mend: byHand((copy) =>
      copy.replace(
        names,
        /^( {4}name: Coyle\n) {4}identifiers: .*\n/m,
        (_, line) => `${line}    identifiers: {wikidata: Q269849}\n`,
      ),
    ),
  },
  'name-never-found': {
    plant: (copy) =>
      copy.replace(
        names,
        /^( {2}altstadt:\n) {4}name: Audrey Altstadt$/m,
        '▸  altstadt:\n    name: Audrey Alstadt',
      ),
    mend: pasteForNamed({ named: 1 }),
  },
  'name-unlisted': {
    plant: (copy) => copy.append(front, '\n▸It was read by Michel de Montaigne.\n'),
    mend: (copy, problem) => copy.replace(names, ...entry('persons', `  ${textOf(problem)}`)),
  },
  'names-alike': {
    plant: (copy) =>
      copy.replace(
        names,
        /^ {2}melkonian-monte:\n/m,
        (line) => `  melkonian-the-commander: {name: Monte Melkonian, at: elsewhere}\n▸${line}`,
      ),
    mend: byHand((copy) => copy.replace(names, /^ {2}melkonian-the-commander: .*\n/m, '')),
  },
}
