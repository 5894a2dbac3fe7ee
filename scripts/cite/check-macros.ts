/**
 * Checks that macros are defined once, called by their names, and end: a macro that calls itself never does, and some
 * that call others twice each, and those others twice, would take longer than anybody waits.
 */
import { cslName } from './csl-tree.ts'
import { nearTo, type TellFault } from './style-fault.ts'
import type { XmlElement } from './xml.ts'

/** Calls within calls, and elements with all calls carried out; the collection has 8 and 34,000 at most. */
const deepest = 100
const largest = 500_000

/** Where a macro stands and what it calls. */
interface Macro {
  name: string
  element: XmlElement
  calls: { name: string; element: XmlElement }[]
  /** Elements of its own. */
  size: number
}

/**
 * Check macros and their calls.
 *
 * @param elements all of the style, in order
 * @param tell takes down the faults
 */
export function checkMacros(elements: readonly XmlElement[], tell: TellFault): void {
  const macroByName = new Map<string, Macro>()
  /** What prints: the areas `citation` and `bibliography`, named by their element. */
  const areas: Macro[] = []
  const holder = new Map<XmlElement, Macro>()
  for (const element of elements) {
    const owner = (element.parent && holder.get(element.parent)) ?? ownerOf(element)
    if (!owner) continue
    holder.set(element, owner)
    owner.size++
    const called = element.attributes.get('macro')
    if (called !== undefined) owner.calls.push({ name: called, element })
    if (owner.element !== element) continue
    if (cslName(element) !== 'macro') areas.push(owner)
    else if (!macroByName.has(owner.name)) macroByName.set(owner.name, owner)
    else {
      tell(`the macro \`${owner.name}\` is defined twice`, element, {
        related: { offset: macroByName.get(owner.name)!.element.offset, text: 'the first definition' },
      })
    }
  }
  for (const { name, element } of [...new Set(holder.values())].flatMap(({ calls }) => calls)) {
    if (macroByName.has(name)) continue
    tell(`the macro \`${name}\` is not defined`, element, { nearest: nearTo(name, macroByName.keys()) })
  }
  new Expansion(macroByName, tell).check([...macroByName.values(), ...areas])
}

/** A macro or an area begins at this element. */
function ownerOf(element: XmlElement): Macro | undefined {
  const plain = cslName(element)
  const name = plain === 'macro' ? element.attributes.get('name') : element.name
  if (name === undefined || !/^(?:macro|citation|intext|bibliography)$/.test(plain)) return undefined
  return { name, element, calls: [], size: 0 }
}

/** Follows the calls, each macro once. */
class Expansion {
  readonly #macroByName: ReadonlyMap<string, Macro>
  readonly #tell: TellFault
  /** Elements of each macro that has been followed, with all its calls carried out. */
  readonly #sizes = new Map<Macro, number>()
  readonly #path: Macro[] = []
  #stopped = false

  constructor(macroByName: ReadonlyMap<string, Macro>, tell: TellFault) {
    this.#macroByName = macroByName
    this.#tell = tell
  }

  check(macros: readonly Macro[]): void {
    for (const macro of macros) this.#sizeOf(macro)
  }

  #sizeOf(macro: Macro): number {
    const known = this.#sizes.get(macro)
    if (known !== undefined || this.#stopped) return known ?? 0
    this.#path.push(macro)
    let size = macro.size
    for (const { name, element } of macro.calls) {
      const called = this.#macroByName.get(name)
      if (!called) continue
      const from = this.#path.indexOf(called)
      if (from >= 0) this.#tellCycle(name, this.#path.slice(from + 1), element)
      else if (this.#path.length >= deepest) {
        this.#tell(`macros call one another more than ${deepest} deep`, element)
        this.#stopped = true
      } else size += this.#sizeOf(called)
      if (this.#stopped) break
    }
    this.#path.pop()
    if (size > largest && !this.#stopped) {
      const limit = largest.toLocaleString('en-US')
      this.#tell(
        `\`${macro.name}\` becomes more than ${limit} elements when its macros are called`,
        macro.element,
      )
      this.#stopped = true
    }
    this.#sizes.set(macro, size)
    return size
  }

  #tellCycle(name: string, between: readonly Macro[], call: XmlElement): void {
    const through =
      between.length > 0 ? ` through ${between.map((macro) => `\`${macro.name}\``).join(', ')}` : ''
    this.#tell(`the macro \`${name}\` calls itself${through}`, call)
  }
}
