/** A container as a note: lemma, comment and evidence told apart, and everything a note must have asked for. */
import type { Blockquote, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Citation } from '../model/citation.ts'
import {
  type Evidence,
  type Lemma,
  type Note,
  type NoteAttributes,
  type Stance,
  stances,
} from '../model/note.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import type { Config } from '../read/schema.ts'
import { checkText } from './check-text.ts'
import { writeFence } from './fences/fence.ts'
import { type Fields, readFields } from './fields.ts'
import { checkedId } from './note-id.ts'
import type { Source } from './source.ts'
import { plainText } from './text.ts'

const noteFields = [
  'id',
  'in',
  'prefix',
  'suffix',
  'stance',
  'claim',
  'kind',
  'by',
  'checked',
  'lang',
] as const
const evidenceFields = ['source', 'locator', 'lang'] as const

/** The file a note stands in. */
export interface NoteContext {
  file: VFile
  source: Source
  config: Pick<Config, 'series'>
  /** Order of this note among all of the edition. */
  order: number
}

/**
 * Make a note of its container.
 *
 * @param container a child of the root that `remarkAnnotations` made
 * @param context the file, which gets the messages
 * @returns the note, also where it has faults
 */
export function noteOf(container: ContainerDirective, context: NoteContext): Note {
  const { file, source, config } = context
  const fence = container.data!.fence!
  const { position } = fence
  const series = config.series.find(({ id }) => id === container.name)
  if (!series) {
    const declared = config.series.map(({ id }) => id)
    const near = nearest(container.name, declared)
    const fixed = writeFence({ ...fence, name: near[0] ?? declared[0] ?? 'note' })
    report(file, 'series-undeclared', position, { name: container.name, declared, nearest: near, fixed })
  }
  const fields = readFields(file, container, noteFields)
  const { body, evidence } = contents(container, context)
  const lemma = lemmaOf(container)
  const id = checkedId(file, fence, fields, lemma?.value ?? plainText(body))
  checkLemma(container, lemma, fields, body, context)
  if (body.length === 0) report(file, 'note-empty', position, {})
  const stance = stanceOf(fields, container.name, series, position, file)
  checkClaim(fields, container.name, series, position, file)

  const verbatim = lemma ? [lemma.node as RootContent] : []
  const checks = { footnotes: 'in-note', defined: [], listNumbers: true, fences: false } as const
  checkText(verbatim, source, file, { ...checks, listNumbers: false })
  checkText(body, source, file, checks)
  for (const { children } of evidence) checkText(children, source, file, { ...checks, footnotes: 'words' })
  const { id: _, ...attributes } = fields.values
  return {
    id,
    series: container.name,
    file,
    position,
    order: context.order,
    lemma,
    attributes: attributes as NoteAttributes,
    attributePositions: fields.positions,
    stance,
    body,
    evidence,
    citations: citationsIn(body),
  }
}

/** The citations in nodes, in order; the nodes themselves. */
export function citationsIn(nodes: readonly RootContent[]): Citation[] {
  const citations: Citation[] = []
  visit({ type: 'root' as const, children: [...nodes] }, 'citation', (node) => {
    citations.push(node)
  })
  return citations
}

function lemmaOf({ data, children }: ContainerDirective): Lemma | undefined {
  const [first] = children
  if (!data?.lemma || first?.type !== 'blockquote') return undefined
  return { node: first as Blockquote, position: first.position!, value: plainText([first]) }
}

/** The comment, and the excerpts that stand in it. */
function contents(
  container: ContainerDirective,
  context: NoteContext,
): { body: RootContent[]; evidence: Evidence[] } {
  const body: RootContent[] = []
  const evidence: Evidence[] = []
  for (const [index, child] of (container.children as RootContent[]).entries()) {
    if (index === 0 && container.data?.lemma) continue
    if (child.type !== 'containerDirective') body.push(child)
    else if (child.name === 'evidence') evidence.push(evidenceOf(child, context.file))
  }
  return { body, evidence }
}

function evidenceOf(container: ContainerDirective, file: VFile): Evidence {
  const fence = container.data!.fence!
  const { values } = readFields(file, container, evidenceFields)
  if (values.source === undefined) {
    const attributes = fence.attributes.filter(({ name }) => name !== 'source')
    const source = { name: 'source', value: 'key', start: 0, end: 0 }
    report(file, 'evidence-without-source', fence.position, {
      fixed: writeFence({ ...fence, attributes: [source, ...attributes] }),
    })
  }
  const children = container.children as RootContent[]
  if (plainText(children).trim() === '') report(file, 'evidence-empty', fence.position, {})
  const { source = '', locator, lang } = values
  return { source, locator, lang, children, position: container.position! }
}

function checkLemma(
  container: ContainerDirective,
  lemma: Lemma | undefined,
  { values }: Fields<(typeof noteFields)[number]>,
  body: readonly RootContent[],
  { file, source }: NoteContext,
): void {
  const { position } = container.data!.fence!
  if (lemma) {
    if (lemma.value.trim() === '') report(file, 'lemma-empty', lemma.position, {})
    return
  }
  const extra = (['prefix', 'suffix'] as const).filter((name) => values[name] !== undefined)
  if (values.in !== undefined && extra.length === 0) return
  const quotation = body.find((node) => node.type === 'blockquote')
  if (quotation) {
    const { start, end } = quotation.position!
    report(file, 'lemma-not-first', quotation.position, {
      lemma: source.text.slice(start.offset, end.offset),
    })
  } else {
    report(file, 'note-without-lemma', position, { extra })
  }
}

function stanceOf(
  { values, positions }: Fields<(typeof noteFields)[number]>,
  name: string,
  series: Config['series'][number] | undefined,
  position: Position,
  file: VFile,
): Stance | undefined {
  const { stance } = values
  if (stance === undefined) {
    if (series?.stance === 'required') report(file, 'stance-missing', position, { series: name, stances })
    return undefined
  }
  if (series?.stance === 'none')
    report(file, 'attribute-not-used', positions.stance ?? position, { name: 'stance', series: name })
  const known = stances.find((candidate) => candidate === stance)
  if (!known) {
    report(file, 'stance-unknown', positions.stance ?? position, {
      stance,
      nearest: nearest(stance, stances),
      stances,
    })
  }
  return known
}

function checkClaim(
  { values, positions }: Fields<(typeof noteFields)[number]>,
  name: string,
  series: Config['series'][number] | undefined,
  position: Position,
  file: VFile,
): void {
  const { claim } = values
  if (claim === undefined && series?.claim === 'required')
    report(file, 'claim-missing', position, { series: name })
  if (claim !== undefined && series?.claim === 'none') {
    report(file, 'attribute-not-used', positions.claim ?? position, { name: 'claim', series: name })
  }
}
