/** All problems of a run, in an order that depends on nothing but the input. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { EditionFiles } from '../model/edition.ts'
import type { RelatedPlace } from './report.ts'
import type { Severity } from './rule.ts'

/** A problem as it is printed, written as JSON and kept in report.json. */
export interface Problem {
  file: string
  line: number | undefined
  column: number | undefined
  rule: string
  severity: Severity
  reason: string
  advice: string
  expected: string[]
  related: RelatedPlace[]
}

/** Every file of an edition that can carry problems. */
export function filesOf(files: EditionFiles): VFile[] {
  return [
    files.configFile,
    ...(files.lock ? [files.lock] : []),
    ...(files.title ? [files.title] : []),
    ...files.chapters,
    ...files.notes,
    ...files.front,
    ...files.back,
    ...(files.names ? [files.names] : []),
    ...files.sources,
    ...files.evidence.values(),
    ...files.styles,
    ...files.citationStyles.values(),
    ...files.refused,
  ]
}

/**
 * Collect the problems of an edition: by file, then place, then rule.
 *
 * @param files the edition's files, with their messages
 * @param finished finished files that were read back
 */
export function problemsOf(files: EditionFiles, finished: readonly VFile[] = []): Problem[] {
  return [...filesOf(files), ...finished]
    .flatMap((file) => file.messages.map((message) => problemOf(file, message)))
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.reason, b.reason),
    )
}

function problemOf(file: VFile, message: VFileMessage): Problem {
  return {
    file: file.path,
    line: message.line,
    column: message.column,
    rule: message.ruleId ?? 'internal',
    severity: message.severity ?? 'error',
    reason: message.reason,
    advice: message.note ?? '',
    expected: message.expected ?? [],
    related: message.related ?? [],
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a problem stops the edition from being published. */
export function isErrorProblem(problem: Problem): boolean {
  return problem.severity === 'error'
}
