import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { rule } from '../problems/rule.ts'

/**
 * A heading stands more than one level below the one before it.
 *
 * Contents, outline and screen readers show headings as a tree; a heading of the third level under one of the first
 * hangs
 * in the air there. In the original it may be the author's own doing, and then it stays.
 *
 * ## What to do
 *
 * Give the heading the next level, or silence the message where the original has it so.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * ### The sects
 *
 * And though they be gone, yet there remain certain discoursing wits.
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:5:1: look: The heading `The sects` is of level 3, but the one before it is of level 1  heading-level-skipped
 *     Begin it with `##`.
 *       ## The sects
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * ## The sects
 *
 * And though they be gone, yet there remain certain discoursing wits.
 * ```
 */
export const headingLevelSkipped = rule<{ heading: string; level: number; before: number }>({
  step: 'guard',
  severity: 'look',
  reason: ({ heading, level, before }) =>
    `The heading \`${heading}\` is of level ${level}, but the one before it is of level ${before}`,
  advice: ({ before }) => `Begin it with \`${'#'.repeat(before + 1)}\`.`,
  expected: ({ heading, before }) => [`${'#'.repeat(before + 1)} ${heading}`],
  check({ edition }, found) {
    for (const { file, tree } of [...edition.chapters, ...edition.front, ...edition.back]) {
      let before: number | undefined
      visit(tree, 'heading', (node) => {
        if (before !== undefined && node.depth > before + 1)
          found(file, node, { heading: plainText(node), level: node.depth, before })
        before = node.depth
      })
    }
  },
})
