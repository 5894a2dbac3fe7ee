/**
 * One pass of an engine over all clusters in the order of reading. A later cluster may change an earlier one (two
 * authors of one name need their initials), so the engine's updates are taken as they come; and only when all are
 * there, those that say *ibid.* are set once more by the same engine as they stand on the screen.
 */
import type { Numbered } from '../model/edition.ts'
import { Affixes, withinSentenceMark } from './affix.ts'
import { printNameBeforeRest } from './author-in-sentence.ts'
import { ClusterAppender } from './cluster-appender.ts'
import type { Cluster } from './clusters.ts'
import { type CiteprocItem, type Engine, type LoadedStyle, makeEngine, positionMode } from './engine.ts'
import { IbidFinder } from './ibid.ts'
import type { EngineItems } from './items.ts'
import { WatchedCitation } from './watched-citation.ts'
import { withinSentence } from './within-sentence.ts'

/** A formatted cluster, before it becomes hast. */
export interface FormattedCluster {
  print: string
  screen: string
  affixes: Affixes
  /** Its items as the engine has them, in the order in which they print. */
  items: CiteprocItem[]
}

/** The result of a pass. */
export interface Pass {
  engine: Engine
  /** By place in the list of clusters. */
  formatted: FormattedCluster[]
}

/** What the engine was given, in order; without a cluster where only the positions begin anew. */
interface Slot {
  index: number | undefined
  scope: string
}

/**
 * Format all clusters.
 *
 * @param clusters in the order of reading
 * @param style the style and its locales
 * @param items the sources, by the engine's ids
 * @param edition numbered, so that "see n." and links in affixes print marks; its configuration says what *ibid.* may
 *   do, and its notes, whether it begins a sentence
 * @returns the engine, which can print the bibliography, and the clusters
 */
export function formatClusters(
  clusters: readonly Cluster[],
  style: LoadedStyle,
  items: EngineItems,
  edition: Pick<Numbered, 'callByNote' | 'config' | 'notes' | 'front' | 'back'>,
): Pass {
  const slots: Slot[] = []
  const markByNote = new Map<string, string>()
  const engine = makeEngine(
    style,
    items.itemById,
    ({ variableNames: [name], index }, before, text, after) => {
      if (name !== 'first-reference-note-number') return before + text + after
      return before + (markByNote.get(`${slots[index]?.scope}\n${text}`) ?? text) + after
    },
    [edition.config.notesLanguage],
  )
  printNameBeforeRest(engine)
  const inNotes = engine.opt.xclass === 'note'
  const looksBack = engine.opt.update_mode === positionMode
  const endsWithStop = inNotes && engine.citation.opt.layout_suffix === '.'
  const { ibid } = edition.config.citations
  const within: ReadonlySet<Cluster['node']> = inNotes ? withinSentence(edition) : new Set()
  const severalSeries = new Set(clusters.map(({ series }) => series)).size > 1
  const finder = new IbidFinder(ibid)
  const formatted: FormattedCluster[] = []
  const backward: { index: number; citation: WatchedCitation }[] = []
  const appender = new ClusterAppender(engine)
  let noteIndex = 0
  let scopeStart = 0

  for (const [index, cluster] of clusters.entries()) {
    const last = clusters[index - 1]
    if (cluster.scope !== last?.scope) {
      scopeStart = cluster.order - 1
      // Citeproc begins anew where a note's number is lower than the one before; one note alone has none higher.
      if (last) run(undefined, last.scope, newCitation([], noteIndex + 1))
    }
    noteIndex = cluster.order - scopeStart
    markByNote.set(`${cluster.scope}\n${noteIndex}`, cluster.mark)
    const affixes = new Affixes(edition)
    const citation = newCitation(
      cluster.items.map((item) => items.forEngine(item, affixes)),
      noteIndex,
    )
    if (within.has(cluster.node))
      for (const item of citation.citationItems) item.prefix ??= withinSentenceMark
    // The sentence needs the author's name, first. Under a note style `@doe` and `[@doe]` are the same otherwise.
    const inText = cluster.items[0]?.mode === 'author-in-text'
    if (inText) citation.properties.unsorted = true
    if (inText && !inNotes) citation.properties.mode = 'composite'
    formatted[index] = { print: '', screen: '', affixes, items: citation.citationItems }
    if (looksBack && (severalSeries || ibid === 'plain' || inText))
      citation.entitlement = (first) => (inText ? undefined : finder.entitlement(cluster, first))
    run(index, cluster.scope, citation)
    citation.settle()
    formatted[index]!.items = citation.sortedItems.map(([, item]) => item)
    finder.push(cluster, formatted[index]!.items)
    if (looksBack && citation.isIbid()) backward.push({ index, citation })
  }
  for (const cluster of formatted) cluster.screen = cluster.print
  for (const { index, citation } of backward) {
    citation.withoutIbid(() => {
      const html = engine.process_CitationCluster(citation.sortedItems, citation)
      formatted[index]!.screen = html.replaceAll(withinSentenceMark, '')
    })
  }
  return { engine, formatted }

  function newCitation(citationItems: CiteprocItem[], note: number): WatchedCitation {
    const properties = { noteIndex: note, 'suppress-trailing-punctuation': endsWithStop }
    return new WatchedCitation(`c${slots.length}`, citationItems, properties)
  }

  function run(index: number | undefined, scope: string, citation: WatchedCitation): void {
    slots.push({ index, scope })
    for (const [slot, html] of appender.append(citation)) {
      const changed = slots[slot]?.index
      if (changed !== undefined) formatted[changed]!.print = html.replaceAll(withinSentenceMark, '')
    }
  }
}
