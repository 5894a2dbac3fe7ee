/** Every output of an edition, and the report on them: what `output/` will hold. */
import type { BuildOptions, Prepared } from '../edition.ts'
import { stopwatch } from '../edition.ts'
import type { Composed } from '../model/edition.ts'
import { problemsOf } from '../problems/collect.ts'
import type { World } from '../world/world.ts'
import { manuscriptFingerprint } from './fingerprint.ts'
import { reportJson } from './report.ts'
import { screenEdition } from './screen.ts'
import { programName, versions } from './versions.ts'

/**
 * Make the outputs and the report.
 *
 * @param prepared the edition after composing; problems found from here on are on its files
 * @param world everything outside
 * @param options as for `build`
 * @returns the files of `output/` by path
 */
export async function publish(
  prepared: Prepared & { composed: Composed },
  world: World,
  options: BuildOptions,
): Promise<Map<string, Uint8Array>> {
  const { composed, words, outputs } = prepared
  const clock = stopwatch(world, options.progress)
  const files = new Map<string, Uint8Array>()
  const fingerprint = manuscriptFingerprint(composed.files)
  const draft =
    options.draft === true && problemsOf(composed.files).some((problem) => problem.severity === 'error')

  if (outputs.includes('html')) {
    const generator = await programName(world)
    const html = await clock.time('html', () =>
      screenEdition(composed, words, world, { fingerprint, generator, draft }),
    )
    files.set('edition.html', Buffer.from(html))
  }
  const report = reportJson(composed, {
    problems: problemsOf(composed.files),
    audit: undefined,
    printed: undefined,
    versions: await versions(world),
    outputs: files,
    seconds:
      world.env('SOURCE_DATE_EPOCH') === undefined ? { ...prepared.seconds, ...clock.seconds } : undefined,
  })
  files.set('report.json', Buffer.from(report))
  return files
}
