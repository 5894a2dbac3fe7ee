/**
 * mdast extension for citations: tokens become `Citation` nodes. While a citation is being built it is a parent
 * (`OpenCitation`) whose children are text and markup with keys and separators among them; when it closes,
 * `citationItems` makes items of them.
 */
import type { Nodes, Text } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Point, Position } from 'unist'
import type { Citation } from '../../model/citation.ts'
import type { CitationFault } from './faults.ts'
import { citationItems, type GroupChild } from './items.ts'
import { type LocatorTerms, locatorTerms } from './locator-terms.ts'
import { TextPlaces } from './text-places.ts'

/** A citation that is being read. */
interface OpenCitation {
  type: 'citation'
  children: GroupChild[]
  position?: Position
  data?: { citationFaults?: CitationFault[] }
  places: TextPlaces
}

export interface CitationFromMarkdownOptions {
  /** Language whose terms introduce locators (BCP 47); American and British English by default. */
  locale?: string | undefined
  /** Terms of a language that the program does not know, in place of `locale`. */
  terms?: LocatorTerms | undefined
}

/**
 * Create an extension for mdast-util-from-markdown that makes `Citation` nodes.
 *
 * @param options set `locale` for notes in another language than English: German notes write "S. 5"
 * @returns extension to be given in `mdastExtensions`, together with `citationSyntax`
 */
export function citationFromMarkdown(options: CitationFromMarkdownOptions = {}): Extension {
  const terms = options.terms ?? locatorTerms(options.locale)
  return {
    canContainEols: ['citation'],
    enter: {
      citation: enterCitation,
      citationGroup(token) {
        openCitation(this)?.children.push({ type: 'citationBracket', position: positionOf(token) })
      },
      citationKey: enterKey,
      citationKeyFault: enterData,
      data: enterData,
      characterEscape: enterOther,
      characterReference: enterOther,
      lineEnding(token) {
        const text = tail(this)
        if (text) openCitation(this)?.places.add(text, point(token.start), point(token.end))
      },
    },
    exit: {
      citation(token) {
        exitCitation(this, token, terms)
      },
      citationKey(token) {
        exitKey(this, token, terms)
      },
      citationKeyFault(token) {
        this.config.exit.data?.call(this, token)
        const text = tail(this)
        if (text) addFaults(text, token)
      },
      citationKeyString: exitKeyString,
      citationSeparator(token) {
        openCitation(this)?.children.push({ type: 'citationSeparator', position: positionOf(token) })
      },
    },
  }
}

function enterCitation(this: CompileContext, token: Token): undefined {
  const open: OpenCitation = { type: 'citation', children: [], places: new TextPlaces() }
  // The compiler only needs a node with children; the node is a complete `Citation` when it is left.
  this.enter(open as unknown as Nodes, token)
}

/** In running text a key is a citation by itself. */
function enterKey(this: CompileContext, token: Token): undefined {
  if (!openCitation(this)) enterCitation.call(this, token)
  const open = openCitation(this)
  open?.children.push({
    type: 'citationKey',
    key: '',
    keyPosition: undefined,
    suppress: token._citationSuppress === true,
    source: this.sliceSerialize(token),
    position: positionOf(token),
  })
  if (open) addFaults(open, token)
}

function exitKeyString(this: CompileContext, token: Token): undefined {
  const child = openCitation(this)?.children.at(-1)
  if (child?.type !== 'citationKey') return
  child.key = this.sliceSerialize(token)
  child.keyPosition = positionOf(token)
}

function exitKey(context: CompileContext, token: Token, terms: LocatorTerms): undefined {
  // A key alone has neither opened nor entered a bracket, and ends where its citation ends.
  const open = openCitation(context)
  const bare = context.tokenStack.at(-1)?.[0].type === 'citationKey'
  if (open && bare) exitCitation(context, token, terms)
}

function exitCitation(context: CompileContext, token: Token, terms: LocatorTerms): undefined {
  const open = openCitation(context)
  const inImage = context.stack.some((node) => node.type === 'image')
  context.exit(token)
  if (!open) return
  const source = context.sliceSerialize(token)
  const { children, places, position, ...rest } = open
  const unread: CitationFault[] = []
  const items = citationItems(children, terms, places, (fault) => unread.push({ kind: 'locator', ...fault }))
  if (unread.length > 0) rest.data = { citationFaults: [...(rest.data?.citationFaults ?? []), ...unread] }
  const node = open as unknown as Citation & { children?: unknown; places?: unknown; value?: string }
  delete node.children
  delete node.places
  Object.assign(node, rest, { items, source, position })
  // The alternative text of an image is made of its nodes' values: the characters must not be lost there.
  if (inImage) node.value = source
}

/** Characters as they stand in the file. */
function enterData(this: CompileContext, token: Token): undefined {
  enterText(this, token)
}

/** A character that is escaped or written as a reference. */
function enterOther(this: CompileContext, token: Token): undefined {
  enterText(this, token, point(token.end))
}

/** Begin text, or go on with it; where it stands directly in a citation, the place is remembered. */
function enterText(context: CompileContext, token: Token, after?: Point): void {
  // The compiler's own handler for text goes by this name too.
  context.config.enter.codeTextData?.call(context, token)
  const text: { type: string } | undefined = context.stack.at(-1)
  const parent: { type: string } | undefined = context.stack.at(-2)
  if (text?.type === 'text' && parent?.type === 'citation') {
    ;(parent as OpenCitation).places.add(text as Text, point(token.start), after)
  }
}

/** The citation that is being read, if it is the innermost node. */
function openCitation(context: CompileContext): OpenCitation | undefined {
  const node: { type: string } | undefined = context.stack.at(-1)
  return node?.type === 'citation' ? (node as OpenCitation) : undefined
}

/** The text that the characters just read were added to. */
function tail(context: CompileContext): Text | undefined {
  const parent = context.stack.at(-1)
  const last: { type: string } | undefined =
    parent && 'children' in parent ? parent.children.at(-1) : undefined
  return last?.type === 'text' ? (last as Text) : undefined
}

function addFaults(node: { data?: { citationFaults?: CitationFault[] } }, token: Token): void {
  const faults = token._citationFaults?.map((fault) => ({
    kind: fault.kind,
    text: fault.text,
    position: { start: point(fault.position.start), end: point(fault.position.end) },
  }))
  if (!faults) return
  node.data ??= {}
  node.data.citationFaults ??= []
  node.data.citationFaults.push(...faults)
}

function positionOf(token: Token): Position {
  return { start: point(token.start), end: point(token.end) }
}

function point({ line, column, offset }: Point): Point {
  return offset === undefined ? { line, column } : { line, column, offset }
}
