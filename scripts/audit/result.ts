/**
 * What the audit says: the `audit` object of `report.json` (fields as in the contract, section 6) and the
 * findings, each with its rule, region, the words around it and its place in the finished file and on disk.
 */
import type { AuditRuleId } from '../problems/audit-rule.ts'

export type Medium = 'pdf' | 'html' | 'source'

/** Where a word belongs: `title`, `text:01-x`, `note:id`, `claim:id`, `evidence:id:1`, `footnote:01-x:1`, `piece:id`, `bibliography:key`. */
export type RegionId = string

export interface RegionReport {
  region: RegionId
  /** Words expected by the files on disk and the supplied texts. */
  words: number
  /** Words found once, in order, in their own region; undefined where the medium was not built or does not show the region. */
  foundPdf: number | undefined
  foundHtml: number | undefined
}

export interface Finding {
  rule: AuditRuleId
  medium: Medium
  region: RegionId
  /** What should stand there; empty where nothing should. */
  expected: string
  /** What stands there; empty where nothing does. */
  found: string
  /** The words before it. */
  before: string
  /** Sheet of the PDF, counted from 1. */
  page: number | undefined
  /** Place in the finished HTML, or in the file on disk where the medium is `source`. */
  line: number | undefined
  column: number | undefined
  /** Where the words come from. */
  source: { file: string; line: number } | undefined
}

export interface AuditReport {
  regions: RegionReport[]
  words: number
  wordsFoundPdf: number | undefined
  wordsFoundHtml: number | undefined
  notes: number
  notesFoundPdf: number | undefined
  notesFoundHtml: number | undefined
  missing: Finding[]
  repeated: Finding[]
  misplaced: Finding[]
  /** Every other finding: altered and added text, glyphs, fonts, links. */
  other: Finding[]
}

export interface AuditResult {
  audit: AuditReport
  /** Everything, in order: source, HTML, PDF, each in reading order. */
  findings: Finding[]
}
