/**
 * The step that cites: every cluster of every series, formatted in the order of reading by one engine, and the
 * bibliography of what is cited. Print keeps *ibid.*; the screen, where a note is read alone, names the source.
 */
import type { ElementContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import type { Citation } from '../model/citation.ts'
import type { Cited, FormattedCitation, Numbered } from '../model/edition.ts'
import type { Evidence } from '../model/note.ts'
import { report } from '../problems/report.ts'
import { linkAddresses } from './addresses.ts'
import { bibliographyOf } from './bibliography.ts'
import { checkKeys } from './check-keys.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { nothingPrinted } from './engine.ts'
import { finisherFor } from './finish.ts'
import { type FormattedCluster, formatClusters, type Pass } from './format-clusters.ts'
import { EngineItems } from './items.ts'
import { type FoundStyle, loadStyle } from './load-style.ts'
import type { StyleSource } from './style-source.ts'
import { toHast } from './to-hast.ts'

/**
 * Format the citations of an edition.
 *
 * Keys that no source has are reported and left out of their clusters; so the others are formatted all the same.
 *
 * @param numbered the edition
 * @param styles styles and locales
 * @returns the edition with every cluster formatted, for print and for the screen
 */
export async function cite(numbered: Numbered, styles: StyleSource): Promise<Cited> {
  const all = clustersOf(numbered)
  const style = await loadStyle(numbered.files, styles, all.length > 0)
  const known = checkKeys(numbered, all)
  const clusters = all
    .map((cluster) => ({ ...cluster, items: cluster.items.filter(({ key }) => known.has(key)) }))
    .filter(({ items }) => items.length > 0)
  const items = new EngineItems(numbered.sources.filter(({ key }) => known.has(key)))
  const cited: Cited = {
    ...numbered,
    formatted: new Map(),
    formattedEvidence: new Map(),
    bibliography: [],
    styleVariables: variablesIn(style.xml),
    citationClass: 'note',
  }

  const made = pass(style, () => formatClusters(clusters, style, items, numbered))
  if (!made) return cited
  const finish = finisherFor(numbered, style, made.engine.opt.xclass)
  for (const [index, cluster] of clusters.entries()) {
    const { node } = cluster
    const content = contentOf(made.formatted[index]!, cluster, items)
    if (isEvidence(node)) cited.formattedEvidence.set(node, { ...content, print: content.screen })
    else
      cited.formatted.set(node, {
        ...content,
        print: finish(content.print, cluster),
        screen: finish(content.screen, cluster),
      })
  }
  cited.citationClass = made.engine.opt.xclass
  cited.bibliography = pass(style, () => bibliographyOf(made.engine, items, clusters, numbered)) ?? []
  if (cited.bibliography.length === 0 && clusters.length > 0) {
    report(style.file, 'citation-style-without-bibliography', style.place, { style: style.name })
  }
  return cited
}

/** Names in `variable="…"` of a style; `names` and `date` elements have them too (CSL 1.0.2, "Rendering elements"). */
function variablesIn(xml: string): Set<string> {
  return new Set(
    [...xml.matchAll(/\svariable\s*=\s*["']([^"']*)["']/g)].flatMap(([, names]) => names!.split(/\s+/)),
  )
}

/** Let the engine work; a style that it cannot work with is the style's fault. */
function pass<Result extends Pass | Cited['bibliography']>(
  style: FoundStyle,
  work: () => Result,
): Result | undefined {
  try {
    return work()
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    report(style.file, 'citation-style-invalid', style.place, { style: style.name, cause })
    return undefined
  }
}

/** Make hast of a cluster and report what the style did not print. */
function contentOf(
  formatted: FormattedCluster,
  { items, file, position }: Cluster,
  engineItems: EngineItems,
): FormattedCitation {
  const hast = (html: string): ElementContent[] => {
    // An author's name that a numeric style does not have is left out, its number stays.
    return linkAddresses(formatted.affixes.restore(toHast(html.replace(/^\[NO_PRINTED_FORM\] (?=.)/, ''))))
  }
  const print = hast(formatted.print)
  const screen = formatted.screen === formatted.print ? print : hast(formatted.screen)
  const printed = plainText({ type: 'root', children: print })
  if (printed.trim() === '' || nothingPrinted.test(printed)) {
    report(file, 'citation-unformatted', position, {
      keys: items.map(({ key }) => key),
      cause: 'the style prints nothing for it',
    })
  }
  const located = items.filter(({ locator }) => locator !== undefined)
  const words = located.length > 0 ? wordsOf(plainText({ type: 'root', children: screen })) : new Set()
  for (const { key, keyPosition, locator } of located) {
    // Styles shorten ranges, so the first word of a locator decides.
    const [first] = wordsOf(locator!.value)
    if (first === undefined || words.has(first)) continue
    report(file, 'citation-locator-unprinted', locator!.position ?? keyPosition, {
      key,
      locator: locator!.value,
    })
  }
  const asked = formatted.items.filter((item) => item.position !== undefined)
  const placed = asked.map((item) => ({
    key: engineItems.keyOf(item.id),
    position: positionNames[item.position!] ?? 'subsequent',
    near: item['near-note'] === true,
  }))
  return { print, screen, positions: placed }
}

/** In the order of citeproc's numbers. */
const positionNames = ['first', 'subsequent', 'ibid', 'ibid-with-locator'] as const

/** The words of a text in small letters, in order. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function isEvidence(node: Citation | Evidence): node is Evidence {
  return 'source' in node && !('items' in node)
}
