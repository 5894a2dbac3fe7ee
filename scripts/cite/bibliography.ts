/**
 * The bibliography: cited sources in the style's order, in the groups of the edition. Each group is printed by itself,
 * since a style may put a dash for the author of the entry before (CSL 1.0.2, `subsequent-author-substitute`), and at
 * the head of a group there is none:
 *
 *     Reports                                  Press
 *     Doe, Jane. First Report. 1999.           Doe, Jane. ‘A Letter’. 2002.
 *     ———. Second Report. 2001.                Roe, Richard. ‘A Reply’. 2003.
 */
import { toString as plainText } from 'hast-util-to-string'
import type { BibliographyEntry, BibliographyGroup, CslItem, Numbered, Source } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import type { BibliographyGroupRule } from '../read/schema.ts'
import { wordsFor } from '../words/words.ts'
import { linkAddresses } from './addresses.ts'
import { citingPlaces } from './citing-places.ts'
import type { Cluster } from './clusters.ts'
import { type Engine, nothingPrinted, type RenderedNames } from './engine.ts'
import type { EngineItems } from './items.ts'
import { placeInConfig } from './place-in-config.ts'
import { toHast } from './to-hast.ts'

/** The fields of a source that a group may name, by the key of edition.yaml. */
const criteria = {
  kinds: ({ custom }: CslItem) => [custom?.kind],
  tiers: ({ custom }: CslItem) => [custom?.tier],
  types: ({ type }: CslItem) => [type],
  keywords: ({ keyword }: CslItem) => (keyword ?? '').split(/[,;]/).map((word) => word.trim()),
}
type Criterion = keyof typeof criteria

/**
 * Make the bibliography.
 *
 * @param engine after its pass over all clusters, so that it knows what is cited
 * @param items the sources, by the engine's ids
 * @param clusters for the notes that cite each source
 * @param edition for the groups; the first that an entry fits has it, the rest stand last
 * @returns groups in order, none of them empty; sources without an entry and groups without a source are reported
 */
export function bibliographyOf(
  engine: Engine,
  items: EngineItems,
  clusters: readonly Cluster[],
  edition: Numbered,
): BibliographyGroup[] {
  if (engine.bibliography.tokens.length === 0) return []
  const places = citingPlaces(clusters, edition, engine.opt.xclass)
  const sourceByKey = new Map<string, Source>(edition.sources.map((source) => [source.key, source]))
  const { groups, other } = edition.config.bibliography
  const words = wordsFor(edition.config.notesLanguage, edition.config.words)
  const labels = [
    ...groups.map(({ label }) => label),
    groups.length > 0 ? (other ?? words.otherSources) : undefined,
  ]
  const idsByGroup = labels.map((): string[] => [])
  for (const id of engine.registry.getSortedIds()) {
    const source = sourceByKey.get(items.keyOf(id))
    const group = source ? groups.findIndex((rule) => fits(source.item, rule)) : -1
    // What fits none stands in the last list.
    idsByGroup.at(group)?.push(id)
  }
  if (clusters.length > 0)
    for (const [index, rule] of groups.entries())
      if (idsByGroup[index]?.length === 0) reportEmpty(rule, index, edition)

  return idsByGroup.flatMap((ids, index): BibliographyGroup[] => {
    const entries = print(engine, ids).flatMap(([id, html]): BibliographyEntry[] => {
      const key = items.keyOf(id)
      const content = linkAddresses(toHast(html))
      const text = plainText({ type: 'root', children: content })
      if (text.trim() !== '' && !nothingPrinted.test(text))
        return [{ key, content, notes: [], pieces: [], ...places.get(key) }]
      const source = sourceByKey.get(key)
      if (source) reportMissing(source)
      return []
    })
    return entries.length > 0 ? [{ label: labels[index], entries }] : []
  })
}

/**
 * Print the entries of a group; one that the style leaves out is empty.
 *
 * Each is printed alone first, and those of one author once more together. citeproc would put the dash also where an
 * entry without an author stands between, and compare names by the rules of the machine's language.
 */
function print(engine: Engine, ids: readonly string[]): [id: string, html: string][] {
  const { registry, bibliography, tmp } = engine
  const getSortedIds = registry.getSortedIds
  const printed = (some: readonly string[]): string[] => {
    registry.getSortedIds = () => [...some]
    const made = engine.makeBibliography()
    return made ? made[1] : []
  }
  try {
    const alone = ids.map((id) => ({ id, html: printed([id])[0] ?? '', author: tmp.last_rendered_name }))
    const rule = bibliography.opt['subsequent-author-substitute-rule']
    const htmlById = new Map(alone.map(({ id, html }) => [id, html]))
    const shown = alone.filter(({ html }) => html !== '')
    for (let start = 0, end = 1; start < shown.length; start = end++) {
      while (end < shown.length && (isPartial(rule) || isSame(shown[start]!.author, shown[end]!.author)))
        end++
      const run = shown.slice(start, end).map(({ id }) => id)
      const together = run.length > 1 ? printed(run) : []
      for (const [index, html] of together.entries()) htmlById.set(run[index]!, html)
    }
    return ids.map((id) => [id, htmlById.get(id) ?? ''])
  } finally {
    registry.getSortedIds = getSortedIds
  }
}

/** Whether a dash may stand for some of several names, so that entries of others go together too. */
function isPartial(rule: string | undefined): boolean {
  return rule?.startsWith('partial') ?? false
}

function isSame(author: RenderedNames, other: RenderedNames): boolean {
  return typeof author === 'string' && author === other
}

/** An entry fits a group when each thing that the group names fits, and it names something. */
function fits(item: CslItem, rule: BibliographyGroupRule): boolean {
  const named = (Object.keys(criteria) as Criterion[]).filter((criterion) => rule[criterion])
  return (
    named.length > 0 &&
    named.every((criterion) => rule[criterion]!.some((value) => criteria[criterion](item).includes(value)))
  )
}

function reportMissing({ key, file, line, item: { type } }: Source): void {
  report(file, 'bibliography-entry-missing', line ? { line, column: 1 } : undefined, { key, type })
}

/** Report a group without entries, at its label in edition.yaml. */
function reportEmpty(
  rule: BibliographyGroupRule,
  index: number,
  { sources, files: { configFile } }: Numbered,
): void {
  const unknown: string[] = []
  const near: string[] = []
  for (const criterion of Object.keys(criteria) as Criterion[]) {
    const there = new Set(sources.flatMap(({ item }) => criteria[criterion](item)))
    for (const value of rule[criterion] ?? []) {
      if (there.has(value)) continue
      unknown.push(value)
      near.push(
        ...nearest(value, [...there].filter((known) => known !== undefined && known !== '') as string[]),
      )
    }
  }
  const { label } = rule
  const place = placeInConfig(configFile, ['bibliography', 'groups', String(index), 'label'])
  report(configFile, 'bibliography-group-empty', place, { label, unknown, nearest: [...new Set(near)] })
}
