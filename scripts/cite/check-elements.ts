/** Checks the elements of a style one by one: where each stands, what its attributes hold, what it needs. */
import {
  conditionAttributes,
  type ElementRule,
  engineAttributes,
  grammar,
  type Kind,
  styleAttributes,
} from './csl-grammar.ts'
import { childElements, cslName, isCslAttribute, isElement, textOf } from './csl-tree.ts'
import { ordinalTerm, terms, variables } from './csl-vocabulary.ts'
import { either, nearTo, type TellFault } from './style-fault.ts'
import type { XmlElement } from './xml.ts'

/**
 * Check the elements of an independent style.
 *
 * @param elements all of the file, the root first
 * @param tell takes down the faults
 */
export function checkElements(elements: readonly XmlElement[], tell: TellFault): void {
  const [root, ...others] = elements
  if (!root) return
  const ownTerms = new Set(
    others.filter((element) => cslName(element) === 'term').map(({ attributes }) => attributes.get('name')),
  )
  const knownTerm = (name: string): boolean =>
    terms.includes(name) || ordinalTerm.test(name) || ownTerms.has(name)
  checkAttributes(root, styleAttributes, knownTerm, tell)
  /** `info` and elements that are no CSL, with all that stands in them. */
  const aside = new Set<XmlElement>()
  for (const element of others) {
    const name = cslName(element)
    const { parent } = element
    if (parent && (aside.has(parent) || (parent === root && name === 'info'))) {
      aside.add(element)
      continue
    }
    const rule = Object.hasOwn(grammar, name) ? grammar[name] : undefined
    if (!rule) {
      aside.add(element)
      const near = nearTo(name, Object.keys(grammar))
      tell(`\`${element.name}\` is no element of CSL`, element, { nearest: near })
      continue
    }
    checkPlace(element, rule, tell)
    checkAttributes(element, rule.attributes, knownTerm, tell)
    checkNeeds(element, rule, tell)
    checkText(element, tell)
    if (name === 'choose') checkChoose(element, tell)
  }
  checkOwnTerms(others, tell)
}

function checkPlace(element: XmlElement, { within }: ElementRule, tell: TellFault): void {
  const around = element.parent ? cslName(element.parent) : ''
  if (within.includes(around)) return
  const expected = within.length <= 3 ? `, expected in ${either(within)}` : ''
  tell(`\`${element.name}\` stands in \`${around}\`${expected}`, element)
}

function checkAttributes(
  element: XmlElement,
  kinds: Readonly<Record<string, Kind>>,
  knownTerm: (name: string) => boolean,
  tell: TellFault,
): void {
  for (const [name, value] of element.attributes) {
    if (!isCslAttribute(name)) continue
    const place = { offset: element.attributeOffsets.get(name) ?? element.offset }
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind) checkValue(element, name, value, kind, knownTerm, (cause, more) => tell(cause, place, more))
    else if (!engineAttributes.has(name)) {
      const near = nearTo(name, Object.keys(kinds))
      tell(`the attribute \`${name}\` of \`${element.name}\``, place, { ignored: true, nearest: near })
    }
  }
}

function checkValue(
  element: XmlElement,
  name: string,
  value: string,
  kind: Kind,
  knownTerm: (name: string) => boolean,
  tell: (cause: string, more?: { nearest: string[] }) => void,
): void {
  if (kind.kind === 'number') {
    if (!/^\s*\d+\s*$/.test(value)) tell(`\`${name}\` is \`${value}\`, expected a whole number`)
  } else if (kind.kind === 'term') {
    if (!knownTerm(value)) tell(`\`${value}\` is no term of CSL`, { nearest: nearTo(value, terms) })
  } else if (kind.kind === 'word' || kind.kind === 'words') {
    const { among, what } = kind
    // `sub verbo` is an older name of `sub-verbo`.
    const given = value.replace('sub verbo', 'sub-verbo').trim()
    const words = kind.kind === 'words' ? given.split(/\s+/) : [value]
    for (const word of words.filter((each) => !among.includes(each))) {
      const near = nearTo(word, among)
      if (word === '') tell(`\`${name}\` of \`${element.name}\` is empty`)
      else if (what === 'value') {
        tell(`\`${name}\` is \`${word}\`, expected ${either(among)}`, { nearest: near.slice(0, 1) })
      } else if (what === 'variable' && variables.includes(word)) {
        tell(`\`${element.name}\` cannot have the variable \`${word}\``)
      } else {
        tell(`\`${word}\` is no ${what} of CSL`, { nearest: near })
      }
    }
  }
}

function checkNeeds(element: XmlElement, { needs }: ElementRule, tell: TellFault): void {
  const { name, attributes, parent } = element
  const around = parent ? cslName(parent) : ''
  const has = (attribute: string): boolean => attributes.has(attribute)
  const plain = cslName(element)
  if (/^(?:if|else-if|condition)$/.test(plain)) {
    const nested = childElements(element).some((child) => cslName(child) === 'conditions')
    if (!nested && !conditionAttributes.some(has)) tell(`\`${name}\` has no condition`, element)
    return
  }
  const wanted =
    plain === 'date'
      ? [around === 'locale' ? 'form' : 'variable']
      : plain === 'label' && around !== 'names'
        ? ['variable']
        : needs
  if (wanted.length > 0 && !wanted.some(has)) tell(`\`${name}\` has no ${either(wanted)}`, element)
}

/** Words where none are printed would be lost without a word said. */
function checkText(element: XmlElement, tell: TellFault): void {
  if (/^(?:term|single|multiple)$/.test(cslName(element))) return
  const lost = element.children.find((child) => !isElement(child) && child.text.trim() !== '')
  if (!lost || isElement(lost)) return
  const words = lost.text.trim().replace(/\s+/g, ' ').slice(0, 40)
  const offset = lost.offset + (lost.text.length - lost.text.trimStart().length)
  tell(`the words \`${words}\` in \`${element.name}\``, { offset }, { ignored: true })
}

function checkChoose(choose: XmlElement, tell: TellFault): void {
  const parts = childElements(choose).filter((part) => /^(?:if|else-if|else)$/.test(cslName(part)))
  const [first] = parts
  if (!first) {
    tell(`\`${choose.name}\` has no \`if\``, choose)
    return
  }
  for (const [index, part] of parts.entries()) {
    const name = cslName(part)
    if (index === 0 && name !== 'if') tell(`\`${part.name}\` stands before any \`if\``, part)
    else if (index > 0 && name === 'if') {
      tell(`\`${choose.name}\` has a second \`if\`, expected \`else-if\``, part, { nearest: ['else-if'] })
    } else if (name === 'else' && index < parts.length - 1) {
      tell(`\`${part.name}\` is not the last in \`${choose.name}\``, part)
    }
  }
}

/** A term under a name that nothing asks for is probably mistyped. */
function checkOwnTerms(elements: readonly XmlElement[], tell: TellFault): void {
  const called = new Set(elements.map(({ attributes }) => attributes.get('term')))
  for (const element of elements) {
    if (cslName(element) !== 'term') continue
    const name = element.attributes.get('name')
    if (name === undefined || terms.includes(name) || ordinalTerm.test(name) || called.has(name)) continue
    const value = textOf(element).trim()
    const near = nearTo(name, terms)
    tell(`the term \`${name}\`${value === '' ? '' : ` (\`${value}\`)`}, which nothing asks for`, element, {
      ignored: true,
      nearest: near,
    })
  }
}
