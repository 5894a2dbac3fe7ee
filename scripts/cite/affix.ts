/**
 * Prefixes and suffixes, which may hold any markup, on their way through citeproc. Emphasis becomes its `<i>` and
 * `<b>`, so that it turns round within italics; all else (languages, links, code) is marked by noncharacters of
 * Unicode, which no text has and citeproc leaves alone, and made into elements afterwards.
 *
 *     see [](#toll), *passim*   →   see ﷐0﷑C12﷒, <i>passim</i>   →   see <a href="#note-toll">C12</a>, <i>…
 */
import type { Element, ElementContent, Properties, Text } from 'hast'
import type { PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Call, Numbered } from '../model/edition.ts'

const opens = '\uFDD0'
const begins = '\uFDD1'
const closes = '\uFDD2'

/** A prefix that prints nothing, and tells citeproc that the cluster does not begin a sentence. */
export const withinSentenceMark = '\uFDD3'

/** An element that has to be put back. */
interface Kept {
  tagName: string
  properties: Properties
}

/** Carries the markup of one cluster's affixes past citeproc. */
export class Affixes {
  readonly #kept: Kept[] = []
  readonly #callByNote: ReadonlyMap<string, Call>

  /** @param edition numbered, so that links to notes print as marks */
  constructor(edition: Pick<Numbered, 'callByNote'>) {
    this.#callByNote = edition.callByNote
  }

  /**
   * Write an affix as citeproc reads it.
   *
   * @param nodes prefix or suffix of an item
   * @returns text with `<i>` and `<b>`
   */
  write(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => this.#writeNode(node)).join('')
  }

  #writeNode(node: PhrasingContent): string {
    switch (node.type) {
      case 'text':
        return node.value.replace(/\s*\n\s*/g, ' ')
      case 'emphasis':
        return `<i>${this.write(node.children)}</i>`
      case 'strong':
        return `<b>${this.write(node.children)}</b>`
      case 'span':
        return this.#keep('span', { lang: node.lang }, this.write(node.children))
      case 'inlineCode':
        return this.#keep('code', {}, node.value)
      case 'link':
        return this.#writeLink(node.url, this.write(node.children))
      case 'break':
        return ' '
      case 'citation':
        return node.source
      default:
        return 'children' in node ? this.write(node.children) : plainText(node)
    }
  }

  /** Links within the edition as the notes' own: a note's mark, a paragraph's number. */
  #writeLink(url: string, words: string): string {
    const id = url.startsWith('#') ? url.slice(1) : undefined
    if (id === undefined) return /^https?:\/\//i.test(url) ? this.#keep('a', { href: url }, words) : words
    const call = this.#callByNote.get(id)
    if (call) return this.#keep('a', { className: ['to-note'], href: `#note-${id}` }, words || call.mark)
    const paragraph = /^p-(\d+)$/.exec(id)?.[1]
    const className = [paragraph ? 'to-paragraph' : 'to-chapter']
    return this.#keep('a', { className, href: url }, words || (paragraph ?? id))
  }

  #keep(tagName: string, properties: Properties, words: string): string {
    this.#kept.push({ tagName, properties })
    return `${opens}${this.#kept.length - 1}${begins}${words}${closes}`
  }

  /**
   * Put the elements back that were kept.
   *
   * @param content what citeproc made, as hast
   * @returns the same with elements in place of the marks
   */
  restore(content: readonly ElementContent[]): ElementContent[] {
    if (this.#kept.length === 0) return [...content]
    const levels: { parent: ElementContent[]; kept: Kept | undefined }[] = [{ parent: [], kept: undefined }]
    const put = (node: ElementContent): void => {
      levels[levels.length - 1]!.parent.push(node)
    }
    const close = (): void => {
      const { parent, kept } = levels.pop()!
      if (kept) put({ type: 'element', ...kept, children: parent } as Element)
    }
    for (const node of content) {
      if (node.type === 'element') put({ ...node, children: this.restore(node.children) })
      if (node.type !== 'text') continue
      for (const part of node.value.split(/(\uFDD0\d+\uFDD1|\uFDD2)/)) {
        if (part === closes) {
          if (levels.length > 1) close()
        } else if (part.startsWith(opens)) {
          levels.push({ parent: [], kept: this.#kept[Number(part.slice(1, -1))] })
        } else if (part !== '') put({ type: 'text', value: part } as Text)
      }
    }
    while (levels.length > 1) close()
    return levels[0]!.parent
  }
}
