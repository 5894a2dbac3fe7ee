import { fault } from './shared/audit.ts'

export const fontType3 = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is drawn (Type 3), not embedded as a font.`,
  'Use static TrueType files, and no bold or italic that the typeface does not have.',
)
