/**
 * What a rule of the program is: an id made of words, subject first and fault second, and the sentences
 * that are made from the data a step reports. Steps report data; only rules make sentences.
 */

/** `look` is for doubtful findings: a person must look. */
export type Severity = 'error' | 'warning' | 'look'

/** The step that finds it; `guard` looks over the whole edition after everything is cited. */
export type Step = 'read' | 'parse' | 'anchor' | 'number' | 'cite' | 'guard' | 'compose' | 'publish' | 'audit'

export interface Rule<Data> {
  step: Step
  severity: Severity
  /** One sentence: what is wrong. Values stand in backticks. */
  reason: (data: Data) => string
  /** One sentence in the imperative: what to do. */
  advice: (data: Data) => string
  /** Texts ready to paste, best first. */
  expected?: (data: Data) => string[]
}

/** Declare a rule with the type of the data that its reporters must give. */
export function rule<Data = Record<never, never>>(definition: Rule<Data>): Rule<Data> {
  return definition
}
