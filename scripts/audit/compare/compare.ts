/**
 * Compares what is expected with what was found, region by region, and says of every difference what it is:
 * missing, repeated, misplaced, altered or added. A difference is first looked for in all other regions, so
 * that a line that wandered off is one finding and not two.
 */
import type { AuditRuleId } from '../../problems/audit-rule.ts'
import type { Finding, Medium } from '../result.ts'
import { align, type Hunk, hunksOf } from './align.ts'
import { type Atom, countByRegion, type Flow, textOf } from './flow.ts'

/** A stretch of text that is compared as a whole; its atoms may belong to several regions. */
export interface Unit {
  expected: Flow
  found: Flow
}

export interface Comparison {
  findings: Finding[]
  /** Per region: words found in order. */
  foundWords: Map<string, number>
}

interface Difference {
  unit: Unit
  hunk: Hunk
}

/** How many atoms a report shows. */
const shown = 24
/** A longer difference is not one passage written otherwise, but something missing and something else added. */
const alteration = 40

/**
 * Compare the units of one finished file.
 *
 * @param units in reading order
 * @param medium the finished file
 */
export function compareUnits(units: readonly Unit[], medium: Medium): Comparison {
  const differences: Difference[] = []
  const foundWords = new Map<string, number>()
  for (const unit of units) {
    const partners = align(unit.expected.atoms, unit.found.atoms)
    const matched = new Uint8Array(unit.expected.atoms.length)
    for (const hunk of hunksOf(partners, unit.found.atoms.length)) {
      if (sameInPrint(unit, hunk)) matched.fill(1, hunk.from, hunk.to)
      else differences.push({ unit, hunk })
    }
    partners.forEach((partner, at) => {
      if (partner >= 0) matched[at] = 1
    })
    differences.push(...lostSpaces(unit, partners))
    countByRegion(unit.expected, foundWords, (at) => matched[at] === 1)
  }
  return { findings: classify(units, differences, medium), foundWords }
}

interface Character {
  value: string
  optional: boolean
}

/** Whether a difference is only one of line ends: a word divided without a hyphen, or at an author's own. */
function sameInPrint(unit: Unit, hunk: Hunk): boolean {
  const expected = characters(unit.expected.atoms.slice(hunk.from, hunk.to))
  const found = characters(unit.found.atoms.slice(hunk.foundFrom, hunk.foundTo))
  let i = 0
  let j = 0
  while (i < expected.length || j < found.length) {
    if (expected[i] && found[j] && expected[i]!.value === found[j]!.value) {
      i++
      j++
    } else if (found[j]?.optional) j++
    else if (expected[i]?.optional) i++
    else return false
  }
  return true
}

function characters(atoms: readonly Atom[]): Character[] {
  const list: Character[] = []
  atoms.forEach((atom, index) => {
    if (index > 0 && atom.space !== 'none') list.push({ value: ' ', optional: atom.space === 'maybe' })
    const breaks = new Set(atom.breaks)
    for (let at = 0; at < atom.text.length; at++) {
      if (breaks.has(at)) list.push({ value: '\u2010', optional: true })
      list.push({ value: atom.text[at]!, optional: false })
    }
  })
  return list
}

/** Places where white space was lost or has come in between atoms that are equal. */
function lostSpaces(unit: Unit, partners: Int32Array): Difference[] {
  const differences: Difference[] = []
  const { expected, found } = unit
  for (let at = 1; at < partners.length; at++) {
    const partner = partners[at]!
    if (partner < 1 || partners[at - 1] !== partner - 1) continue
    const [wanted, is] = [expected.atoms[at]!.space, found.atoms[partner]!.space]
    if (wanted !== is && wanted !== 'maybe' && is !== 'maybe') {
      differences.push({
        unit,
        hunk: { from: at - 1, to: at + 1, foundFrom: partner - 1, foundTo: partner + 1 },
      })
    }
  }
  return differences
}

function classify(units: readonly Unit[], differences: Difference[], medium: Medium): Finding[] {
  const findings: Finding[] = []
  const usedMissing = new Set<Difference>()
  const usedExtra = new Set<Difference>()
  const extras = differences.filter((one) => one.hunk.foundTo > one.hunk.foundFrom)
  for (const one of differences) {
    const atoms = expectedOf(one)
    if (!weighty(atoms)) continue
    const key = keyOf(atoms)
    const other = extras.find(
      (extra) => extra !== one && !usedExtra.has(extra) && keyOf(foundOf(extra)).includes(key),
    )
    if (!other) continue
    usedMissing.add(one)
    if (keyOf(foundOf(other)) === key || weighty(foundOf(other))) usedExtra.add(other)
    findings.push(finding('text-misplaced', one, medium, foundOf(other)[0]))
  }
  let everything: string | undefined
  for (const one of differences) {
    const expected = usedMissing.has(one) ? [] : expectedOf(one)
    const found = usedExtra.has(one) ? [] : foundOf(one)
    if (expected.length === 0 && found.length === 0) continue
    everything ??= units.map((unit) => keyOf(unit.expected.atoms)).join('')
    const repeated = found.length > 0 && isRepeated(one, found, everything)
    const similar =
      expected.length > 0 && found.length > 0 && Math.max(expected.length, found.length) <= alteration
    if (similar && !(repeated && weighty(found) && found.length > 6)) {
      findings.push(finding('text-altered', one, medium))
      continue
    }
    if (expected.length > 0) findings.push(finding('text-missing', one, medium))
    if (found.length > 0) findings.push(finding(repeated ? 'text-repeated' : 'text-added', one, medium))
  }
  return findings
}

function expectedOf({ unit, hunk }: Difference): Atom[] {
  return unit.expected.atoms.slice(hunk.from, hunk.to)
}

function foundOf({ unit, hunk }: Difference): Atom[] {
  return unit.found.atoms.slice(hunk.foundFrom, hunk.foundTo)
}

/** Enough to be recognised elsewhere: three words, or one of six letters. */
function weighty(atoms: readonly Atom[]): boolean {
  const words = atoms.filter((atom) => atom.isWord)
  return words.length >= 3 || words.some((atom) => [...atom.text].length >= 6)
}

function keyOf(atoms: readonly Atom[]): string {
  return `\n${atoms.map((atom) => atom.text).join('\n')}\n`
}

/** Whether what stands too much is a passage that is expected elsewhere, or what stands right beside it. */
function isRepeated({ unit, hunk }: Difference, found: readonly Atom[], everything: string): boolean {
  const key = keyOf(found)
  const beside = unit.found.atoms
  const before = beside.slice(Math.max(0, hunk.foundFrom - found.length), hunk.foundFrom)
  const after = beside.slice(hunk.foundTo, hunk.foundTo + found.length)
  if (keyOf(before) === key || keyOf(after) === key) return true
  return found.filter((atom) => atom.isWord).length >= 3 && everything.includes(key)
}

function finding(rule: AuditRuleId, { unit, hunk }: Difference, medium: Medium, elsewhere?: Atom): Finding {
  const { expected, found } = unit
  const wanted = widen(expected.atoms, hunk.from, hunk.to)
  const is = widen(found.atoms, hunk.foundFrom, hunk.foundTo)
  const anchor = expected.atoms[hunk.from] ?? expected.atoms[hunk.from - 1] ?? found.atoms[hunk.foundFrom]
  const place = elsewhere?.place ?? (found.atoms[hunk.foundFrom] ?? found.atoms[hunk.foundFrom - 1])?.place
  const disk = anchor?.place
  const before = expected.atoms.slice(Math.max(0, wanted.from - 10), wanted.from)
  return {
    rule,
    medium,
    region: anchor?.place.region ?? '',
    expected: rule === 'text-repeated' || rule === 'text-added' ? '' : textOf(wanted.atoms, shown),
    found: rule === 'text-missing' || rule === 'text-misplaced' ? '' : textOf(is.atoms, shown),
    before: textOf(before),
    page: place?.page,
    line: place?.page === undefined ? place?.line : undefined,
    column: place?.page === undefined ? place?.column : undefined,
    source: disk?.file === undefined ? undefined : { file: disk.file, line: disk.line ?? 1 },
  }
}

/** A stretch with the words that it cuts into. */
function widen(atoms: readonly Atom[], from: number, to: number): { atoms: Atom[]; from: number } {
  let [start, end] = [from, to]
  if (from < to) {
    const first = atoms[from]!.word
    const last = atoms[to - 1]!.word
    while (start > 0 && first >= 0 && atoms[start - 1]!.word === first) start--
    while (end < atoms.length && last >= 0 && atoms[end]!.word === last) end++
  }
  return { atoms: atoms.slice(start, end), from: start }
}
