import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * There are no terms for the language of the citations.
 *
 * “edited by”, “vol.” and months would silently be English.
 *
 * ## What to do
 *
 * Set `citations.locale` to a language of the CSL project; `edition styles --locales` lists them.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {locale: tlh}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:21: error: Unexpected language `tlh`, expected one that CSL has terms for  citation-language-unknown
 *     Set `citations.locale` to a language of the CSL project (near: `en-GB`, `en-US`); `edition styles --locales` lists them.
 *       en-GB
 *       en-US
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {locale: de}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const citationLanguageUnknown = rule<{ locale: string; nearest: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ locale }) => `Unexpected language \`${locale}\`, expected one that CSL has terms for`,
  advice: ({ nearest }) =>
    `Set \`citations.locale\` to a language of the CSL project${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}; \`edition styles --locales\` lists them.`,
  expected: ({ nearest }) => nearest,
})
