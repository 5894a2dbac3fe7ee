import { fault } from './shared/audit.ts'

export const fontNotEmbedded = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is not embedded.`,
  'Allow the font to be embedded, or take another.',
)
