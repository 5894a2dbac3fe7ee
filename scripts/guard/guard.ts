/**
 * The step that guards: rules that look over the whole edition once everything in it is anchored, numbered and
 * cited. Each rule that has a `check` finds its own fault; this only lets them look, one after the other.
 */
import type { Cited } from '../model/edition.ts'
import { type RuleId, report, ruleIds, ruleOf } from '../problems/report.ts'
import { Survey } from './survey.ts'

/**
 * Let every rule look over an edition; what they find is on its files.
 *
 * @param edition with its citations formatted
 * @returns the same edition
 */
export function guard(edition: Cited): Cited {
  const survey = new Survey(edition)
  for (const id of ruleIds) look(id, survey)
  return edition
}

function look<Id extends RuleId>(id: Id, survey: Survey): void {
  ruleOf(id).check?.(survey, (file, place, data, related) => report(file, id, place, data, related))
}
