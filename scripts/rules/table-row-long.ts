import { rule } from '../problems/rule.ts'

/**
 * A row of a table has more cells than the table has columns.
 *
 * Markdown drops the cells that are too many, without a word.
 *
 * ## What to do
 *
 * Give the head of the table as many columns, or write `\|` where a bar belongs to the text.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * | Wit | Age |
 * |---|---|
 * | Pyrrho | 90 | doubtful |
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: The row has 3 cells, but the table has 2 columns: the rest would be lost  table-row-long
 *     Give the head of the table as many columns, or write `\|` where a bar belongs to the text.
 *       \|
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * | Wit | Age |   |
 * |---|---|---|
 * | Pyrrho | 90 | doubtful |
 * :::
 * ````
 */
export const tableRowLong = rule<{ cells: number; columns: number }>({
  step: 'parse',
  severity: 'error',
  reason: ({ cells, columns }) =>
    `The row has ${cells} cells, but the table has ${columns} columns: the rest would be lost`,
  advice: () => 'Give the head of the table as many columns, or write `\\|` where a bar belongs to the text.',
  expected: () => ['\\|'],
})
