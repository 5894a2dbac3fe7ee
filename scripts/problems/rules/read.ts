/** Rules of the first step: what is on disk, and what `edition.yaml` says. All of them end with status 2 or 3. */
import { rule } from '../rule.ts'

export const readRules = {
  'edition-folder-missing': rule<{ folder: string }>({
    severity: 'error',
    reason: ({ folder }) => `There is no folder \`${folder}\``,
    advice: () => 'Check the path; the folder of the edition comes last on the command line.',
  }),
  'edition-manuscript-missing': rule<{ folder: string }>({
    severity: 'error',
    reason: ({ folder }) => `\`${folder}\` has no manuscript: no Markdown file stands in \`manuscript/\``,
    advice: () => 'Put the original into `manuscript/`, a Markdown file for each chapter.',
    expected: () => ['manuscript/01-chapter.md'],
  }),
  'edition-file-unreadable': rule<{ reason: string; advice: string }>({
    severity: 'error',
    reason: ({ reason }) => reason,
    advice: ({ advice }) => advice,
  }),
  'edition-file-ignored': rule<{ name: string; wanted: string }>({
    severity: 'warning',
    reason: ({ name }) => `\`${name}\` is not read; nothing of it is in the book`,
    advice: ({ wanted }) => `${wanted} Or move it out of the folder.`,
  }),
  'edition-encoding-invalid': rule<{ byte: number; line: number }>({
    severity: 'error',
    reason: ({ byte, line }) => `The file is not UTF-8: byte ${byte} in line ${line} belongs to no character`,
    advice: () => 'Save the file as UTF-8 and compare the line with the original.',
  }),
  'config-syntax': rule<{ problem: string }>({
    severity: 'error',
    reason: ({ problem }) => `The YAML cannot be read: ${problem}`,
    advice: () => 'Correct the line; text with a colon or quotation marks in it stands in quotation marks.',
  }),
  'config-unknown-key': rule<{ key: string; within: string; nearest: string[]; known: string[] }>({
    severity: 'error',
    reason: ({ key, within }) => `Unknown key \`${key}\`${within ? ` in \`${within}\`` : ''}`,
    advice: ({ nearest, known }) =>
      nearest.length > 0
        ? `Write \`${nearest[0]}\`, or remove the key.`
        : `Remove the key; known here are ${known.map((name) => `\`${name}\``).join(', ')}.`,
    expected: ({ nearest }) => nearest.slice(0, 1),
  }),
  'config-invalid-value': rule<{
    key: string
    problem: string
    allowed: string[]
    /** The value in quotation marks, where it is text that YAML takes for something else. */
    quoted: string | undefined
    nearest: string[]
  }>({
    severity: 'error',
    reason: ({ key, problem }) => (key ? `\`${key}\`: ${problem}` : problem),
    advice({ allowed, quoted }) {
      if (quoted !== undefined) return 'Put the value into quotation marks.'
      return allowed.length > 0
        ? `Write one of ${allowed.map((value) => `\`${value}\``).join(', ')}.`
        : 'Correct the value; `docs/reference/files.md` describes each key.'
    },
    expected: ({ quoted, nearest }) => (quoted === undefined ? nearest.slice(0, 1) : [quoted]),
  }),
  'config-chapter-missing': rule<{ file: string; nearest: string[] }>({
    severity: 'error',
    reason: ({ file }) =>
      file === '00-title.md'
        ? '`chapters` names `00-title.md`, which is the title matter and stands first of itself'
        : `\`chapters\` names \`${file}\`, which is not in \`manuscript/\``,
    advice: ({ nearest }) =>
      nearest.length > 0 ? `Write \`${nearest[0]}\`.` : 'Correct the name or remove the entry.',
    expected: ({ nearest }) => nearest.slice(0, 1),
  }),
  'config-chapter-unlisted': rule<{ file: string }>({
    severity: 'error',
    reason: ({ file }) =>
      `\`manuscript/${file}\` is not in \`chapters\`, so it would be left out of the book`,
    advice: () => 'Add the file to `chapters`, or move it out of `manuscript/`.',
    expected: ({ file }) => [`  - {file: ${file}}`],
  }),
  'config-chapter-repeated': rule<{ file: string }>({
    severity: 'error',
    reason: ({ file }) => `\`chapters\` names \`${file}\` twice`,
    advice: () => 'Remove one of the entries.',
  }),
  'config-unknown-word': rule<{ key: string; nearest: string[] }>({
    severity: 'error',
    reason: ({ key }) => `\`words\` has no word \`${key}\``,
    advice: ({ nearest }) =>
      nearest.length > 0 ? `Write \`${nearest[0]}\`, or remove the key.` : 'Remove the key.',
    expected: ({ nearest }) => nearest.slice(0, 1),
  }),
  'config-language-unknown': rule<{ key: string; value: string }>({
    severity: 'error',
    reason: ({ key, value }) => `\`${key}\`: \`${value}\` is not a language tag`,
    advice: () => 'Write a BCP 47 tag, such as `en-GB`, `de` or `hy`.',
  }),
}
