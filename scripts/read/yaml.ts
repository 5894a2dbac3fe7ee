/**
 * YAML with places: what a file of the edition's settings holds, and where each key stands in it. Faults of the YAML
 * itself are told in words for those who do not program; aliases cannot multiply without end.
 */
import type { Point } from 'unist'
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

/** A fault of the YAML itself. */
export interface YamlProblem {
  problem: string
  place: Point & { offset: number }
}

/** A file of YAML, read. */
export interface YamlFile {
  document: Document
  /** What it holds; undefined where it cannot be read. */
  values: unknown
  problems: YamlProblem[]
  /** The place at an offset of the file. */
  at(offset: number): Point & { offset: number }
  /**
   * The place of a key or an item of a list; of the nearest above it where it does not stand there.
   *
   * @param path keys and numbers from the outermost on
   */
  pointOf(path: readonly string[]): Point & { offset: number }
}

/**
 * Read YAML.
 *
 * @param text the file without a byte order mark
 * @param values `typed` gives numbers, yes and no as such; `texts` gives every value as it is written, so that a number
 *   with zeros at its head and a person called Null stay what they are
 */
export function readYaml(text: string, values: 'typed' | 'texts' = 'typed'): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
    schema: values === 'texts' ? 'failsafe' : 'core',
    // A list as a key is an unknown key, which is reported; the parser's own warning would go to the process.
    logLevel: 'error',
  })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col, offset }
  }
  const problems = document.errors.map((error) => ({
    problem: syntaxProblem(error),
    place: at(error.pos[0]),
  }))
  const result = { document, at, pointOf: (path: readonly string[]) => at(offsetOf(document, path)) }
  if (problems.length > 0) return { ...result, values: undefined, problems }
  try {
    return { ...result, values: document.toJS({ maxAliasCount: 100 }), problems }
  } catch (error) {
    const problem = `its aliases (\`*\`) cannot be resolved: ${error instanceof Error ? error.message : error}`
    return { ...result, values: undefined, problems: [{ problem, place: { line: 1, column: 1, offset: 0 } }] }
  }
}

/** What is wrong with the YAML, in words for those who do not program. */
function syntaxProblem({ code, message }: { code: string; message: string }): string {
  if (code === 'DUPLICATE_KEY') return 'the key stands here for the second time'
  if (code === 'MULTIPLE_DOCS') return 'a line `---` begins a second document, but the file is one'
  if (message.includes('call stack')) return 'lists or keys are nested too deeply'
  return message.split('\n')[0]!.replace(/[.:]$/, '')
}

/** Whether a key is the one that the values name so: that of nothing is empty, a list is written out. */
function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) ? String(key.value ?? '') === name : /^[[{]/.test(name)
}

function offsetOf(document: Document, path: readonly string[]): number {
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
  return offset
}
