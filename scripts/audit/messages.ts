/** Findings of the audit as VFile messages, like every other problem of the program. */
import type { VFile } from 'vfile'
import type { RelatedPlace } from '../problems/report.ts'
import { report } from '../problems/report.ts'
import type { Finding } from './result.ts'

/**
 * Report findings.
 *
 * @param findings what the audit found
 * @param fileFor the VFile of a path: `edition.html`, `edition.pdf`, or a file on disk
 */
export function reportFindings(findings: readonly Finding[], fileFor: (path: string) => VFile): void {
  for (const finding of findings) {
    const { source } = finding
    const path = finding.medium === 'source' ? (source?.file ?? 'edition') : `edition.${finding.medium}`
    const line = finding.medium === 'source' ? (source?.line ?? finding.line) : finding.line
    const place = line === undefined ? undefined : { line, column: finding.column ?? 1 }
    const related: RelatedPlace[] = []
    if (source && finding.medium !== 'source') {
      related.push({ file: source.file, line: source.line, column: 1, text: 'the words on disk' })
    }
    report(
      fileFor(path),
      finding.rule,
      place,
      {
        where: finding.page ? `${path}, page ${finding.page}` : path,
        region: regionInWords(finding.region),
        expected: folded(finding.expected),
        found: folded(finding.found),
        before: folded(finding.before),
      },
      related,
    )
  }
}

/** `note:toll` as a person says it: `note toll`. */
export function regionInWords(region: string): string {
  const [kind, id = '', number] = region.split(':')
  if (kind === 'title') return 'the title matter'
  if (kind === 'text') return `the text of ${id}`
  if (kind === 'note') return `note ${id}`
  if (kind === 'claim') return `the claim of note ${id}`
  if (kind === 'evidence') return `evidence ${number} of note ${id}`
  if (kind === 'footnote') return number === undefined ? `footnote ${id}` : `footnote ${number} of ${id}`
  if (kind === 'piece') return id
  if (kind === 'bibliography') return `the entry ${id} of the bibliography`
  if (kind === 'page') return `page ${id}`
  return region
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
