/**
 * Problems as SARIF 2.1.0 (OASIS Standard), which code hosts and editors' programs show beside the text. Everything in
 * it follows from the input: no time, no path of the machine that the user did not write.
 */
import { isAbsolute, posix, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Folder } from '../world/world.ts'
import type { Collected, SilencedProblem } from './collect.ts'
import { byPlace, type Problem } from './problem.ts'
import { pageOf, type RelatedPlace, type RuleId, ruleIds, ruleOf } from './report.ts'
import type { Severity } from './rule.ts'

export interface SarifOptions {
  /** Folder of the edition as the user gave it. */
  folder: string
  /** Files of this package, for the pages of the rules. */
  assets: Folder
  /** Of the program. */
  version: string
  /** Exit status of the run. */
  status: number
}

type Json = Record<string, unknown>

/** SARIF has no level for what a person must look at; a note is what says least. */
const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  look: 'note',
}

/** Paths are relative to it: the folder that the command ran in, or the edition's where that is elsewhere. */
const base = '%SRCROOT%'

/**
 * Write problems as a SARIF log.
 *
 * @param found problems, and those that are silenced
 * @param options of the run
 * @returns the log, ready to be written as JSON
 */
export async function sarifLog({ problems, silenced }: Collected, options: SarifOptions): Promise<Json> {
  const all: (Problem | SilencedProblem)[] = [...problems, ...silenced].sort(byPlace)
  const ids = [...new Set(all.map(({ rule }) => rule))].sort()
  const rules = await Promise.all(ids.map((id) => ruleDescriptor(id, options.assets)))
  const { prefix, root } = rootOf(options.folder)
  const uriOf = (file: string) => posix.join(prefix, file).split('/').map(encodeURIComponent).join('/')
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'edition', version: options.version, semanticVersion: options.version, rules },
        },
        invocations: [{ executionSuccessful: true, exitCode: options.status }],
        originalUriBaseIds: { [base]: root },
        columnKind: 'utf16CodeUnits',
        results: all.map((problem) => ({
          ...resultOf(problem, ids.indexOf(problem.rule), uriOf),
          // Where one result tells of suppressions, all must (section 3.27.23).
          ...(silenced.length > 0 ? { suppressions: suppressionsOf(problem, uriOf) } : {}),
        })),
      },
    ],
  }
}

/** The folder before each path, and what the paths are relative to. */
function rootOf(folder: string): { prefix: string; root: Json } {
  const description = (text: string) => ({ description: { text } })
  if (isAbsolute(folder)) {
    const uri = pathToFileURL(folder.endsWith(sep) ? folder : folder + sep).href
    return { prefix: '', root: { uri, ...description('The folder of the edition.') } }
  }
  const path = posix.normalize(folder.split(sep).join('/'))
  if (path === '..' || path.startsWith('../'))
    return { prefix: '', root: description('The folder of the edition.') }
  return { prefix: path, root: description('The folder in which the command ran.') }
}

async function ruleDescriptor(id: string, assets: Folder): Promise<Json> {
  if (!isRule(id)) return { id }
  const page = pageOf(id)
  const markdown = (await assets.exists(page)) ? new TextDecoder().decode(await assets.read(page)) : ''
  const [, , summary = ''] = markdown.split('\n\n')
  const short = summary.replaceAll('\n', ' ').trim() || id
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: short },
    ...(markdown === '' ? {} : { help: { text: markdown, markdown } }),
    defaultConfiguration: { level: levels[ruleOf(id).severity] },
    properties: { step: ruleOf(id).step, page },
  }
}

function resultOf(problem: Problem, ruleIndex: number, uriOf: (file: string) => string): Json {
  const { rule, severity, reason, advice, expected, related } = problem
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: [`${reason}.`, advice].join(' ').trim() },
    locations: [{ physicalLocation: locationOf(problem, uriOf) }],
    ...(related.length > 0
      ? { relatedLocations: related.map((place, id) => ({ id, ...relatedLocation(place, uriOf) })) }
      : {}),
    ...(expected.length > 0 ? { properties: { expected } } : {}),
  }
}

function relatedLocation(place: RelatedPlace, uriOf: (file: string) => string): Json {
  return { physicalLocation: locationOf(place, uriOf), message: { text: place.text } }
}

function locationOf(
  place: Pick<Problem, 'file'> & Partial<Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>>,
  uriOf: (file: string) => string,
): Json {
  const { file, line, column, endLine, endColumn } = place
  const artifactLocation = { uri: uriOf(file), uriBaseId: base }
  if (line === undefined) return { artifactLocation }
  const end = endLine === undefined ? {} : { endLine, endColumn }
  return { artifactLocation, region: { startLine: line, startColumn: column ?? 1, ...end } }
}

function suppressionsOf(problem: Problem | SilencedProblem, uriOf: (file: string) => string): Json[] {
  if (!('justification' in problem)) return []
  const { justification, silencedAt } = problem
  // In a comment beside the words, or in the edition's settings (section 3.35.2).
  const kind = silencedAt.file.endsWith('.yaml') ? 'external' : 'inSource'
  return [{ kind, justification, location: { physicalLocation: locationOf(silencedAt, uriOf) } }]
}

function isRule(id: string): id is RuleId {
  return ruleIds.some((known) => known === id)
}
