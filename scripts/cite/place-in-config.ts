/** Where a value stands in edition.yaml. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { isNode, parseDocument } from 'yaml'
import { lineIndex } from './line-index.ts'

/**
 * Find a value of the configuration.
 *
 * @param configFile edition.yaml
 * @param keys from the outermost to its own
 * @returns undefined where it is not written down
 */
export function placeInConfig(configFile: VFile, keys: readonly string[]): Point | undefined {
  const text = String(configFile)
  const node = parseDocument(text, { logLevel: 'error' }).getIn(keys, true)
  return isNode(node) && node.range ? lineIndex(text)(node.range[0]) : undefined
}
