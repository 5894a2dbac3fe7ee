/** All problems of a run, in an order that depends on nothing but the input; those that are silenced apart. */
import type { VFile } from 'vfile'
import type { EditionFiles, Parsed } from '../model/edition.ts'
import { byPlace, type Problem, problemOf } from './problem.ts'
import type { Step } from './rule.ts'
import { type SilencedProblem, silence } from './silence.ts'

export { isErrorProblem, type Problem } from './problem.ts'
export type { SilencedProblem } from './silence.ts'

/** What a run found. */
export interface Collected {
  /** Those that hold. */
  problems: Problem[]
  /** Those that the editors set aside, with the reason. */
  silenced: SilencedProblem[]
  /** The text of each file with problems, by path: people want to see the place. */
  texts: ReadonlyMap<string, string>
}

export interface CollectOptions {
  /** The edition, by which places of `ignore:` are known; none where it could not be parsed. */
  edition?: Parsed | undefined
  /** The steps that ran: only their rules can be found to be silenced in vain. */
  ran?: readonly Step[]
  /** Finished files that were read back. */
  finished?: readonly VFile[]
}

/** Every file of an edition that can carry problems. */
export function filesOf(files: EditionFiles): VFile[] {
  return [
    files.configFile,
    ...(files.lock ? [files.lock] : []),
    ...(files.title ? [files.title] : []),
    ...files.chapters,
    ...files.notes,
    ...files.front,
    ...files.back,
    ...(files.names ? [files.names] : []),
    ...files.sources,
    ...files.evidence.values(),
    ...files.styles,
    ...files.citationStyles.values(),
    ...files.refused,
  ]
}

/**
 * Collect the problems of an edition, and set aside what is silenced with a reason.
 *
 * @param files the edition's files, with their messages
 * @param options what is known of the edition
 */
export function collect(files: EditionFiles, options: CollectOptions = {}): Collected {
  const { finished = [], ran = [], edition } = options
  const all = filesOf(files)
  const { problems, silenced } = silence(problemsOf(files, finished), all, {
    config: files.config,
    configFile: files.configFile,
    edition,
    ran,
  })
  const fileByPath = new Map([...all, ...finished].map((file) => [file.path, file]))
  const texts = new Map(problems.map(({ file }) => [file, String(fileByPath.get(file)?.value ?? '')]))
  return { problems: problems.sort(byPlace), silenced, texts }
}

/**
 * List the problems of an edition, silenced or not: by file, then place, then rule.
 *
 * @param files the edition's files, with their messages
 * @param finished finished files that were read back
 */
export function problemsOf(files: EditionFiles, finished: readonly VFile[] = []): Problem[] {
  return [...filesOf(files), ...finished]
    .flatMap((file) => file.messages.map((message) => problemOf(file, message)))
    .sort(byPlace)
}
