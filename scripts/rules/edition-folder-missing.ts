import { rule } from '../problems/rule.ts'

/**
 * The folder that was named is not there.
 *
 * Nothing can be read, and nothing was written.
 *
 * ## What to do
 *
 * Check the path; the folder comes last on the command line.
 *
 * Shown by `test/bad-input.test.ts`.
 */
export const editionFolderMissing = rule<{
  folder: string
  /** Whether a file has the name. */
  isFile: boolean
  /** The folder that was probably meant. */
  near: string | undefined
}>({
  step: 'read',
  severity: 'error',
  reason: ({ folder, isFile }) =>
    isFile ? `\`${folder}\` is a file, not the folder of an edition` : `There is no folder \`${folder}\``,
  advice: ({ isFile }) =>
    isFile
      ? 'Write the folder that holds `manuscript/` and `annotations/`, last on the command line.'
      : 'Check the path; the folder of the edition comes last on the command line.',
  expected: ({ near }) => (near === undefined ? [] : [near]),
})
