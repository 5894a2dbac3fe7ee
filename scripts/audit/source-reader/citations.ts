/**
 * Where citations stand, by Pandoc's manual, section "Citation syntax". The audit needs only their extent
 * and their words outside keys: those must come back in the formatted text.
 */

/** A key: `@doe2001`, `@{odd key}`; inner marks only between letters, so a closing full stop is none of it. */
const key = '@(?:\\{[^{}\\n]+\\}|[\\p{L}\\p{N}_][\\p{L}\\p{N}_]*(?:[:.#$%&\\-+?<>~/][\\p{L}\\p{N}_]+)*)'
const bare = new RegExp(`^-?${key}`, 'u')
const inCluster = new RegExp(`(?<![\\p{L}\\p{N}_])-?${key}`, 'gu')

export interface CitationExtent {
  source: string
  words: string[]
}

/**
 * Read a citation.
 *
 *     an early appeal [see @memorial1992, p. 6]; so too @hrw1994 [p. 3].
 *                     ^ a cluster                       ^ in the running text
 *
 * @param text the block
 * @param at the place of `[`, `@` or `-`
 * @param closing the text's pairs of brackets
 * @returns its extent; undefined where there is none
 */
export function gapAt(
  text: string,
  at: number,
  closing: ReadonlyMap<number, number>,
): CitationExtent | undefined {
  if (text[at] === '[') {
    const end = closing.get(at)
    if (end === undefined || text[end + 1] === '(') return undefined
    const source = text.slice(at, end + 1)
    return hasKey(source) ? { source, words: wordsOutsideKeys(source) } : undefined
  }
  if (/[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ')) return undefined
  const match = bare.exec(text.slice(at, at + 400))
  if (!match) return undefined
  let source = match[0]
  const space = /^[ \n]?/.exec(text.slice(at + source.length))![0]
  const follows = at + source.length + space.length
  if (text[follows] === '[') {
    const end = closing.get(follows)
    // `@doe [p. 3]` is one citation; `@doe [see](#x)` is followed by a link, `@doe [@roe]` by another.
    if (end !== undefined && text[end + 1] !== '(' && text[follows + 1] !== '^')
      source = text.slice(at, end + 1)
  }
  return { source, words: wordsOutsideKeys(source) }
}

function hasKey(source: string): boolean {
  inCluster.lastIndex = 0
  return inCluster.test(source.replace(/\\./gs, '  '))
}

/** Labels of locators (CSL 1.0.2, "Locators", and Pandoc's short forms): a style writes them in its own way. */
const locatorLabels = new Set(
  `appendix appendices appx article articles book books chapter chapters chap chaps column columns cols figure
   figures figs folio folios fols line lines note notes number numbers opus opera page pages paragraph
   paragraphs para paras part parts rule rules section sections secs scene scenes table tables title titles
   verbo verbis verse verses volume volumes vols version supplement timestamp elocation location equation canon
   issue issues`.split(/\s+/),
)

/**
 * The words that the editors wrote around the keys: all before a key; after it those of four letters and
 * more that are no labels of locators, since a locator is written as the style wants it.
 */
function wordsOutsideKeys(source: string): string[] {
  const words: string[] = []
  const inner = source.startsWith('[') ? source.slice(1, -1) : source
  for (const item of inner.split(';')) {
    inCluster.lastIndex = 0
    const match = inCluster.exec(item)
    if (!match) {
      words.push(...lettersOf(item))
      continue
    }
    words.push(...lettersOf(item.slice(0, match.index)))
    // `{p. 3}` is a locator whatever it holds.
    const after = item.slice(match.index + match[0].length).replace(/^,?\s*\{[^{}]*\}/, ' ')
    words.push(
      ...lettersOf(after).filter((word) => [...word].length >= 4 && !locatorLabels.has(word.toLowerCase())),
    )
  }
  return words
}

function lettersOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !/^[ivxlcdm]+$/i.test(word))
}
