import { type ExplainedNote, explainNote } from '../explain-note.ts'
import { nearest } from '../problems/nearest.ts'
import { type ExitStatus, type Format, sayProblems, type Terminal } from './shared.ts'

/** `edition explain NOTE`: why a note stands where it stands. */
export async function explainNoteCommand(
  terminal: Terminal,
  id: string,
  folder: string,
  format: Format,
  rules: readonly string[],
): Promise<ExitStatus> {
  const { note, ids, built } = await explainNote(terminal.world(folder), id)
  if (!note) {
    if (ids.length === 0 && built.status === 2) await sayProblems(terminal, folder, built, 'text')
    const near = nearest(id, [...ids, ...rules], 3)
    const advice =
      near.length > 0
        ? `Write ${near.map((one) => `\`edition explain ${one}\``).join(' or ')}.`
        : 'Write the id of a note, or of a rule, which ends the first line of a message.'
    terminal.error(`There is no note and no rule \`${id}\`. ${advice}\n`)
    return 2
  }
  if (format === 'json') terminal.out(`${jsonOf(note)}\n`)
  else {
    terminal.out(explainedText(note))
    if (note.found.problems.length > 0) await sayProblems(terminal, folder, note.found, 'text')
  }
  return 0
}

/** Texts of files are for code frames, and in no JSON. */
function jsonOf({ found: { problems, silenced }, ...note }: ExplainedNote): string {
  return JSON.stringify({ ...note, problems, silenced }, null, 2)
}

/** Write what is known of a note as text for people. */
export function explainedText(note: ExplainedNote): string {
  const rows: [string, ...string[]][] = [
    [
      'Note',
      `${note.id}, ${note.label}${note.mark === undefined ? '' : `, mark ${note.mark}`}`,
      `${note.file}:${note.line}`,
    ],
  ]
  if (note.lemma !== undefined) rows.push(['Lemma', note.lemma])
  rows.push(['Anchor', ...anchorLines(note)])
  if (note.number !== undefined) rows.push(['Mark', ...markLines(note)])
  if (note.stance !== undefined) rows.push(['Stance', note.stance])
  if (note.claim !== undefined) rows.push(['Claim', note.claim])
  rows.push([
    'Citations',
    ...(note.citations.length === 0 ? ['none'] : note.citations.flatMap(citationLines)),
  ])
  rows.push(['Page', printedLine(note.printed)])
  rows.push(['Checks', ...checkLines(note)])
  return `${rows.map(([name, ...lines]) => block(name, lines)).join('\n')}\n`
}

function block(name: string, lines: readonly string[]): string {
  return lines.map((line, index) => `${(index === 0 ? name : '').padEnd(11)}${line}`).join('\n')
}

function anchorLines({ anchor }: ExplainedNote): string[] {
  const { state, where, chapter, start, end, place, context, places, attributes } = anchor
  if (where === undefined) return [`${state}: it has no place, and no output shows it`]
  const chosen = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  const lines = [`${state}: ${where}, characters ${start} to ${end} of ${chapter}`, `${place}`]
  if (context !== undefined) lines.push(context)
  if (places === undefined) lines.push(`it belongs to the whole of ${where}, as \`${chosen.join(' ')}\` says`)
  else if (places === 1)
    lines.push(
      `the words stand once${chosen.length > 0 ? `; \`${chosen.join(' ')}\` would not be needed` : ''}`,
    )
  else lines.push(`the words stand at ${places} places; \`${chosen.join(' ')}\` leaves this one`)
  return lines
}

function markLines({ mark, number, notesInSeries, before, after, label }: ExplainedNote): string[] {
  const neighbours = [before && `after ${before}`, after && `before ${after}`].filter(Boolean)
  return [
    `${mark}: number ${number} where its count runs, ${notesInSeries} called in ${label}`,
    ...(neighbours.length > 0 ? [`called ${neighbours.join(', ')}`] : []),
  ]
}

function citationLines({ source, print, screen, positions }: ExplainedNote['citations'][number]): string[] {
  return [
    source,
    `  prints  ${print}`,
    ...(screen === undefined ? [] : [`  screen  ${screen}`]),
    ...positions.map(
      ({ key, position, near }) => `  ${key}: ${positionWords[position]}${near ? ', near' : ''}`,
    ),
  ]
}

const positionWords: Record<ExplainedNote['citations'][number]['positions'][number]['position'], string> = {
  first: 'cited for the first time',
  subsequent: 'cited before',
  ibid: 'the same as directly before in the series (ibid.)',
  'ibid-with-locator': 'the same as directly before in the series, at another place (ibid.)',
}

function printedLine(printed: ExplainedNote['printed']): string {
  if ('unknown' in printed)
    return printed.unknown === 'not-built'
      ? 'not known: the edition has not been built'
      : 'not known: the edition has changed since it was built'
  const { page, notePage, pages } = printed
  const length = pages === 1 ? '' : `, and takes ${pages} pages`
  return page === notePage ? `${page}${length}` : `called on ${page}, begins on ${notePage}${length}`
}

function checkLines({ found: { problems, silenced } }: ExplainedNote): string[] {
  return [
    problems.length === 0 ? 'nothing to say' : 'see below',
    ...silenced.map(({ rule, justification }) => `silenced: ${rule}: ${justification}`),
  ]
}
