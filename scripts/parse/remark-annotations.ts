/**
 * Annotation files as a parser for unified: notes in containers, and in each the lemma, the comment, excerpts
 * of sources and verse. What is quoted verbatim (lemma, evidence) is read without the further syntax that
 * plugins add, so that an `@` of the original is no citation.
 */
import type { Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
// The types of `micromarkExtensions` and `fromMarkdownExtensions` among a processor's data.
import type {} from 'remark-parse'
import type { Plugin, Processor } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { IgnoreComment } from '../model/ignore.ts'
import { report } from '../problems/report.ts'
import { type Container, nestedNames, reportOutside, scanContainers } from './fences/containers.ts'
import type { OpeningFence } from './fences/fence.ts'
import { type FoundComment, takeIgnoreComments } from './ignore-comments.ts'
import { shift } from './shift.ts'
import { positionOfLines, type Source, sourceOf } from './source.ts'
import { type MarkdownSyntax, parseMarkdown } from './syntax/markdown.ts'
import { reportTooDeep } from './too-deep.ts'
import { versed } from './verse.ts'

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** The opening fence as it was written. */
    fence?: OpeningFence
    /** Whether the first child is the lemma: a quotation before everything else. */
    lemma?: boolean
  }
}

/** Options of `remarkAnnotations`. */
export interface AnnotationsOptions {
  /** Names of the series; without them every container but `evidence` and `verse` is taken for a note. */
  series?: readonly string[] | undefined
}

/**
 * Parse an annotation file.
 *
 * The tree's children are `containerDirective` nodes, one for each note in the order of the file, with those
 * for evidence and `verse` nodes within; what wrongly stands outside is among them as paragraphs. Problems are
 * messages of the file.
 */
export const remarkAnnotations: Plugin<[(Readonly<AnnotationsOptions> | null | undefined)?], string, Root> =
  function (options) {
    const self = this as unknown as Processor<Root>
    self.parser = (document, file) => {
      const { source, comments, faultyLines } = takeIgnoreComments(file, sourceOf(document))
      const series = options?.series
      const scan = scanContainers(file, source, series)
      file.data.ignores = comments.map((comment) => ignoreOf(comment, scan.containers))
      const outside = scan.outside.filter(({ first, end }) => first + 1 < end || !faultyLines.has(first))
      reportOutside(file, source, { ...scan, outside }, series?.[0] ?? 'note')
      const reader = new Reader(file, source, {
        footnotes: false,
        extensions: self.data('micromarkExtensions'),
        mdastExtensions: self.data('fromMarkdownExtensions'),
        tooDeep: reportTooDeep(file),
      })
      const children: RootContent[] = [
        ...scan.containers.map((container) => reader.container(container)),
        ...scan.outside.map(({ first, end }) => looseText(source, first, end)),
      ]
      children.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
      const end = source.lines.length - 1
      return {
        type: 'root',
        children,
        position: { start: { line: 1, column: 1, offset: 0 }, end: positionOfLines(source, end).end },
      }
    }
  }

/** A comment within a note speaks of that note, one outside of the next. */
function ignoreOf(
  { rules, reason, position, first }: FoundComment,
  containers: readonly Container[],
): IgnoreComment {
  const note =
    containers.findLast(({ fence, end }) => fence.line < first && first < end) ??
    containers.find(({ fence }) => fence.line > first)
  const lines = note && { first: note.fence.line + 1, last: Math.max(note.fence.line, note.end) + 1 }
  const id = note?.fence.attributes.find(({ name }) => name === 'id')?.value
  return { rules, reason, position, speaksOf: id === undefined ? 'the note' : `the note \`${id}\``, lines }
}

/** Text outside, in one paragraph: an error was reported, and nothing is lost. */
function looseText(source: Source, first: number, end: number): Paragraph {
  const position = positionOfLines(source, first, end - 1)
  const value = source.lines.slice(first, end).join('\n').trim()
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

class Reader {
  private readonly file: VFile
  private readonly source: Source
  private readonly comment: MarkdownSyntax
  private readonly verbatim: MarkdownSyntax

  constructor(file: VFile, source: Source, syntax: MarkdownSyntax) {
    this.file = file
    this.source = source
    this.comment = syntax
    this.verbatim = { ...syntax, extensions: [], mdastExtensions: [] }
  }

  container(container: Container): ContainerDirective {
    const { fence } = container
    const evidence = fence.name === 'evidence'
    const lemma = nestedNames.includes(fence.name) ? undefined : this.lemmaLines(container)
    const children = [
      ...(lemma ? this.parse(lemma.first, lemma.end, this.verbatim) : []),
      ...this.content(container, lemma?.end ?? container.first, evidence ? this.verbatim : this.comment),
    ]
    return {
      type: 'containerDirective',
      name: fence.name,
      attributes: Object.fromEntries(fence.attributes.map(({ name, value }) => [name, value ?? ''])),
      children: children as ContainerDirective['children'],
      data: { fence, lemma: lemma !== undefined },
      position: {
        start: fence.position.start,
        end: positionOfLines(this.source, Math.max(fence.line, container.end - 1)).end,
      },
    }
  }

  /**
   * The lemma's lines: those with `>` before any other text.
   *
   *     > the words       lemma
   *     > commented on    lemma
   *     The comment.      a fault: a quotation would go on here
   */
  private lemmaLines({ first, end, children }: Container): { first: number; end: number } | undefined {
    const { lines } = this.source
    const stop = children[0]?.fence.line ?? end
    let start = first
    while (start < stop && lines[start]!.trim() === '') start++
    let last = start
    while (last < stop && /^[ \t]*>/.test(lines[last]!)) last++
    if (last === start) return undefined
    if (last < stop && lines[last]!.trim() !== '') {
      report(this.file, 'lemma-line-unmarked', positionOfLines(this.source, last), {
        line: lines[last]!.trim(),
      })
    }
    return { first: start, end: last }
  }

  /** What is in a container from a line on; containers within interrupt everything else. */
  private content(container: Container, from: number, syntax: MarkdownSyntax): RootContent[] {
    const content: RootContent[] = []
    let line = from
    for (const child of container.children) {
      content.push(...this.parse(line, child.fence.line, syntax))
      if (child.parent !== container) line = child.first
      else if (child.fence.name === 'verse') content.push(this.verse(child, syntax))
      else content.push(this.container(child))
      line = child.closed ? child.end + 1 : child.end
    }
    content.push(...this.parse(line, container.end, syntax))
    return content
  }

  private verse(container: Container, syntax: MarkdownSyntax): RootContent {
    const children = this.content(container, container.first, syntax).map((node) => versed(node, this.source))
    const { start } = container.fence.position
    return {
      type: 'verse',
      children,
      position: {
        start,
        end: positionOfLines(this.source, Math.max(container.fence.line, container.end - 1)).end,
      },
    }
  }

  private parse(first: number, end: number, syntax: MarkdownSyntax): RootContent[] {
    const lines = this.source.lines.slice(first, end)
    if (lines.every((line) => line.trim() === '')) return []
    this.checkFences(first, end)
    const tooDeep = (place: Point) => syntax.tooDeep?.({ ...place, line: place.line + first })
    const tree = parseMarkdown(lines.join('\n'), { ...syntax, tooDeep })
    return shift(tree, first, this.source.starts[first]!).children
  }

  /** A fence behind the mark of a quotation or list opens nothing. */
  private checkFences(first: number, end: number): void {
    for (let line = first; line < end; line++) {
      const match = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+[ \t]*(:{3,}.*)/.exec(
        this.source.lines[line]!,
      )
      if (match)
        report(this.file, 'fence-misplaced', positionOfLines(this.source, line), {
          fence: match[1]!.trimEnd(),
        })
    }
  }
}
