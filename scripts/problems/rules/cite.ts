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
  'citation-unknown-key': rule<{ key: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key }) => `Unexpected key \`${key}\`, expected one that the sources define`,
    advice: ({ nearest }) =>
      nearest.length > 0
        ? `Correct the key (near: ${some(nearest, 3)}), or add the source to a file of sources.`
        : 'Add the source to a file of sources in `annotations/`.',
    expected: ({ nearest }) => nearest,
  }),
  'citation-style-unknown': rule<{ style: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ style }) => `Unexpected citation style \`${style}\`, expected the id of a CSL style or a path`,
    advice: ({ nearest }) =>
      `Set \`citations.style\` to an id of the CSL project’s collection${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or to the path of a \`.csl\` file in the edition.`,
    expected: ({ nearest }) => nearest,
  }),
  'citation-style-invalid': rule<{ style: string; cause: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ style, cause }) => `Cannot use the citation style \`${style}\`: ${cause}`,
    advice: () => 'Correct the file, or name another style in `citations.style`.',
  }),
  'citation-language-unknown': rule<{ locale: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ locale }) => `Unexpected language \`${locale}\`, expected one that CSL has terms for`,
    advice: ({ nearest }) =>
      `Set \`citations.locale\` to a language of the CSL project${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
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
    advice: ({ format }) => `Correct the ${format} at this place.`,
  }),
  'source-not-an-entry': rule<{ found: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ found }) => `Unexpected ${found}, expected a source as CSL-JSON, an object in a list`,
    advice: () => 'Write the source itself into the file; addresses and DOIs are never fetched.',
  }),
  'source-without-key': rule<{ found: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ found }) => `Unexpected source without a key: ${found}`,
    advice: () => 'Give the source an `id` that notes can cite.',
  }),
  'source-type-unknown': rule<{ key: string; type: string; nearest: string[] }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, type }) =>
      type === ''
        ? `Unexpected source \`${key}\` without a type`
        : `Unexpected type \`${type}\` of the source \`${key}\``,
    advice: ({ nearest }) =>
      `Use a type that is known${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
    expected: ({ nearest }) => nearest,
  }),
  'source-field-invalid': rule<{ key: string; field: string; wanted: string }>({
    step: 'cite',
    severity: 'error',
    reason: ({ key, field, wanted }) =>
      `Unexpected value of \`${field}\` in the source \`${key}\`, expected ${wanted}`,
    advice: () => 'Correct the field as the CSL-JSON schema says.',
  }),
  'source-field-unknown': rule<{ key: string; field: string; nearest: string[] }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, field }) => `Unexpected field \`${field}\` in the source \`${key}\`; no style prints it`,
    advice: ({ nearest }) =>
      `Correct its name${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or keep what is your own under \`custom\`.`,
    expected: ({ nearest }) => nearest,
  }),
  'source-incomplete': rule<{ key: string; missing: string }>({
    step: 'cite',
    severity: 'warning',
    reason: ({ key, missing }) => `The source \`${key}\` has ${missing}`,
    advice: () => 'Fill the field in, so that readers can find the source.',
  }),
}
