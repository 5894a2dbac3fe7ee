/** The second step: files to chapters, notes, pieces and sources. */
import { readLock } from '../lock/read-lock.ts'
import type { EditionFiles, Parsed } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import type { Chapter } from '../model/text.ts'
import { parseAnnotationFile } from './annotations.ts'
import { checkRepeatedNames } from './file-names.ts'
import { distinguishFootnotes } from './footnotes.ts'
import { parseManuscriptFile } from './manuscript.ts'
import { parseNames } from './names.ts'
import { checkRepeatedIds } from './note-id.ts'
import { parsePieceFile } from './piece.ts'
import { parseSources } from './sources.ts'

/**
 * Parse an edition. Paragraphs are counted through its chapters, notes through its files, in the order given.
 *
 * @param files as they are on disk; each gets the messages on what is in it
 */
export async function parse(files: EditionFiles): Promise<Parsed> {
  const { config } = files
  const title = files.title && parseManuscriptFile(files.title, { kind: 'title' })
  const chapters: Chapter[] = []
  let firstParagraph = 1
  for (const file of files.chapters) {
    const short = config.chapters?.find((entry) => entry.file === file.basename)?.short
    const chapter = parseManuscriptFile(file, { kind: 'chapter', firstParagraph, short })
    firstParagraph += chapter.paragraphs.length
    chapters.push(chapter)
  }
  distinguishFootnotes(title ? [title, ...chapters] : chapters)

  const notes: Note[] = []
  for (const file of files.notes) notes.push(...parseAnnotationFile(file, config, notes.length))
  checkRepeatedIds(notes)

  const front = files.front.map((file) => parsePieceFile(file, 'front', config))
  const back = files.back.map((file) => parsePieceFile(file, 'back', config))
  checkRepeatedNames([
    ...chapters.map(({ id, file }) => ({ id, file, kind: 'chapter' as const })),
    ...[...front, ...back].map(({ id, file, place }) => ({ id, file, kind: place })),
  ])
  return {
    config,
    files,
    title,
    chapters,
    notes,
    front,
    back,
    names: parseNames(files.names),
    sources: await parseSources(files.sources),
    lock: readLock(files.lock),
  }
}
