import { rule } from '../problems/rule.ts'

export const linkUnknownTarget = rule<{ target: string; nearest: string[] }>({
  step: 'compose',
  severity: 'error',
  reason: ({ target }) =>
    `The link \`#${target}\` leads to no note, paragraph, footnote or chapter of the edition`,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`#${nearest[0]}\`.` : 'Correct the id or remove the link.',
  expected: ({ nearest }) => nearest.map((id) => `[](#${id})`),
})
