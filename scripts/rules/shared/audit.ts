/**
 * What the audit of the finished files can find. Every rule takes the same data: the step compares what the
 * files on disk and the supplied texts promise with what stands in the finished file.
 */
import { type Rule, rule } from '../../problems/rule.ts'

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

export type Sentence = (fault: AuditFault) => string

export const after: Sentence = (fault) => (fault.before === '' ? '' : ` after \`${fault.before}\``)
export const fault = (reason: Sentence, advice: string): Rule<AuditFault> =>
  rule<AuditFault>({ step: 'audit', severity: 'error', reason, advice: () => advice })

export const rebuild =
  'Do not publish these files: compare the place with the file on disk, and report it as a fault of the program if that file is as it should be.'
