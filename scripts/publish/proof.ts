/** What the audit is told of an edition: facts of the configuration and texts that are not on disk as they print. */
import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { AuditInput, DerivedNote, DerivedTexts, EditionFacts, GapTexts } from '../audit/input.ts'
import { targetsOf } from '../compose/targets.ts'
import type { Citation } from '../model/citation.ts'
import type { Composed, ComposedNote } from '../model/edition.ts'
import { filesOf } from '../problems/collect.ts'
import { stanceWord, type Words } from '../words/words.ts'

/**
 * Gather the audit's input, the finished files aside.
 *
 * @param composed the edition
 * @param words the program's own words
 */
export function proofOf(composed: Composed, words: Words): Omit<AuditInput, 'html' | 'pdf'> {
  const { files, config } = composed
  const facts: EditionFacts = {
    series: config.series.map((series) => series.id),
    title: files.title?.path,
    chapters: files.chapters.map((file) => file.path),
    notes: files.notes.map((file) => file.path),
    front: files.front.map((file) => file.path),
    back: files.back.map((file) => file.path),
    quotes: config.typography.quotes,
    citationClass: composed.citationClass,
  }
  return {
    facts,
    files: new Map(filesOf(files).map((file) => [file.path, String(file.value)])),
    derived: derivedTexts(composed, words),
  }
}

function derivedTexts(composed: Composed, words: Words): DerivedTexts {
  const targets = targetsOf(composed)
  const gapsOf = (children: Nodes[]): GapTexts => {
    const gaps: { print: string[]; screen: string[] } = { print: [], screen: [] }
    const add = (print: string, screen: string) => {
      gaps.print.push(print)
      gaps.screen.push(screen)
    }
    for (const child of children) {
      visit(child, (node) => {
        if (node.type === 'citation') add(...citationTexts(composed, node))
        if (node.type === 'link' && node.children.length === 0) {
          const text = targets.get(node.url.slice(1))?.text ?? ''
          add(text, text)
        }
      })
    }
    return gaps
  }
  const derivedNote = (note: ComposedNote): DerivedNote => ({
    ...gapsOf(note.note.body),
    mark: note.call.mark,
    stance: note.note.stance && stanceWord(words, note.note.stance),
    shortLemma: note.shortLemma,
    evidence: note.evidence.map((item) => plain(item.citation)),
  })
  return {
    notes: new Map([...composed.composedNotes].map(([id, note]) => [id, derivedNote(note)])),
    noteOrder: composed.calls.map((call) => call.note.id),
    bibliography: composed.bibliography.flatMap((group) =>
      group.entries.map((entry) => ({ key: entry.key, text: plain(entry.content) })),
    ),
    pieces: new Map(
      [...composed.front, ...composed.back].map((piece) => [piece.file.path, gapsOf(piece.tree.children)]),
    ),
  }
}

function citationTexts(composed: Composed, citation: Citation): [print: string, screen: string] {
  const formatted = composed.formatted.get(citation)
  return formatted ? [plain(formatted.print), plain(formatted.screen)] : [citation.source, citation.source]
}

function plain(content: readonly ElementContent[]): string {
  return textOf({ type: 'root', children: [...content] })
}
