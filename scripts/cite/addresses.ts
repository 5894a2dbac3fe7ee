/**
 * DOIs and addresses: how they go to the engine, and the links that they become. citeproc puts an address into HTML as
 * it stands, so that a quotation mark would end it; the link is made anew from the words that are printed.
 *
 *     field                            printed                          leads to
 *     doi:10.1000/a<b>                 https://doi.org/10.1000/a<b>     https://doi.org/10.1000/a%3Cb%3E
 *     https://example.org/a_(b).       https://example.org/a_(b)        the same; the full stop stands outside
 *     javascript:alert(1)              javascript:alert(1)              nowhere
 */
import type { Element, ElementContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import type { CslItem } from '../model/edition.ts'

/** What may stand before a DOI: the name of the system, or the address that resolves it. */
const doiPrefix = /^\s*(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/(?=10\.))+/i

/** An address in running words. Quotation marks and the marks of kept elements end it. */
const written = /(?:https?:\/\/|www\.)[^\s<>"“”„«»\uFDD0-\uFDD2]+/giu

/** What ends a sentence or closes a bracket rather than an address. */
const closing = /[.,;:!?…'’›]$/u

/**
 * Write the DOI and the address of a source as all styles expect them: the DOI alone, both without spaces and
 * quotation marks.
 *
 * @param item of the sources
 * @returns the item itself where there is nothing to change
 */
export function withPlainAddresses(item: CslItem): CslItem {
  const { DOI, URL: address } = item
  if (typeof DOI !== 'string' && typeof address !== 'string') return item
  const changed: CslItem = { ...item }
  if (typeof DOI === 'string')
    changed.DOI = DOI.replace(doiPrefix, '').trim().replace(/["\s]/g, encodeURIComponent)
  if (typeof address === 'string') changed.URL = address.trim().replace(/["<>\s]/g, encodeURIComponent)
  return changed
}

/**
 * Find where an address leads.
 *
 * @param text a DOI or an address, as it is printed
 * @returns an address of `http` or `https` in the characters of RFC 3986; undefined for all else
 */
export function addressOf(text: string): string | undefined {
  const doi = text.replace(doiPrefix, '')
  if (/^10\.\d{4,9}\//.test(doi)) return `https://doi.org/${encoded(doi)}`
  const address = /^www\./i.test(text) ? `http://${text}` : text
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return undefined
  // What is well formed stays as the editors wrote it.
  return /^[\w!#$%&'()*+,\-./:;=?@[\]~]+$/.test(address) ? address : new URL(address).href
}

/** Percent-encode what a path may not hold (RFC 3986, section 3.3); `%3C` stays. */
function encoded(doi: string): string {
  return doi.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%]/giu, encodeURIComponent)
}

/**
 * Make links of the addresses in formatted content, and mend those that are there.
 *
 * @param nodes a cluster or an entry
 * @returns the same words; each address is a link once, without the punctuation behind it
 */
export function linkAddresses(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return linked(node.value)
    if (node.type !== 'element' || node.tagName === 'code') return [node]
    if (node.tagName !== 'a') return [{ ...node, children: linkAddresses(node.children) }]
    return [node]
  })
}

function linked(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(written)) {
    const address = withoutClosing(found)
    const href = addressOf(address)
    if (href === undefined || /[\p{L}\p{N}@]$/u.test(text.slice(0, index))) continue
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) })
    parts.push(anchor(href, [{ type: 'text', value: address }]))
    end = index + address.length
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

/**
 * Make the link of an address that the engine marks as one.
 *
 * @param children what it prints for it
 * @returns the link, and punctuation at the end of the address behind it; the words alone where it leads nowhere
 */
export function addressLink(children: ElementContent[]): ElementContent[] {
  const text = plainText({ type: 'root', children })
  const address = withoutClosing(text)
  const href = addressOf(address)
  if (href === undefined) return children
  if (address === text) return [anchor(href, children)]
  return [
    anchor(href, [{ type: 'text', value: address }]),
    { type: 'text', value: text.slice(address.length) },
  ]
}

/** Take punctuation off the end of an address, and brackets that it does not open. */
function withoutClosing(text: string): string {
  let address = text
  for (;;) {
    const last = address.at(-1)
    const opens = last === ')' ? '(' : last === ']' ? '[' : undefined
    const surplus = opens !== undefined && address.split(opens).length < address.split(last!).length
    if (!surplus && !closing.test(address)) return address
    address = address.slice(0, -1)
  }
}

function anchor(href: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: children as Element['children'] }
}
