/**
 * Reads a `.csl` file for what citeproc does not say clearly: where its XML is broken, what of CSL is missing, and
 * which style it depends on. citeproc itself takes broken XML without a word.
 */
import { readXml, type XmlElement, type XmlFault } from './xml.ts'

/** What a style file says of itself. */
export interface StyleFacts {
  faults: XmlFault[]
  /** Id of the style it depends on: the last part of the parent's address. */
  parent: string | undefined
  /** Language a dependent style sets. */
  language: string | undefined
}

/** Elements of CSL 1.0.2, and `intext` and `institution`, which citeproc knows beside them. */
const elements = new Set(
  `author bibliography category choose citation contributor date date-part eissn else else-if email et-al group id
  if info institution intext issn issnl key label layout link locale macro multiple name name-part names number
  published rights single sort style style-options substitute summary term terms text title title-short translator
  updated uri`.split(/\s+/),
)

/**
 * Check a style.
 *
 * @param text the file
 * @returns faults in order of place; none for a style that citeproc can use
 */
export function checkStyle(text: string): StyleFacts {
  const { elements: found, faults } = readXml(text)
  const [root] = found
  const facts: StyleFacts = { faults, parent: undefined, language: undefined }
  if (!root || faults.length > 0) return facts
  const fault = (message: string, { offset }: { offset: number } = root): void => {
    faults.push({ message, offset })
  }
  if (root.name !== 'style') {
    fault(`its first element is \`${root.name}\`, expected \`style\``)
    return facts
  }
  const parentLink = found.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'independent-parent',
  )
  facts.parent = parentLink?.attributes.get('href')?.replace(/\/+$/, '').split('/').at(-1)
  facts.language = root.attributes.get('default-locale')
  if (facts.parent !== undefined) return facts

  for (const element of found)
    if (!elements.has(element.name)) fault(`\`${element.name}\` is no element of CSL`, element)
  if (!['note', 'in-text'].includes(root.attributes.get('class') ?? '')) {
    fault('its `class` is neither `note` nor `in-text`')
  }
  const citation = found.find(({ name, parent }) => name === 'citation' && parent === root)
  if (!citation) fault('it has no `citation`')
  for (const area of found.filter(
    ({ name, parent }) => /^(?:citation|bibliography)$/.test(name) && parent === root,
  )) {
    if (!found.some(({ name, parent }) => name === 'layout' && parent === area)) {
      fault(`its \`${area.name}\` has no \`layout\``, area)
    }
  }
  checkMacros(found, fault)
  return facts
}

function checkMacros(found: XmlElement[], fault: (message: string, element: XmlElement) => void): void {
  const defined = new Set(
    found.filter(({ name }) => name === 'macro').map(({ attributes }) => attributes.get('name')),
  )
  for (const element of found) {
    const macro = element.attributes.get('macro')
    if (macro !== undefined && !defined.has(macro)) fault(`the macro \`${macro}\` is not defined`, element)
  }
}
