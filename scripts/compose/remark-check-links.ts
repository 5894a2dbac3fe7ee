/** A unified plugin that reports links and pictures that cannot be published. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'

export interface CheckLinksOptions {
  /** Ids that a link `#id` may lead to. */
  targets: ReadonlySet<string>
  /** Paths of the pictures in the edition's folder. */
  pictures: ReadonlySet<string>
  /** Whether a link without words is filled in (in notes) or an error (in the original). */
  fillsLinks: boolean
}

/** Addresses that a published page may link to. */
const safeAddress = /^(?:https?:\/\/|mailto:)/i

/** Report dead links, addresses of other kinds, missing pictures and pictures without alternative text. */
export const remarkCheckLinks: Plugin<[CheckLinksOptions], Root> = ({ targets, pictures, fillsLinks }) => {
  return (tree, file) => {
    visit(tree, (node) => {
      if (node.type === 'link') {
        const target = node.url.startsWith('#') ? node.url.slice(1) : undefined
        if (target !== undefined && !targets.has(target)) {
          report(file, 'link-unknown-target', node, { target, nearest: nearest(target, targets, 3) })
        } else if (target === undefined && !safeAddress.test(node.url)) {
          report(file, 'link-address-refused', node, { url: node.url })
        }
        if (node.children.length === 0 && (target === undefined || !fillsLinks))
          report(file, 'link-empty', node, { url: node.url })
      }
      if (node.type === 'image') {
        const path = picturePath(file.path, node.url)
        if (!pictures.has(path)) {
          const beside = [...pictures]
            .filter((picture) => folderOf(picture) === folderOf(file.path))
            .map(nameOf)
          report(file, 'figure-missing', node, { url: node.url, nearest: nearest(node.url, beside) })
        }
        if (!node.alt?.trim()) report(file, 'figure-without-alternative', node, { url: node.url })
      }
    })
  }
}

/** Path of a picture within the edition: beside the file that names it. */
export function picturePath(from: string, url: string): string {
  return `${folderOf(from)}/${decodeAddress(url.replace(/^\.\//, ''))}`
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

function nameOf(path: string): string {
  return path.split('/').at(-1)!
}
