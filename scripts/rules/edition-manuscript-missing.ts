import { rule } from '../problems/rule.ts'

export const editionManuscriptMissing = rule<{ folder: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ folder }) => `\`${folder}\` has no manuscript: no Markdown file stands in \`manuscript/\``,
  advice: () => 'Put the original into `manuscript/`, a Markdown file for each chapter.',
  expected: () => ['manuscript/01-chapter.md'],
})
