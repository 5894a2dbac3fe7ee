/** Problems as text for people. */
import { join } from 'node:path'
import { codeFrame, linesOf } from './code-frame.ts'
import type { Problem } from './problem.ts'
import type { Severity } from './rule.ts'
import { oneLine, withoutControls } from './visible.ts'

export interface FormatOptions {
  /** Folder of the edition as the user gave it, so that places can be opened from where the user is. */
  folder: string
  /** Whether to colour: on a terminal, unless `NO_COLOR` is set. */
  colour: boolean
  /** Show each place with its line; without it the messages stand alone, as in the documentation. */
  frames?:
    | {
        /** Text of each file, by path within the edition. */
        texts: ReadonlyMap<string, string>
        /** Columns that there are. */
        width: number
      }
    | undefined
  /** How many problems are silenced, for the line that counts. */
  silenced?: number
}

type Paint = (style: keyof typeof styles, text: string) => string

const styles = { bold: '1', dim: '2', green: '32', error: '31', warning: '33', look: '36' }

/**
 * Write problems as text, one paragraph each, and a line that counts them.
 *
 * @param problems in order
 * @param options how
 * @returns the text with a final line end; empty where there is no problem
 */
export function formatProblems(problems: readonly Problem[], options: FormatOptions): string {
  const { silenced = 0, frames, colour } = options
  const paint: Paint = (style, text) =>
    colour && text !== '' ? `\u001b[${styles[style]}m${text}\u001b[0m` : text
  const counts = countLine(problems, silenced)
  if (counts === '') return ''
  const linesByFile = new Map<string, string[]>()
  const linesIn = (file: string): string[] => {
    const lines = linesByFile.get(file) ?? linesOf(frames?.texts.get(file) ?? '')
    linesByFile.set(file, lines)
    return lines
  }
  const texts = problems.map((problem) =>
    frames
      ? formatFramed(problem, options, paint, linesIn(problem.file), frames.width)
      : formatPlain(problem, options, paint),
  )
  return `${[...texts, counts].join('\n')}\n`
}

function headOf(problem: Problem, { folder }: FormatOptions, paint: Paint): string {
  const place = [oneLine(join(folder, problem.file)), problem.line, problem.column]
    .filter((part) => part !== undefined)
    .join(':')
  return `${paint('bold', place)}: ${paint(problem.severity, problem.severity)}: ${oneLine(problem.reason)}  ${paint('dim', problem.rule)}`
}

/** The message alone. */
function formatPlain(problem: Problem, options: FormatOptions, paint: Paint): string {
  const lines = [headOf(problem, options, paint)]
  if (problem.advice) lines.push(`    ${oneLine(problem.advice)}`)
  for (const text of problem.expected) lines.push(...pasted(text))
  return [...lines, ...relatedLines(problem, options)].join('\n')
}

/**
 * The message with its line, and what can be copied apart from what can only be read.
 *
 *     notes.md:2:1: error: …  rule-id
 *      2 | > there be
 *        | ^~~~~~~~~~
 *         What to do.
 *
 *           in="p-1"
 *         or
 *           in="p-2"
 *
 *         other.md:3:81: …
 */
function formatFramed(
  problem: Problem,
  options: FormatOptions,
  paint: Paint,
  source: readonly string[],
  width: number,
): string {
  const { line, column = 1, endLine, endColumn, severity, advice, expected } = problem
  const frame = line === undefined ? [] : codeFrame(source, { line, column, endLine, endColumn }, width)
  const lines = [headOf(problem, options, paint)]
  for (const { gutter, text, mark } of frame)
    lines.push(`${paint('dim', gutter)}${mark ? paint(severity, text) : text}`.trimEnd())
  if (advice) lines.push(`    ${oneLine(advice)}`)
  for (const [index, text] of expected.entries())
    lines.push(index === 0 ? '' : '    or', ...pasted(text).map((one) => paint('green', one)))
  const related = relatedLines(problem, options)
  if (related.length > 0) lines.push('', ...related)
  return `${lines.join('\n')}\n`
}

/** Empty lines before a text are part of it, those behind it are not seen. */
function pasted(text: string): string[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => `      ${withoutControls(line)}`)
}

function relatedLines({ related }: Problem, { folder }: FormatOptions): string[] {
  return related.map(
    ({ file, line, column, text }) =>
      `    ${oneLine(join(folder, file))}:${line}:${column}: ${oneLine(text)}`,
  )
}

/** How many of each: "2 errors, 1 warning, 3 silenced"; empty where there are none. */
export function countLine(problems: readonly Problem[], silenced = 0): string {
  const names: [Severity, string, string][] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['look', 'place to look at', 'places to look at'],
  ]
  const counts = names.flatMap(([severity, one, many]) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  })
  if (silenced > 0) counts.push(`${silenced} silenced`)
  return counts.join(', ')
}
