import type { AuditFault } from '../rules/shared/audit.ts'
import type { RuleOn } from './report.ts'

/** Ids of the rules for what the audit can find. */
export type AuditRuleId = RuleOn<AuditFault>
