/** The nodes of a YAML file with their places: what its values do not know. */
import type { Point } from 'unist'
import { isMap, isNode, isScalar, isSeq, type Node as YamlNode } from 'yaml'
import type { YamlFile } from '../../read/yaml.ts'

/** A key of a map and what stands behind it. */
export interface YamlPair {
  key: string
  place: Point
  node: unknown
}

/** The pairs of a map in the order of the file; none of what is no map. */
export function pairsOf(yaml: YamlFile, node: unknown): YamlPair[] {
  if (!isMap(node)) return []
  return node.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    place: placeOf(yaml, key) ?? yaml.at(0),
    node: value,
  }))
}

/** Where a node begins; undefined where nothing is written. */
export function placeOf(yaml: YamlFile, node: unknown): Point | undefined {
  const range = isNode(node) ? (node as YamlNode).range : undefined
  return range ? yaml.at(range[0]) : undefined
}

/** Where an item of a list stands; where the text stands that is written in place of a list of one. */
export function itemPlace(yaml: YamlFile, node: unknown, index: number): Point | undefined {
  return isSeq(node) ? placeOf(yaml, node.items[index]) : placeOf(yaml, node)
}

/** A list, or the one text that is written in its place. */
export function listOf(texts: string | string[] | undefined): string[] {
  return texts === undefined ? [] : typeof texts === 'string' ? [texts] : texts
}
