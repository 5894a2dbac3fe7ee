/**
 * Silencing. A comment in a file of annotations or an entry of `ignore:` in edition.yaml sets messages of a rule
 * aside, for a note, a block, a place or the whole edition; always with a reason, never an error. What silences
 * nothing is itself a message, so that no comment outlives what it was written for.
 */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Parsed } from '../model/edition.ts'
import '../model/ignore.ts'
import type { Config } from '../read/schema.ts'
import { readYaml } from '../read/yaml.ts'
import { nearest } from './nearest.ts'
import { placeNames, type Stretch, stretchesOf } from './places.ts'
import { isErrorProblem, newProblem, type Problem } from './problem.ts'
import { type RuleId, ruleIds, ruleOf } from './report.ts'
import { type Step, steps } from './rule.ts'

/** A problem that was set aside. */
export interface SilencedProblem extends Problem {
  /** Why, in the editors' words. */
  justification: string
  /** Where that is written. */
  silencedAt: { file: string; line: number; column: number }
}

/** What is known when problems are set aside. */
export interface SilenceContext {
  config: Pick<Config, 'ignore'>
  configFile: VFile
  edition: Parsed | undefined
  ran: readonly Step[]
}

/** A comment or an entry. */
interface Silence {
  file: string
  place: Position | Point
  rules: readonly string[]
  reason: string
  written: 'comment' | 'entry'
  /** `in:` of an entry. */
  in: string | undefined
  /** What it speaks of, in words; none where nothing follows. */
  where: string | undefined
  /** Whether its place could be found; else it is not judged. */
  known: boolean
  covers: (problem: Problem) => boolean
  /** Rules that it has silenced. */
  used: Set<string>
}

/**
 * Set aside what is silenced.
 *
 * @param problems all of a run
 * @param files all of the edition
 * @param context where silencing is written, and what ran
 * @returns the problems that hold, with what is wrong with the silencing itself; and those set aside, in order
 */
export function silence(
  problems: readonly Problem[],
  files: readonly VFile[],
  context: SilenceContext,
): { problems: Problem[]; silenced: SilencedProblem[] } {
  const faults: Problem[] = []
  const silences = [...commentsOf(files), ...entriesOf(files, context, faults)]
  const silencesByRule = new Map<string, Silence[]>()
  for (const one of silences) {
    for (const rule of one.rules) {
      const same = silencesByRule.get(rule)
      if (same) same.push(one)
      else silencesByRule.set(rule, [one])
    }
  }

  const left: Problem[] = []
  const silenced: SilencedProblem[] = []
  for (const problem of problems) {
    const by =
      isErrorProblem(problem) || isOfSilencing(problem.rule) ? [] : (silencesByRule.get(problem.rule) ?? [])
    const covering = by.filter((one) => one.covers(problem))
    for (const one of covering) one.used.add(problem.rule)
    const valid = covering.find(({ reason }) => reason !== '')
    if (valid) silenced.push({ ...problem, justification: valid.reason, silencedAt: pointOf(valid) })
    else left.push(problem)
  }
  let firstError: number = steps.length
  for (const problem of left.filter(isErrorProblem)) firstError = Math.min(firstError, stepOf(problem.rule))
  for (const one of silences) faults.push(...faultsOf(one, context.ran, firstError))
  return { problems: [...left, ...faults], silenced }
}

function commentsOf(files: readonly VFile[]): Silence[] {
  return files.flatMap((file) =>
    (file.data.ignores ?? []).map(({ rules, reason, position, speaksOf, lines }) => ({
      file: file.path,
      place: position,
      rules,
      reason,
      written: 'comment' as const,
      in: undefined,
      where: lines && speaksOf,
      known: true,
      covers: ({ file: path, line }: Problem) =>
        path === file.path && lines !== undefined && isWithin(line, lines),
      used: new Set<string>(),
    })),
  )
}

function entriesOf(
  files: readonly VFile[],
  { config, configFile, edition }: SilenceContext,
  faults: Problem[],
): Silence[] {
  if (config.ignore.length === 0) return []
  const yaml = readYaml(String(configFile))
  return config.ignore.map((entry, index) => {
    const path = ['ignore', String(index)]
    const stretches = entry.in === undefined ? undefined : stretchesOf(entry.in, files, edition)
    const known = entry.in === undefined || (stretches !== undefined && stretches.length > 0)
    if (stretches?.length === 0) {
      const near = nearest(entry.in!, placeNames(files, edition), 2)
      const place = yaml.pointOf([...path, 'in'])
      faults.push(
        newProblem(configFile.path, 'ignore-place-unknown', place, { place: entry.in!, nearest: near }),
      )
    }
    return {
      file: configFile.path,
      place: yaml.pointOf([...path, 'rule']),
      rules: [entry.rule.trim()],
      reason: reasonOf(entry.reason),
      written: 'entry' as const,
      in: entry.in,
      where: entry.in === undefined ? 'the whole edition' : `\`${entry.in}\``,
      known,
      covers: (problem: Problem) =>
        entry.in === undefined || (stretches ?? []).some((stretch) => isIn(problem, stretch)),
      used: new Set<string>(),
    }
  })
}

/** A reason has words. */
function reasonOf(text = ''): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.trim() : ''
}

function isIn({ file, line }: Problem, stretch: Stretch): boolean {
  return file === stretch.file && (stretch.lines === undefined || isWithin(line, stretch.lines))
}

function isWithin(line: number | undefined, { first, last }: { first: number; last: number }): boolean {
  return line !== undefined && line >= first && line <= last
}

/** What is wrong with a comment or an entry itself. */
function faultsOf(one: Silence, ran: readonly Step[], firstError: number): Problem[] {
  const { file, place, rules, reason, written, where, known } = one
  const faults: Problem[] = []
  const existing = rules.filter((rule) => isRule(rule))
  for (const rule of rules) {
    if (!isRule(rule)) {
      faults.push(newProblem(file, 'ignore-rule-unknown', place, { rule, nearest: nearest(rule, ruleIds) }))
      continue
    }
    const { severity } = ruleOf(rule)
    if (severity === 'error' || isOfSilencing(rule)) {
      faults.push(newProblem(file, 'ignore-of-error', place, { rule, severity }))
      continue
    }
    // Where an earlier step failed, the fault may be there and not yet be seen.
    const judged =
      where === undefined || (known && ran.includes(ruleOf(rule).step) && firstError >= stepOf(rule))
    if (judged && reason !== '' && !one.used.has(rule))
      faults.push(newProblem(file, 'ignore-unused', place, { rule, where, others: rules.length > 1 }))
  }
  if (reason === '' && existing.length > 0)
    faults.push(newProblem(file, 'ignore-without-reason', place, { rules, reason, written, in: one.in }))
  return faults
}

function isRule(id: string): id is RuleId {
  return ruleIds.some((known) => known === id)
}

function isOfSilencing(rule: string): boolean {
  return rule.startsWith('ignore-')
}

function stepOf(rule: string): number {
  return isRule(rule) ? steps.indexOf(ruleOf(rule).step) : 0
}

function pointOf({ file, place }: Silence): SilencedProblem['silencedAt'] {
  const { line, column } = 'start' in place ? place.start : place
  return { file, line, column }
}
