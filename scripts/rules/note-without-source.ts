import { quotationsIn } from '../guard/quotations.ts'
import type { Note } from '../model/note.ts'
import { rule } from '../problems/rule.ts'

/**
 * A note gives figures or quotes words, and cites no source.
 *
 * Every number and every quotation comes from somewhere. A reader who wants to check it, or a reviewer who has to,
 * finds
 * nothing to go by.
 *
 * Not judged are notes of `kind=textual`, which speak of the text itself, and numbers of paragraphs and notes that
 * a link
 * prints.
 *
 * ## What to do
 *
 * Cite the source. Where the figure is one of the text itself, link to its paragraph or give the note `kind=textual`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel was read so for 1,500 years.
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:4:28: look: The note `pilate` has the figure `1,500`, but cites no source  note-without-source
 *     Cite the source of it, or give the note `kind=textual` if it speaks of the text itself.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel was read so for 1,500 years. [@john, 18:38].
 * ::::
 * ````
 */
export const noteWithoutSource = rule<{ note: string; what: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ note, what }) => `The note \`${note}\` has ${what}, but cites no source`,
  advice: () => 'Cite the source of it, or give the note `kind=textual` if it speaks of the text itself.',
  check({ prose }, found) {
    const told = new Set<Note>()
    for (const { note, value, at, kind } of prose) {
      if (!note || kind === 'claim' || told.has(note)) continue
      if (note.citations.length > 0 || note.attributes.kind === 'textual') continue
      const figure = /(?<![\p{L}\p{N}])\d[\d.,]*\d|(?<![\p{L}\p{N}])\d(?![\p{L}\p{N}])/u.exec(value)
      const quotation = quotationsIn(value).find(({ words }) => words.trim().split(/\s+/u).length > 2)
      const what = figure
        ? `the figure \`${figure[0]}\``
        : quotation
          ? `a quotation, \`${quotation.words}\``
          : undefined
      if (what === undefined) continue
      told.add(note)
      found(note.file, at(figure?.index ?? quotation!.start), { note: note.id, what })
    }
  },
})
