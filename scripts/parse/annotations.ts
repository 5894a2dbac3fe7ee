/** A file of annotations as notes. */
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Note } from '../model/note.ts'
import type { Config } from '../read/schema.ts'
import { remarkCitations } from './citations/remark-citations.ts'
import { nestedNames } from './fences/containers.ts'
import { noteOf } from './note.ts'
import { remarkAnnotations } from './remark-annotations.ts'
import { sourceOf } from './source.ts'

/** What of the configuration is needed to read notes. */
export type NotesConfig = Pick<Config, 'series' | 'notesLanguage'>

/**
 * Parse a file of annotations.
 *
 * @param file gets the messages
 * @param config the series that are declared, and the language whose terms introduce locators
 * @param firstOrder order of its first note among all of the edition (default: 0)
 * @returns its notes in order; ids may still repeat those of other files
 */
export function parseAnnotationFile(file: VFile, config: NotesConfig, firstOrder = 0): Note[] {
  const processor = unified()
    .use(remarkAnnotations, { series: config.series.map(({ id }) => id) })
    .use(remarkCitations, { locale: config.notesLanguage })
  const tree = processor.runSync(processor.parse(file), file)
  const source = sourceOf(file)
  const notes: Note[] = []
  for (const node of tree.children) {
    if (node.type !== 'containerDirective' || nestedNames.includes(node.name)) continue
    notes.push(noteOf(node, { file, source, config, order: firstOrder + notes.length }))
  }
  return notes
}
