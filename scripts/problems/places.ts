/** What `in:` of an entry of `ignore:` names: a paragraph, a chapter or piece, a note, a source, a file. */
import type { VFile } from 'vfile'
import type { Parsed } from '../model/edition.ts'

/** Lines of a file, from 1, both included; without lines the whole of it. */
export interface Stretch {
  file: string
  lines: { first: number; last: number } | undefined
}

/**
 * Find what a name means.
 *
 * @param name as it is written
 * @param files all of the edition
 * @param edition none where it could not be parsed
 * @returns every stretch that has the name; none where nothing has; undefined where that cannot be told
 */
export function stretchesOf(
  name: string,
  files: readonly VFile[],
  edition: Parsed | undefined,
): Stretch[] | undefined {
  const found: Stretch[] = files.filter(({ path }) => path === name).map(({ path }) => whole(path))
  if (!edition) return found.length > 0 ? found : undefined
  for (const { id, file } of textsOf(edition)) if (id === name) found.push(whole(file.path))
  const number = /^p-(\d+)$/.exec(name)?.[1]
  for (const { file, paragraphs } of edition.chapters) {
    const node = paragraphs.find((paragraph) => String(paragraph.number) === number)?.node
    const position = node?.position
    if (position)
      found.push({ file: file.path, lines: { first: position.start.line, last: position.end.line } })
  }
  const starts = edition.notes.map(({ id, file, position }) => ({ id, file, line: position.start.line }))
  found.push(...upToTheNext(name, starts))
  const keys = edition.sources.map(({ key, file, line }) => ({ id: key, file, line }))
  return [...found, ...upToTheNext(name, keys)]
}

/**
 * List the names that there are, paragraphs aside.
 *
 * @param files all of the edition
 * @param edition none where it could not be parsed
 */
export function placeNames(files: readonly VFile[], edition: Parsed | undefined): string[] {
  return [
    ...(edition ? textsOf(edition).map(({ id }) => id) : []),
    ...(edition?.notes.map(({ id }) => id) ?? []),
    ...(edition?.sources.map(({ key }) => key) ?? []),
    ...files.map(({ path }) => path),
  ]
}

function whole(file: string): Stretch {
  return { file, lines: undefined }
}

function textsOf({ title, chapters, front, back }: Parsed): { id: string; file: VFile }[] {
  return [...(title ? [title] : []), ...chapters, ...front, ...back]
}

/** Notes and sources reach from their first line to before the next in the file. */
function upToTheNext(
  name: string,
  starts: readonly { id: string; file: VFile; line: number | undefined }[],
): Stretch[] {
  const found: Stretch[] = []
  for (const { id, file, line } of starts) {
    if (id !== name || line === undefined) continue
    let last = Number.POSITIVE_INFINITY
    for (const other of starts)
      if (other.file === file && other.line !== undefined && other.line > line)
        last = Math.min(last, other.line - 1)
    found.push({ file: file.path, lines: { first: line, last } })
  }
  return found
}
