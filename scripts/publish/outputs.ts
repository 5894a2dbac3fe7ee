/** The outputs that can be asked for, by the names used on the command line and in edition.yaml. */
import type { EditionFiles } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'

export const outputNames = ['pdf', 'html'] as const
export type OutputName = (typeof outputNames)[number]

/**
 * Tell which outputs to build; a name that cannot be built is reported.
 *
 * @param files the edition, whose `outputs:` holds where nothing is asked for
 * @param asked names from the command line
 * @returns the outputs in a fixed order, each once
 */
export function checkOutputs(files: EditionFiles, asked: readonly string[] | undefined): OutputName[] {
  const names = asked && asked.length > 0 ? asked : files.config.outputs
  const line = String(files.configFile.value)
    .split('\n')
    .findIndex((text) => text.startsWith('outputs:'))
  for (const name of names) {
    if (outputNames.some((known) => known === name)) continue
    const place = asked?.length || line < 0 ? undefined : { line: line + 1, column: 1 }
    report(files.configFile, 'output-unknown', place, {
      name,
      known: [...outputNames],
      nearest: nearest(name, outputNames),
    })
  }
  return outputNames.filter((name) => names.includes(name))
}
