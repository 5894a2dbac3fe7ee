/** What the files on disk and the supplied texts show by themselves: lost text, footnotes, citations. */

import { checkShortLemma } from './check-calls.ts'
import { FlowBuilder, type Folding } from './compare/flow.ts'
import { findingOf } from './finding.ts'
import type { AuditInput } from './input.ts'
import type { Finding } from './result.ts'
import type { Gap } from './source-reader/inline.ts'
import { gapsOf, plain, type SourceEdition, type SourceText } from './source-reader/source-reader.ts'

/**
 * Check the files on disk against the supplied texts.
 *
 * @param edition the files as the audit reads them
 * @param input the supplied texts
 */
export function checkSources(edition: SourceEdition, input: AuditInput, folding: Folding): Finding[] {
  const findings: Finding[] = []
  for (const { path, blocks } of edition.loose) {
    const [first] = blocks
    const text = blocks.map((block) => plain(block.segments)).join(' ')
    findings.push(
      findingOf('note-outside-container', 'source', `loose:${path}`, {
        expected: clip(text),
        place: { region: '', line: first?.line ?? 1, column: 1 },
        source: { file: path, line: first?.line ?? 1 },
      }),
    )
  }
  const texts = [...(edition.title ? [edition.title] : []), ...edition.chapters, ...edition.pieces]
  for (const text of texts) findings.push(...uncalled(text))
  for (const note of edition.notes) {
    const derived = input.derived.notes.get(note.id)
    if (!derived) continue
    const source = { file: note.path, line: note.line }
    findings.push(...checkGaps(gapsOf(note.blocks), derived.print, derived.screen, `note:${note.id}`, source))
    findings.push(...checkShortLemma(note, derived.shortLemma, folding))
  }
  for (const piece of edition.pieces) {
    const derived = input.derived.pieces.get(piece.path)
    const footnotes = [...piece.footnotes, ...piece.uncalled]
    const blocks = [...piece.blocks, ...footnotes.flatMap((footnote) => footnote.blocks)]
    const gaps = gapsOf(blocks.sort((a, b) => a.line - b.line))
    const source = { file: piece.path, line: 1 }
    findings.push(
      ...checkGaps(gaps, derived?.print ?? [], derived?.screen ?? [], `piece:${piece.id}`, source),
    )
  }
  return findings
}

function uncalled(text: SourceText): Finding[] {
  return text.uncalled.map((footnote) =>
    findingOf('footnote-uncalled', 'source', `footnote:${text.id}`, {
      expected: clip(
        `[^${footnote.label}]: ${footnote.blocks.map((block) => plain(block.segments)).join(' ')}`,
      ),
      place: { region: '', line: footnote.line || 1, column: 1 },
      source: { file: text.path, line: footnote.line || 1 },
    }),
  )
}

function checkGaps(
  gaps: readonly Gap[],
  print: readonly string[],
  screen: readonly string[],
  region: string,
  source: { file: string; line: number },
): Finding[] {
  if (gaps.length !== print.length || gaps.length !== screen.length) {
    const found = print.length === gaps.length ? screen.length : print.length
    return [
      findingOf('citation-count', 'source', region, {
        expected: String(gaps.length),
        found: String(found),
        source,
      }),
    ]
  }
  return gaps.flatMap((gap, at) =>
    [...new Set([print[at]!, screen[at]!])].flatMap((text) => {
      const words = lettersOf(text)
      const lost = gap.words.filter((word) => !words.has(word.normalize('NFC').toLowerCase()))
      if (text.trim() !== '' && lost.length === 0) return []
      const expected = lost.length > 0 ? lost.join(' ') : gap.source
      return [
        findingOf('citation-altered', 'source', region, {
          expected,
          found: text,
          source: { ...source, line: gap.line },
        }),
      ]
    }),
  )
}

function lettersOf(text: string): Set<string> {
  const { atoms } = new FlowBuilder({ canonical: true, joiners: true, quotes: false })
    .text(text, { region: '' })
    .build()
  return new Set(atoms.map((atom) => atom.text.toLowerCase()))
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
