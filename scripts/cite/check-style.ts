/**
 * Reads a `.csl` file for what citeproc does not say or does not place: where its XML is broken, what of CSL is
 * missing or misspelt, which macros never end, and which style it depends on.
 */
import { checkElements } from './check-elements.ts'
import { checkMacros } from './check-macros.ts'
import type { CompactNode } from './compact-csl.ts'
import { childElements, cslName, cslNamespace, textOf, toCompact } from './csl-tree.ts'
import type { StyleFault, TellFault } from './style-fault.ts'
import { readXml, type XmlElement } from './xml.ts'

/** What a style file says of itself. */
export interface StyleFacts {
  /** In order of place; the style can be used where all of them are ignored parts. */
  faults: StyleFault[]
  /** Whether it has more, so that nobody knows whether it can be used. */
  more: boolean
  title: string
  /** As its `class` says; undefined for a dependent style. */
  class: string | undefined
  /** The style it depends on, by its address. */
  parent: { href: string; offset: number } | undefined
  /** Language that its `default-locale` names, and where. */
  language: { tag: string; offset: number } | undefined
  /** Its address, in `info`. */
  id: string
  /** What citeproc is given; undefined where there is none to give. */
  style: CompactNode | undefined
}

/** So many faults are told; who writes a style by machine may have thousands of one kind. */
export const mostFaults = 50

/** Ends the checks of a style that has too many faults. */
class Enough extends Error {}

/**
 * Check a style.
 *
 * @param text the file
 */
export function checkStyle(text: string): StyleFacts {
  const { elements, faults: broken } = readXml(text)
  const facts: StyleFacts = {
    faults: [],
    more: false,
    title: '',
    class: undefined,
    parent: undefined,
    language: undefined,
    id: '',
    style: undefined,
  }
  const tell: TellFault = (cause, { offset }, more) => {
    if (facts.faults.length === mostFaults) throw new Enough()
    facts.faults.push({ cause, offset, ignored: false, nearest: [], related: undefined, ...more })
  }
  for (const { message, offset } of broken) tell(message, { offset })
  const [root] = elements
  if (!root || broken.length > 0 || !checkRoot(root, tell)) return facts

  const info = childElements(root).find((child) => cslName(child) === 'info')
  const entries = info ? childElements(info) : []
  const entry = (name: string): string => {
    const found = entries.find((child) => cslName(child) === name)
    return found ? textOf(found).trim().replace(/\s+/g, ' ') : ''
  }
  facts.title = entry('title')
  facts.id = entry('id')
  facts.parent = parentOf(entries)
  facts.class = facts.parent ? undefined : root.attributes.get('class')
  // CSL-M writes further languages behind the first: `en-US-x-sort-ja`.
  const [language] = (root.attributes.get('default-locale') ?? '').split('-x-')
  if (language) facts.language = { tag: language, offset: root.attributeOffsets.get('default-locale') ?? 0 }
  if (facts.parent) return facts

  try {
    checkAreas(root, tell)
    checkElements(elements, tell)
    checkMacros(elements, tell)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    facts.more = true
  }
  facts.faults.sort((a, b) => a.offset - b.offset)
  facts.style = toCompact(root)
  return facts
}

/** Whether the first element is that of a style, in a version that can be read. */
function checkRoot(root: XmlElement, tell: TellFault): boolean {
  const place = (name: string): { offset: number } => ({
    offset: root.attributeOffsets.get(name) ?? root.offset,
  })
  if (cslName(root) !== 'style') {
    tell(`its first element is \`${root.name}\`, expected \`style\``, root)
    return false
  }
  const namespace = root.attributes.get('xmlns')
  if (namespace !== undefined && namespace !== cslNamespace) {
    tell(`its namespace is \`${namespace}\`, expected \`${cslNamespace}\``, place('xmlns'), {
      nearest: [cslNamespace],
    })
    return false
  }
  const version = root.attributes.get('version') ?? '1.0'
  if (!/^1\.[01](?:\.\d+)?(?:-?[a-z]+\d*)?$/i.test(version)) {
    tell(`it is written for CSL \`${version}\`, expected 1.0`, place('version'))
    return false
  }
  return true
}

function parentOf(info: readonly XmlElement[]): { href: string; offset: number } | undefined {
  const link = info.find(
    (child) => cslName(child) === 'link' && child.attributes.get('rel') === 'independent-parent',
  )
  return link ? { href: link.attributes.get('href') ?? '', offset: link.offset } : undefined
}

/** `citation`, `bibliography` and their layouts. */
function checkAreas(root: XmlElement, tell: TellFault): void {
  if (!root.attributes.has('class')) tell('it has no `class`, expected `note` or `in-text`', root)
  const children = childElements(root)
  if (!children.some((child) => cslName(child) === 'citation')) tell('it has no `citation`', root)
  for (const name of ['citation', 'bibliography']) {
    const [first, ...others] = children.filter((child) => cslName(child) === name)
    for (const other of others) {
      tell(`it has a second \`${name}\``, other, {
        related: { offset: first!.offset, text: 'the first' },
      })
    }
    if (!first) continue
    // CSL-M has a layout for each of several languages.
    const layouts = childElements(first).filter((child) => cslName(child) === 'layout')
    const plain = layouts.filter(({ attributes }) => !attributes.has('locale'))
    if (layouts.length === 0) tell(`its \`${name}\` has no \`layout\``, first)
    else if (plain.length > 1) {
      tell(`its \`${name}\` has a second \`layout\``, plain[1]!, {
        related: { offset: plain[0]!.offset, text: 'the first' },
      })
    }
  }
}
