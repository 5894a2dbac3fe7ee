/** Languages of sources by the names that BibLaTeX and libraries' programs give them. */

/** Names of babel and polyglossia that `Intl` does not know as names of languages in English. */
const namesOfBabel: Record<string, string> = {
  acadian: 'fr-CA',
  american: 'en-US',
  australian: 'en-AU',
  austrian: 'de-AT',
  bahasa: 'id',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  british: 'en-GB',
  canadian: 'en-CA',
  canadien: 'fr-CA',
  francais: 'fr',
  frenchb: 'fr',
  germanb: 'de',
  greek: 'el',
  kurmanji: 'ku',
  lowersorbian: 'dsb',
  magyar: 'hu',
  mexican: 'es-MX',
  naustrian: 'de-AT',
  newzealand: 'en-NZ',
  ngerman: 'de',
  norsk: 'nb',
  nswissgerman: 'de-CH',
  nynorsk: 'nn',
  persian: 'fa',
  polutonikogreek: 'grc',
  portuges: 'pt',
  scottish: 'gd',
  slovene: 'sl',
  swissgerman: 'de-CH',
  ukenglish: 'en-GB',
  uppersorbian: 'hsb',
  usenglish: 'en-US',
}

/** Codes of libraries (ISO 639-2/B) that differ from those of tags. */
const codesOfLibraries: Record<string, string> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
}

/** The two-letter codes, whose names in English `Intl` gives. */
const codes =
  `af am ar az be bg bn bs ca cs cy da de dv el en eo es et eu fa fi fo fr fy ga gd gl gu he hi hr hu hy
  ia id is it ja ka kk km kn ko ku ky la lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt rm ro ru sa
  se sk sl sq sr sv sw ta te tg th tk tr tt ug uk ur uz vi yi zh zu`.split(/\s+/)

const tagByName = new Map<string, string>(
  codes.map((code) => [
    (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code).toLowerCase(),
    code,
  ]),
)

/**
 * Find the tag of a language (BCP 47), which decides whether a style capitalises the words of a title.
 *
 * @param name a tag, a name of babel's (`ngerman`), a name in English or a library's code (`ger`)
 * @returns the tag; the name as it is where it is not known
 */
export function languageTag(name: string): string {
  const word = name.trim().toLowerCase().replace(/^lang/, '')
  const tag = namesOfBabel[word] ?? codesOfLibraries[word] ?? tagByName.get(word)
  if (tag !== undefined) return tag
  try {
    return Intl.getCanonicalLocales(name.trim().replaceAll('_', '-'))[0] ?? name
  } catch {
    return name
  }
}
