/** A problem as it is printed, written as JSON and kept in report.json. */
import type { Point, Position } from 'unist'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type DataOf, pageOf, type RelatedPlace, type RuleId, report } from './report.ts'
import type { Severity } from './rule.ts'

export interface Problem {
  file: string
  /** From 1, as are all lines and columns; columns count UTF-16 units. None for the file as a whole. */
  line: number | undefined
  column: number | undefined
  /** The place behind its last character, where it is a stretch. */
  endLine: number | undefined
  endColumn: number | undefined
  rule: string
  severity: Severity
  /** The rule's page, as a path within the package. */
  page: string
  reason: string
  advice: string
  expected: string[]
  related: RelatedPlace[]
}

/**
 * Make a problem of a message.
 *
 * @param file it stands on
 * @param message of the program
 */
export function problemOf(file: VFile, message: VFileMessage): Problem {
  const end = message.place && 'end' in message.place ? message.place.end : undefined
  return {
    file: file.path,
    line: message.line,
    column: message.column,
    endLine: end?.line,
    endColumn: end?.column,
    rule: message.ruleId ?? 'internal',
    severity: message.severity ?? 'error',
    page: pageOf(message.ruleId ?? 'internal'),
    reason: message.reason,
    advice: message.note ?? '',
    expected: message.expected ?? [],
    related: message.related ?? [],
  }
}

/**
 * Make a problem that is on no file yet.
 *
 * @param path of the file
 * @param id the rule
 * @param place where
 * @param data what the rule's sentences are made of
 */
export function newProblem<Id extends RuleId>(
  path: string,
  id: Id,
  place: Position | Point,
  data: DataOf<Id>,
): Problem {
  const file = new VFile({ path })
  return problemOf(file, report(file, id, place, data))
}

/** Order problems by file, place, rule. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.reason, b.reason)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a problem stops the edition from being published. */
export function isErrorProblem(problem: Problem): boolean {
  return problem.severity === 'error'
}
