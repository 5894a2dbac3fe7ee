/** From the language of an edition to the locales of CSL. */
import { nearest } from '../problems/nearest.ts'

/** The locale that stands for a language where its country is not known to CSL, as in citeproc. */
const dialects: Record<string, string> = {
  af: 'af-ZA',
  bg: 'bg-BG',
  ca: 'ca-AD',
  cs: 'cs-CZ',
  cy: 'cy-GB',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  en: 'en-US',
  es: 'es-ES',
  et: 'et-EE',
  fa: 'fa-IR',
  fi: 'fi-FI',
  fr: 'fr-FR',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  is: 'is-IS',
  it: 'it-IT',
  ja: 'ja-JP',
  km: 'km-KH',
  ko: 'ko-KR',
  lt: 'lt-LT',
  lv: 'lv-LV',
  mn: 'mn-MN',
  nb: 'nb-NO',
  nl: 'nl-NL',
  nn: 'nn-NO',
  no: 'nb-NO',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sr: 'sr-RS',
  sv: 'sv-SE',
  th: 'th-TH',
  tr: 'tr-TR',
  uk: 'uk-UA',
  vi: 'vi-VN',
  zh: 'zh-CN',
}

/**
 * Find the locale for a language.
 *
 * The language's own country comes first, then its main country, then any; but always in the script that the tag names
 * or that the language has there: Serbian in Latin letters is not printed in Cyrillic, and Hong Kong's Chinese is
 * Taiwan's rather than the mainland's.
 *
 * @param language BCP 47 tag
 * @param tags those that there are
 * @returns undefined for a language or a script that CSL has no terms for
 */
export function resolveLocale(language: string, tags: readonly string[]): string | undefined {
  const exact = tags.find((tag) => tag.toLowerCase() === language.toLowerCase())
  const script = scriptOf(language)
  if (exact !== undefined || script === undefined) return exact
  // Older codes have newer ones: `iw` is `he`.
  const [primary = '', ...parts] = new Intl.Locale(language).baseName.toLowerCase().split('-')
  const country = parts.find((part) => /^[a-z]{2}$/.test(part))
  const main = Object.hasOwn(dialects, primary) ? dialects[primary] : primary
  const candidates = tags.filter(
    (tag) => (tag === main || tag === primary || tag.startsWith(`${primary}-`)) && scriptOf(tag) === script,
  )
  return (
    candidates.find((tag) => tag.toLowerCase() === `${primary}-${country}`) ??
    candidates.find((tag) => tag === main) ??
    candidates[0]
  )
}

/** The script that a language is written in; that of Gothic types is Latin. */
function scriptOf(language: string): string | undefined {
  try {
    const script = new Intl.Locale(language).maximize().script
    return script === 'Latf' || script === 'Latg' ? 'Latn' : script
  } catch {
    return undefined
  }
}

/**
 * List the tags that may have been meant: those of the same language, else those that are written alike. To the short
 * code of a language without terms (`hy`) another short code is not near, however few its letters; English is proposed.
 */
export function nearestLocales(language: string, tags: readonly string[]): string[] {
  const plain = language.trim().toLowerCase().replaceAll('_', '-')
  const meant = resolveLocale(plain, tags)
  if (meant !== undefined) return [meant]
  const [primary = ''] = plain.split('-')
  const same = tags.filter((tag) => namesOf(tag).includes(plain) || tag.split('-')[0] === primary)
  if (same.length > 0) {
    // The main country's first.
    const main = same.find((tag) => tag === dialects[tag.split('-')[0] ?? ''])
    return main === undefined ? same : [main, ...same.filter((tag) => tag !== main)]
  }
  const english = tags.filter((tag) => /^en-(?:GB|US)$/.test(tag))
  return plain === '' || /^[a-z]{2,3}(?:-|$)/.test(plain) ? english : nearest(language, tags, 3)
}

/** What a language is called in English and in itself: `german`, `deutsch`. */
function namesOf(tag: string): string[] {
  const [primary = tag] = tag.split('-')
  return ['en', tag].map((language) =>
    (new Intl.DisplayNames([language], { type: 'language' }).of(primary) ?? '').toLowerCase(),
  )
}

/**
 * List the locales that citeproc asks for: American English, on which all rest, the language's main dialect, and
 * the one wanted.
 */
export function localesFor(language: string, tags: readonly string[]): Set<string> {
  const main = dialects[language.split('-')[0] ?? ''] ?? language
  return new Set(['en-US', main, language].filter((tag) => tags.includes(tag)))
}
