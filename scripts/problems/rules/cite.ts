/** Problems with citations and sources: how they are written, what they point to, how they are formatted. */
import { rule } from '../rule.ts'

/** A list in a sentence: the first few, and how many more there are. */
function some(values: readonly string[], count: number): string {
  const shown = values.slice(0, count).map((value) => `\`${value}\``)
  const more = values.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

export const citeRules = {
  'citation-bracket-unclosed': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) =>
      `Unexpected end of the paragraph after \`${text}\`, expected the bracket to be closed`,
    advice: () => 'Close the citation with `]`, or write `\\[` where a bracket is meant.',
  }),
  'citation-bracket-unopened': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) => `Unexpected \`]\` after \`${text}\`, expected a \`[\` before the citation`,
    advice: () => 'Open the citation with `[`, or write `\\]` where a bracket is meant.',
    expected: ({ text }) => [`[${text}]`],
  }),
  'citation-item-without-key': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) =>
      text === '' || text === ';'
        ? 'Unexpected empty place between `;` or brackets of a citation, expected a source'
        : `Unexpected \`${text}\` in a citation, expected each part between \`;\` to name a source`,
    advice: () =>
      'Name the source as `@key`, take the `;` away, write it as `\\;`, or write `\\[` where no citation is meant.',
  }),
  'citation-brackets-adjacent': rule({
    step: 'cite',
    severity: 'error',
    reason: () =>
      'Unexpected bracket directly after a citation, expected one citation in one pair of brackets',
    advice: () => 'Join the two with `; `, or put a space between them.',
  }),
  'citation-key-in-markup': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) =>
      `Unexpected key within the markup of \`[${text}]\`, expected it directly in the brackets`,
    advice: () => 'End the emphasis, link or inner bracket before the key.',
  }),
  'citation-key-missing': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) => `Unexpected \`${text}\` without a key that can be read`,
    advice: () =>
      'Write the key directly after `@`, a key with other characters than letters, digits and single marks in braces and without spaces, or `\\@` where no citation is meant.',
  }),
  'citation-nested': rule<{ outer: string; source: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ outer, source }) => `Unexpected citation \`${source}\` within the citation of \`${outer}\``,
    advice: () => 'Separate two sources by `;`.',
    expected: ({ source }) => [`; ${source}`],
  }),
  'citation-locator-unreadable': rule<{ text: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ text }) => `Unexpected \`${text}\`, expected a locator with digits or a Roman numeral`,
    advice: () => 'Put the whole locator in braces, or `{}` before it if it is none.',
    expected: ({ text }) => [`{${text.replace(/[{}]/g, '')}}`, `{} ${text}`],
  }),
  'citation-locator-unprinted': rule<{ key: string; locator: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, locator }) =>
      `The style does not print the locator \`${locator}\` of the source \`${key}\``,
    advice: () =>
      'Write it as words after `{}`, or choose a style that prints locators for this type of source.',
    expected: ({ key, locator }) => [`@${key}{}, ${locator}`],
  }),
  'citation-unknown-key': rule<{ key: string; nearest: string[]; broken: string | undefined }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key }) => `Unexpected key \`${key}\`, expected one that the sources define`,
    advice: ({ nearest, broken }) => {
      if (broken !== undefined)
        return `Mend \`${broken}\` first, of which not all could be read, or correct the key${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`
      return nearest.length > 0
        ? `Correct the key (near: ${some(nearest, 3)}), or add the source to a file of sources.`
        : 'Add the source to a file of sources in `annotations/`.'
    },
    expected: ({ nearest }) => nearest,
  }),
  'citation-style-unknown': rule<{ style: string; path: boolean; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ style, path }) =>
      path
        ? `There is no citation style \`${style}\` in the edition`
        : `Unexpected citation style \`${style}\`, expected the id of a CSL style or a path`,
    advice: ({ path, nearest }) => {
      const near = nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''
      return path
        ? `Put the file into \`styles/\`, or set \`citations.style\` to a style that is there${near}.`
        : `Set \`citations.style\` to an id that \`edition styles\` finds${near}, or to the path of a \`.csl\` file in \`styles/\`.`
    },
    expected: ({ nearest }) => nearest,
  }),
  'citation-style-invalid': rule<{ style: string; cause: string; nearest?: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ style, cause }) => `Cannot use the citation style \`${style}\`: ${cause}`,
    advice: ({ nearest = [] }) =>
      `Correct the file${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or name another style in \`citations.style\`.`,
    expected: ({ nearest = [] }) => nearest,
  }),
  'citation-style-parent-missing': rule<{ style: string; parent: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ style, parent }) =>
      `The citation style \`${style}\` depends on \`${parent}\`, which neither the edition nor the CSL project’s collection has`,
    advice: ({ parent, nearest }) =>
      `Put \`${parent}.csl\` into \`styles/\`, or name another style in \`citations.style\`${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
  }),
  'citation-style-part-ignored': rule<{ style: string; part: string; nearest: string[] }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ style, part }) => `A part of the citation style \`${style}\` is ignored: ${part}`,
    advice: ({ nearest }) =>
      nearest.length > 0
        ? `Write it as CSL has it (near: ${some(nearest, 3)}), or take it out.`
        : 'Take it out, or write it as CSL has it.',
    expected: ({ nearest }) => nearest,
  }),
  'citation-language-unknown': rule<{ locale: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ locale }) => `Unexpected language \`${locale}\`, expected one that CSL has terms for`,
    advice: ({ nearest }) =>
      `Set \`citations.locale\` to a language of the CSL project${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}; \`edition styles --locales\` lists them.`,
    expected: ({ nearest }) => nearest,
  }),
  'citation-style-without-bibliography': rule<{ style: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ style }) => `The citation style \`${style}\` has no bibliography`,
    advice: () => 'Choose the variant of the style that has one, or leave the bibliography out.',
  }),
  'citation-unformatted': rule<{ keys: string[]; cause: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ keys, cause }) => `Cannot format the citation of ${some(keys, 3)}: ${cause}`,
    advice: () => 'Look at the fields of these sources and at the style.',
  }),
  'source-uncited': rule<{ keys: string[] }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ keys }) =>
      keys.length === 1
        ? `No note cites the source ${some(keys, 1)}`
        : `No note cites ${keys.length} of the sources: ${some(keys, 5)}`,
    advice: () => 'Cite them, or take them out of the file; they are not in the bibliography.',
  }),
  'source-key-duplicate': rule<{ key: string; other: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, other }) => `Unexpected second source with the key \`${key}\`, which ${other} defines`,
    advice: () => 'Give each source a key of its own.',
  }),
  'source-file-broken': rule<{ format: string; cause: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ format, cause }) => `Cannot read the file as ${format}: ${cause}`,
    advice: ({ format }) =>
      `Correct the ${format} at this place; ${format === 'JSON' ? 'until then no source of the file is known' : 'the other sources of the file are read'}.`,
  }),
  'source-not-an-entry': rule<{ found: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ found }) => `Unexpected ${found}, expected a source as CSL-JSON, an object in a list`,
    advice: () => 'Write the source itself into the file; addresses and DOIs are never fetched.',
  }),
  'source-without-key': rule<{ found: string; format: 'BibTeX' | 'JSON' | 'RIS'; fixed: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ found }) => `Unexpected source without a key: ${found}`,
    advice: ({ format }) =>
      format === 'RIS'
        ? 'Give the source a key that notes can cite, in a line of its own after `TY`.'
        : `Give the source a key that notes can cite, ${format === 'JSON' ? 'as its `id`' : 'before the first comma'}.`,
    expected: ({ fixed }) => [fixed],
  }),
  'source-key-uncitable': rule<{ key: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key }) => `No note can cite the key \`${key}\`: white space and single braces end a key`,
    advice: () => 'Give the source a key of letters, digits and single marks between them.',
    expected: ({ key }) => [key.trim().replace(/[\s{}]+/g, '-')],
  }),
  'source-type-unknown': rule<{ key: string; type: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, type }) =>
      type === ''
        ? `Unexpected source \`${key}\` without a type`
        : `Unexpected type \`${type}\` of the source \`${key}\`; a draft prints it as a document`,
    advice: ({ nearest }) =>
      `Use a type that is known${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
    expected: ({ nearest }) => nearest,
  }),
  'source-parent-unknown': rule<{
    key: string
    field: string
    parent: string
    inCircle: boolean
    nearest: string[]
  }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, field, parent, inCircle }) =>
      inCircle
        ? `The source \`${key}\` inherits from itself: \`${field}\` leads through \`${parent}\` back to it`
        : `Unexpected \`${field}\` of the source \`${key}\`: the file has no entry \`${parent}\``,
    advice: ({ inCircle, nearest }) =>
      inCircle
        ? 'Take one of these fields out.'
        : nearest.length > 0
          ? `Correct the key (near: ${some(nearest, 3)}), or put the entry into the same file.`
          : 'Put the entry whose fields it has into the same file.',
    expected: ({ nearest }) => nearest,
  }),
  'source-field-invalid': rule<{ key: string; field: string; wanted: string; fixed?: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, field, wanted }) =>
      `Unexpected value of \`${field}\` in the source \`${key}\`, expected ${wanted}`,
    advice: () => 'Correct the value; as it is the field would not print, or print wrongly.',
    expected: ({ fixed }) => fixed ?? [],
  }),
  'source-field-duplicate': rule<{ key: string; field: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, field }) =>
      `Unexpected second \`${field}\` in ${key === '' ? 'one object' : `the source \`${key}\``}; only one of them can print`,
    advice: () => 'Take one of the two out.',
  }),
  'source-field-dropped': rule<{ key: string; field: string; hint: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, field }) => `The field \`${field}\` of the source \`${key}\` prints nowhere`,
    advice: ({ hint }) => `${hint}.`,
  }),
  'source-field-unknown': rule<{ key: string; field: string; nearest: string[] }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, field }) => `Unexpected field \`${field}\` in the source \`${key}\`; no style prints it`,
    advice: ({ nearest }) =>
      `Correct its name${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or take it out; in CSL-JSON what is your own can stand under \`custom\`.`,
    expected: ({ nearest }) => nearest,
  }),
  'source-tex-unknown': rule<{ key: string; field: string; command: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, field, command }) =>
      `The command \`${command}\` in \`${field}\` of the source \`${key}\` prints as it stands`,
    advice: () => 'Write the character itself, or take the command out.',
  }),
  'source-markup-unknown': rule<{ key: string; field: string; tag: string; fixed: string[] }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, field, tag }) =>
      `The tag \`${tag}\` in \`${field}\` of the source \`${key}\` prints as it stands`,
    advice: () =>
      'Use `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>` or `<span class="nocase">`, each closed, or take the tag out.',
    expected: ({ fixed }) => fixed,
  }),
  'source-incomplete': rule<{ key: string; missing: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, missing }) => `The source \`${key}\` has ${missing}`,
    advice: () => 'Fill the field in, so that readers can find the source.',
  }),
}
