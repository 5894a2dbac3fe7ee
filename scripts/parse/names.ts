/**
 * `annotations/names.yaml` to entries: YAML with places, the schema, what a schema cannot say of identifiers and years.
 * What the names mean in the texts is for the rules to see; here only the file itself is read.
 */
import type { VFile } from 'vfile'
import type { NameEntry, NameKind, NameList } from '../model/names.ts'
import { report } from '../problems/report.ts'
import { checkValues } from '../read/schema-faults.ts'
import { readYaml, type YamlFile } from '../read/yaml.ts'
import { placeWithin, readEntry } from './names/entry.ts'
import { idOf } from './names/id.ts'
import { identifierFault } from './names/identifiers.ts'
import { itemPlace, listOf, pairsOf, type YamlPair } from './names/nodes.ts'
import { type NameFields, namesSchema } from './names/schema.ts'

const kindBySection = { persons: 'person', places: 'place', bodies: 'body' } as const satisfies Record<
  string,
  NameKind
>
type Section = keyof typeof kindBySection

/**
 * Read the names of an edition.
 *
 * @param file `names.yaml`; gets the messages; undefined where the edition has none
 * @returns its entries in the order of the file, with what could be read of a faulty one
 */
export function parseNames(file: VFile | undefined): NameList {
  if (!file) return { file, entries: [], notNames: [], complete: true }
  const yaml = readYaml(String(file.value), 'texts')
  const top = pairsOf(yaml, yaml.document.contents)
  const pairs = top.flatMap(({ key, node }) =>
    isSection(key) ? pairsOf(yaml, node).map((pair) => ({ section: key, pair })) : [],
  )
  const repeated = reportRepeatedIds(
    file,
    pairs.map(({ pair }) => pair),
  )
  for (const { problem, place } of yaml.problems)
    if (!repeated.has(place.offset)) report(file, 'names-syntax', place, { problem })

  const { data, faults } = checkValues(namesSchema, { ...yaml, values: withoutEmptySections(yaml.values) }, 2)
  for (const { fault, path, data } of faults) {
    const place = yaml.pointOf(path)
    if (fault === 'unknown-key') report(file, 'names-unknown-key', place, data)
    else report(file, 'names-invalid-value', place, { ...data, nearest: [...data.nearest, ...idFor(path)] })
  }
  const entries: NameEntry[] = []
  for (const { section, pair } of pairs) {
    const written = data[section]
    if (written === undefined || !Object.hasOwn(written, pair.key)) continue
    const value = written[pair.key]!
    const fields: NameFields = typeof value === 'string' ? { name: value } : value
    entries.push(readEntry(yaml, pair, kindBySection[section], fields))
    checkFields(file, yaml, section, pair, fields)
  }
  const node = top.find(({ key }) => key === 'notNames')
  const notNames = listOf(data.notNames).map((words, index) => ({
    words,
    place: itemPlace(yaml, node?.node, index) ?? yaml.at(0),
  }))
  return { file, entries, notNames, complete: file.messages.length === 0 }
}

/** The id that a faulty one may become. */
function idFor([section, id, ...rest]: readonly string[]): string[] {
  if (section === undefined || !isSection(section) || id === undefined || rest.length > 0) return []
  const plain = idOf(id)
  return plain === undefined || plain === id ? [] : [plain]
}

/** A section without entries, such as `persons:` alone, is none; so is a file of three hyphens. */
function withoutEmptySections(values: unknown): unknown {
  if (values === '') return undefined
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== '' || !(isSection(key) || key === 'notNames')),
  )
}

function isSection(key: string): key is Section {
  return Object.hasOwn(kindBySection, key)
}

/** Ids are those of one list, whatever section they stand in. */
function reportRepeatedIds(file: VFile, pairs: readonly YamlPair[]): Set<number | undefined> {
  const first = new Map<string, YamlPair>()
  const repeated = new Set<number | undefined>()
  for (const pair of pairs) {
    const other = first.get(pair.key)
    if (other === undefined) {
      first.set(pair.key, pair)
      continue
    }
    repeated.add(pair.place.offset)
    report(file, 'name-id-repeated', pair.place, { id: pair.key, line: other.place.line }, [
      { file: file.path, line: other.place.line, column: other.place.column, text: 'the first of this id' },
    ])
  }
  return repeated
}

/** What the schema cannot say: the forms of numbers by authority, years that run backwards. */
function checkFields(
  file: VFile,
  yaml: YamlFile,
  section: Section,
  pair: YamlPair,
  fields: NameFields,
): void {
  const found = (path: string[], problem: string, nearest: string[]) =>
    report(file, 'names-invalid-value', placeWithin(yaml, pair, path), {
      key: [section, pair.key, ...path].join('.'),
      problem,
      allowed: [],
      quoted: undefined,
      nearest,
    })
  for (const [authority, value] of Object.entries(fields.identifiers ?? {})) {
    const fault = identifierFault(authority, String(value))
    if (fault) found(['identifiers', authority], fault.problem, fault.nearest)
  }
  const years = String(fields.years ?? '')
  const [, from, dash, to] = /^(\d{4})(\s*[-–]\s*)(\d{4})$/.exec(years) ?? []
  if (from !== undefined && Number(from) > Number(to))
    found(['years'], `\`${years}\` end before they begin`, [`${to}${dash}${from}`])
}
