/**
 * The structure tree of a tagged PDF (ISO 32000-2, 14.7): elements in reading order, with the marked content
 * that belongs to them and the link annotations they enclose.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** What an element holds, in order. */
export type StructureKid =
  | StructureElement
  | { kind: 'content'; page: number; mcid: number }
  | { kind: 'annotation'; ref: string }

export interface StructureElement {
  kind: 'element'
  /** `P`, `H2`, `Link`, `Note` … as written, before role maps. */
  type: string
  lang: string | undefined
  actualText: string | undefined
  kids: StructureKid[]
}

/** How deep elements may stand in each other; more is a loop. */
const deepest = 400

/**
 * Read the structure tree.
 *
 * @param context the document's objects
 * @param root its StructTreeRoot; undefined where it is not tagged
 * @param pageOf number of the page with this reference
 * @returns an element that holds all
 */
export function readStructure(
  context: PDFContext,
  root: PDFDict | undefined,
  pageOf: ReadonlyMap<string, number>,
): StructureElement | undefined {
  if (!root) return undefined
  const top: StructureElement = {
    kind: 'element',
    type: 'Root',
    lang: undefined,
    actualText: undefined,
    kids: [],
  }
  addKids(root.get(PDFName.of('K')), top, undefined, 0)
  return top

  function addKids(
    value: PDFObject | undefined,
    into: StructureElement,
    page: number | undefined,
    depth: number,
  ): void {
    const object = context.lookup(value)
    if (object instanceof PDFArray) {
      for (const one of object.asArray()) addKids(one, into, page, depth)
    } else if (object instanceof PDFNumber) {
      if (page !== undefined) into.kids.push({ kind: 'content', page, mcid: object.asNumber() })
    } else if (object instanceof PDFDict && depth < deepest) addDictionary(object, into, page, depth)
  }

  function addDictionary(
    object: PDFDict,
    into: StructureElement,
    page: number | undefined,
    depth: number,
  ): void {
    const type = nameOf(object, 'Type')
    const pageRef = object.get(PDFName.of('Pg'))
    const own = pageRef instanceof PDFRef ? pageOf.get(pageRef.toString()) : page
    if (type === 'MCR') {
      const mcid = object.lookup(PDFName.of('MCID'))
      if (mcid instanceof PDFNumber && own !== undefined)
        into.kids.push({ kind: 'content', page: own, mcid: mcid.asNumber() })
    } else if (type === 'OBJR') {
      const ref = object.get(PDFName.of('Obj'))
      if (ref instanceof PDFRef) into.kids.push({ kind: 'annotation', ref: ref.toString() })
    } else {
      const element: StructureElement = {
        kind: 'element',
        type: nameOf(object, 'S') ?? '',
        lang: stringOf(object, 'Lang'),
        actualText: stringOf(object, 'ActualText'),
        kids: [],
      }
      into.kids.push(element)
      addKids(object.get(PDFName.of('K')), element, own, depth + 1)
    }
  }
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** A text string of a dictionary. */
export function stringOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
