/**
 * What a schema finds wrong with a file of settings: unknown keys with the nearest known one, values that are not
 * allowed, each with its path in the file; and what of the file can be used all the same.
 */
import type { z } from 'zod'
import { nearest } from '../problems/nearest.ts'
import type { InvalidValue, UnknownKey } from '../rules/shared/settings.ts'
import type { YamlFile } from './yaml.ts'

/** A fault, and the keys that lead to it. */
export type SchemaFault =
  | { fault: 'unknown-key'; path: string[]; data: UnknownKey }
  | { fault: 'invalid-value'; path: string[]; data: InvalidValue }

type Issue = z.core.$ZodIssue

/**
 * Compare a file with its schema.
 *
 * @param schema must accept an empty file
 * @param yaml the file
 * @param depth how many keys lead to the part that is left out where a fault in it cannot be taken out alone
 * @returns what can be used, with its faulty keys taken out, so that a mistyped colour of the binding does not make
 *   every note one of an undeclared series; and the faults
 */
export function checkValues<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile,
  depth = 1,
): { data: z.output<Schema>; faults: SchemaFault[] } {
  const values = yaml.values ?? {}
  const result = schema.safeParse(values)
  if (result.success) return { data: result.data, faults: [] }
  const issues = flatten(result.error.issues)
  return {
    data: usablePart(schema, values, issues, depth),
    faults: issues.flatMap((issue) => faultsOf(schema, yaml, issue)),
  }
}

function usablePart<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
  issues: readonly Issue[],
  depth: number,
): z.output<Schema> {
  const copy: unknown = structuredClone(values)
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    for (const key of keys) remove(copy, key === undefined ? issue.path : [...issue.path, key])
  }
  const again = schema.safeParse(copy)
  if (again.success) return again.data
  // What lacks a key that must be there, or stood in a list, takes the whole that it belongs to with it.
  for (const { path } of again.error.issues) remove(copy, path.slice(0, depth))
  const rest = schema.safeParse(copy)
  return rest.success ? rest.data : schema.parse({})
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

function faultsOf(schema: z.ZodType, { document }: YamlFile, issue: Issue): SchemaFault[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    const within = path.join('.')
    return issue.keys.map((key) => ({
      fault: 'unknown-key',
      path: [...path, key],
      data: { key, within, nearest: nearest(key, known), known },
    }))
  }
  const given = document.getIn(path)
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const found = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
  const data: InvalidValue = {
    key: path.join('.'),
    problem: problemOf(issue, found, document.hasIn(path)),
    allowed,
    quoted: quotedText(issue, given),
    nearest: found === undefined ? [] : nearest(found, allowed),
  }
  return [{ fault: 'invalid-value', path, data }]
}

/** What was meant as text but is a number, a yes or no, in quotation marks; undefined for all else. */
function quotedText(issue: Issue, given: unknown): string | undefined {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  return isText && ['number', 'boolean'].includes(typeof given) ? `"${String(given)}"` : undefined
}

function problemOf(issue: Issue, found: string | undefined, isThere: boolean): string {
  const value = found === undefined ? 'the value' : `\`${found}\``
  if (issue.code === 'invalid_type')
    return isThere ? `expected ${article(issue.expected)}` : `is missing, expected ${article(issue.expected)}`
  if (issue.code === 'invalid_value') return `${value} is none of the values it can have`
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  if (issue.code === 'invalid_union') return `${value} ${issue.message}`
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid '))
    return `${value} is not of the form that it must have`
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
function keysAt(schema: unknown, path: readonly string[]): string[] {
  let at: unknown = schema
  for (const step of path) at = child(unwrap(at), step)
  const last = unwrap(at)
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
