import { rule } from '../problems/rule.ts'

/**
 * A file is not UTF-8.
 *
 * Bytes of another encoding turn into other letters without a word, and a name is misspelt in every copy.
 *
 * ## What to do
 *
 * Save the file as UTF-8 and compare the line with the original.
 *
 * Shown by `test/cases/read/encoding/expected/stderr`.
 */
export const editionEncodingInvalid = rule<{ byte: number; line: number }>({
  step: 'read',
  severity: 'error',
  reason: ({ byte, line }) => `The file is not UTF-8: byte ${byte} in line ${line} belongs to no character`,
  advice: () =>
    'Save the file as UTF-8 and compare the line with the original; a file in Latin-1 or Windows-1252 is converted by `iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW`.',
})
