/**
 * The elements of CSL 1.0.2 (its RELAX NG schema in the CSL project's repository `schema` is the guide): where each
 * stands, which attributes it has and what those hold. `info` is left out, since nothing of it is printed.
 */
import * as csl from './csl-vocabulary.ts'

/** What the value of an attribute must be. */
export type Kind =
  | { kind: 'text' | 'number' | 'term' }
  | {
      /** One word, or several with spaces between them. */
      kind: 'word' | 'words'
      among: readonly string[]
      /** What they are called in messages. */
      what: 'value' | 'variable' | 'type' | 'locator' | 'position'
    }

export interface ElementRule {
  /** Elements it may stand in. */
  within: readonly string[]
  attributes: Readonly<Record<string, Kind>>
  /** Attributes of which it must have one, if any. */
  needs: readonly string[]
}

const text: Kind = { kind: 'text' }
const number: Kind = { kind: 'number' }
const term: Kind = { kind: 'term' }
const one = (name: keyof typeof csl.enumerations): Kind => ({
  kind: 'word',
  among: csl.enumerations[name],
  what: 'value',
})
const some = (among: readonly string[], what: 'variable' | 'type' | 'locator' | 'position'): Kind => ({
  kind: 'words',
  among,
  what,
})
const variable = (among: readonly string[]): Kind => ({ kind: 'word', among, what: 'variable' })
const boolean = one('boolean')

const affixes = { prefix: text, suffix: text }
const font = {
  'font-style': one('fontStyle'),
  'font-variant': one('fontVariant'),
  'font-weight': one('fontWeight'),
  'text-decoration': one('textDecoration'),
  'vertical-align': one('verticalAlign'),
}
const textCase = { 'text-case': one('textCase') }
const display = { display: one('display') }
const periods = { 'strip-periods': boolean }

const nameOptions = {
  and: one('and'),
  'delimiter-precedes-et-al': one('delimiterPrecedes'),
  'delimiter-precedes-last': one('delimiterPrecedes'),
  'et-al-min': number,
  'et-al-use-first': number,
  'et-al-subsequent-min': number,
  'et-al-subsequent-use-first': number,
  'et-al-use-last': boolean,
  initialize: boolean,
  'initialize-with': text,
  'name-as-sort-order': one('nameOrder'),
  'sort-separator': text,
}

/** Options of names that `style`, `citation` and `bibliography` hand down. */
const inherited = {
  ...nameOptions,
  'name-delimiter': text,
  'name-form': one('nameForm'),
  'names-delimiter': text,
}

const citationOptions = {
  ...inherited,
  'after-collapse-delimiter': text,
  'cite-group-delimiter': text,
  collapse: one('collapse'),
  'disambiguate-add-givenname': boolean,
  'disambiguate-add-names': boolean,
  'disambiguate-add-year-suffix': boolean,
  'givenname-disambiguation-rule': one('givenNames'),
  'near-note-distance': number,
  'year-suffix-delimiter': text,
}

const conditions = {
  disambiguate: one('disambiguate'),
  'is-numeric': some(csl.variables, 'variable'),
  'is-uncertain-date': some(csl.dateVariables, 'variable'),
  locator: some(csl.locatorTypes, 'locator'),
  position: some(csl.positions, 'position'),
  type: some(csl.itemTypes, 'type'),
  variable: some(csl.variables, 'variable'),
}

/** Conditions that only citeproc knows. */
export const engineConditions = [
  'alternative-node-internal',
  'cite-form',
  'container-multiple',
  'container-subsequent',
  'context',
  'country',
  'court-class',
  'has-day',
  'has-subunit',
  'has-to-month-or-season',
  'has-year-only',
  'is-multiple',
  'is-plural',
  'jurisdiction',
  'locale',
  'locale-internal',
  'number',
  'page',
]

/** Attributes that only citeproc knows, whatever they stand at; what they hold is not looked at. */
export const engineAttributes = new Set([
  ...engineConditions,
  ...`capitalize-if-first consolidate-containers default-locale-sort disable-duplicate-year-suppression exclude-types
  exclude-with-fields if-short institution-parts label-capitalize-if-first label-form leading-noise-words
  name-as-reverse-order name-never-short no-repeat parallel-delimiter-override
  parallel-delimiter-override-on-suppress parallel-first parallel-last parallel-last-to-first part-separator
  publisher-and publisher-delimiter publisher-delimiter-precedes-last reject require require-comma-on-symbol
  require-match reverse-order skip-words stop-first stop-last subgroup-delimiter subgroup-delimiter-precedes-last
  substitute-use-first substring suppress-max suppress-min track-containers use-first use-last
  year-range-format`.split(/\s+/),
])

const conditional = ['if', 'else-if', 'else']
/** What may hold elements that print. */
const printing = ['macro', 'layout', 'group', 'substitute', ...conditional]

const element = (
  within: readonly string[],
  attributes: Readonly<Record<string, Kind>> = {},
  needs: readonly string[] = [],
): ElementRule => ({ within, attributes, needs })

/** Every element by its name; `alternative` to `institution-part` are citeproc's own. */
export const grammar: Readonly<Record<string, ElementRule>> = {
  locale: element(['style'], { 'xml:lang': text }),
  'style-options': element(['locale'], {
    'limit-day-ordinals-to-day-1': boolean,
    'punctuation-in-quote': boolean,
  }),
  terms: element(['locale']),
  term: element(
    ['terms'],
    {
      name: text,
      form: one('termForm'),
      gender: one('gender'),
      'gender-form': one('gender'),
      match: one('ordinalMatch'),
    },
    ['name'],
  ),
  single: element(['term']),
  multiple: element(['term']),
  macro: element(['style'], { name: text }, ['name']),
  citation: element(['style'], citationOptions),
  intext: element(['style'], citationOptions),
  bibliography: element(['style'], {
    ...inherited,
    'entry-spacing': number,
    'hanging-indent': boolean,
    'line-spacing': number,
    'second-field-align': one('secondField'),
    'subsequent-author-substitute': text,
    'subsequent-author-substitute-rule': one('substituteRule'),
  }),
  sort: element(['citation', 'intext', 'bibliography']),
  key: element(
    ['sort'],
    {
      variable: variable(csl.variables),
      macro: text,
      'names-min': number,
      'names-use-first': number,
      'names-use-last': boolean,
      sort: one('sort'),
    },
    ['variable', 'macro'],
  ),
  layout: element(['citation', 'intext', 'bibliography'], { ...affixes, ...font, delimiter: text }),
  names: element(
    printing,
    {
      ...affixes,
      ...font,
      ...display,
      delimiter: text,
      variable: some(csl.nameVariables, 'variable'),
    },
    ['variable'],
  ),
  name: element(['names'], {
    ...nameOptions,
    ...affixes,
    ...font,
    delimiter: text,
    form: one('nameForm'),
  }),
  'name-part': element(['name'], { ...affixes, ...font, ...textCase, name: one('namePart') }, ['name']),
  'et-al': element(['names'], { ...font, ...affixes, term: one('etAl') }),
  institution: element(['names'], { ...affixes, ...font, and: one('and'), delimiter: text }),
  'institution-part': element(['institution'], {
    ...affixes,
    ...font,
    ...textCase,
    ...periods,
    name: text,
  }),
  substitute: element(['names']),
  date: element(
    [...printing, 'locale'],
    {
      ...affixes,
      ...font,
      ...display,
      ...textCase,
      delimiter: text,
      form: one('dateForm'),
      'date-parts': one('dateParts'),
      variable: variable(csl.dateVariables),
    },
    ['variable', 'form'],
  ),
  'date-part': element(
    ['date'],
    {
      ...affixes,
      ...font,
      ...textCase,
      ...periods,
      name: one('datePart'),
      form: one('datePartForm'),
      'range-delimiter': text,
    },
    ['name'],
  ),
  text: element(
    printing,
    {
      ...affixes,
      ...font,
      ...display,
      ...textCase,
      ...periods,
      quotes: boolean,
      macro: text,
      term,
      form: one('termForm'),
      plural: boolean,
      value: text,
      variable: variable(csl.textVariables),
    },
    ['macro', 'term', 'value', 'variable'],
  ),
  number: element(
    printing,
    {
      ...affixes,
      ...font,
      ...display,
      ...textCase,
      variable: variable(csl.numberVariables),
      form: one('numberForm'),
    },
    ['variable'],
  ),
  label: element([...printing, 'names'], {
    ...affixes,
    ...font,
    ...textCase,
    ...periods,
    form: one('labelForm'),
    plural: one('plural'),
    variable: variable(csl.numberVariables),
  }),
  group: element(printing, { ...affixes, ...font, ...display, delimiter: text }),
  choose: element(printing),
  if: element(['choose'], { ...conditions, match: one('match') }),
  'else-if': element(['choose'], { ...conditions, match: one('match') }),
  else: element(['choose']),
  conditions: element(['if', 'else-if'], { match: one('match') }),
  condition: element(['conditions'], { ...conditions, match: one('match') }),
  alternative: element(printing),
  'alternative-text': element([...printing, 'alternative']),
}

/** Attributes of `style`. */
export const styleAttributes: Readonly<Record<string, Kind>> = {
  ...inherited,
  class: one('class'),
  'default-locale': text,
  'demote-non-dropping-particle': one('demote'),
  'initialize-with-hyphen': boolean,
  'page-range-format': one('pageRange'),
  version: text,
}

/** Attributes of which `if`, `else-if` and `condition` must have one. */
export const conditionAttributes = [...Object.keys(conditions), ...engineConditions]
