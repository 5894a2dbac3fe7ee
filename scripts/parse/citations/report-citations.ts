/** Messages for what is wrong in the writing of citations. */
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Citation } from '../../model/citation.ts'
import { report } from '../../problems/report.ts'
import type { CitationFault } from './faults.ts'

/**
 * Report every fault in the writing of citations: brackets without their pair, parts of a group without a key,
 * keys within keys, locators that cannot be read.
 *
 * @param tree a tree, or part of one, read with `citationSyntax` and `citationFromMarkdown`
 * @param file the file it was read from; gets the messages
 */
export function reportCitations(tree: Node, file: VFile): void {
  for (const fault of tree.data?.citationFaults ?? []) reportFault(file, fault)
  if (isCitation(tree)) {
    for (const item of tree.items) {
      for (const node of [...item.prefix, ...item.suffix]) {
        reportNested(node, item.key, file)
        reportCitations(node, file)
      }
    }
  }
  if ('children' in tree && Array.isArray(tree.children)) {
    for (const child of tree.children as Node[]) reportCitations(child, file)
  }
}

function reportFault(file: VFile, { kind, position, text }: CitationFault): void {
  switch (kind) {
    case 'unclosed':
      report(file, 'citation-bracket-unclosed', position, { text })
      break
    case 'unopened':
      report(file, 'citation-bracket-unopened', position, { text })
      break
    case 'without-key':
      report(file, 'citation-item-without-key', position, { text })
      break
    case 'adjacent':
      report(file, 'citation-brackets-adjacent', position, {})
      break
    case 'key-in-markup':
      report(file, 'citation-key-in-markup', position, { text })
      break
    case 'key-missing':
      report(file, 'citation-key-missing', position, { text })
      break
    case 'locator':
      report(file, 'citation-locator-unreadable', position, { text })
      break
  }
}

/** A citation within an item has no place of its own in the formatted cluster. */
function reportNested(node: Node, key: string, file: VFile): void {
  if (isCitation(node)) {
    const inner = node.items[0]
    report(file, 'citation-nested', inner?.keyPosition ?? node.position, { outer: key, source: node.source })
  } else if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children as Node[]) reportNested(child, key, file)
  }
}

function isCitation(node: Node): node is Citation {
  return node.type === 'citation'
}
