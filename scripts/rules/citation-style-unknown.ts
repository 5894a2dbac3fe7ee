import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * There is no such citation style.
 *
 * No citation can be formatted without it.
 *
 * ## What to do
 *
 * Set `citations.style` to an id that `edition styles` finds, or to the path of a `.csl` file in `styles/`.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {style: chicago-fulnote-bibliography}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:20: error: Unexpected citation style `chicago-fulnote-bibliography`, expected the id of a CSL style or a path  citation-style-unknown
 *     Set `citations.style` to an id that `edition styles` finds (near: `chicago-fullnote-bibliography`, `chicago-fullnote-bibliography-fr`, `chicago-fullnote-bibliography-with-ibid`), or to the path of a `.csl` file in `styles/`.
 *       chicago-fullnote-bibliography
 *       chicago-fullnote-bibliography-fr
 *       chicago-fullnote-bibliography-with-ibid
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {style: chicago-fullnote-bibliography}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const citationStyleUnknown = rule<{ style: string; path: boolean; nearest: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ style, path }) =>
    path
      ? `There is no citation style \`${style}\` in the edition`
      : `Unexpected citation style \`${style}\`, expected the id of a CSL style or a path`,
  advice: ({ path, nearest }) => {
    const near = nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''
    return path
      ? `Put the file into \`styles/\`, or set \`citations.style\` to a style that is there${near}.`
      : `Set \`citations.style\` to an id that \`edition styles\` finds${near}, or to the path of a \`.csl\` file in \`styles/\`.`
  },
  expected: ({ nearest }) => nearest,
})
