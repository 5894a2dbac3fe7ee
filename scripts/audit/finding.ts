/** Findings with what a check knows filled in and the rest left empty. */

import type { AuditRuleId } from '../problems/audit-rule.ts'
import type { Flow, Place } from './compare/flow.ts'
import type { Finding, Medium } from './result.ts'

/**
 * Make a finding.
 *
 * @param rule the rule
 * @param medium the finished file, or `source` for the files on disk
 * @param region where it belongs
 * @param known what is known beside
 */
export function findingOf(
  rule: AuditRuleId,
  medium: Medium,
  region: string,
  known: Partial<Pick<Finding, 'expected' | 'found' | 'before' | 'source'>> & { place?: Place } = {},
): Finding {
  const { place } = known
  return {
    rule,
    medium,
    region,
    expected: known.expected ?? '',
    found: known.found ?? '',
    before: known.before ?? '',
    page: place?.page,
    line: place?.page === undefined ? place?.line : undefined,
    column: place?.page === undefined ? place?.column : undefined,
    source: known.source,
  }
}

/** What the audit of one finished file says. */
export interface MediumResult {
  findings: Finding[]
  /** Words found in order in their own region, by region. */
  foundWords: Map<string, number>
  /** Every flow that the file must hold. */
  expected: Flow[]
}
