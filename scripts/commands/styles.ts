import { type ListedStyle, listStyles } from '../cite/list-styles.ts'
import { foldText, hasWords, nearestStyles } from '../cite/search-styles.ts'
import { styleSource } from '../cite/style-source.ts'
import { read } from '../read/read.ts'
import type { ExitStatus, Format, Terminal } from './shared.ts'

export interface StylesFlags {
  note?: boolean
  locales?: boolean
  format: Format
}

/** Ids longer than this push the title of their own line, not those of all lines. */
const widestId = 48

/** `edition styles [words…]`: find citation styles by words of their ids and titles, or their languages. */
export async function stylesCommand(
  terminal: Terminal,
  given: readonly string[],
  flags: StylesFlags,
): Promise<ExitStatus> {
  const { words, folder } = splitWords(given)
  const world = terminal.world(folder)
  const { citationStyles, configFile } = await read(world)
  if (configFile.messages.some(({ ruleId }) => ruleId === 'edition-folder-missing')) {
    terminal.error(
      `There is no folder \`${folder}\`. Write the folder of an edition last, or leave it out.\n`,
    )
    return 2
  }
  const source = styleSource(world, new Map())
  if (flags.locales) return sayLocales(terminal, await source.locales(), words, flags.format)
  const all = await listStyles(source, [...citationStyles.values()])
  const found = all.filter((style) => hasWords(style, words))
  const wanted = (style: ListedStyle): boolean => !flags.note || style.class === 'note'
  const styles = found.filter(wanted)
  const titleById = new Map(all.filter(wanted).map(({ id, title }) => [id, title]))
  const near = styles.length > 0 ? [] : nearestStyles(words.join(' '), titleById)
  if (flags.format === 'json') terminal.out(`${JSON.stringify({ styles, nearest: near }, null, 2)}\n`)
  else if (styles.length > 0) {
    terminal.out(stylesText(styles))
    terminal.error(countText(styles))
  } else if (found.length > 0) {
    terminal.error(
      `No note style has ${quoted(words)}. Without \`--note\` ${countOf(found.length, 'style')} can be found.\n`,
    )
  } else terminal.error(noneText(words, near, flags.note ? 'note style' : 'style'))
  return styles.length > 0 ? 0 : 2
}

function sayLocales(
  terminal: Terminal,
  tags: readonly string[],
  words: readonly string[],
  format: Format,
): ExitStatus {
  const locales = tags.filter((tag) => words.every((word) => foldText(tag).includes(foldText(word))))
  if (format === 'json') terminal.out(`${JSON.stringify({ locales }, null, 2)}\n`)
  else {
    terminal.out(locales.map((tag) => `${tag}\n`).join(''))
    terminal.error(
      locales.length > 0 ? `${countOf(locales.length, 'language')}\n` : noneText(words, [], 'language'),
    )
  }
  return locales.length > 0 ? 0 : 2
}

/** The folder comes last, as in all commands; among words it is told by a `/`, or that it is `.` or `..`. */
function splitWords(given: readonly string[]): { words: string[]; folder: string } {
  const words = given.flatMap((word) => (isFolder(word) ? [word] : word.split(/\s+/))).filter(Boolean)
  const last = words.at(-1)
  return last !== undefined && isFolder(last)
    ? { words: words.slice(0, -1), folder: last }
    : { words, folder: '.' }
}

function isFolder(word: string): boolean {
  return (/[/\\]/.test(word) && !/^https?:/i.test(word)) || word === '.' || word === '..'
}

/** A line for each style: id, `note` where it makes notes, title. */
function stylesText(styles: readonly ListedStyle[]): string {
  const width = Math.min(widestId, Math.max(0, ...styles.map(({ id }) => id.length)))
  return styles
    .map(({ id, title, class: made, fault }) => {
      const mark = made === 'note' ? 'note' : '    '
      const cannot = fault === undefined ? [] : [`(cannot be used: ${fault})`]
      return `${[id.padEnd(width), mark, title, ...cannot].join('  ').trimEnd()}\n`
    })
    .join('')
}

function countText(styles: readonly ListedStyle[]): string {
  const notes = styles.filter((style) => style.class === 'note').length
  const all = notes === styles.length ? ' for notes' : `, ${notes} of them for notes`
  return `${countOf(styles.length, 'style')}${all}\n`
}

function noneText(words: readonly string[], near: readonly string[], what: string): string {
  const advice = near.length > 0 ? `Near: ${near.join(', ')}.` : 'Write fewer words, or none to see all.'
  return `No ${what} has ${quoted(words)}. ${advice}\n`
}

function countOf(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(' and ')
}
