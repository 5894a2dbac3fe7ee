import { verify } from '../verify.ts'
import { type ExitStatus, type ProblemFormat, progressLine, sayProblems, type Terminal } from './shared.ts'

/** `edition verify`: read the finished files back and prove that nothing is lost. */
export async function verifyCommand(
  terminal: Terminal,
  folder: string,
  flags: { format: ProblemFormat },
): Promise<ExitStatus> {
  const progress = progressLine(terminal, flags.format)
  const verified = await verify(terminal.world(folder), progress.step).finally(progress.done)
  const { status, audit } = verified
  await sayProblems(terminal, folder, verified, flags.format, { status, audit })
  if (flags.format === 'text' && audit && status === 0) {
    const found = [
      `${audit.words} words in ${audit.regions.length} regions`,
      audit.wordsFoundHtml === undefined
        ? undefined
        : `HTML: ${audit.wordsFoundHtml} words, ${audit.notesFoundHtml} notes`,
      audit.wordsFoundPdf === undefined
        ? undefined
        : `PDF: ${audit.wordsFoundPdf} words, ${audit.notesFoundPdf} notes`,
      `missing ${audit.missing.length}, repeated ${audit.repeated.length}, misplaced ${audit.misplaced.length}`,
    ]
    terminal.out(`${found.filter(Boolean).join('\n')}\n`)
  }
  return status
}
