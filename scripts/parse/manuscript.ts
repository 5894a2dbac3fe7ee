/** A file of the manuscript as a chapter: its tree, its text, its paragraphs, the author's footnotes. */
import type { Root } from 'mdast'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Chapter } from '../model/text.ts'
import { report } from '../problems/report.ts'
import { checkText } from './check-text.ts'
import { checkFileName } from './file-names.ts'
import { authorFootnotes } from './footnotes.ts'
import { numberedParagraphs, numberNodes } from './paragraphs.ts'
import { remarkManuscript } from './remark-manuscript.ts'
import { sourceOf } from './source.ts'
import { anchorText, firstHeading } from './text.ts'

/** What a file is in the edition. */
export interface ManuscriptFileOptions {
  /** The title matter has no paragraph numbers. */
  kind: Chapter['kind']
  /** Number of its first paragraph (default: 1). */
  firstParagraph?: number
  /** Short title for running heads; its title where there is none. */
  short?: string | undefined
}

/**
 * Parse a file of the manuscript.
 *
 * @param file gets the messages
 * @param options what it is in the edition
 * @returns its text in code points; the footnotes' ids are unique within the file
 */
export function parseManuscriptFile(file: VFile, options: ManuscriptFileOptions): Chapter {
  const { kind } = options
  const id = file.stem ?? 'text'
  const source = sourceOf(file)
  const tree = unified().use(remarkManuscript).parse(file)
  const nodes = numberNodes(tree, options.firstParagraph ?? 1).map(({ node, paragraph }) => ({
    node,
    paragraph: kind === 'title' ? undefined : paragraph,
  }))
  const text = anchorText(id, id, nodes)
  const footnotes = authorFootnotes(tree, nodes, id, file)
  const title = firstHeading(tree) ?? id
  checkChapter(file, tree, id, text.value)
  checkText(tree.children, source, file, {
    footnotes: 'undefined',
    defined: footnotes.map(({ label }) => label),
    listNumbers: true,
    fences: false,
  })
  return {
    id,
    file,
    kind,
    tree,
    title,
    short: options.short ?? title,
    text,
    footnotes,
    paragraphs: numberedParagraphs(nodes, text),
  }
}

function checkChapter(file: VFile, tree: Root, id: string, text: string): void {
  if (text.trim() === '' && !hasImage(tree)) {
    report(file, 'chapter-empty', { line: 1, column: 1, offset: 0 }, {})
  }
  checkFileName(file, id, 'chapter')
}

function hasImage(tree: Root): boolean {
  let found = false
  visit(tree, 'image', () => {
    found = true
    return EXIT
  })
  return found
}
