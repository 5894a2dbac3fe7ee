/**
 * Files of sources to sources: CSL-JSON, BibTeX and BibLaTeX, RIS. citation-js translates; nothing is ever
 * fetched, since each file is read as what its name says, and an address in it is an error.
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { CslItem, Source } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import { parseBibtex } from './sources-bibtex.ts'
import { checkItem } from './sources-check.ts'
import { parseCslJson } from './sources-json.ts'
import { parseRis } from './sources-ris.ts'

/** An entry as a reader found it. */
export interface SourceEntry {
  item: CslItem
  /** Where its key stands, or its beginning. */
  place: Point
  /** Where a field of it stands, as far as known. */
  placeOf?: (field: string) => Point | undefined
}

/** Reads one format; reports on the file what it cannot read, and goes on after it. */
export type SourceReader = (file: VFile) => SourceEntry[]

const readers: Record<string, SourceReader> = {
  '.json': parseCslJson,
  '.bib': parseBibtex,
  '.ris': parseRis,
}

/**
 * Parse the files of sources.
 *
 * @param files `*.json` is CSL-JSON, `*.bib` BibTeX or BibLaTeX, `*.ris` RIS; they get the messages
 * @returns all sources in the order of the files; of two with one key only the first
 */
export async function parseSources(files: readonly VFile[]): Promise<Source[]> {
  const sourceByKey = new Map<string, Source & { place: Point }>()
  for (const file of files) {
    for (const entry of readers[file.extname?.toLowerCase() ?? '']?.(file) ?? []) {
      const { item, place } = entry
      checkItem(entry, file)
      const first = sourceByKey.get(item.id)
      if (first) {
        const other = `\`${first.file.path}\` in line ${first.line}`
        const related = [
          {
            file: first.file.path,
            line: first.place.line,
            column: first.place.column,
            text: 'defined here first',
          },
        ]
        report(file, 'source-key-duplicate', place, { key: item.id, other }, related)
      } else {
        sourceByKey.set(item.id, { key: item.id, item, file, line: place.line, place })
      }
    }
  }
  return [...sourceByKey.values()].map(({ key, item, file, line }) => ({ key, item, file, line }))
}
