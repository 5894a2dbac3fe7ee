/** From the language of an edition to the locales of CSL. */

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
 * @param language BCP 47 tag
 * @param tags those that there are
 * @returns the tag itself, or that of the language's main country; undefined for a language CSL does not know
 */
export function resolveLocale(language: string, tags: readonly string[]): string | undefined {
  const parts = language.toLowerCase().split('-')
  // Scripts and variants count for nothing here: sr-Latn-RS is sr-RS.
  const short = [parts[0], parts.slice(1).find((part) => /^[a-z]{2}$/.test(part))].filter(Boolean).join('-')
  const primary = parts[0] ?? ''
  return (
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase() || tag.toLowerCase() === short) ??
    tags.find((tag) => tag === (Object.hasOwn(dialects, primary) ? dialects[primary] : primary))
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
