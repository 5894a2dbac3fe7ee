/** Where a character of a text node stands in its file, past escapes, character references and line prefixes. */
import type { Nodes } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Point } from 'unist'
import { pointAt, type Source } from '../parse/source.ts'

/**
 * Find the place of a character.
 *
 *     source   a \[b&mdash;c      value  a [b—c
 *                     ^                     ^ index 4
 *
 * @param node as parsed from `source`
 * @param index of the character in the node's value, in UTF-16 units
 * @param source the whole file
 * @returns the place; that of the node where it is no text
 */
export function placeInNode(node: Nodes, index: number, source: Source): Point | undefined {
  const { position } = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (node.type !== 'text' || from === undefined || to === undefined) return position?.start
  if (to - from === node.value.length) return pointAt(source, from + index)
  const { text } = source
  let at = from
  for (let done = 0; at < to; ) {
    const { value, length } = characterAt(text, at)
    const matches = node.value.startsWith(value, done)
    if (matches && index < done + value.length) break
    if (matches) done += value.length
    at += length
  }
  return pointAt(source, Math.min(at, to))
}

/** What a place in Markdown stands for, and how many units it takes there. */
function characterAt(text: string, at: number): { value: string; length: number } {
  const coded = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y
  coded.lastIndex = at
  const written = coded.exec(text)?.[0] ?? text.charAt(at)
  return { value: decodeString(written), length: written.length }
}
