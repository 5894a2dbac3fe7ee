/** Problems as text for people. */
import { join } from 'node:path'
import type { Problem } from './collect.ts'
import type { Severity } from './rule.ts'

export interface FormatOptions {
  /** Folder of the edition as the user gave it, so that places can be opened from where the user is. */
  folder: string
  /** Whether to colour: on a terminal, unless `NO_COLOR` is set. */
  colour: boolean
}

const colours: Record<Severity, string> = { error: '31', warning: '33', look: '36' }

/**
 * Write problems as text, one paragraph each, and a line that counts them.
 *
 * @param problems in order
 * @param options how
 * @returns the text with a final line end; empty where there is no problem
 */
export function formatProblems(problems: readonly Problem[], options: FormatOptions): string {
  if (problems.length === 0) return ''
  return `${problems.map((problem) => formatProblem(problem, options)).join('\n')}\n${countLine(problems)}\n`
}

function formatProblem(problem: Problem, { folder, colour }: FormatOptions): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const place = [join(folder, problem.file), problem.line, problem.column]
    .filter((part) => part !== undefined)
    .join(':')
  const lines = [
    `${paint('1', place)}: ${paint(colours[problem.severity], problem.severity)}: ${problem.reason}  ${paint('2', problem.rule)}`,
  ]
  if (problem.advice) lines.push(`    ${problem.advice}`)
  for (const text of problem.expected) lines.push(...text.split('\n').map((line) => `      ${line}`))
  for (const other of problem.related) {
    lines.push(`    ${join(folder, other.file)}:${other.line}:${other.column}: ${other.text}`)
  }
  return lines.join('\n')
}

/** How many of each: "2 errors, 1 warning". */
export function countLine(problems: readonly Problem[]): string {
  const names: [Severity, string, string][] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['look', 'place to look at', 'places to look at'],
  ]
  const counts = names.flatMap(([severity, one, many]) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  })
  return counts.join(', ')
}
