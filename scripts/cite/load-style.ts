/** Finding the style and the language that `citations:` in edition.yaml names. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { EditionFiles } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { checkStyle } from './check-style.ts'
import type { LoadedStyle } from './engine.ts'
import { localesFor, resolveLocale } from './locale.ts'
import type { StyleSource } from './style-source.ts'

/** A style that may be used, and where its faults are told. */
export interface FoundStyle extends LoadedStyle {
  /** As edition.yaml names it. */
  name: string
  file: VFile
  place: Point | undefined
}

/** Style and language that stand in for those that cannot be had, so that other problems are found too. */
const standIn = { style: 'chicago-fullnote-bibliography', language: 'en-US' }

/**
 * Load the edition's style.
 *
 * @param files for its configuration, and for the messages
 * @param source styles and locales
 * @param cites whether the edition cites anything; where it does not, the language of its notes need have no locale
 * @returns the style; the stand-in where it is not there or not valid, which has then been reported
 */
export async function loadStyle(files: EditionFiles, source: StyleSource, cites = true): Promise<FoundStyle> {
  const { config, configFile } = files
  const { style: name, locale } = config.citations
  const found = await findStyle(name, configFile, source)
  const wanted = locale ?? found?.language ?? config.notesLanguage
  const tags = await source.locales()
  let language = resolveLocale(wanted, tags)
  if (language === undefined) {
    if (cites || locale !== undefined)
      report(configFile, 'citation-language-unknown', placeOf(configFile, wanted), {
        locale: wanted,
        nearest: nearTags(wanted, tags),
      })
    language = standIn.language
  }
  const localeByTag = new Map<string, string>()
  for (const tag of localesFor(language, tags)) {
    const xml = await source.locale(tag)
    if (xml !== undefined) localeByTag.set(tag, xml)
  }
  const xml = found?.xml ?? (await source.style(standIn.style)) ?? ''
  const file = found?.file ?? configFile
  return {
    name,
    xml,
    language,
    localeByTag,
    file,
    place: file === configFile ? placeOf(configFile, name) : undefined,
  }
}

/** The XML of a style by id or path, through the style it depends on. */
async function findStyle(
  name: string,
  configFile: VFile,
  source: StyleSource,
): Promise<{ xml: string; file: VFile; language: string | undefined } | undefined> {
  const own = source.own(name) ?? source.own(`${name}.csl`)
  if (!own) {
    const xml = await source.style(name)
    if (xml !== undefined) return { xml, file: configFile, language: undefined }
    const known = [...(await source.styles()).keys()]
    report(configFile, 'citation-style-unknown', placeOf(configFile, name), {
      style: name,
      nearest: nearestStyles(name, known),
    })
    return undefined
  }
  const text = String(own)
  const { faults, parent, language } = checkStyle(text)
  for (const { message, offset } of faults) {
    report(own, 'citation-style-invalid', pointOf(text, offset), { style: name, cause: message })
  }
  if (faults.length > 0) return undefined
  if (parent === undefined) return { xml: text, file: own, language: undefined }
  const parentOwn = source.own(`${parent}.csl`)
  const xml = parentOwn && parentOwn !== own ? String(parentOwn) : await source.style(parent)
  if (xml === undefined) {
    const cause = `it depends on \`${parent}\`, which is not there`
    report(own, 'citation-style-invalid', { line: 1, column: 1 }, { style: name, cause })
    return undefined
  }
  return { xml, file: own, language }
}

/**
 * Tags that may have been meant. To the short code of a language without terms (`hy`) another short code is not
 * near, however few its letters; English is proposed.
 */
function nearTags(wanted: string, tags: readonly string[]): string[] {
  if (/^[a-z]{2,3}(?:-|$)/i.test(wanted) && !wanted.includes('_'))
    return tags.filter((tag) => /^en-(?:GB|US)$/.test(tag))
  return nearest(wanted, tags, 3)
}

/** Ids that share words with what was asked for come before those that share letters only. */
function nearestStyles(name: string, known: string[]): string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
  const share = (id: string): number => words.filter((word) => id.includes(word)).length
  const best = Math.max(0, ...known.map(share))
  const candidates = best > 0 ? known.filter((id) => share(id) === best) : known
  const near = nearest(name, candidates, 3)
  return near.length > 0 ? near : candidates.slice(0, best > 0 ? 3 : 0)
}

/** Where a value stands in edition.yaml; an empty one stands at `citations`. */
function placeOf(file: VFile, value: string): Point | undefined {
  const text = String(file)
  if (value === '') {
    const offset = text.search(/^citations\b/m)
    return offset < 0 ? undefined : pointOf(text, offset)
  }
  const offset = text.search(new RegExp(`(?<=:\\s*["']?)${value.replace(/[^\w]/g, '\\$&')}(?![\\w-])`))
  return offset < 0 ? undefined : pointOf(text, offset)
}

function pointOf(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before[before.length - 1]!.length + 1, offset }
}
