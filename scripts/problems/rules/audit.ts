/**
 * What the audit of the finished files can find. Every rule takes the same data: the step compares what the
 * files on disk and the supplied texts promise with what stands in the finished file.
 */
import { type Rule, rule } from '../rule.ts'

/** One difference between what is promised and what was found. */
export interface AuditFault {
  /** The finished file or the file on disk, with the page of a PDF: `edition.pdf, page 12`. */
  where: string
  /** The region in words: `note c-toll`, `text of 01-claims`. */
  region: string
  /** What should stand there; empty where nothing should. */
  expected: string
  /** What stands there; empty where nothing does. */
  found: string
  /** The words before it; empty at the beginning of a region. */
  before: string
}

type Sentence = (fault: AuditFault) => string

const after: Sentence = (fault) => (fault.before === '' ? '' : ` after \`${fault.before}\``)
const fault = (reason: Sentence, advice: string): Rule<AuditFault> =>
  rule<AuditFault>({ severity: 'error', reason, advice: () => advice })

const rebuild =
  'Do not publish these files: compare the place with the file on disk, and report it as a fault of the program if that file is as it should be.'

export const auditRules = {
  'text-missing': fault(
    (f) => `Words of ${f.region} are missing in ${f.where}: \`${f.expected}\`${after(f)}.`,
    rebuild,
  ),
  'text-repeated': fault(
    (f) => `Words of ${f.region} stand more than once in ${f.where}: \`${f.found}\`${after(f)}.`,
    rebuild,
  ),
  'text-altered': fault(
    (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}, expected \`${f.expected}\`${after(f)}.`,
    rebuild,
  ),
  'text-misplaced': fault(
    (f) =>
      `Words of ${f.region} stand in another place in ${f.where}: \`${f.expected}\`, expected${after(f) || ' at its beginning'}.`,
    rebuild,
  ),
  'text-added': fault(
    (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}${after(f)}: no file on disk has it there.`,
    rebuild,
  ),
  'text-invisible': fault(
    (f) => `Words of ${f.region} cannot be seen in ${f.where}: \`${f.found}\` (${f.expected}).`,
    'Take out what hides the words: a colour, an element or a style of the edition’s own style sheets.',
  ),
  'text-outside-page': fault(
    (f) => `Words of ${f.region} stand outside the page in ${f.where}: \`${f.found}\`.`,
    'Give the words room: a narrower table, a smaller picture or another place for a line that cannot be broken.',
  ),
  'note-missing': fault((f) => `The ${f.region} is missing in ${f.where}: \`${f.expected}\`.`, rebuild),
  'note-repeated': fault((f) => `The ${f.region} stands more than once in ${f.where}.`, rebuild),
  'note-unknown': fault(
    (f) => `There is a ${f.region} in ${f.where} that no file on disk has: \`${f.found}\`.`,
    rebuild,
  ),
  'note-misplaced': fault(
    (f) =>
      `Under the ${f.region} in ${f.where} stands the text of another: \`${f.found}\`, expected \`${f.expected}\`.`,
    rebuild,
  ),
  'note-altered': fault(
    (f) => `The ${f.region} in ${f.where} has \`${f.found}\`, expected \`${f.expected}\`.`,
    rebuild,
  ),
  'note-out-of-order': fault(
    (f) =>
      `The ${f.region} does not stand in the order of the calls in ${f.where}: expected \`${f.expected}\`, found \`${f.found}\`.`,
    rebuild,
  ),
  'note-outside-container': fault(
    (f) => `Text in ${f.where} belongs to no note: \`${f.expected}\`.`,
    'Put the text into the container of its note, and close every container with its own fence.',
  ),
  'call-missing': fault((f) => `The call of the ${f.region} is missing in ${f.where}.`, rebuild),
  'call-repeated': fault((f) => `The call of the ${f.region} stands more than once in ${f.where}.`, rebuild),
  'call-altered': fault(
    (f) => `The call of the ${f.region} in ${f.where} reads \`${f.found}\`, expected \`${f.expected}\`.`,
    rebuild,
  ),
  'call-misplaced': fault(
    (f) =>
      `The call of the ${f.region} in ${f.where} stands after \`${f.found}\`, expected after \`${f.expected}\`.`,
    rebuild,
  ),
  'lemma-altered': fault(
    (f) =>
      `The words marked for the ${f.region} in ${f.where} are \`${f.found}\`, expected \`${f.expected}\`.`,
    rebuild,
  ),
  'lemma-shortened-wrongly': fault(
    (f) =>
      `The short lemma \`${f.found}\` of the ${f.region} is not made of the words of its lemma, \`${f.expected}\`.`,
    rebuild,
  ),
  'footnote-uncalled': fault(
    (f) => `A footnote in ${f.where} is called nowhere in the text: \`${f.expected}\`.`,
    'Write the call of the footnote, `[^label]`, at its place in the text.',
  ),
  'citation-altered': fault(
    (f) =>
      `The formatted citation \`${f.found}\` in the ${f.region} lacks words of the note: \`${f.expected}\`.`,
    rebuild,
  ),
  'citation-count': fault(
    (f) =>
      `The ${f.region} has ${f.expected} citations and empty links on disk, but ${f.found} were formatted.`,
    rebuild,
  ),
  'link-dead': fault(
    (f) => `A link in ${f.where} leads nowhere: \`${f.found}\`.`,
    'Correct the target of the link, or report it as a fault of the program if the program made the link.',
  ),
  'id-repeated': fault((f) => `The id \`${f.found}\` stands more than once in ${f.where}.`, rebuild),
  'destination-missing': fault(
    (f) => `The named destination \`${f.expected}\` is missing in ${f.where}.`,
    rebuild,
  ),
  'glyph-missing-in-pdf': fault(
    (f) => `A character without a glyph stands in ${f.region} in ${f.where}: \`${f.found}\`${after(f)}.`,
    'Add a typeface that has the character, or report it as a fault of the program if a shipped one has it.',
  ),
  'font-foreign': fault(
    (f) => `The font \`${f.found}\` in ${f.where} is none that the edition ships.`,
    'Take the font out of the style sheets, or add its file to the edition.',
  ),
  'font-type-3': fault(
    (f) => `The font \`${f.found}\` in ${f.where} is drawn (Type 3), not embedded as a font.`,
    'Use static TrueType files, and no bold or italic that the typeface does not have.',
  ),
  'font-not-embedded': fault(
    (f) => `The font \`${f.found}\` in ${f.where} is not embedded.`,
    'Allow the font to be embedded, or take another.',
  ),
  'pdf-unreadable': fault((f) => `The PDF cannot be read back: ${f.found}.`, rebuild),
}

export type AuditRuleId = keyof typeof auditRules
