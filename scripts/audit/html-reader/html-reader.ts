/**
 * The audit's own reader of the finished page: which element is which region, what a reader sees in it, and
 * where calls and links lead. It knows the page by the ids, classes and roles of the contract (section 6).
 */
import type { Element, ElementContent, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Flow, FlowBuilder, type Folding, type Place } from '../compare/flow.ts'
import { isHidden } from './hidden.ts'

export interface HtmlCall {
  /** Id of the note's element: `note-x`, `fn-x`. */
  target: string
  id: string
  text: string
  /** The words before it. */
  before: Flow
  place: Place
}

export interface HtmlPage {
  root: Root
  byId: Map<string, Element>
  /** Ids that stand more than once, with the second element. */
  repeatedIds: { id: string; element: Element }[]
  /** Notes' elements in the order of the page. */
  notes: { id: string; element: Element }[]
  /** Elements whose words cannot be seen, by themselves or for what they stand in, with the reason. */
  hidden: Map<Element, string>
}

/** What a region's flow holds beside its words. */
export interface RegionReading {
  flow: Flow
  calls: HtmlCall[]
  /** Words that cannot be seen, with the reason. */
  hidden: { text: string; reason: string; place: Place }[]
}

/** Read the page. */
export function readHtml(html: string): HtmlPage {
  const root = unified().use(rehypeParse).parse(html)
  const byId = new Map<string, Element>()
  const repeatedIds: HtmlPage['repeatedIds'] = []
  const notes: HtmlPage['notes'] = []
  visit(root, 'element', (element) => {
    const { id } = element.properties
    if (typeof id !== 'string') return
    if (byId.has(id)) repeatedIds.push({ id, element })
    else byId.set(id, element)
    if (
      id.startsWith('note-') &&
      (element.tagName === 'aside' || element.properties.role === 'doc-footnote')
    ) {
      notes.push({ id: id.slice(5), element })
    }
  })
  return { root, byId, repeatedIds, notes, hidden: hiddenElements(root) }
}

function hiddenElements(root: Root): Map<Element, string> {
  const hidden = new Map<Element, string>()
  const walk = (node: Root | Element, outer: string | undefined): void => {
    const reason = outer ?? (node.type === 'element' ? isHidden(node) : undefined)
    if (reason !== undefined && node.type === 'element') hidden.set(node, reason)
    for (const child of node.children) if (child.type === 'element') walk(child, reason)
  }
  walk(root, undefined)
  return hidden
}

const blocks = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
)
const silent = new Set(['script', 'style', 'template', 'title', 'head', 'svg', 'noscript'])

/** Furniture that stands among the words of a region. */
const furniture = ['no', 'note-nav', 'furniture']

export interface ReadOptions {
  region: string
  /** Elements that hide their words (`HtmlPage.hidden`). */
  hidden: ReadonlyMap<Element, string>
  folding: Folding
  /** Classes to be left out beside the furniture. */
  without?: readonly string[]
  /** Whether `aside` elements are no part of the region. */
  withoutNotes?: boolean
}

/**
 * Read what a reader sees in an element.
 *
 * @param elements the element, or several that follow each other
 * @param options what belongs to the region
 */
export function readRegion(elements: readonly Element[], options: ReadOptions): RegionReading {
  const builder = new FlowBuilder(options.folding)
  const calls: HtmlCall[] = []
  const hidden: RegionReading['hidden'] = []
  const without = new Set([...furniture, ...(options.without ?? [])])
  const recent: string[] = []
  const numbers = new Map<Element, string>()
  for (const element of elements) {
    builder.space()
    recent.push(' ')
    for (const child of element.children) read(child, options.hidden.get(element))
  }
  return { flow: builder.build(), calls, hidden }

  function read(node: ElementContent, hiddenBy: string | undefined): void {
    if (node.type === 'text') {
      const place = placeOf(node, options.region)
      builder.text(node.value, place)
      recent.push(node.value)
      if (hiddenBy && node.value.trim() !== '')
        hidden.push({ text: node.value.trim(), reason: hiddenBy, place })
      return
    }
    if (node.type !== 'element' || silent.has(node.tagName) || node.tagName === 'button') return
    if (isCall(node)) {
      addCall(node)
      return
    }
    if (options.withoutNotes && node.tagName === 'aside') return
    if (classesOf(node).some((name) => without.has(name)) || node.properties.role === 'doc-backlink') return
    const isBlock = blocks.has(node.tagName) || node.tagName === 'br'
    if (isBlock) space()
    if (node.tagName === 'ol') numberItems(node, numbers)
    const number = numbers.get(node)
    if (number !== undefined) builder.lineEnd().text(number, placeOf(node, options.region)).lineEnd()
    for (const child of node.children) read(child, options.hidden.get(node))
    if (isBlock) space()
  }

  function space(): void {
    builder.space()
    recent.push(' ')
  }

  function addCall(node: Element): void {
    const place = placeOf(node, options.region)
    const before = new FlowBuilder(options.folding).text(recent.slice(-60).join(''), place).build()
    const target = String(node.properties.href ?? '').replace(/^#/, '')
    calls.push({ target, id: String(node.properties.id ?? ''), text: plainText(node).trim(), before, place })
  }
}

/** Every `mark` of a lemma, by id of its note: its pieces in the order of the page. */
export function readLemmas(root: Root, folding: Folding): Map<string, Flow> {
  const builders = new Map<string, FlowBuilder>()
  const walk = (node: Root | ElementContent, open: readonly string[]): void => {
    if (node.type === 'text') {
      for (const id of open) builders.get(id)!.text(node.value, placeOf(node, `note:${id}`))
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    let own = open
    if (node.type === 'element') {
      if (silent.has(node.tagName) || isCall(node) || node.tagName === 'aside' || node.tagName === 'button')
        return
      if (classesOf(node).some((name) => furniture.includes(name))) return
      if (blocks.has(node.tagName) || node.tagName === 'br')
        for (const builder of builders.values()) builder.space()
      const ids =
        node.tagName === 'mark'
          ? String(node.properties.dataNote ?? '')
              .split(/\s+/)
              .filter(Boolean)
          : []
      for (const id of ids) if (!builders.has(id)) builders.set(id, new FlowBuilder(folding))
      own = [...open, ...ids.filter((id) => !open.includes(id))]
    }
    for (const child of node.children) if (child.type !== 'doctype') walk(child, own)
  }
  walk(root, [])
  return new Map([...builders].map(([id, builder]) => [id, builder.build()]))
}

/** All links within the page: their targets and places. */
export function internalLinks(root: Root): { target: string; place: Place }[] {
  const links: { target: string; place: Place }[] = []
  visit(root, 'element', (element) => {
    const { href } = element.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    links.push({ target: decodeURIComponent(href.slice(1)), place: placeOf(element, 'links') })
  })
  return links
}

/** The first element of a class inside another. */
export function firstOfClass(element: Element | Root, name: string): Element | undefined {
  return allOfClass(element, name)[0]
}

/** All elements of a class inside another, in order. */
export function allOfClass(element: Element | Root, name: string): Element[] {
  const list: Element[] = []
  visit(element, 'element', (one) => {
    if (one !== element && classesOf(one).includes(name)) list.push(one)
  })
  return list
}

export function classesOf(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** The text of an element, furniture included. */
export function plainText(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child) : ''))
    .join('')
}

function isCall(element: Element): boolean {
  return element.tagName === 'a' && classesOf(element).includes('call')
}

function placeOf(node: Element | Extract<ElementContent, { type: 'text' }>, region: string): Place {
  const start = node.position?.start
  return start ? { region, line: start.line, column: start.column } : { region }
}

/** Number the items of an ordered list as a browser does: from `start`, a `value` sets the count. */
function numberItems(list: Element, numbers: Map<Element, string>): void {
  let number = Number(list.properties.start ?? 1)
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue
    if (item.properties.value !== undefined) number = Number(item.properties.value)
    numbers.set(item, String(number++))
  }
}
