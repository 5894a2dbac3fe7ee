/** A piece of front or back matter. */
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Piece } from '../model/note.ts'
import type { Config } from '../read/schema.ts'
import { checkText } from './check-text.ts'
import { remarkCitations } from './citations/remark-citations.ts'
import { checkFileName } from './file-names.ts'
import { checkFootnotes } from './footnotes.ts'
import { citationsIn } from './note.ts'
import { remarkManuscript } from './remark-manuscript.ts'
import { sourceOf } from './source.ts'
import { firstHeading } from './text.ts'

/**
 * Parse a piece of front or back matter: the manuscript's Markdown, and citations.
 *
 * @param file gets the messages
 * @param place where it stands in the book
 * @param config the language whose terms introduce locators
 */
export function parsePieceFile(
  file: VFile,
  place: Piece['place'],
  config: Pick<Config, 'notesLanguage'>,
): Piece {
  const processor = unified()
    .use(remarkManuscript, { ignoreComments: true })
    .use(remarkCitations, { locale: config.notesLanguage })
  const tree = processor.runSync(processor.parse(file), file)
  const id = file.stem ?? place
  checkFileName(file, id, place)
  const { definitions } = checkFootnotes(tree, file)
  const defined = definitions.map(({ label, identifier }) => label ?? identifier)
  checkText(tree.children, sourceOf(file), file, {
    footnotes: 'undefined',
    defined,
    listNumbers: true,
    fences: true,
  })
  return { id, place, file, tree, title: firstHeading(tree) ?? id, citations: citationsIn(tree.children) }
}
