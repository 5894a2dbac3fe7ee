/** What is wrong with a style, as the checks of a style tell it. */
import { distance } from 'fastest-levenshtein'

/** A fault and its place in the style's file. */
export interface StyleFault {
  /** Follows on "Cannot use the citation style `x`: "; values in backticks. */
  cause: string
  /** In UTF-16 units. */
  offset: number
  /** Whether the style prints as it would without this part. */
  ignored: boolean
  /** What may have been meant, best first. */
  nearest: string[]
  /** Another place that the fault speaks of. */
  related: { offset: number; text: string } | undefined
}

/** Takes down a fault at an element or an attribute. */
export type TellFault = (
  cause: string,
  place: { offset: number },
  more?: Partial<Pick<StyleFault, 'ignored' | 'nearest' | 'related'>>,
) => void

/** A list in a sentence: `a`, `b` or `c`. */
export function either(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/**
 * The names that one may have been meant for: the nearest, where they differ in a third of its letters at most, then
 * those of which it is a part (`newspaper`: `article-newspaper`).
 */
export function nearTo(name: string, known: Iterable<string>): string[] {
  let least = Math.ceil(name.length / 3)
  let alike: string[] = []
  const whole: string[] = []
  for (const each of known) {
    const cost = distance(name.toLowerCase(), each.toLowerCase())
    if (cost < least) alike = []
    if (cost <= least) {
      least = cost
      alike.push(each)
    } else if (name.length > 3 && each.split(/[-_ ]/).includes(name)) whole.push(each)
  }
  return [...alike.sort(), ...whole.sort()].slice(0, 3)
}
