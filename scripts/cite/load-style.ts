/** The style and the language that `citations:` in edition.yaml asks for, ready for the engine. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { EditionFiles } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import type { LoadedStyle } from './engine.ts'
import { findStyle, type StyleFile } from './find-style.ts'
import { lineIndex } from './line-index.ts'
import { localesFor, nearestLocales, resolveLocale } from './locale.ts'
import { placeInConfig } from './place-in-config.ts'
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
  const { style: name } = config.citations
  const found = await findStyle(name, configFile, source)
  const tags = await source.locales()
  const language = languageFor(files, found, tags, cites) ?? standIn.language
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
    place: file === configFile ? placeInConfig(configFile, ['citations', 'style']) : undefined,
  }
}

/**
 * The locale of the citations: what edition.yaml says, what a dependent style says, or the language of the notes, and
 * of that the country's variant that the style prefers, where the notes name none: `en` is `en-GB` in OSCOLA.
 */
function languageFor(
  { config, configFile }: EditionFiles,
  style: StyleFile | undefined,
  tags: readonly string[],
  cites: boolean,
): string | undefined {
  const { locale } = config.citations
  const named = style?.language
  const decided = locale === undefined && named?.decides ? named : undefined
  const wanted = locale ?? decided?.tag ?? config.notesLanguage
  if (locale === undefined && !decided && named?.tag.split('-')[0] === wanted) {
    const preferred = resolveLocale(named.tag, tags)
    if (preferred !== undefined) return preferred
  }
  const language = resolveLocale(wanted, tags)
  if (language === undefined && (cites || locale !== undefined)) {
    const data = { locale: wanted, nearest: nearestLocales(wanted, tags) }
    const place = decided?.place
    if (place)
      report(place.file, 'citation-language-unknown', lineIndex(String(place.file))(place.offset), data)
    else report(configFile, 'citation-language-unknown', placeOfLanguage(configFile), data)
  }
  return language
}

/** Where edition.yaml says what language the citations are in. */
function placeOfLanguage(configFile: VFile): Point | undefined {
  return (
    placeInConfig(configFile, ['citations', 'locale']) ??
    placeInConfig(configFile, ['notesLanguage']) ??
    placeInConfig(configFile, ['language'])
  )
}
