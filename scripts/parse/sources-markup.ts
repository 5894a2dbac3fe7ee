/** Markup in the texts of CSL-JSON (CSL 1.0.2 specification, "Rich text in fields"). */

const known =
  /^<(?:\/(?:i|b|sup|sub|sc|span)|i|b|sup|sub|sc|span class="nocase"|span style="font-variant:\s*small-caps;?")>$/

/** Tags of HTML and of publishers' XML, and what CSL has for them. */
const instead: Record<string, string> = {
  bold: 'b',
  cite: 'i',
  em: 'i',
  italic: 'i',
  strong: 'b',
  'small-caps': 'sc',
}

/**
 * Find tags that print as text, since CSL has none of that name or they are not closed.
 *
 * @param text of a field
 * @returns each such tag once, with what may be written in its place; the end of an unknown tag goes with its beginning
 */
export function unknownTags(text: string): { tag: string; fixed: string[] }[] {
  const found = new Map<string, string[]>()
  const open: { tag: string; name: string }[] = []
  for (const { 0: tag, 1: closing, 2: name } of text.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>/g)) {
    if (!closing) open.push({ tag, name: name! })
    else if (open.at(-1)?.name === name) {
      const { tag: begin } = open.pop()!
      if (!known.test(begin)) found.set(begin, proposed(name!))
    } else found.set(tag, [])
  }
  for (const { tag, name } of open) found.set(tag, known.test(tag) ? [`${tag}…</${name}>`] : proposed(name))
  return [...found].map(([tag, fixed]) => ({ tag, fixed }))
}

function proposed(name: string): string[] {
  const other = instead[name.toLowerCase()]
  return other === undefined ? [] : [`<${other}>…</${other}>`]
}
