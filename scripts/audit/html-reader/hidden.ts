/** Ways in which an element of the finished page hides its words by itself; style sheets are not judged. */
import type { Element } from 'hast'

/**
 * Say why an element's words cannot be seen.
 *
 * @param element an element of the page
 * @returns the attribute or declaration; undefined where they can be seen
 */
export function isHidden(element: Element): string | undefined {
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return 'hidden'
  const { style } = element.properties
  if (typeof style !== 'string') return undefined
  const declarations = new Map<string, string>()
  for (const part of style.split(';')) {
    const divider = part.indexOf(':')
    if (divider > 0)
      declarations.set(
        part.slice(0, divider).trim().toLowerCase(),
        part
          .slice(divider + 1)
          .trim()
          .toLowerCase(),
      )
  }
  const value = (name: string): string => (declarations.get(name) ?? '').replace(/\s*!important$/, '')
  if (value('display') === 'none') return 'display: none'
  if (/^(?:hidden|collapse)$/.test(value('visibility'))) return `visibility: ${value('visibility')}`
  if (/^0(?:\.0+)?%?$/.test(value('opacity'))) return 'opacity: 0'
  if (/^0(?:\D|$)/.test(value('font-size')) && Number.parseFloat(value('font-size')) === 0)
    return 'font-size: 0'
  const colour = value('color')
  if (colour === 'transparent' || isWhite(colour)) return `color: ${colour}`
  const ground = value('background-color') || value('background')
  return colour !== '' && colour === ground ? `color: ${colour}` : undefined
}

function isWhite(colour: string): boolean {
  return /^(?:white|#fff|#ffff|#ffffff|#ffffffff|rgba?\(\s*255[\s,]+255[\s,]+255.*\)|hsla?\(.*100%.*\))$/.test(
    colour,
  )
}
