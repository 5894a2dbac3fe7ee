/**
 * English terms that the CSL project has put right since the package of styles took its locales (its repository
 * `locales`, June and July 2025). Where the package comes to have them, nothing is left to correct.
 */
const english: [was: string, is: string][] = [
  // 499 AD, not 499AD
  ...['AD', 'BC', 'CE', 'BCE'].map((era): [string, string] => [
    `<term name="${era.toLowerCase()}">${era}</term>`,
    `<term name="${era.toLowerCase()}"> ${era}</term>`,
  ]),
  ['<single>tran.</single>', '<single>trans.</single>'],
  ['<single>ed. &amp; tran.</single>', '<single>ed. &amp; trans.</single>'],
  ['<term name="month-06" form="short">Jun.</term>', '<term name="month-06" form="short">June</term>'],
  ['<term name="month-07" form="short">Jul.</term>', '<term name="month-07" form="short">July</term>'],
  ['<term name="month-09" form="short">Sep.</term>', '<term name="month-09" form="short">Sept.</term>'],
]

/**
 * Correct a locale of the collection.
 *
 * @param tag of the locale
 * @param xml as the collection has it, without spaces between elements
 * @returns the locale with the terms as they are now
 */
export function correctLocale(tag: string, xml: string): string {
  if (tag !== 'en-US' && tag !== 'en-GB') return xml
  return english.reduce((text, [was, is]) => text.replace(was, is), xml)
}
