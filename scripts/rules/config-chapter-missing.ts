import { rule } from '../problems/rule.ts'

export const configChapterMissing = rule<{ file: string; nearest: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) =>
    file === '00-title.md'
      ? '`chapters` names `00-title.md`, which is the title matter and stands first of itself'
      : `\`chapters\` names \`${file}\`, which is not in \`manuscript/\``,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`${nearest[0]}\`.` : 'Correct the name or remove the entry.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
