import { rule } from '../problems/rule.ts'

export const configChapterUnlisted = rule<{ file: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) => `\`manuscript/${file}\` is not in \`chapters\`, so it would be left out of the book`,
  advice: () => 'Add the file to `chapters`, or move it out of `manuscript/`.',
  expected: ({ file }) => [`  - {file: ${file}}`],
})
