/** The files of an edition without any, for tests that need only some. */
import { VFile } from 'vfile'
import type { EditionFiles } from '../../scripts/model/edition.ts'
import { readConfig } from '../../scripts/read/config.ts'

/**
 * Make the files of an edition.
 *
 * @param files those that it has
 * @returns everything else empty; where no configuration is given, that of an empty edition.yaml
 */
export function editionFiles(files: Partial<EditionFiles> = {}): EditionFiles {
  const configFile = files.configFile ?? new VFile({ path: 'manuscript/edition.yaml', value: '' })
  return {
    config: files.config ?? readConfig(configFile),
    configFile,
    lock: undefined,
    title: undefined,
    chapters: [],
    notes: [],
    front: [],
    back: [],
    names: undefined,
    sources: [],
    evidence: new Map(),
    styles: [],
    citationStyles: new Map(),
    images: new Map(),
    refused: [],
    ...files,
  }
}
