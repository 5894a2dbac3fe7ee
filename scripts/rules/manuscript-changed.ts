import { rule } from '../problems/rule.ts'
import { acceptCommand, type ManuscriptChange } from './shared/lock.ts'

/**
 * The original is not as it was accepted.
 *
 * A reader trusts that an edition prints the original's words and no others. Once `manuscript.lock` holds the
 * original,
 * every difference from it is shown, whoever made it and however small, until somebody says by name that it is right.
 *
 * Compared are the words of every heading, paragraph, quotation, list item, table cell and footnote, their emphasis,
 * links, images and calls of footnotes, and the order of all of them.
 *
 * ## What to do
 *
 * Read what was changed. If it was a mistake, restore the words. If it is right, accept it with `edition accept`,
 * with
 * your name and the reason.
 *
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
