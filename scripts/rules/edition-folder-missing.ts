import { rule } from '../problems/rule.ts'

export const editionFolderMissing = rule<{ folder: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ folder }) => `There is no folder \`${folder}\``,
  advice: () => 'Check the path; the folder of the edition comes last on the command line.',
})
