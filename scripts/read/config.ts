/**
 * `manuscript/edition.yaml` to `Config`: YAML with places, the schema, defaults. Every problem stands at the
 * line of its key.
 */
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { isWord, wordKeys } from '../words/words.ts'
import { type Config, configSchema } from './schema.ts'
import { checkValues } from './schema-faults.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** Containers that stand inside notes. */
const partsOfNotes = ['evidence', 'verse']

/** A series for editions that declare none. */
const defaultSeries = { note: { label: 'Notes' } }

/**
 * Read the configuration.
 *
 * @param file `edition.yaml`, or an empty file where the edition has none; problems are reported on it
 * @returns the configuration; with what could be read of a faulty one, so that other checks can go on
 */
export function readConfig(file: VFile): Config {
  const yaml = readYaml(String(file.value))
  for (const { problem, place } of yaml.problems) report(file, 'config-syntax', place, { problem })
  const { data: parsed, faults } = checkValues(configSchema, yaml)
  for (const { fault, path, data } of faults) {
    const place = yaml.pointOf(path)
    if (fault === 'unknown-key') report(file, 'config-unknown-key', place, data)
    else report(file, 'config-invalid-value', place, data)
  }
  checkLanguages(file, yaml, parsed)
  for (const key of Object.keys(parsed.words)) {
    if (isWord(key)) continue
    report(file, 'config-unknown-word', yaml.pointOf(['words', key]), {
      key,
      nearest: nearest(key, wordKeys),
    })
  }
  for (const id of Object.keys(parsed.series ?? {})) {
    if (!partsOfNotes.includes(id)) continue
    const problem = `\`${id}\` names a part of a note and cannot name a series`
    report(file, 'config-invalid-value', yaml.pointOf(['series', id]), {
      key: 'series',
      problem,
      allowed: [],
      quoted: undefined,
      nearest: [],
    })
  }
  const { author, series, ...rest } = parsed
  return {
    ...rest,
    title: parsed.title ?? '',
    authors: !author ? [] : Array.isArray(author) ? author : [author],
    notesLanguage: parsed.notesLanguage ?? parsed.language,
    series: Object.entries(series ?? configSchema.shape.series.parse(defaultSeries)!).map(([id, entry]) => ({
      id,
      ...entry,
    })),
  }
}

function checkLanguages(
  file: VFile,
  yaml: YamlFile,
  config: { language: string; notesLanguage?: string | undefined },
): void {
  for (const key of ['language', 'notesLanguage'] as const) {
    const value = config[key]
    if (value === undefined) continue
    try {
      Intl.getCanonicalLocales(value)
    } catch {
      report(file, 'config-language-unknown', yaml.pointOf([key]), { key, value })
    }
  }
}
