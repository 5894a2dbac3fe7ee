/**
 * The first step: from a folder to the files of an edition. It knows where things stand on disk and nothing
 * of what is in them, `edition.yaml` excepted.
 */
import { posix } from 'node:path'
import { VFile } from 'vfile'
import type { EditionFiles } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { type Entry, type World, WorldError } from '../world/world.ts'
import { readConfig } from './config.ts'
import { decode } from './text.ts'
import { watchFolder } from './watched-folder.ts'

const titleFile = '00-title.md'
const sourceFile = /\.(?:json|bib|ris)$/
const hidden = /^[.#~]|~$/
const imageFile = /\.(?:png|jpe?g|gif|webp|svg)$/i

/**
 * Read the edition's files.
 *
 * @param world its folder
 * @returns everything an edition can hold; problems are on the files, those of the whole on `configFile`
 */
export async function read(world: World): Promise<EditionFiles> {
  // Pictures are large, and none of them can put a note on the wrong words.
  const { folder, changed } = watchFolder(world.edition, (path) => !imageFile.test(path))
  const reader = new Reader({ ...world, edition: folder })
  const configFile =
    (await reader.textIfThere('manuscript/edition.yaml')) ??
    new VFile({ path: 'manuscript/edition.yaml', value: '' })
  const isFile = await isReadable(world, '.')
  if (isFile || !(await world.edition.exists('.'))) {
    const near = isFile ? folderAround(world.name) : undefined
    report(configFile, 'edition-folder-missing', undefined, { folder: world.name, isFile, near })
    return { ...nothing, configFile, config: readConfig(configFile) }
  }
  const config = readConfig(configFile)
  const manuscript = (await reader.list('manuscript')).filter((entry) => entry.name.endsWith('.md'))
  const names = manuscript.map((entry) => entry.name).filter((name) => name !== titleFile)
  if (manuscript.length === 0) {
    const isInside = await world.edition.exists('edition.yaml')
    const near = isInside ? posix.join(world.name, '..') : folderAround(world.name)
    report(configFile, 'edition-manuscript-missing', undefined, { folder: world.name, near })
  }

  const annotations = await reader.list('annotations')
  await reader.reportIgnored('manuscript', ['edition.yaml', 'manuscript.lock'], {
    known: /\.md$/,
    wanted: 'A chapter is a file `….md` in `manuscript/` itself.',
  })
  await reader.reportIgnored('annotations', ['front', 'back', 'evidence', 'names.yaml'], {
    known: /\.(?:md|json|bib|ris)$/,
    wanted: 'Notes are files `….md`, sources `….json`, `….bib` or `….ris`, in `annotations/` itself.',
  })
  for (const folder of ['annotations/front', 'annotations/back'])
    await reader.reportIgnored(folder, [], {
      known: /\.md$/,
      wanted: `A piece is a file \`….md\` in \`${folder}/\` itself.`,
    })
  const styles = await reader.list('styles')
  const markdown = (entries: Entry[]) =>
    entries.filter((entry) => entry.name.endsWith('.md')).map((entry) => entry.name)
  const files: EditionFiles = {
    config,
    configFile,
    lock: await reader.textIfThere('manuscript/manuscript.lock'),
    title: manuscript.some((entry) => entry.name === titleFile)
      ? await reader.text(`manuscript/${titleFile}`)
      : undefined,
    chapters: await reader.texts('manuscript', inOrder(names, config.chapters, configFile)),
    notes: await reader.texts('annotations', markdown(annotations)),
    front: await reader.texts('annotations/front', markdown(await reader.list('annotations/front'))),
    back: await reader.texts('annotations/back', markdown(await reader.list('annotations/back'))),
    names: await reader.textIfThere('annotations/names.yaml'),
    sources: await reader.texts('annotations', matching(annotations, sourceFile)),
    evidence: await reader.evidence(),
    styles: await reader.texts('styles', matching(styles, /\.css$/)),
    citationStyles: new Map(
      (await reader.texts('styles', matching(styles, /\.csl$/))).map((file) => [file.path, file]),
    ),
    images: await reader.images(['manuscript', 'annotations', 'annotations/front', 'annotations/back']),
    refused: reader.refused,
  }
  const paths = await changed()
  if (paths.length > 0) report(configFile, 'edition-changed-while-read', undefined, { paths })
  return files
}

/** Whether a path is a file, however large. */
async function isReadable({ edition }: World, path: string): Promise<boolean> {
  try {
    await edition.read(path)
    return true
  } catch (error) {
    return error instanceof WorldError && error.code === 'too-large'
  }
}

/** The edition to which a folder or file within it belongs, by its path alone; undefined where it is not told. */
function folderAround(path: string): string | undefined {
  const [, folder] = /^(.*?)(?:^|[/\\])(?:manuscript|annotations)(?:[/\\].*)?$/.exec(path) ?? []
  return folder === '' ? '.' : folder
}

const nothing: Omit<EditionFiles, 'config' | 'configFile'> = {
  lock: undefined,
  title: undefined,
  chapters: [],
  notes: [],
  front: [],
  back: [],
  names: undefined,
  sources: [],
  evidence: new Map(),
  styles: [],
  citationStyles: new Map(),
  images: new Map(),
  refused: [],
}

function matching(entries: readonly Entry[], pattern: RegExp): string[] {
  return entries
    .filter((entry) => entry.kind === 'file' && pattern.test(entry.name))
    .map((entry) => entry.name)
}

/** Chapters in the order of `chapters:`; each file of the manuscript must be listed there once it is given. */
function inOrder(names: string[], listed: { file: string }[] | undefined, configFile: VFile): string[] {
  if (!listed) return names
  for (const [index, { file }] of listed.entries()) {
    if (listed.findIndex((entry) => entry.file === file) < index)
      report(configFile, 'config-chapter-repeated', lineOf(configFile, file), { file })
    else if (!names.includes(file))
      report(configFile, 'config-chapter-missing', lineOf(configFile, file), {
        file,
        nearest: file === titleFile ? [] : nearest(file, names),
      })
  }
  const order = [...new Set(listed.map((entry) => entry.file))].filter((name) => names.includes(name))
  for (const name of names) {
    if (!order.includes(name))
      report(configFile, 'config-chapter-unlisted', lineOf(configFile, 'chapters:'), { file: name })
  }
  // Where the list is faulty the errors above are enough: all chapters are read, so that no note loses its place.
  return order.length === names.length ? order : names
}

/** The first line of a file that holds some words, as a place for a message. */
function lineOf(file: VFile, words: string): { line: number; column: number } | undefined {
  const lines = String(file.value).split('\n')
  const index = lines.findIndex((line) => line.includes(words))
  return index < 0 ? undefined : { line: index + 1, column: lines[index]!.indexOf(words) + 1 }
}

/** Reads files and turns refusals into problems of the file that was refused. */
class Reader {
  readonly #world: World
  /** Files that could not be read, with the reason as their message. */
  readonly refused: VFile[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Files of a folder, hidden ones and editors' copies aside. */
  async list(folder: string): Promise<Entry[]> {
    const entries = await this.#world.edition.list(folder)
    return entries.filter((entry) => entry.kind === 'file' && !hidden.test(entry.name))
  }

  /**
   * Warn of what stands where text is looked for but is not read, such as `02.markdown` or a folder of notes.
   *
   * @param folder within the edition
   * @param names of what is known there
   * @param files what other names of files that are read look like, and what such a file should be
   */
  async reportIgnored(
    folder: string,
    names: readonly string[],
    { known, wanted }: { known: RegExp; wanted: string },
  ): Promise<void> {
    for (const { name, kind } of await this.#world.edition.list(folder)) {
      if (hidden.test(name) || names.includes(name)) continue
      if (kind === 'file' && (known.test(name) || imageFile.test(name))) continue
      const path = `${folder}/${name}`
      const file = new VFile({ path, value: '' })
      report(file, 'edition-file-ignored', undefined, { name: path, wanted })
      this.refused.push(file)
    }
  }

  async text(path: string): Promise<VFile | undefined> {
    try {
      return decode(path, await this.#world.edition.read(path))
    } catch (error) {
      this.#refuse(path, error)
      return undefined
    }
  }

  #refuse(path: string, error: unknown): void {
    if (!(error instanceof WorldError)) throw error
    const file = new VFile({ path, value: '' })
    report(file, 'edition-file-unreadable', undefined, { reason: error.message, advice: error.advice })
    this.refused.push(file)
  }

  async textIfThere(path: string): Promise<VFile | undefined> {
    return (await this.#world.edition.exists(path)) ? this.text(path) : undefined
  }

  async texts(folder: string, names: readonly string[]): Promise<VFile[]> {
    const files: VFile[] = []
    for (const name of names) {
      const file = await this.text(`${folder}/${name}`)
      if (file) files.push(file)
    }
    return files
  }

  /** `annotations/evidence/<key>.txt`, by key. */
  async evidence(): Promise<Map<string, VFile>> {
    const files = await this.texts(
      'annotations/evidence',
      matching(await this.list('annotations/evidence'), /\.txt$/),
    )
    return new Map(files.map((file) => [file.stem!, file]))
  }

  async images(folders: readonly string[]): Promise<Map<string, Uint8Array>> {
    const images = new Map<string, Uint8Array>()
    for (const folder of folders) {
      for (const name of matching(await this.list(folder), imageFile)) {
        const path = `${folder}/${name}`
        try {
          images.set(path, await this.#world.edition.read(path))
        } catch (error) {
          this.#refuse(path, error)
        }
      }
    }
    return images
  }
}
