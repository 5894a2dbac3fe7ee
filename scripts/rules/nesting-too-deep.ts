import { rule } from '../problems/rule.ts'

/**
 * Quotations, lists, brackets or emphasis are nested deeper than a book can show.
 *
 * Beyond a hundred levels nobody meant it; the marks stay text, so that nothing is lost.
 *
 * ## What to do
 *
 * Take out the marks that are not meant, or write a backslash before them.
 *
 * Shown by `test/parse/remark-manuscript.test.ts`.
 */
export const nestingTooDeep = rule({
  step: 'parse',
  severity: 'error',
  reason: () =>
    'Quotations, lists, brackets or emphasis are nested deeper than a book can show; the marks here stay text',
  advice: () => 'Take out the marks that are not meant, or write a backslash before them.',
})
