import { rule } from '../problems/rule.ts'

export const figureMissing = rule<{ url: string; nearest: string[] }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `There is no picture \`${url}\` beside this file`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`.`
      : 'Put the picture into the same folder and name it without a path; pictures from elsewhere are not fetched.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
