/** The rules of which the table must know something. */
import { ruleIds, ruleOf } from '../../../scripts/problems/report.ts'
import type { Step } from '../../../scripts/problems/rule.ts'

/**
 * What is found before a page is made. The rules of `publish` and `audit` judge finished pages in a browser, where a
 * fault is one of the program or of a style sheet and not of an edition's text: `test/publish/` and `test/audit/` plant
 * them there.
 */
const steps: Step[] = ['read', 'parse', 'anchor', 'number', 'cite', 'guard', 'compose']
/** Found by `publish`, but before any page is made. */
const withoutPage = ['glyph-missing', 'output-unknown']

/** Ids of the rules of these steps, sorted. */
export function collectedSteps(): string[] {
  return ruleIds.filter((id) => steps.includes(ruleOf(id).step) || withoutPage.includes(id))
}
