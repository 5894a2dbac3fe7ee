/** Reads the finished files of an edition back and compares them with the files on disk. */
import type { AuditReport } from './audit/result.ts'
import { collected, outcome, prepare } from './edition.ts'
import type { Composed } from './model/edition.ts'
import { type Collected, isErrorProblem } from './problems/collect.ts'
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
): Promise<Collected & { status: 0 | 1 | 2; audit: AuditReport | undefined }> {
  const prepared = await prepare(world, progress ? { progress } : {})
  const { composed, files, words } = prepared
  const before = collected(prepared)
  if (!composed || before.problems.some(isErrorProblem)) return { ...outcome(before), audit: undefined }
  progress?.('audit')
  const finished = await finishedFiles(world, composed)
  if (!finished.html && !finished.pdf) {
    report(files.configFile, 'output-missing', undefined, {})
    return { ...outcome(collected(prepared)), audit: undefined }
  }
  const proof = await proveComplete(composed, words, finished)
  return { ...outcome(collected(prepared, ['audit'], proof.files)), audit: proof.audit }
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
