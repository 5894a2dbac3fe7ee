import { collected, outcome, prepare } from '../edition.ts'
import { type Stats, statsOf } from '../stats/stats.ts'
import { type ExitStatus, type Format, sayProblems, type Terminal } from './shared.ts'
import { table } from './table.ts'

/** `edition stats`: figures of the edition. */
export async function statsCommand(
  terminal: Terminal,
  folder: string,
  { format }: { format: Format },
): Promise<ExitStatus> {
  const prepared = await prepare(terminal.world(folder))
  const { composed } = prepared
  const found = outcome(collected(prepared))
  const { status } = found
  if (composed) {
    const stats = statsOf(composed)
    terminal.out(format === 'json' ? `${JSON.stringify({ status, ...stats }, null, 2)}\n` : statsText(stats))
  }
  if (status !== 0) await sayProblems(terminal, folder, found, 'text')
  return status
}

const number = new Intl.NumberFormat('en')
const share = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`

function count(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`
}

/** Write the figures as text for people. */
export function statsText({ words, paragraphs, chapters, series, sources, coverage }: Stats): string {
  const parts = [
    `Original ${count(words.original, 'word')} in ${count(paragraphs, 'paragraph')}, notes ${count(words.notes, 'word')}, front and back matter ${count(words.matter, 'word')}`,
    table(
      ['Chapter', 'Words', ...series.map(({ label }) => label), 'Notes per 1,000 words'],
      chapters.map((chapter) => [
        chapter.title,
        number.format(chapter.words),
        ...series.map(({ id }) => number.format(chapter.notes[id] ?? 0)),
        chapter.notesPerThousand.toFixed(1),
      ]),
    ),
    table(
      ['Series', 'Notes', 'Words', ' Stances'],
      series.map(({ label, notes, words: length, stances }) => [
        label,
        number.format(notes),
        number.format(length),
        ` ${Object.entries(stances)
          .map(([stance, amount]) => `${stance} ${amount}`)
          .join(', ')}`,
      ]),
    ),
    `Sources  ${number.format(sources.cited)} of ${number.format(sources.total)} cited`,
  ]
  if (sources.groups.some(({ group }) => group !== undefined))
    parts.push(
      table(
        ['Group', 'Sources', 'Notes that cite them'],
        sources.groups.map(({ group, sources: amount, notes }) => [
          group ?? '',
          number.format(amount),
          number.format(notes),
        ]),
      ),
    )
  if (sources.parties.some(({ party }) => party !== ''))
    parts.push(
      table(
        ['Party', 'Sources'],
        sources.parties.map(({ party, sources: amount }) => [
          party === '' ? '(not said)' : party,
          number.format(amount),
        ]),
      ),
    )
  parts.push(coverageText(coverage))
  return `${parts.join('\n\n')}\n`
}

function coverageText({ answered, paragraphs, words, wordsUnderLemmas, gaps }: Stats['coverage']): string {
  const lines = [
    `Coverage  ${number.format(answered)} of ${count(paragraphs, 'paragraph')} answered; ${share(wordsUnderLemmas, words)} of the words lie under a lemma`,
  ]
  if (gaps.length > 0) lines.push('No note answers')
  for (const { chapter, from, to, words: length } of gaps) {
    const where = from === to ? `p-${from}` : `p-${from} to p-${to}`
    lines.push(`  ${where}, ${count(length, 'word')} (${chapter})`)
  }
  return lines.join('\n')
}
