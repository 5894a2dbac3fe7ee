/** Proves that the finished files of an edition hold what its files on disk hold. */
import { VFile } from 'vfile'
import { audit } from './audit/audit.ts'
import type { PdfInput } from './audit/input.ts'
import { reportFindings } from './audit/messages.ts'
import type { AuditReport } from './audit/result.ts'
import type { Composed } from './model/edition.ts'
import { filesOf } from './problems/collect.ts'
import { proofOf } from './publish/proof.ts'
import type { Words } from './words/words.ts'

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
