/**
 * The tokens that citations add to micromark's.
 *
 *     see @doe [p. 3; -@{odd key}]
 *         |citation              |
 *         |key| |group           |
 *
 * A `citationKey` outside a `citation` is a key in running text.
 */
import type { Token } from 'micromark-util-types'
import type { CitationFault } from './faults.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** A whole cluster: a group in brackets, or a key with the group that follows it. */
    citation: 'citation'
    citationGroup: 'citationGroup'
    citationGroupMarker: 'citationGroupMarker'
    citationKey: 'citationKey'
    citationKeyMarker: 'citationKeyMarker'
    citationKeyString: 'citationKeyString'
    /** `;` between the items of a group. */
    citationSeparator: 'citationSeparator'
    /** A `;` that may turn out to be a separator; becomes data otherwise. */
    citationSemicolon: 'citationSemicolon'
    /** A `]` that closes no link; becomes a marker of a group, or data. */
    citationBracketEnd: 'citationBracketEnd'
    /** An `@` that has no key; data for all others. */
    citationKeyFault: 'citationKeyFault'
  }
  interface Token {
    /** Of a `citationKey`: the author's name is not wanted. */
    _citationSuppress?: boolean
    /** Of a `citationBracketEnd`: the bracket it closes; of a `citationKey`: the bracket open before it. */
    _citationOpener?: Token | undefined
    /** Of a `citationBracketEnd`: the code after it, and whether that begins another pair of brackets. */
    _citationNext?: number | null
    _citationLabelNext?: boolean
    /** What is wrong here, told when the tree is built. */
    _citationFaults?: CitationFault[]
  }
}

/** Add a fault to a token. */
export function addFault(token: Token, fault: CitationFault): void {
  token._citationFaults = [...(token._citationFaults ?? []), fault]
}
