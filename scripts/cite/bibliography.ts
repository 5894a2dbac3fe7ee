/** The bibliography: cited sources in the style's order, in the groups of the edition. */
import type { BibliographyEntry, BibliographyGroup, CslItem, Numbered, Source } from '../model/edition.ts'
import type { BibliographyGroupRule } from '../read/schema.ts'
import { wordsFor } from '../words/words.ts'
import type { Cluster } from './clusters.ts'
import type { Engine } from './engine.ts'
import type { EngineItems } from './items.ts'
import { toHast } from './to-hast.ts'

/**
 * Make the bibliography.
 *
 * @param engine after its pass over all clusters, so that it knows what is cited
 * @param items the sources, by the engine's ids
 * @param clusters for the notes that cite each source
 * @param edition for the groups; the first that an entry fits has it, the rest stand last
 * @returns groups in order, none of them empty
 */
export function bibliographyOf(
  engine: Engine,
  items: EngineItems,
  clusters: readonly Cluster[],
  edition: Numbered,
): BibliographyGroup[] {
  const printed = engine.makeBibliography()
  if (!printed) return []
  const notesByKey = notesThatCite(clusters, edition)
  const sourceByKey = new Map<string, Source>(edition.sources.map((source) => [source.key, source]))
  const { groups, other } = edition.config.bibliography
  const made: BibliographyGroup[] = groups.map(({ label }) => ({ label, entries: [] }))
  const words = wordsFor(edition.config.notesLanguage, edition.config.words)
  const rest: BibliographyGroup = {
    label: groups.length > 0 ? (other ?? words.otherSources) : undefined,
    entries: [],
  }
  const [{ entry_ids: ids }, entries] = printed
  for (const [index, html] of entries.entries()) {
    const key = items.keyOf(ids[index]?.[0] ?? '')
    const source = sourceByKey.get(key)
    if (!source) continue
    const entry: BibliographyEntry = { key, content: toHast(html), notes: [...(notesByKey.get(key) ?? [])] }
    const group = groups.findIndex((rule) => fits(source.item, rule))
    const chosen = made[group] ?? rest
    chosen.entries.push(entry)
  }
  return [...made, rest].filter((group) => group.entries.length > 0)
}

/** Ids of the notes that cite each source, in the order of their calls. */
function notesThatCite(clusters: readonly Cluster[], edition: Numbered): Map<string, Set<string>> {
  const keysByNote = new Map<string, Set<string>>()
  for (const { note, items } of clusters) {
    if (note === undefined) continue
    const keys = keysByNote.get(note) ?? new Set()
    for (const { key } of items) keys.add(key)
    keysByNote.set(note, keys)
  }
  const notesByKey = new Map<string, Set<string>>()
  for (const { note } of edition.calls) {
    for (const key of keysByNote.get(note.id) ?? []) {
      const notes = notesByKey.get(key) ?? new Set()
      notesByKey.set(key, notes.add(note.id))
    }
  }
  return notesByKey
}

/** An entry fits a group when each thing that the group names fits: kind, tier, type, one of the keywords. */
function fits({ type, keyword, custom }: CslItem, rule: BibliographyGroupRule): boolean {
  const keywords = (keyword ?? '').split(/\s*[,;]\s*/)
  const among = (wanted: string[] | undefined, has: (string | undefined)[]): boolean =>
    wanted === undefined || wanted.some((value) => has.includes(value))
  return (
    among(rule.kinds, [custom?.kind]) &&
    among(rule.tiers, [custom?.tier]) &&
    among(rule.types, [type]) &&
    among(rule.keywords, keywords)
  )
}
