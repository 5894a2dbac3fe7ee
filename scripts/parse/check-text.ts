/** What is text in the tree although it was probably meant as syntax, and syntax that would cost words. */
import type { Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { positionAt, type Source } from './source.ts'

/** What is looked for. */
export interface TextChecks {
  /**
   * A `[^x]` that stayed text: a footnote that is nowhere defined, one in a note, where there are none, or words
   * of a source that is quoted.
   */
  footnotes: 'undefined' | 'in-note' | 'words'
  /** Labels of the footnotes that are defined, to propose the nearest. */
  defined: readonly string[]
  /** Whether the numbers of lists print, and must be those that are written. */
  listNumbers: boolean
  /** Whether a line that begins with `:::` is a fault. */
  fences: boolean
}

/** A stretch of the Markdown that was probably meant as syntax; what a backslash precedes is skipped. */
const suspicious =
  /\\[\s\S]|(?<call>\[\^(?:\\.|[^\s[\]\\])+\])|(?<span>(?<!:):span\[(?=(?<within>[^\n]{0,80})))/g

/**
 * Check nodes.
 *
 * @param nodes their places are those of the source
 * @param source the file's text
 * @param file gets the messages
 * @param checks what to look for
 */
export function checkText(
  nodes: readonly RootContent[],
  source: Source,
  file: VFile,
  checks: TextChecks,
): void {
  const root: Root = { type: 'root', children: [...nodes] }
  visit(root, (node) => {
    if (node.type === 'text') checkWords(node, source, file, checks)
    else if (node.type === 'table') {
      const columns = node.align?.length ?? node.children[0]!.children.length
      for (const row of node.children) {
        const cells = row.children.length
        if (cells > columns) report(file, 'table-row-long', row.position, { cells, columns })
      }
    } else if (node.type === 'list' && node.ordered && checks.listNumbers) {
      for (const [index, item] of node.children.entries()) {
        const start = item.position!.start.offset!
        const written = /^\d+[.)]/.exec(source.text.slice(start, start + 11))?.[0] ?? ''
        const printed = (node.start ?? 1) + index
        if (written === '' || Number(written.slice(0, -1)) === printed) continue
        const escaped = `${written.slice(0, -1)}\\${written.slice(-1)}`
        report(file, 'list-number-changed', positionAt(source, start, start + written.length), {
          written,
          printed,
          escaped,
        })
      }
    }
  })
}

function checkWords(node: Text, source: Source, file: VFile, checks: TextChecks): void {
  if (!node.position) return
  const from = node.position.start.offset!
  const raw = source.text.slice(from, node.position.end.offset!)
  for (const match of raw.matchAll(suspicious)) {
    const place = (text: string) => positionAt(source, from + match.index, from + match.index + text.length)
    const { call, span, within } = match.groups!
    if (call !== undefined && checks.footnotes === 'words') continue
    if (call !== undefined && checks.footnotes === 'in-note')
      report(file, 'footnote-in-note', place(call), { text: call })
    else if (call !== undefined) {
      const label = call.slice(2, -1)
      report(file, 'footnote-undefined', place(call), { label, defined: nearest(label, checks.defined) })
    } else if (span !== undefined) {
      const text = span + /^[^\]]*(?:\](?:\{[^}]*\}?)?)?/.exec(within!)![0]
      report(file, text.includes(']{') ? 'span-malformed' : 'span-without-language', place(text), { text })
    }
  }
  if (!checks.fences) return
  for (const match of raw.matchAll(/(?:^|\n)[ \t>]*(:{3,}[^\n]*)/g)) {
    const start = from + match.index + match[0].length - match[1]!.length
    report(file, 'fence-outside-notes', positionAt(source, start, start + match[1]!.length), {
      fence: match[1]!.trim(),
    })
  }
}
