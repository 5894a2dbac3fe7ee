/**
 * Finding the style that edition.yaml names: an id of the collection or a file of the edition's own, which is checked,
 * and for a dependent style the one it depends on.
 */
import type { VFile } from 'vfile'
import { report } from '../problems/report.ts'
import { checkStyle, mostFaults, type StyleFacts } from './check-style.ts'
import { compactToXml } from './compact-csl.ts'
import { lineIndex } from './line-index.ts'
import { placeInConfig } from './place-in-config.ts'
import { nearestStyles } from './search-styles.ts'
import type { StyleSource } from './style-source.ts'

/** A style, and where its faults are told. */
export interface StyleFile {
  xml: string
  file: VFile
  /** Language that it names. */
  language: StyleLanguage | undefined
}

export interface StyleLanguage {
  tag: string
  /** A dependent style decides; another only says which country's variant of a language it prefers. */
  decides: boolean
  /** The own style that names it, and where; undefined for one of the collection. */
  place: { file: VFile; offset: number } | undefined
}

/**
 * Find a style.
 *
 * @param name as edition.yaml has it
 * @param configFile gets the message where there is no such style
 * @param source collection and own styles
 * @returns undefined where it cannot be used, which has then been reported
 */
export async function findStyle(
  name: string,
  configFile: VFile,
  source: StyleSource,
): Promise<StyleFile | undefined> {
  const own = source.own(name) ?? source.own(`${name}.csl`)
  if (own) return readOwn(name, own, source, [])
  const found = await fromCollection(name, configFile, source)
  if (found) return found
  const path = /[/\\]|\.csl$/i.test(name) && !/^https?:/i.test(name)
  const titleById = await source.styles()
  const id = (name.split(/[/\\]/).at(-1) ?? '').replace(/\.csl$/i, '')
  const near = titleById.has(id) ? [id] : []
  report(configFile, 'citation-style-unknown', placeInConfig(configFile, ['citations', 'style']), {
    style: name,
    path,
    nearest: path ? [...near, ...source.ownPaths()].slice(0, 3) : nearestStyles(name, titleById),
  })
  return undefined
}

async function fromCollection(id: string, file: VFile, source: StyleSource): Promise<StyleFile | undefined> {
  const xml = await source.style(id)
  if (xml === undefined) return undefined
  const tag = /^<style [^>]*\bdefault-locale="([^"]+)"/.exec(xml)?.[1]
  return { xml, file, language: tag === undefined ? undefined : { tag, decides: false, place: undefined } }
}

/**
 * Read a style of the edition's own.
 *
 * @param chain the own styles that depend on this one
 */
async function readOwn(
  name: string,
  file: VFile,
  source: StyleSource,
  chain: readonly VFile[],
): Promise<StyleFile | undefined> {
  // What is not UTF-8 has been reported and can have no end of consequences.
  if (file.messages.some(({ ruleId }) => ruleId === 'edition-encoding-invalid')) return undefined
  const facts = checkStyle(String(file))
  reportFaults(name, file, facts)
  if (facts.more || facts.faults.some(({ ignored }) => !ignored)) return undefined
  const named = facts.language && { tag: facts.language.tag, place: { file, offset: facts.language.offset } }
  if (facts.parent) {
    const found = await findParent(name, file, facts.parent, source, [...chain, file])
    return found && { ...found, file, language: named ? { ...named, decides: true } : found.language }
  }
  if (!facts.style) return undefined
  return { xml: compactToXml(facts.style), file, language: named && { ...named, decides: false } }
}

/** The style that a dependent one names by its address: an own file with that address or name, or the collection's. */
async function findParent(
  name: string,
  file: VFile,
  { href, offset }: { href: string; offset: number },
  source: StyleSource,
  chain: readonly VFile[],
): Promise<StyleFile | undefined> {
  const place = lineIndex(String(file))(offset)
  const id = idOf(href)
  const own = source
    .ownPaths()
    .flatMap((path) => source.own(path) ?? [])
    .filter((other) => other !== file)
  const parent =
    own.find((other) => href !== '' && checkStyle(String(other)).id === href) ??
    own.find((other) => other.basename === `${id}.csl`)
  if (parent && chain.includes(parent)) {
    const cause = `it depends on \`${parent.path}\`, which depends on it`
    report(file, 'citation-style-invalid', place, { style: name, cause })
    return undefined
  }
  const found = parent
    ? await readOwn(parent.path, parent, source, chain)
    : await fromCollection(id, file, source)
  if (!parent && !found) {
    const near = nearestStyles(id, await source.styles())
    report(file, 'citation-style-parent-missing', place, { style: name, parent: id, nearest: near })
  }
  return found
}

/** The last part of an address: `http://www.zotero.org/styles/apa` is `apa`. */
function idOf(href: string): string {
  const path = href.replace(/[?#].*$/, '').replace(/\/+$/, '')
  return (path.split('/').at(-1) ?? '').replace(/\.csl$/i, '')
}

function reportFaults(style: string, file: VFile, { faults, more }: StyleFacts): void {
  const place = lineIndex(String(file))
  for (const { cause, offset, ignored, nearest, related } of faults) {
    const other = related && place(related.offset)
    const second = other
      ? [{ file: file.path, line: other.line, column: other.column, text: related.text }]
      : []
    if (ignored) {
      report(file, 'citation-style-part-ignored', place(offset), { style, part: cause, nearest }, second)
    } else report(file, 'citation-style-invalid', place(offset), { style, cause, nearest }, second)
  }
  if (!more) return
  const cause = `it has more faults than the ${mostFaults} that are told`
  report(file, 'citation-style-invalid', undefined, { style, cause })
}
