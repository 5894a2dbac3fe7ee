/** Every style that can be had: the edition's own and those of the collection. */
import type { VFile } from 'vfile'
import { checkStyle } from './check-style.ts'
import { lineIndex } from './line-index.ts'
import type { StyleClass, StyleSource } from './style-source.ts'

/** A style as a search finds it. */
export interface ListedStyle {
  /** As `citations.style` names it: an id of the collection, the path of an own file. */
  id: string
  title: string
  /** What it makes; undefined where that cannot be known. */
  class: StyleClass | undefined
  /** Where an own style cannot be used: the first place and cause. */
  fault: string | undefined
}

/**
 * List the styles.
 *
 * @param source the collection
 * @param own the edition's own files
 * @returns the own ones first, then the collection's, each sorted by id
 */
export async function listStyles(source: StyleSource, own: readonly VFile[]): Promise<ListedStyle[]> {
  const classById = await source.classes()
  const collection = [...(await source.styles())].map(
    ([id, title]): ListedStyle => ({ id, title, class: classById.get(id), fault: undefined }),
  )
  return [...own.map((file) => ownStyle(file, own, classById)), ...collection]
}

function ownStyle(
  file: VFile,
  own: readonly VFile[],
  classById: ReadonlyMap<string, StyleClass>,
): ListedStyle {
  const facts = checkStyle(String(file))
  const fault = facts.faults.find(({ ignored }) => !ignored)
  const place = fault && lineIndex(String(file))(fault.offset)
  const undecoded = file.messages.some(({ ruleId }) => ruleId === 'edition-encoding-invalid')
  return {
    id: file.path,
    title: facts.title,
    class: facts.parent ? classOfParent(facts.parent.href, own, classById) : styleClass(facts.class),
    fault: undecoded ? 'it is not UTF-8' : fault && `${place!.line}:${place!.column}: ${fault.cause}`,
  }
}

/** A dependent style makes what its parent makes. */
function classOfParent(
  href: string,
  own: readonly VFile[],
  classById: ReadonlyMap<string, StyleClass>,
): StyleClass | undefined {
  const id = href.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const parent = own.find(({ basename }) => basename === `${id}.csl`)
  return parent ? styleClass(checkStyle(String(parent)).class) : classById.get(id)
}

function styleClass(written: string | undefined): StyleClass | undefined {
  return written === 'note' || written === 'in-text' ? written : undefined
}
