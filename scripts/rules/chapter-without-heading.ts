import { rule } from '../problems/rule.ts'

/**
 * A chapter of several has no heading and no short title.
 *
 * Contents, running heads and the outline of the PDF need something to call it by, and print the name of its file.
 *
 * ## What to do
 *
 * Name the chapter in `chapters:` of edition.yaml, so that nothing is added to the original.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * What is Truth? said jesting Pilate; and would not stay for an answer. Yet there remain certain discoursing wits.
 * ```
 *
 * `manuscript/02-of-death.md`
 *
 * ```md
 * Men fear Death, as children fear to go in the dark.
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:1:1: look: The chapter `01-of-truth` has no heading, so contents and running heads print its file's name  chapter-without-heading
 *     Give it a short title in `chapters:` of edition.yaml.
 *         - {file: 01-of-truth.md, short: …}
 * manuscript/02-of-death.md:1:1: look: The chapter `02-of-death` has no heading, so contents and running heads print its file's name  chapter-without-heading
 *     Give it a short title in `chapters:` of edition.yaml.
 *         - {file: 02-of-death.md, short: …}
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * What is Truth? said jesting Pilate; and would not stay for an answer. Yet there remain certain discoursing wits.
 * ```
 *
 * `manuscript/02-of-death.md`
 *
 * ```md
 * # Of Death
 *
 * Men fear Death, as children fear to go in the dark.
 * ```
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truth.md, short: Of Truth}, {file: 02-of-death.md}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ```
 */
export const chapterWithoutHeading = rule<{ chapter: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ chapter }) =>
    `The chapter \`${chapter}\` has no heading, so contents and running heads print its file's name`,
  advice: () => 'Give it a short title in `chapters:` of edition.yaml.',
  expected: ({ chapter }) => [`  - {file: ${chapter}.md, short: …}`],
  check({ edition }, found) {
    // A single chapter is the whole text, and called by its title.
    if (edition.chapters.length < 2) return
    for (const { id, file, text, title, short } of edition.chapters) {
      // Of a chapter without any words `chapter-empty` tells.
      if (title === id && short === id && text.value.trim() !== '')
        found(file, { line: 1, column: 1 }, { chapter: id })
    }
  },
})
