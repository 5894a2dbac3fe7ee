import { rule } from '../problems/rule.ts'
import { acceptCommand, type ManuscriptChange } from './shared/lock.ts'

/**
 * The original is not as it was accepted.
 *
 * A reader trusts that an edition prints the original's words and no others. Once `manuscript.lock` holds
 * the original, every difference from it is shown, whoever made it and however small, until somebody says
 * by name that it is right.
 *
 * Compared are the words of every heading, paragraph, quotation, list item, table cell and footnote, their
 * emphasis, links, images and calls of footnotes, and the order of all of them.
 *
 * ## What to do
 *
 * Read what was changed. If it was a mistake, restore the words. If it is right, accept it with `edition
 * accept`, with your name and the reason.
 *
 * ## Fails
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said laughing Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#pilate}
 * > said laughing Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:3:1: error: The paragraph `p-1` is not as it was accepted: `What is Truth? said [-jesting-]{+laughing+} Pilate; and would not …`  manuscript-changed
 *     Restore the original if this was a mistake; if it is right, accept it: `edition accept --only 01-of-truth/2 --by NAME --reason TEXT`.
 * ```
 *
 * ## Fails: a paragraph added, one made a quotation, one removed
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * The mind is its own place.
 *
 * > What is Truth? said jesting Pilate; and would not stay for an answer.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:3:1: error: The paragraph `p-1` was added since the original was accepted: `The mind is its own place.`  manuscript-changed
 *     Restore the original if this was a mistake; if it is right, accept it: `edition accept --only 01-of-truth/2 --by NAME --reason TEXT`.
 * manuscript/01-of-truth.md:5:3: error: The paragraph `p-2` was accepted and stands here no more: `Certain discoursing wits remain.`  manuscript-changed
 *     Restore the original if this was a mistake; if it is right, accept it: `edition accept --only 01-of-truth/-3 --by NAME --reason TEXT`.
 * manuscript/01-of-truth.md:5:3: error: The quotation `p-2` was a paragraph when it was accepted: `What is Truth? said jesting Pilate; and would not stay for an answer.`  manuscript-changed
 *     Restore the original if this was a mistake; if it is right, accept it: `edition accept --only 01-of-truth/3 --by NAME --reason TEXT`.
 * ```
 *
 * ## Passes
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 */
export const manuscriptChanged = rule<ManuscriptChange>({
  step: 'anchor',
  severity: 'error',
  reason: (change) => {
    switch (change.kind) {
      case 'changed':
        return `The ${change.name} is not as it was accepted: \`${change.difference}\``
      case 'kind':
        return `The ${change.name} was a ${change.from} when it was accepted: \`${change.words}\``
      case 'marks':
        return `The ${change.name} has the words that were accepted, but other emphasis, links, images or calls of footnotes: \`${change.words}\``
      case 'count':
        return `The ${change.name} has the words that were accepted, but another place in the count of paragraphs: \`${change.words}\``
      case 'added':
        return `The ${change.name} was added since the original was accepted: \`${change.words}\``
      case 'removed':
        return `The ${change.name} was accepted and stands here no more: \`${change.words}\``
      case 'moved':
        return `The ${change.name} was the ${change.from} when it was accepted: \`${change.words}\``
      case 'renamed':
        return `The text of \`${change.from}\` has another name: \`${change.to}\``
      case 'reordered':
        return `The chapters stand in another order than was accepted, from \`${change.text}\` on`
      case 'more':
        return `In \`${change.text}\` ${change.count} more blocks are not as they were accepted`
    }
  },
  advice: ({ item }) =>
    `Restore the original if this was a mistake; if it is right, accept it: ${acceptCommand(item)}.`,
})
