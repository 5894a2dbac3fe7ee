/** Reads the finished files of an edition back and compares them with the files on disk. */
import type { AuditReport } from './audit/result.ts'
import { outcome, prepare } from './edition.ts'
import type { Composed } from './model/edition.ts'
import { isErrorProblem, type Problem, problemsOf } from './problems/collect.ts'
import { report } from './problems/report.ts'
import { type Finished, proveComplete } from './prove.ts'
import { pdfProof } from './publish/pdf-proof.ts'
import type { World } from './world/world.ts'

/**
 * Verify what lies in `output/`.
 *
 * @param world the edition's folder and everything else outside
 * @param progress told of each step
 */
export async function verify(
  world: World,
  progress?: (step: string) => void,
): Promise<{ problems: Problem[]; status: 0 | 1 | 2; audit: AuditReport | undefined }> {
  const { composed, files, words } = await prepare(world, progress ? { progress } : {})
  if (!composed || problemsOf(files).some(isErrorProblem))
    return { ...outcome(problemsOf(files)), audit: undefined }
  progress?.('audit')
  const finished = await finishedFiles(world, composed)
  if (!finished.html && !finished.pdf) {
    report(files.configFile, 'output-missing', undefined, {})
    return { ...outcome(problemsOf(files)), audit: undefined }
  }
  const proof = await proveComplete(composed, words, finished)
  const problems = problemsOf(files, proof.files)
  return { ...outcome(problems), audit: proof.audit }
}

async function finishedFiles(world: World, composed: Composed): Promise<Finished> {
  const bytesOf = async (name: string) =>
    (await world.output.exists(name)) ? world.output.read(name) : undefined
  const [html, pdf] = [await bytesOf('edition.html'), await bytesOf('edition.pdf')]
  return {
    html: html && new TextDecoder().decode(html),
    pdf: pdf && pdfProof(composed, pdf, undefined),
  }
}
