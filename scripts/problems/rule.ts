/**
 * What a rule of the program is: an id made of words, subject first and fault second, and the sentences
 * that are made from the data a step reports. Steps report data; only rules make sentences.
 */
import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Survey } from '../guard/survey.ts'
import type { RelatedPlace } from './report.ts'

/** `look` is for doubtful findings: a person must look. */
export type Severity = 'error' | 'warning' | 'look'

/** The steps that find problems, in their order; `guard` looks over the whole edition after everything is cited. */
export const steps = [
  'read',
  'parse',
  'anchor',
  'number',
  'cite',
  'guard',
  'compose',
  'publish',
  'audit',
] as const
export type Step = (typeof steps)[number]

export interface Rule<Data> {
  step: Step
  severity: Severity
  /** One sentence: what is wrong. Values stand in backticks. */
  reason: (data: Data) => string
  /** One sentence in the imperative: what to do. */
  advice: (data: Data) => string
  /** Texts ready to paste, best first. */
  expected?: (data: Data) => string[]
  /** Looks over the whole edition for this fault; rules without it are reported by the step they belong to. */
  check?: (survey: Survey, found: Found<Data>) => void
}

/**
 * Tell of a fault.
 *
 * @param file in which it stands
 * @param place where
 * @param data what the rule's sentences are made of
 * @param related other places that the message speaks of
 */
export type Found<Data> = (
  file: VFile,
  place: Node | Position | Point | undefined,
  data: Data,
  related?: RelatedPlace[],
) => void

/** Declare a rule with the type of the data that its reporters must give. */
export function rule<Data = Record<never, never>>(definition: Rule<Data>): Rule<Data> {
  return definition
}
