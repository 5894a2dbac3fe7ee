import { readablePage } from '../problems/readable-page.ts'
import { pageOf, type RuleId, ruleIds, ruleOf } from '../problems/report.ts'
import type { ExitStatus, Format, Terminal } from './shared.ts'

/**
 * `edition explain RULE`: the page of a rule; `edition explain NOTE`: why a note stands where it stands. Of a note that
 * has the id of a rule, the rule is explained.
 */
export async function explainCommand(
  terminal: Terminal,
  id: string,
  folder: string,
  { format }: { format: Format },
): Promise<ExitStatus> {
  if (!isRule(id)) {
    const { explainNoteCommand } = await import('./explain-note.ts')
    return explainNoteCommand(terminal, id, folder, format, ruleIds)
  }
  const page = pageOf(id)
  const bytes = await terminal.world('.').assets.read(page)
  const text = new TextDecoder().decode(bytes)
  const { severity, step } = ruleOf(id)
  if (format === 'json')
    terminal.out(`${JSON.stringify({ rule: id, severity, step, page, text }, null, 2)}\n`)
  else terminal.out(readablePage(text))
  return 0
}

function isRule(id: string): id is RuleId {
  return ruleIds.some((known) => known === id)
}
