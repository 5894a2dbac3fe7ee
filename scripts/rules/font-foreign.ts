import { fault } from './shared/audit.ts'

export const fontForeign = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is none that the edition ships.`,
  'Take the font out of the style sheets, or add its file to the edition.',
)
