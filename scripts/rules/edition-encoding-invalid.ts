import { rule } from '../problems/rule.ts'

export const editionEncodingInvalid = rule<{ byte: number; line: number }>({
  step: 'read',
  severity: 'error',
  reason: ({ byte, line }) => `The file is not UTF-8: byte ${byte} in line ${line} belongs to no character`,
  advice: () => 'Save the file as UTF-8 and compare the line with the original.',
})
