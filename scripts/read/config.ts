/**
 * `manuscript/edition.yaml` to `Config`: YAML with places, the schema, defaults. Every problem stands at the
 * line of its key.
 */
import type { VFile } from 'vfile'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type Node as YamlNode,
} from 'yaml'
import type { z } from 'zod'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { isWord, wordKeys } from '../words/words.ts'
import { type Config, configSchema } from './schema.ts'

type Point = { line: number; column: number; offset: number }

/** Containers that stand inside notes. */
const partsOfNotes = ['evidence', 'verse']

/** A series for editions that declare none. */
const defaultSeries = { note: { label: 'Notes' } }

/**
 * Read the configuration.
 *
 * @param file `edition.yaml`, or an empty file where the edition has none; problems are reported on it
 * @returns the configuration; with what could be read of a faulty one, so that other checks can go on
 */
export function readConfig(file: VFile): Config {
  const counter = new LineCounter()
  const document = parseDocument(String(file.value), {
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
    // A list as a key is an unknown key, which is reported; the parser's own warning would go to the process.
    logLevel: 'error',
  })
  const at = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col, offset }
  }
  for (const error of document.errors) {
    report(file, 'config-syntax', at(error.pos[0]), {
      problem: syntaxProblem(error),
    })
  }
  const values = document.errors.length > 0 ? {} : valuesOf(file, document)
  const result = configSchema.safeParse(values ?? {})
  if (!result.success) {
    for (const issue of flatten(result.error.issues)) reportIssue(file, document, issue, at)
  }
  const parsed = result.success ? result.data : usablePart(values, result.error.issues)
  checkLanguages(file, document, parsed, at)
  for (const key of Object.keys(parsed.words)) {
    if (isWord(key)) continue
    report(file, 'config-unknown-word', pointOf(document, ['words', key], at), {
      key,
      nearest: nearest(key, wordKeys),
    })
  }
  for (const id of Object.keys(parsed.series ?? {})) {
    if (!partsOfNotes.includes(id)) continue
    const problem = `\`${id}\` names a part of a note and cannot name a series`
    report(file, 'config-invalid-value', pointOf(document, ['series', id], at), {
      key: 'series',
      problem,
      allowed: [],
      quoted: undefined,
      nearest: [],
    })
  }
  const { author, series, ...rest } = parsed
  return {
    ...rest,
    title: parsed.title ?? '',
    authors: !author ? [] : Array.isArray(author) ? author : [author],
    notesLanguage: parsed.notesLanguage ?? parsed.language,
    series: Object.entries(series ?? configSchema.shape.series.parse(defaultSeries)!).map(([id, entry]) => ({
      id,
      ...entry,
    })),
  }
}

function checkLanguages(
  file: VFile,
  document: Document,
  config: { language: string; notesLanguage?: string | undefined },
  at: (offset: number) => Point,
): void {
  for (const key of ['language', 'notesLanguage'] as const) {
    const value = config[key]
    if (value === undefined) continue
    try {
      Intl.getCanonicalLocales(value)
    } catch {
      report(file, 'config-language-unknown', pointOf(document, [key], at), { key, value })
    }
  }
}

/** What is wrong with the YAML, in words for those who do not program. */
function syntaxProblem({ code, message }: { code: string; message: string }): string {
  if (code === 'DUPLICATE_KEY') return 'the key stands here for the second time'
  if (code === 'MULTIPLE_DOCS') return 'a line `---` begins a second document, but the file is one'
  if (message.includes('call stack')) return 'lists or keys are nested too deeply'
  return message.split('\n')[0]!.replace(/[.:]$/, '')
}

/** The values of the YAML; aliases that multiply without end are refused. */
function valuesOf(file: VFile, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    report(
      file,
      'config-syntax',
      { line: 1, column: 1 },
      {
        problem: `its aliases (\`*\`) cannot be resolved: ${error instanceof Error ? error.message : error}`,
      },
    )
    return {}
  }
}

/**
 * What can be read of a faulty configuration: its faulty keys taken out, so that a mistyped colour of the
 * binding does not make every note one of an undeclared series.
 */
function usablePart(values: unknown, issues: readonly Issue[]) {
  const copy: unknown = structuredClone(values)
  for (const issue of flatten(issues)) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    for (const key of keys) remove(copy, key === undefined ? issue.path : [...issue.path, key])
  }
  const again = configSchema.safeParse(copy)
  if (again.success) return again.data
  // What lacks a key that must be there, or stood in a list, takes the whole of its topmost key with it.
  for (const { path } of again.error.issues) remove(copy, path.slice(0, 1))
  const rest = configSchema.safeParse(copy)
  return rest.success ? rest.data : configSchema.parse({})
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value)
  const key = path.at(-1)
  if (isRecord(parent) && key !== undefined) delete parent[String(key)]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Issue = z.core.$ZodIssue

/** Alternatives (`author` is a name or a list) report the issues of the branch that came nearest. */
function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    const deepest = issue.errors
      .map((branch) =>
        flatten(branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)),
      )
      .filter((branch) =>
        branch.some((inner) => inner.path.length > issue.path.length || inner.code === 'unrecognized_keys'),
      )
    return deepest[0] ?? [issue]
  })
}

function reportIssue(file: VFile, document: Document, issue: Issue, at: (offset: number) => Point): void {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path)
    for (const key of issue.keys) {
      report(file, 'config-unknown-key', pointOf(document, [...path, key], at), {
        key,
        within: path.join('.'),
        nearest: nearest(key, known),
        known,
      })
    }
    return
  }
  const given = document.getIn(path)
  const quoted = quotedText(issue, given)
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const found = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
  report(file, 'config-invalid-value', pointOf(document, path, at), {
    key: path.join('.'),
    problem: problemOf(issue, found),
    allowed,
    quoted,
    nearest: found === undefined ? [] : nearest(found, allowed),
  })
}

/** What was meant as text but is a number, a yes or no, in quotation marks; undefined for all else. */
function quotedText(issue: Issue, given: unknown): string | undefined {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  return isText && ['number', 'boolean'].includes(typeof given) ? `"${String(given)}"` : undefined
}

function problemOf(issue: Issue, found: string | undefined): string {
  const value = found === undefined ? 'the value' : `\`${found}\``
  if (issue.code === 'invalid_type') return `expected ${article(issue.expected)}`
  if (issue.code === 'invalid_value') return `${value} is none of the values it can have`
  if (issue.code === 'invalid_key')
    return 'a series is named by small letters, digits and hyphens, a letter first'
  if (issue.code === 'invalid_union')
    return /^(?:author|editors)\b/.test(issue.path.join('.'))
      ? `${value} is neither a name nor a list of names`
      : `${value} is neither a text nor a number`
  if (issue.code === 'invalid_format') return `${value} is not of the form that it must have`
  return issue.message
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
    number: 'a number',
  }
  return names[type] ?? `a ${type}`
}

/** Names of the keys that the schema knows at a path, for the advice about unknown ones. */
function keysAt(path: readonly string[]): string[] {
  let schema: unknown = configSchema
  for (const step of path) schema = child(unwrap(schema), step)
  const last = unwrap(schema)
  const options = hasDefinition(last) ? (last._zod.def.options ?? [last]) : []
  const shape = options.map((option) => shapeOf(unwrap(option))).find((known) => known !== undefined)
  return shape ? Object.keys(shape) : []
}

function child(schema: unknown, step: string): unknown {
  const shape = shapeOf(schema)
  if (shape) return shape[step]
  if (!hasDefinition(schema)) return undefined
  const { element, valueType, options } = schema._zod.def
  if (options)
    return (
      options.map((option) => child(unwrap(option), step)).find(Boolean) ??
      options.find((option) => shapeOf(unwrap(option)))
    )
  return element ?? valueType
}

function unwrap(schema: unknown): unknown {
  let current = schema
  while (hasDefinition(current) && current._zod.def.innerType) current = current._zod.def.innerType
  return current
}

interface Definition {
  _zod: { def: { innerType?: unknown; element?: unknown; valueType?: unknown; options?: unknown[] } }
}

function hasDefinition(schema: unknown): schema is Definition {
  return typeof schema === 'object' && schema !== null && '_zod' in schema
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : undefined
}

/** Whether a key is the one that the values name so: that of nothing is empty, a list is written out. */
function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) ? String(key.value ?? '') === name : /^[[{]/.test(name)
}

/** The place of a key in the YAML; of the nearest key above it where it does not stand there. */
function pointOf(document: Document, path: readonly string[], at: (offset: number) => Point): Point {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isNamed(item.key, step))
      if (!pair) break
      const key = pair.key as YamlNode
      offset = key.range?.[0] ?? offset
      node = pair.value
    } else if (isNode(node) && 'items' in node) {
      node = (node as { items: unknown[] }).items[Number(step)]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else break
  }
  return at(offset)
}
