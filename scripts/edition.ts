/**
 * The way through the program: read → parse → anchor → number → cite → guard → compose → publish → audit. Read this
 * file first; each step is one function in the folder of its name.
 */

import type { VFile } from 'vfile'
import { anchor } from './anchor/anchor.ts'
import { cite } from './cite/cite.ts'
import { styleSource } from './cite/style-source.ts'
import { compose } from './compose/compose.ts'
import { guard } from './guard/guard.ts'
import type { Composed, EditionFiles } from './model/edition.ts'
import { number } from './number/number.ts'
import { parse } from './parse/parse.ts'
import { type Collected, collect } from './problems/collect.ts'
import type { Step } from './problems/rule.ts'
import { proveComplete } from './prove.ts'
import { checkGlyphs } from './publish/glyphs.ts'
import { checkOutputs, type OutputName } from './publish/outputs.ts'
import { pdfProof } from './publish/pdf-proof.ts'
import { printedPlaces } from './publish/printed-places.ts'
import { publish } from './publish/publish.ts'
import { reportJson } from './publish/report.ts'
import { versions } from './publish/versions.ts'
import { read } from './read/read.ts'
import { type Words, wordsFor } from './words/words.ts'
import type { World } from './world/world.ts'

/** The edition after the steps that need no browser. */
export interface Prepared {
  files: EditionFiles
  composed: Composed | undefined
  words: Words
  outputs: OutputName[]
  seconds: Record<string, number>
}

export interface BuildOptions {
  /** Outputs asked for on the command line; those of edition.yaml where none are. */
  to?: readonly string[]
  /** Write the edition although it has errors, with a mark on each page. */
  draft?: boolean
  /** Warnings count as errors. */
  strict?: boolean
  /** Told of each step as it begins. */
  progress?: (step: string) => void
}

export interface Built extends Collected {
  /** Exit status of section 7 of the contract: 0 done, 1 the edition has errors, 2 wrong configuration. */
  status: 0 | 1 | 2
  /** Names of the files written to `output/`; none where the edition has errors. */
  written: string[]
}

/**
 * Go through all steps that need no browser. A step goes on after a fault, so that all problems of an
 * edition are found in one run; they are on its files.
 *
 * @param world the edition's folder and everything else outside
 * @param options outputs asked for, progress
 */
export async function prepare(world: World, options: BuildOptions = {}): Promise<Prepared> {
  const clock = stopwatch(world, options.progress)
  const files = await clock.time('read', () => read(world))
  const words = wordsFor(files.config.notesLanguage, files.config.words)
  const outputs = checkOutputs(files, options.to)
  // What is asked for on the command line does not hide a fault of edition.yaml.
  if (options.to) checkOutputs(files, undefined)
  // Of a configuration that is no YAML nothing is known; what the steps would say of the rest would be wrong.
  const unreadable =
    files.configFile.messages.some((message) => message.ruleId === 'config-syntax') ||
    files.refused.some((file) => file.path === files.configFile.path)
  if (unreadable || (files.title === undefined && files.chapters.length === 0))
    return { files, composed: undefined, words, outputs, seconds: clock.seconds }

  const parsed = await clock.time('parse', () => parse(files))
  const anchored = await clock.time('anchor', () => anchor(parsed))
  const numbered = await clock.time('number', () => number(anchored))
  const cited = await clock.time('cite', () => cite(numbered, styleSource(world, files.citationStyles)))
  const guarded = await clock.time('guard', () => guard(cited))
  const composed = await clock.time('compose', () => compose(guarded, words))
  return { files, composed, words, outputs, seconds: clock.seconds }
}

/**
 * Check an edition without writing anything.
 *
 * @param world the edition's folder and everything else outside
 * @param options as for `build`
 */
export async function check(world: World, options: BuildOptions = {}): Promise<Built> {
  const prepared = await prepare(world, options)
  if (prepared.composed && prepared.outputs.includes('pdf')) await checkGlyphs(prepared.composed, world)
  return outcome(collected(prepared), options)
}

/**
 * Build an edition: publish every output, prove that nothing is lost, then replace `output/` as a whole.
 *
 * @param world the edition's folder and everything else outside
 * @param options what to build and how
 */
export async function build(world: World, options: BuildOptions = {}): Promise<Built> {
  const prepared = await prepare(world, options)
  const { composed, words, outputs, seconds } = prepared
  if (composed && outputs.includes('pdf')) await checkGlyphs(composed, world)
  const before = outcome(collected(prepared), options)
  if (!composed || before.status === 2 || (before.status === 1 && !options.draft)) return before

  const clock = stopwatch(world, options.progress)
  const draft = before.status === 1
  const published = await publish(composed, words, world, { outputs, draft, time: clock.time })
  const { html, pdf } = published
  const proof = await clock.time('audit', () =>
    proveComplete(composed, words, { html, pdf: pdf && pdfProof(composed, pdf.bytes, pdf.book.sheets) }),
  )
  // What only a printed page can show was looked for only where there is one.
  const found = collected(prepared, pdf ? ['publish', 'audit'] : ['audit'], proof.files)
  const after = outcome(found, options)
  if (after.status !== 0 && !options.draft) return after

  const written = new Map<string, Uint8Array>()
  if (pdf) written.set('edition.pdf', pdf.bytes)
  if (html !== undefined) written.set('edition.html', Buffer.from(html))
  const report = reportJson(composed, {
    problems: found.problems,
    silenced: found.silenced,
    audit: proof.audit,
    printed: pdf && printedPlaces(composed, pdf.book),
    versions: await versions(world, pdf?.browser),
    outputs: written,
    seconds: world.env('SOURCE_DATE_EPOCH') === undefined ? { ...seconds, ...clock.seconds } : undefined,
  })
  written.set('report.json', Buffer.from(report))
  options.progress?.('write')
  await world.publish(written)
  return { ...after, written: [...written.keys()].sort() }
}

/**
 * Collect what was found, and set aside what is silenced.
 *
 * @param prepared the edition
 * @param later steps that ran after it was prepared
 * @param finished finished files that were read back
 */
export function collected(
  { files, composed }: Pick<Prepared, 'files' | 'composed'>,
  later: readonly Step[] = [],
  finished: readonly VFile[] = [],
): Collected {
  const ran: Step[] = composed ? ['read', 'parse', 'anchor', 'number', 'cite', 'guard', 'compose'] : ['read']
  return collect(files, { edition: composed, ran: [...ran, ...later], finished })
}

/**
 * Judge what was found.
 *
 * @param found problems, silenced or not
 * @param options whether warnings count as errors
 * @returns the exit status; nothing is written yet
 */
export function outcome(found: Collected, { strict }: BuildOptions = {}): Built {
  const failing = found.problems.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  )
  const misconfigured = failing.some(
    ({ rule, file }) =>
      misconfiguration.test(rule) || (rule.startsWith('ignore-') && file === 'manuscript/edition.yaml'),
  )
  return { ...found, status: misconfigured ? 2 : failing.length > 0 ? 1 : 0, written: [] }
}

/** Rules of what is wrong with the command line, the folder or edition.yaml, in place of the texts. */
const misconfiguration =
  /^config-|^edition-(?:folder|manuscript)-missing$|^output-unknown$|^citation-(?:style|language)-unknown$/

/** Measures steps on a clock that only runs forward; a figure for the report, never a part of the result. */
export function stopwatch(world: Pick<World, 'clock'>, progress?: (step: string) => void) {
  const seconds: Record<string, number> = {}
  return {
    seconds,
    async time<T>(step: string, work: () => T | Promise<T>): Promise<T> {
      progress?.(step)
      const start = world.clock()
      const result = await work()
      seconds[step] = Math.round(world.clock() - start) / 1000
      return result
    },
  }
}
