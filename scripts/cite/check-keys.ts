/** Keys that no source has, and sources that no key names. */
import type { VFile } from 'vfile'
import type { CitationItem } from '../model/citation.ts'
import type { Numbered, Source } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import type { Cluster } from './clusters.ts'
import { uncalledNotes } from './clusters.ts'

/** Problems of files whose sources may be cited though they could not be read. */
const hidesSources = new Set(['source-file-broken', 'source-not-an-entry', 'source-without-key'])

/**
 * Report keys that are not known, at the place of the key, and sources that are never cited, once for each file.
 *
 * @param edition numbered
 * @param clusters all of its clusters
 * @returns the keys that are known and cited
 */
export function checkKeys(edition: Numbered, clusters: readonly Cluster[]): Set<string> {
  const known = new Set(edition.sources.map(({ key }) => key))
  const cited = new Set<string>()
  const broken = edition.files.sources.find(({ messages }) =>
    messages.some(({ ruleId }) => ruleId !== undefined && hidesSources.has(ruleId)),
  )?.path
  const check = (items: readonly CitationItem[], file: VFile): void => {
    for (const { key, keyPosition } of items) {
      cited.add(key)
      // Evidence that names no source has been reported.
      if (key !== '' && !known.has(key)) {
        report(file, 'citation-unknown-key', keyPosition, { key, nearest: nearest(key, known, 3), broken })
      }
    }
  }
  for (const { items, file } of clusters) check(items, file)
  for (const note of uncalledNotes(edition)) {
    for (const { items } of note.citations) check(items, note.file)
    for (const { source, position } of note.evidence) {
      check(
        [{ key: source, keyPosition: position, mode: 'normal', prefix: [], locator: undefined, suffix: [] }],
        note.file,
      )
    }
  }
  const uncitedByFile = new Map<VFile, Source[]>()
  for (const source of edition.sources) {
    if (!cited.has(source.key)) {
      uncitedByFile.set(source.file, [...(uncitedByFile.get(source.file) ?? []), source])
    }
  }
  for (const [file, sources] of uncitedByFile) {
    const line = sources[0]?.line
    report(file, 'source-uncited', line ? { line, column: 1 } : undefined, {
      keys: sources.map(({ key }) => key),
    })
  }
  return new Set([...cited].filter((key) => known.has(key)))
}
