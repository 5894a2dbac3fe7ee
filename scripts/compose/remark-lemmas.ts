/**
 * A unified plugin that marks lemmas and sets calls in the text of a chapter.
 *
 *     text    Official figures prove that 613 people were killed.
 *     lemma A [0,        27)              └ 0: "Official figures prove that"
 *     lemma B              [23, 37)       └ 23: "that 613 people"
 *     result  <mark A>Official figures prove </mark><mark A><mark B>that</mark></mark>[call A]
 *             <mark B> 613 people</mark>[call B] were killed.
 *
 * Lemmas may overlap and may run over paragraphs, so each is marked in pieces that never cross a node. A call
 * stands outside emphasis that ends with it, after a footnote mark of the author's at the same place, and
 * never inside a link: the link is divided there.
 */
import type { Link, Node, Nodes, PhrasingContent, Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { Call } from '../model/edition.ts'
import type { AnchorText, Block, Run } from '../model/text.ts'

export interface LemmaOptions {
  /** The text whose blocks are in the tree. */
  text: AnchorText
  /** The calls that stand in this text, in reading order. */
  calls: readonly Call[]
}

/** A stretch of a lemma that lies in one text node. */
interface LemmaMark extends Node {
  type: 'lemmaMark'
  children: PhrasingContent[]
}

/** The mark in the text that leads to a note. */
interface CallNode extends Node {
  type: 'noteCall'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    lemmaMark: LemmaMark
    noteCall: CallNode
  }
  interface RootContentMap {
    lemmaMark: LemmaMark
    noteCall: CallNode
  }
}

/**
 * Mark the lemmas of a text and set its calls.
 *
 * The tree is changed in place; give it a copy if the parsed tree is needed afterwards, made so that
 * `text.blocks` point into it.
 */
export const remarkLemmas: Plugin<[LemmaOptions], Root> = ({ text, calls }) => {
  return () => {
    for (const block of text.blocks) {
      const marked = calls.filter(
        ({ anchor: { place } }) =>
          place.extent === 'words' && place.start < block.end && place.end > block.start,
      )
      const called = calls.filter(
        ({ anchor: { place } }) => place.call > block.start && place.call <= block.end,
      )
      if (marked.length > 0 || called.length > 0) setBlock(block, marked, called)
    }
  }
}

function setBlock(block: Block, marked: readonly Call[], called: readonly Call[]): void {
  const runByNode = new Map<unknown, Run>(block.runs.map((run) => [run.node, run]))
  const pending = [...called]

  /** First and last code point of a node; undefined where it holds no characters. */
  function spanOf(node: Nodes): { start: number; end: number } | undefined {
    const own = runByNode.get(node)
    if (own) return own.end > own.start ? own : undefined
    let span: { start: number; end: number } | undefined
    visit(node, (child) => {
      const run = runByNode.get(child)
      if (run && run.end > run.start)
        span = {
          start: span ? Math.min(span.start, run.start) : run.start,
          end: Math.max(span?.end ?? 0, run.end),
        }
    })
    return span
  }

  function callsUpTo(offset: number): CallNode[] {
    const ready: CallNode[] = []
    while (pending[0] && pending[0].anchor.place.call <= offset) ready.push(callNode(pending.shift()!))
    return ready
  }

  function rebuild(children: readonly PhrasingContent[]): PhrasingContent[] {
    const result: PhrasingContent[] = []
    for (const child of children) {
      const span = spanOf(child)
      if (span) result.push(...callsUpTo(span.start))
      const run = runByNode.get(child)
      if (run && child.type === 'text') result.push(...setText(child.value, run))
      else if ('children' in child && child.type !== 'noteCall') {
        const inner = { ...child, children: rebuild(child.children as PhrasingContent[]) } as PhrasingContent
        result.push(...(inner.type === 'link' ? divideLink(inner) : [inner]))
      } else result.push(child)
    }
    return result
  }

  function setText(value: string, run: Run): PhrasingContent[] {
    const points = [...value]
    const cuts = new Set([run.start, run.end])
    for (const { anchor } of marked)
      for (const cut of [anchor.place.start, anchor.place.end])
        if (cut > run.start && cut < run.end) cuts.add(cut)
    for (const { anchor } of called)
      if (anchor.place.call > run.start && anchor.place.call < run.end) cuts.add(anchor.place.call)
    const order = [...cuts].sort((a, b) => a - b)
    const pieces: PhrasingContent[] = []
    for (let index = 0; index + 1 < order.length; index++) {
      const [start, end] = [order[index]!, order[index + 1]!]
      pieces.push(...callsUpTo(start))
      const over = marked.filter(({ anchor: { place } }) => place.start <= start && place.end >= end)
      let piece: PhrasingContent = {
        type: 'text',
        value: points.slice(start - run.start, end - run.start).join(''),
      }
      for (const call of over.toReversed()) piece = lemmaMark(call, piece)
      pieces.push(piece)
    }
    return pieces
  }

  block.node.children = [...rebuild(block.node.children), ...callsUpTo(block.end)]
}

/** A call inside a link would be a link in a link: the link is divided around it. */
function divideLink(link: Link): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let open: PhrasingContent[] = []
  const close = () => {
    if (open.length > 0) parts.push({ ...link, children: open as Link['children'] })
    open = []
  }
  for (const child of link.children as PhrasingContent[]) {
    if (child.type === 'noteCall') {
      close()
      parts.push(child)
    } else open.push(child)
  }
  close()
  return parts
}

function lemmaMark(call: Call, content: PhrasingContent): LemmaMark {
  return {
    type: 'lemmaMark',
    children: [content],
    data: { hName: 'mark', hProperties: { className: ['lemma'], dataNote: call.note.id } },
  }
}

function callNode(call: Call): CallNode {
  const { id, series } = call.note
  return {
    type: 'noteCall',
    children: [{ type: 'text', value: call.mark }],
    data: {
      hName: 'a',
      hProperties: {
        className: ['call'],
        id: `ref-${id}`,
        href: `#note-${id}`,
        role: 'doc-noteref',
        dataSeries: series,
      },
    },
  }
}
