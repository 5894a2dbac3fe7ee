/** One entry of `names.yaml`: its forms in one list, each with its place. */
import type { Point } from 'unist'
import type { NameEntry, NameForm, NameKind, NameUse } from '../../model/names.ts'
import type { YamlFile } from '../../read/yaml.ts'
import { itemPlace, listOf, pairsOf, type YamlPair } from './nodes.ts'
import type { NameFields } from './schema.ts'

/**
 * Read an entry.
 *
 * @param yaml the file
 * @param pair its id and what is written behind it
 * @param kind what it is
 * @param fields what the schema has read of it
 */
export function readEntry(yaml: YamlFile, pair: YamlPair, kind: NameKind, fields: NameFields): NameEntry {
  const nodeByKey = new Map(pairsOf(yaml, pair.node).map(({ key, node }) => [key, node]))
  const formsOf = (
    texts: string | string[] | undefined,
    use: NameUse,
    node: unknown,
    lang?: string,
  ): NameForm[] =>
    listOf(texts).map((form, index) => ({
      form,
      lang,
      use,
      place: itemPlace(yaml, node, index) ?? pair.place,
    }))
  const { name, sort, also, identifiers, years, description, at } = fields
  return {
    id: pair.key,
    kind,
    name,
    sort,
    forms: [
      ...formsOf(name, 'preferred', nodeByKey.get('name') ?? pair.node),
      ...formsOf(also, 'also', nodeByKey.get('also')),
      ...variantsOf(yaml, fields.variants, nodeByKey.get('variants'), formsOf),
    ],
    identifiers: Object.fromEntries(
      Object.entries(identifiers ?? {}).map(([authority, value]) => [authority, String(value)]),
    ),
    years: years === undefined ? undefined : String(years),
    description,
    at: listOf(at).map((id, index) => ({
      id,
      place: itemPlace(yaml, nodeByKey.get('at'), index) ?? pair.place,
    })),
    place: pair.place,
  }
}

function variantsOf(
  yaml: YamlFile,
  variants: NameFields['variants'],
  node: unknown,
  formsOf: (texts: string | string[] | undefined, use: NameUse, node: unknown, lang?: string) => NameForm[],
): NameForm[] {
  if (variants === undefined || typeof variants === 'string' || Array.isArray(variants))
    return formsOf(variants, 'variant', node)
  const nodeByLanguage = new Map(pairsOf(yaml, node).map((pair) => [pair.key, pair.node]))
  return Object.entries(variants).flatMap(([lang, texts]) =>
    formsOf(texts, 'variant', nodeByLanguage.get(lang), lang),
  )
}

/**
 * Find the place of a key of an entry.
 *
 * @param yaml the file
 * @param pair the entry
 * @param path the key, and those above it within the entry
 * @returns the place of the nearest key above where it does not stand there
 */
export function placeWithin(yaml: YamlFile, pair: YamlPair, path: readonly string[]): Point {
  let at = pair
  for (const step of path) at = pairsOf(yaml, at.node).find(({ key }) => key === step) ?? at
  return at.place
}
