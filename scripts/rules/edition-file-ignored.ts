import { rule } from '../problems/rule.ts'

export const editionFileIgnored = rule<{ name: string; wanted: string }>({
  step: 'read',
  severity: 'warning',
  reason: ({ name }) => `\`${name}\` is not read; nothing of it is in the book`,
  advice: ({ wanted }) => `${wanted} Or move it out of the folder.`,
})
