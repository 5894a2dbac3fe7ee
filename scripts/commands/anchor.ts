import { mostStubs, type Stub, stubsFor } from '../anchor/stub.ts'
import { outcome } from '../edition.ts'
import { parse } from '../parse/parse.ts'
import { collect } from '../problems/collect.ts'
import { nearest } from '../problems/nearest.ts'
import { read } from '../read/read.ts'
import { type ExitStatus, type Format, sayProblems, type Terminal } from './shared.ts'

export interface AnchorFlags {
  series?: string
  format: Format
}

/** `edition anchor "words"`: begin a note on words of the original. */
export async function anchorCommand(
  terminal: Terminal,
  words: string,
  folder: string,
  { series: wanted, format }: AnchorFlags,
): Promise<ExitStatus> {
  const files = await read(terminal.world(folder))
  const found = outcome(collect(files))
  if (found.status === 2) {
    await sayProblems(terminal, folder, found, 'text')
    return found.status
  }
  const { series: declared } = files.config
  const series = wanted === undefined ? declared[0] : declared.find(({ id }) => id === wanted)
  if (!series) {
    const known = declared.map(({ id }) => id)
    const near = nearest(wanted ?? '', known)[0]
    terminal.error(
      `There is no series \`${wanted}\`. Write ${near === undefined ? `one of ${known.join(', ')}` : `\`--series ${near}\``}.\n`,
    )
    return 2
  }
  if (words.trim() === '') {
    terminal.error(
      'There are no words to look for. Write them in quotation marks: edition anchor "the words".\n',
    )
    return 2
  }
  const { places, near } = stubsFor(await parse(files), words, series)
  if (format === 'json')
    terminal.out(`${JSON.stringify({ words, series: series.id, places, near }, null, 2)}\n`)
  else if (places.length > 0) terminal.out(placesText(places))
  if (places.length > 0) return 0
  terminal.error(`The words \`${words}\` do not stand in the original.\n`)
  if (near && format === 'text')
    terminal.error(
      `The nearest are in ${near.where}: ${near.context}\n${near.stub === undefined ? '' : `\n${near.stub}`}`,
    )
  return 1
}

/** One place needs no comment; of several each says where it is. */
function placesText(places: readonly Stub[]): string {
  const texts = places.slice(0, mostStubs).map(({ where, context, stub }) => {
    const text = stub ?? 'No attribute selects this place alone; write a longer lemma.\n'
    return places.length === 1 ? text : `${where}: ${context}\n\n${text}`
  })
  const more = places.length - texts.length
  if (more > 0) texts.push(`The words stand at ${more} more places; write a longer lemma to see them.\n`)
  return texts.join('\n')
}
