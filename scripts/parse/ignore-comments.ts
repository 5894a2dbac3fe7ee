/**
 * Comments that silence a message stand on lines of their own and are no text: they are blanked before anything else
 * is read, so that places stay what they are. As in CommonMark a comment ends the block before it; where that would
 * divide a paragraph, a list or a lemma it is a fault. What only looks like such a comment is one too, or it would
 * print; every other HTML comment is text.
 *
 *     <!-- edition-ignore note-without-source: no source is known -->     blanked
 *     A comment. <!-- edition-ignore … -->                                a fault: not on a line of its own
 *     <!-- edition-ingore … -->                                           a fault: misspelled
 *     \<!-- edition-ignore … -->                                          text
 */
import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import type { IgnoreComment } from '../model/ignore.ts'
import { report } from '../problems/report.ts'
import type { IgnoreFault } from '../rules/ignore-malformed.ts'
import { ignoreText } from '../rules/shared/ignore.ts'
import { isFenceLike } from './fences/fence.ts'
import { readIgnoreWords } from './ignore-words.ts'
import { positionAt, positionOfLines, type Source } from './source.ts'

/** A comment and its lines, counted from 0. */
export interface FoundComment extends Pick<IgnoreComment, 'rules' | 'reason' | 'position'> {
  first: number
  last: number
}

const opening = /^[ \t]*<!--[ \t]*edition-ignore(?![\w-])/
const likeOpening = /(?<!\\)<[ \t]?(!?)[ \t]?[-–—]*[ \t]*(\p{L}+)(?:([-–—_ \t])[ \t]*(\p{L}+))?/gu

/** What was found in a text. */
export interface TakenComments {
  /** The text with blanks in place of the comments. */
  source: Source
  /** In order. */
  comments: FoundComment[]
  /** Lines that are meant as a comment and are none, from 0; they are reported and stay text. */
  faultyLines: Set<number>
}

/**
 * Take the comments out of a text.
 *
 * @param file gets the messages on what is wrong with them, and on what only looks like one
 * @param source its text
 */
export function takeIgnoreComments(file: VFile, source: Source): TakenComments {
  const comments: FoundComment[] = []
  const faultyLines = new Set<number>()
  for (let line = 0; line < source.lines.length; line++) {
    if (!source.lines[line]!.includes('<')) continue
    const last = opening.test(headOf(source, line)) ? lastLine(source.lines, line) : undefined
    if (typeof last === 'number') {
      comments.push(commentIn(file, source, line, last))
      line = last
    } else if (reportLookAlikes(file, source, line, last)) faultyLines.add(line)
  }
  if (comments.length === 0) return { source, comments, faultyLines }
  checkPlaces(file, source, comments)
  const lines = [...source.lines]
  for (const { first, last } of comments)
    for (let line = first; line <= last; line++) lines[line] = ' '.repeat(lines[line]!.length)
  return { source: { ...source, lines, text: lines.join('\n') }, comments, faultyLines }
}

/** A line; where it only opens a comment, with the next one, in which the keyword stands. */
function headOf({ lines }: Source, line: number): string {
  const text = lines[line]!
  return text.trim() === '<!--' ? `${text} ${(lines[line + 1] ?? '').trim()}` : text
}

/** The line in which a comment ends, or why it is none. */
function lastLine(lines: readonly string[], first: number): number | 'unclosed' | 'not-alone' {
  for (let line = first; line < lines.length; line++) {
    const text = lines[line]!
    if (line > first && (text.trim() === '' || isFenceLike(text))) break
    const end = text.indexOf('-->')
    if (end >= 0) return text.slice(end + 3).trim() === '' ? line : 'not-alone'
  }
  return 'unclosed'
}

function commentIn(file: VFile, source: Source, first: number, last: number): FoundComment {
  const position = positionOfLines(source, first, last)
  const words = source.lines.slice(first, last + 1).join(' ')
  const { rules, reason, wellFormed } = readIgnoreWords(words.replace(opening, '').replace(/-->[ \t]*$/, ''))
  const fault = rules.length === 0 ? 'without-rule' : wellFormed ? undefined : 'disordered'
  if (fault) report(file, 'ignore-malformed', position, { fault, corrected: corrected(rules, reason) })
  return { rules, reason, position, first, last }
}

function corrected(rules: readonly string[], reason: string): string | undefined {
  return rules.length > 0 ? ignoreText({ rules, reason, written: 'comment' }) : undefined
}

/** Between two lines of a block a comment would divide it: a lemma would lose its second half. */
function checkPlaces(file: VFile, { lines }: Source, comments: readonly FoundComment[]): void {
  for (let index = 0; index < comments.length; index++) {
    const { first, position } = comments[index]!
    while (comments[index + 1]?.first === comments[index]!.last + 1) index++
    const before = lines[first - 1] ?? ''
    const after = lines[comments[index]!.last + 1] ?? ''
    if (isBorder(before) || isBorder(after) || isQuotation(before) !== isQuotation(after)) continue
    report(file, 'ignore-malformed', position, { fault: 'dividing', corrected: undefined })
  }
}

/** Whether no block goes on beyond a line. */
function isBorder(line: string): boolean {
  return line.trim() === '' || isFenceLike(line) || /^[ \t]*#{1,6}[ \t]/.test(line)
}

function isQuotation(line: string): boolean {
  return /^[ \t]*>/.test(line)
}

/** Report what only looks like a comment; tells whether the line begins with it. */
function reportLookAlikes(
  file: VFile,
  source: Source,
  line: number,
  known: 'unclosed' | 'not-alone' | undefined,
): boolean {
  let begins = false
  const text = headOf(source, line)
  for (const match of text.matchAll(likeOpening)) {
    const found = lookAlike(match, text)
    if (!found) continue
    const rest = text.slice(found.end)
    begins ||= text.slice(0, match.index).trim() === ''
    const [comment] = /^.*?(?:--|[–—])>/.exec(rest) ?? [rest.trimEnd()]
    const from = source.starts[line]! + match.index
    const end = Math.min(found.end + comment.length, source.lines[line]!.length)
    const { rules, reason } = readIgnoreWords(comment.replace(/[ \t]*(?:--|[–—])>$/, ''))
    report(file, 'ignore-malformed', positionAt(source, from, source.starts[line]! + end), {
      fault: known ?? found.fault,
      corrected: corrected(rules, reason),
    })
  }
  return begins
}

/** What a match is meant as, and the offset behind its keyword. */
function lookAlike(match: RegExpExecArray, text: string): { fault: IgnoreFault; end: number } | undefined {
  const [whole, mark, first, joint, second = ''] = match
  const end = match.index + whole.length
  if (/^<!--[ \t]*edition-ignore$/.test(whole) && !/^[\w-]/.test(text.slice(end)))
    return { fault: 'not-alone', end }
  const one = first!.toLowerCase()
  if (distance(one, 'editionignore') <= 2)
    return { fault: 'misspelled', end: text.indexOf(first!, match.index) + first!.length }
  const reserved = mark === '!' && joint === '-' && first === 'edition'
  const isLike = distance(one, 'edition') <= 2 && distance(second.toLowerCase(), 'ignore') <= 2
  return reserved || isLike ? { fault: 'misspelled', end } : undefined
}
