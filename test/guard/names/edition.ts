/** Editions of a few lines, parsed, for tests that look for names in them. */
import { VFile } from 'vfile'
import { findNames, type NamesFound } from '../../../scripts/guard/names/occurrences.ts'
import { type Prose, proseOf } from '../../../scripts/guard/prose.ts'
import type { Parsed } from '../../../scripts/model/edition.ts'
import { parse } from '../../../scripts/parse/parse.ts'
import { readConfig } from '../../../scripts/read/config.ts'
import { editionFiles } from '../../support/files.ts'

/** What the tests look at. */
export interface Looked {
  parsed: Parsed
  prose: Prose[]
  names: NamesFound
}

/**
 * Parse an edition and find the names in it.
 *
 * @param texts contents of edition.yaml, names.yaml, the only chapter, the title matter, the notes, a piece of front matter
 */
export async function look(texts: {
  config?: string
  names: string
  chapter?: string
  title?: string
  notes?: string
  front?: string
}): Promise<Looked> {
  const file = (path: string, value: string) => new VFile({ path, value })
  const configFile = file('manuscript/edition.yaml', texts.config ?? '')
  const parsed = await parse(
    editionFiles({
      configFile,
      config: readConfig(configFile),
      title: texts.title === undefined ? undefined : file('manuscript/00-title.md', texts.title),
      chapters: [file('manuscript/01-one.md', texts.chapter ?? 'A text.')],
      notes: texts.notes === undefined ? [] : [file('annotations/notes.md', texts.notes)],
      front: texts.front === undefined ? [] : [file('annotations/front/preface.md', texts.front)],
      names: file('annotations/names.yaml', texts.names),
    }),
  )
  const prose = proseOf(parsed)
  return { parsed, prose, names: findNames(parsed, prose) }
}
