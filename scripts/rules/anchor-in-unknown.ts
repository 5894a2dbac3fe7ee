import { rule } from '../problems/rule.ts'

export const anchorInUnknown = rule<{ value: string; nearest: string[]; paragraphs: number }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ value }) => `\`in="${value}"\` names no paragraph, chapter or footnote of this edition`,
  advice: ({ nearest, paragraphs }) =>
    nearest.length > 0
      ? `Write ${nearest.map((id) => `\`in="${id}"\``).join(' or ')}; the last paragraph is \`p-${paragraphs}\`.`
      : `Write a paragraph, \`p-1\` to \`p-${paragraphs}\`, a chapter's file name without \`.md\`, or the id of a footnote.`,
  expected: ({ nearest }) => nearest.map((id) => `in="${id}"`),
})
