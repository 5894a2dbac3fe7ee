/** Direction of writing, from the language of a passage. */

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/**
 * Tell the direction in which a language is written.
 *
 * @param language BCP 47 tag; its likely script decides
 * @returns the value of an HTML `dir` attribute
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/**
 * Attributes that mark a passage as being in another language than what stands around it.
 *
 * @param language of the passage
 * @param around language of the surrounding text
 */
export function languageAttributes(language: string, around: string): { lang?: string; dir?: string } {
  if (language === around) return {}
  const direction = directionOf(language)
  return direction === directionOf(around) ? { lang: language } : { lang: language, dir: direction }
}
