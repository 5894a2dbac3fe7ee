import { unlistedIn } from '../guard/names/unlisted.ts'
import { idOf } from '../parse/names/id.ts'
import { rule } from '../problems/rule.ts'
import { alsoIn, mostRelated } from './shared/names.ts'

/**
 * A name in a note or in front or back matter is not in `names.yaml`.
 *
 * What is not listed is in no index, and nobody watches how it is spelt. It may also be a slip in a name that is
 * listed.
 *
 * A name is told by its capital letters, so this only asks. Nothing is said of words that begin a sentence, of
 * quotations,
 * of emphasis and of passages in another language; nor of words that the edition also has in small letters, of
 * months,
 * days, peoples, and of what is made of a listed name (`Armenians`). Abbreviations in capitals are left out. In
 * German,
 * which writes every noun with a capital letter, and in scripts without capitals nothing is found.
 *
 * ## What to do
 *
 * Add an entry, or the spelling to the entry that is meant; correct a slip; put what is no name for an index under
 * `notNames:` in `names.yaml`.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Written in the years of Michel de Montaigne, whom the author had read.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:25: look: `Michel de Montaigne` looks like a name and is not in `names.yaml`  name-unlisted
 *     Add an entry to `persons`, `places` or `bodies`, or the words to `notNames`.
 *       michel-de-montaigne: Michel de Montaigne
 * ```
 *
 * ## Fails: a slip
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   montaigne: {name: Montaigne, also: Michel de Montaigne}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Written in the years of Michel de Montagne.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:25: look: `Michel de Montagne` looks like a name and is not in `names.yaml`  name-unlisted
 *     Write `Michel de Montaigne` if that is meant; or add an entry to `persons`, `places` or `bodies`, or the words to `notNames`.
 *       Michel de Montaigne
 *       michel-de-montagne: Michel de Montagne
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   montaigne: {name: Montaigne, also: Michel de Montaigne}
 *   pilate: Pilate
 * notNames: Stoics
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Written in the years of Michel de Montaigne; on a Monday in March, of the Stoics and the French.
 * :::
 * ```
 */
export const nameUnlisted = rule<{ name: string; near: string | undefined; more: number }>({
  step: 'guard',
  severity: 'look',
  reason: ({ name, more }) =>
    `\`${name}\` looks like a name and is not in \`names.yaml\`${more === 0 ? '' : `; it stands here${alsoIn(more)}`}`,
  advice: ({ near }) =>
    `${near === undefined ? 'Add' : `Write \`${near}\` if that is meant; or add`} an entry to \`persons\`, \`places\` or \`bodies\`, or the words to \`notNames\`.`,
  expected({ name, near }) {
    const id = idOf(name)
    return [...(near === undefined ? [] : [near]), ...(id === undefined ? [] : [`${id}: ${name}`])]
  },
  check({ edition, prose, names }, found) {
    if (!names.list.complete || names.list.entries.length === 0) return
    for (const { words, places, near } of unlistedIn(edition, prose, names)) {
      const [first, ...others] = places
      const related = others.slice(0, mostRelated).map((other) => {
        const point = other.prose.at(other.index)
        return {
          file: other.prose.file.path,
          line: point?.line ?? 1,
          column: point?.column ?? 1,
          text: 'here too',
        }
      })
      found(
        first!.prose.file,
        first!.prose.at(first!.index),
        { name: words, near, more: others.length },
        related,
      )
    }
  },
})
