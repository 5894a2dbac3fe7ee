/** Reads the finished files of an edition back and compares them with the files on disk. */
import { VFile } from 'vfile'
import { audit } from './audit/audit.ts'
import type { PdfInput } from './audit/input.ts'
import { reportFindings } from './audit/messages.ts'
import type { AuditReport } from './audit/result.ts'
import { prepare } from './edition.ts'
import type { Composed } from './model/edition.ts'
import { filesOf, isErrorProblem, type Problem, problemsOf } from './problems/collect.ts'
import { report } from './problems/report.ts'
import { pdfProof } from './publish/pdf-proof.ts'
import { proofOf } from './publish/proof.ts'
import type { Words } from './words/words.ts'
import type { World } from './world/world.ts'

/** Finished files, as they lie in `output/` or are about to. */
export interface Finished {
  html: string | undefined
  pdf: PdfInput | undefined
}

/**
 * Prove that every word and every note of the files on disk stands in the finished files once.
 *
 * @param composed the edition; what is wrong with a file on disk is reported there
 * @param words the program's own words
 * @param finished the files to read back
 * @returns the audit of report.json, and the finished files with what is wrong with them
 */
export async function proveComplete(
  composed: Composed,
  words: Words,
  finished: Finished,
): Promise<{ audit: AuditReport; files: VFile[] }> {
  const { audit: found, findings } = await audit({ ...proofOf(composed, words), ...finished })
  const onDisk = new Map(filesOf(composed.files).map((file) => [file.path, file]))
  const outputs = new Map<string, VFile>()
  reportFindings(findings, (path) => {
    const known = onDisk.get(path) ?? outputs.get(path)
    if (known) return known
    const file = new VFile({ path: `output/${path}`, value: '' })
    outputs.set(path, file)
    return file
  })
  return { audit: found, files: [...outputs.values()] }
}

/**
 * Verify what lies in `output/`.
 *
 * @param world the edition's folder and everything else outside
 * @param progress told of each step
 */
export async function verify(
  world: World,
  progress?: (step: string) => void,
): Promise<{ problems: Problem[]; status: 0 | 1; audit: AuditReport | undefined }> {
  const { composed, files, words } = await prepare(world, progress ? { progress } : {})
  if (!composed || problemsOf(files).some(isErrorProblem))
    return { problems: problemsOf(files), status: 1, audit: undefined }
  progress?.('audit')
  const finished = await finishedFiles(world, composed)
  if (!finished.html && !finished.pdf) {
    report(files.configFile, 'output-missing', undefined, {})
    return { problems: problemsOf(files), status: 1, audit: undefined }
  }
  const proof = await proveComplete(composed, words, finished)
  const problems = problemsOf(files, proof.files)
  return { problems, status: problems.some(isErrorProblem) ? 1 : 0, audit: proof.audit }
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
