/**
 * `@doe [p. 3]` under a style that cites in the line: the author's name is part of the editors' sentence, and what
 * the style prints beside it follows. citeproc has a mode for both at once, which prints what stands around the
 * source with the name as well, and a message where nothing is left beside it; so each half is printed here.
 *
 *     @doe [p. 3, with a map; see @roe]   →   Doe            as "author-only", without affixes
 *                                             (1999, 3, with a map; see Roe 2001)   as "suppress-author"
 */
import type { CiteprocCitation, Engine, Registered } from './engine.ts'

type SortedItems = NonNullable<Registered['sortedItems']>

/** What citeproc prints where there is nothing to print. */
const nothing = '[NO_PRINTED_FORM]'

/** Before a suffix of which no date or page is left: `(, with a map)`. */
const toNothing = /(?<=^[([])[,;]? +/

/**
 * Let an engine print clusters of the mode "composite" in two halves.
 *
 * @param engine not used yet; its method for printing a cluster is replaced
 */
export function printNameBeforeRest(engine: Engine): void {
  const { process_CitationCluster: printCluster } = engine
  engine.process_CitationCluster = (sortedItems, citation) => {
    const { mode } = citation.properties
    const print = (items: SortedItems, mode: CiteprocCitation['properties']['mode']): string => {
      setMode(citation, mode)
      const html = printCluster.call(engine, items, citation)
      return html === nothing ? '' : html
    }
    const [first, ...others] = sortedItems
    if (mode !== 'composite' || !first) return printCluster.call(engine, sortedItems, citation)
    const [item, cite] = first
    const bare = { ...cite }
    delete bare.prefix
    delete bare.suffix
    const name = print([[item, { ...bare }]], 'author-only')
    const titled = item.author === undefined ? withMarks(name, print([[item, bare]], undefined)) : name
    // Where the first source leaves nothing, citeproc prints a message or half a bracket before the others.
    const leavesNothing = print([[item, { ...cite }]], 'suppress-author') === ''
    const rest = leavesNothing ? others : sortedItems
    const beside = rest.length > 0 ? print(rest, leavesNothing ? undefined : 'suppress-author') : ''
    setMode(citation, mode)
    return [titled, beside.replace(toNothing, '')].filter((half) => half !== '').join(' ') || nothing
  }
}

function setMode({ properties }: CiteprocCitation, mode: CiteprocCitation['properties']['mode']): void {
  if (mode === undefined) delete properties.mode
  else properties.mode = mode
}

/** A title in place of a name has lost its italics or quotation marks; the whole citation shows them. */
function withMarks(name: string, whole: string): string {
  if (name === '') return ''
  if (whole.includes(`<i>${name}</i>`)) return `<i>${name}</i>`
  const at = whole.indexOf(name)
  const opening = at > 0 ? whole[at - 1]! : ''
  const closing = /^[.,]?([”’»“‘])/u.exec(whole.slice(at + name.length))?.[1]
  return at > 0 && /[“‘«„‚]/u.test(opening) && closing !== undefined ? opening + name + closing : name
}
