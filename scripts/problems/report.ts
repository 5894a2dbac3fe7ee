/**
 * The one place where problems become VFile messages: rule id, place, what is wrong (`reason`), what to do
 * (`note`), text to paste (`expected`), page of the documentation (`url`), second place (`cause`).
 */
import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { rules } from '../rules/index.ts'
import type { Rule, Severity } from './rule.ts'

export { rules }

export type RuleId = keyof typeof rules
export type DataOf<Id extends RuleId> = (typeof rules)[Id] extends Rule<infer Data> ? Data : never

/**
 * Find a rule.
 *
 * @param id one of the ids that there are
 */
export function ruleOf<Id extends RuleId>(id: Id): Rule<DataOf<Id>> {
  const ruleById: { [Each in RuleId]: Rule<DataOf<Each>> } = rules
  return ruleById[id]
}

/** Ids of all rules, sorted. */
export const ruleIds = (Object.keys(rules) as RuleId[]).sort()

/** Ids of the rules that are told in just this data. */
export type RuleOn<Data> = {
  [Id in RuleId]: [Data, DataOf<Id>] extends [DataOf<Id>, Data] ? Id : never
}[RuleId]

/**
 * The page that explains a rule, as a path within the package.
 *
 * @param id the rule's
 */
export function pageOf(id: string): string {
  return `docs/rules/${id}.md`
}

declare module 'vfile-message' {
  interface VFileMessage {
    severity?: Severity
    /** The second place: the other definition, the first candidate. */
    related?: RelatedPlace[]
  }
}

/** Another place that a message speaks of. */
export interface RelatedPlace {
  file: string
  line: number
  column: number
  text: string
}

/**
 * Report a problem on a file.
 *
 * @param file the file it stands in; the message is added to its `messages`
 * @param id the rule
 * @param place where it stands: a node, a position or a point; undefined for the file as a whole
 * @param data what the rule's sentences are made of
 * @param related other places that the message speaks of
 * @returns the message
 */
export function report<Id extends RuleId>(
  file: VFile,
  id: Id,
  place: Node | Position | Point | undefined,
  data: DataOf<Id>,
  related: RelatedPlace[] = [],
): VFileMessage {
  const rule = ruleOf(id)
  const message = file.message(rule.reason(data), { place: placeOf(place), ruleId: id, source: 'edition' })
  message.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined
  message.severity = rule.severity
  message.note = rule.advice(data)
  message.url = pageOf(id)
  message.expected = rule.expected?.(data) ?? []
  if (related.length > 0) message.related = related
  return message
}

function placeOf(place: Node | Position | Point | undefined): Position | Point | undefined {
  if (!place) return undefined
  if ('type' in place) return place.position
  return place
}

/** Whether a message stops the edition from being published. */
export function isError(message: VFileMessage): boolean {
  return message.fatal === true
}
