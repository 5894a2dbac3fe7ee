/**
 * Mends as an editor makes them who has nothing but the message: its text is pasted at its place, its file renamed as
 * it says; and only where the message has no text, or the text is one of several parts, is the mend written in the
 * table, in the words of the advice.
 */
import type { Problem } from '../../../scripts/problems/problem.ts'
import type { Copy } from './copy.ts'

/** Mends a copy of the edition after one message; of several the last comes first. */
export type Mend = (copy: Copy, problem: Problem) => unknown

export interface Paste {
  /** Which of the texts, from 0. */
  choice?: number
  /** What the editor writes for a part that only they know: `…`, `rule-id`. */
  fill?: Record<string, string>
}

/** The text of a message as the editor pastes it. */
export function textOf({ rule, expected }: Problem, { choice = 0, fill = {} }: Paste = {}): string {
  let text = expected[choice]
  if (text === undefined) throw new Error(`${rule} has no text ${choice} to paste`)
  for (const [gap, words] of Object.entries(fill)) {
    if (!text.includes(gap)) throw new Error(`the text of ${rule} has no ${gap}: ${text}`)
    text = text.replaceAll(gap, words)
  }
  return text
}

/** Paste over the stretch that the message marks. */
export function pasteOver(paste?: Paste): Mend {
  return (copy, problem) => {
    const [start, end] = stretchOf(copy, problem)
    splice(copy, problem, start, end, textOf(problem, paste))
  }
}

/** Paste over the words that the message names: over the first of them at or behind its place. */
export function pasteForNamed(paste?: Paste & { named?: number }): Mend {
  return (copy, problem) => {
    const names = [...problem.reason.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
    const name = names.at(paste?.named ?? -1)
    const [lineStart] = lineOf(copy, problem)
    const start = name === undefined ? -1 : copy.text(problem.file).indexOf(name, lineStart)
    if (name === undefined || start < 0) throw new Error(`${problem.rule}: ${name} is not to be found`)
    splice(copy, problem, start, start + name.length, textOf(problem, paste))
  }
}

/** Paste over the whole line. */
export function pasteLine(paste?: Paste): Mend {
  return (copy, problem) => {
    const [start, end] = lineOf(copy, problem)
    splice(copy, problem, start, end, textOf(problem, paste))
  }
}

/** Paste on lines of its own above the line. */
export function pasteAbove(paste?: Paste): Mend {
  return (copy, problem) => {
    const [start] = lineOf(copy, problem)
    splice(copy, problem, start, start, `${textOf(problem, paste)}\n`)
  }
}

/** Paste on lines of its own at the end of the file. */
export function pasteAtEnd(paste?: Paste): Mend {
  return (copy, problem) => copy.append(problem.file, `${textOf(problem, paste)}\n`)
}

/** Add an attribute to the opening fence, in which the place is or which is the next above it. */
export function pasteInFence(paste?: Paste): Mend {
  return (copy, problem) => {
    const [, end] = lineOf(copy, problem)
    const before = copy.text(problem.file).slice(0, end)
    const fence = before.lastIndexOf('\n:::') + 1
    const brace = before.indexOf('}\n', fence) < 0 ? before.lastIndexOf('}') : before.indexOf('}\n', fence)
    splice(copy, problem, brace, brace, ` ${textOf(problem, paste)}`)
  }
}

/** Rename the file of the message. */
export function renameFile(paste?: Paste): Mend {
  return (copy, problem) => {
    const folder = problem.file.slice(0, problem.file.lastIndexOf('/') + 1)
    copy.rename(problem.file, folder + textOf(problem, paste))
  }
}

/** Take the whole line out. */
export const removeLine: Mend = (copy, problem) => {
  const [start, end] = lineOf(copy, problem)
  splice(copy, problem, start, end + 1, '')
}

/** Take the stretch out that the message marks, and a blank before it. */
export const removeStretch: Mend = (copy, problem) => {
  const [start, end] = stretchOf(copy, problem)
  const blank = copy.text(problem.file)[start - 1] === ' ' ? 1 : 0
  splice(copy, problem, start - blank, end, '')
}

/** Remove the file of the message. */
export const removeFile: Mend = (copy, { file }) => {
  if (!copy.links.delete(file)) copy.remove(file)
}

function splice(copy: Copy, { file }: Problem, start: number, end: number, by: string): void {
  const text = copy.text(file)
  copy.write(file, text.slice(0, start) + by + text.slice(end))
}

/** Offsets of the line of a message, without its end. */
function lineOf(copy: Copy, { rule, file, line }: Problem): [number, number] {
  if (line === undefined) throw new Error(`${rule} names no line`)
  const text = copy.text(file)
  const start = offsetOf(text, line, 1)
  const end = text.indexOf('\n', start)
  return [start, end < 0 ? text.length : end]
}

function stretchOf(copy: Copy, problem: Problem): [number, number] {
  const { rule, file, line, column, endLine, endColumn } = problem
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    throw new Error(`${rule} marks no stretch`)
  const text = copy.text(file)
  return [offsetOf(text, line, column), offsetOf(text, endLine, endColumn)]
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1)
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}
