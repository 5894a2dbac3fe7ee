/**
 * Whole editions of every shape, made from a seed, as files on disk: for tests that nothing is lost and
 * nothing misplaced whatever stands where. A manuscript with names that stand in it once each; notes whose
 * lemmas end with such a name:
 *
 *     the town was left by Bardenfol, who went          ← manuscript
 *     > was left by Bardenfol                           ← lemma
 *     > left by Bardenfol, who […] villages Gimhuskel   ← another that overlaps it and runs on
 */
import { randomNumbers } from '../publish/pages/random-book.ts'
import { randomBody } from './random-body.ts'
import { isRightToLeft, nameOfNumber, type RandomLanguage, randomLanguages } from './random-language.ts'

export interface RandomEdition {
  /** Contents by path. */
  files: Record<string, string>
  /** Ids of all notes. */
  notes: string[]
}

/** Dice that fall alike for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
}

/** A stretch of the manuscript's words in one text. */
interface Run {
  words: string[]
  /** Places of names in `words`, where a lemma may end. */
  names: number[]
  chapter: string
  /** `fn-2` for a footnote of the author's. */
  footnote?: string
}

/** Dice from a seed. */
export function diceOf(seed: number): Dice {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return { below, pick: (list) => list[below(list.length)]!, chance: (share) => random() < share }
}

/**
 * Make an edition from a seed.
 *
 * @param seed any whole number
 * @param size how long it is: 1 gives some ten pages, more gives more
 */
export function randomEdition(seed: number, size = 1): RandomEdition {
  const dice = diceOf(seed)
  const language = dice.chance(0.5) ? randomLanguages[0]! : dice.pick(randomLanguages)
  const manuscript = new RandomManuscript(dice, language)
  const files: Record<string, string> = {}
  if (dice.chance(0.7)) files['manuscript/00-title.md'] = manuscript.title()
  const chapters = Array.from({ length: 1 + dice.below(3) }, (_, index) => `0${index + 1}-part`)
  for (const chapter of chapters)
    files[`manuscript/${chapter}.md`] = manuscript.chapter(chapter, 3 + dice.below(8 * size))

  const series = randomSeries(dice)
  const sources = randomSources(dice)
  const ids = Array.from({ length: 3 + dice.below(24 * size) }, (_, index) => `n${index + 1}-note`)
  const links = [...ids.map((id) => `#${id}`), '#p-1', `#${dice.pick(chapters)}`]
  const notes = ids.map((id, index) => {
    const own = index < series.length ? series[index]! : dice.pick(series)
    const lemma = manuscript.lemma()
    const attributes = [`#${id}`, ...lemma.attributes, ...stanceOf(own, dice)].join(' ')
    const body = randomBody(dice, {
      links: links.filter((link) => link !== `#${id}`),
      sources,
      size,
      // What begins with a quotation would take it as the lemma.
      opens: lemma.quotation === '' || dice.chance(0.9),
    })
    return `::::${own.id}{${attributes}}\n${lemma.quotation}${body}\n::::\n`
  })
  files['annotations/notes.md'] = notes.join('\n')
  files['annotations/sources.json'] = JSON.stringify(sources.map(sourceOf))
  for (const [place, count] of [
    ['front', dice.below(3)],
    ['back', dice.below(2)],
  ] as const)
    for (let index = 1; index <= count; index++)
      files[`annotations/${place}/0${index}-${place}.md`] = randomPiece(dice, sources)
  files['manuscript/edition.yaml'] = JSON.stringify({
    ...randomConfig(dice, language, series),
    // The title must agree with the original's title matter.
    ...('manuscript/00-title.md' in files ? { title: undefined } : {}),
  })
  return { files, notes: ids }
}

interface RandomSeries {
  id: string
  label: string
  marks: string
  prefix: string
  restart: string
  stance?: string
  claim?: string
}

/** One to four series; prefixes keep their marks apart. */
function randomSeries(dice: Dice): RandomSeries[] {
  const known = ['note', 'counter-source', 'gloss', 'textual']
  return known.slice(0, 1 + dice.below(4)).map((id, index) => ({
    id,
    label: dice.pick(['Notes', 'Counter-sources', 'Words', 'Readings of the witnesses']),
    marks: dice.pick(['decimal', 'decimal', 'lower-alpha', 'upper-alpha', 'lower-roman']),
    prefix: index === 0 ? '' : 'CWR'[index - 1]!,
    restart: dice.pick(['edition', 'chapter']),
    ...(id === 'counter-source' ? { stance: 'required', claim: 'required' } : {}),
  }))
}

function stanceOf(series: RandomSeries, dice: Dice): string[] {
  if (series.stance !== 'required' && !dice.chance(0.2)) return []
  const stance = dice.pick(['corroborates', 'qualifies', 'disputes', 'unverified', 'attribution'])
  return [`stance=${stance}`, 'claim="What the text says here is so."']
}

function randomConfig(dice: Dice, language: RandomLanguage, series: readonly RandomSeries[]) {
  return {
    title: dice.pick([
      'A town: What became of it',
      'The town',
      'Of the town, and of those who left it by night',
    ]),
    subtitle: dice.chance(0.5) ? 'An annotated edition' : undefined,
    language: language.tag,
    notesLanguage: dice.pick(['en-GB', 'en-GB', 'de', 'fr']),
    author: dice.chance(0.7) ? { given: 'Some', family: 'Body' } : undefined,
    date: dice.pick([2026, '2026-11', undefined]),
    series: Object.fromEntries(series.map(({ id, ...rest }) => [id, rest])),
    citations: {
      style: dice.pick([
        'chicago-fullnote-bibliography',
        'chicago-author-date',
        'modern-language-association',
      ]),
      reset: dice.pick(['edition', 'chapter']),
    },
    page: {
      size: dice.pick(['A5', 'Letter', '170mm 240mm']),
      chapters: dice.pick(['right', 'any', 'continuous']),
    },
  }
}

/** Keys of sources. */
function randomSources(dice: Dice): string[] {
  return Array.from({ length: 1 + dice.below(8) }, (_, index) => `source${index + 1}`)
}

function sourceOf(key: string, index: number) {
  return {
    id: key,
    type: index % 2 === 0 ? 'book' : 'report',
    title: `What was seen there, volume ${index + 1}`,
    author: [{ family: `Writer${'abcdefghij'[index]}`, given: 'Ann' }],
    issued: { 'date-parts': [[1990 + index]] },
    ...(index % 3 === 0
      ? { URL: `https://archive.example.org/collections/reports/${key}/what-was-seen.html` }
      : {}),
  }
}

/** A piece of front or back matter, with footnotes and citations of its own. */
function randomPiece(dice: Dice, sources: readonly string[]): string {
  const cite = () => `[see @${dice.pick(sources)}, p. ${1 + dice.below(90)}]`
  return [
    '# Of this edition',
    `Nothing of the text was altered.[^a] It is printed as it was found ${cite()}. ${'So it stands. '.repeat(dice.below(120))}`,
    '## How to read it',
    `- each series has marks of its own ${cite()}\n- a mark leads to its note`,
    '> A passage that is quoted.',
    `The end.[^b]`,
    `[^a]: Save for its line ends ${cite()}.`,
    `[^b]: A footnote *of the editors*, ${'which goes on, '.repeat(dice.below(150))}and ends.\n\n    In two paragraphs.`,
  ].join('\n\n')
}

/** Writes the author's text and keeps what lemmas can be made of. */
class RandomManuscript {
  readonly #dice: Dice
  readonly #language: RandomLanguage
  readonly #runs: Run[] = []
  #names = 0
  #footnotes = 0
  #paragraphs = 0

  constructor(dice: Dice, language: RandomLanguage) {
    this.#dice = dice
    this.#language = language
  }

  title(): string {
    return `# ${this.#run('00-title', 4)}\n\n${this.#run('00-title', 3)}\n\n${this.#run('00-title', 8)}\n`
  }

  chapter(id: string, count: number): string {
    const dice = this.#dice
    const heading = dice.chance(0.8) ? [`${this.#run(id, 3 + dice.below(4))}\n${this.#run(id, 3)}\n===`] : []
    return `${[...heading, ...Array.from({ length: count }, () => this.#block(id))].join('\n\n')}\n`
  }

  #block(id: string): string {
    const dice = this.#dice
    const kind = dice.below(20)
    if (kind === 0) return `## ${this.#run(id, 3 + dice.below(5))}`
    if (kind === 1) {
      const ordered = dice.chance(0.3)
      return Array.from(
        { length: 2 + dice.below(6) },
        (_, index) =>
          `${ordered ? `${index + 1}.` : '-'} ${this.#run(id, 2 + dice.below(30))}${dice.chance(0.15) ? `\n${ordered ? '   ' : '  '}- ${this.#run(id, 6)}` : ''}`,
      ).join('\n')
    }
    if (kind === 2) {
      this.#paragraphs++
      return `> ${this.#run(id, 10 + dice.below(40))}${dice.chance(0.5) ? `\n>\n> ${this.#run(id, 20)}` : ''}`
    }
    if (kind === 3) {
      this.#paragraphs++
      const row = () => `| ${this.#run(id, 1 + dice.below(6))} | ${this.#run(id, 1 + dice.below(4))} |`
      return `${row()}\n| --- | --- |\n${Array.from({ length: 2 + dice.below(8) }, row).join('\n')}`
    }
    if (kind === 4) return '***'
    this.#paragraphs++
    if (kind === 5) {
      const verse = Array.from({ length: 2 + dice.below(5) }, () => `> ${this.#run(id, 5)}\\`)
      return verse.join('\n').replace(/\\$/, '')
    }
    // What stands before a paragraph's first word is no part of any lemma.
    const odd = isRightToLeft(this.#language)
      ? ''
      : dice.pick(['', '', '', '<sic> ', '[Editor]: sic ', 'the town`s ', '10:30 @ ', '~half~ '])
    const text = `${odd}${this.#run(id, 5 + dice.below(110))}`
    return dice.chance(0.2) ? `${text}${this.#footnote(id)}` : text
  }

  #footnote(id: string): string {
    const label = ++this.#footnotes
    const name = this.#dice.chance(0.4) ? `*--x${label}` : String(label)
    const footnote = name.startsWith('*') ? `fn-x${label}` : `fn-${label}`
    const text = this.#run(id, 4 + this.#dice.below(40), footnote)
    const more = this.#dice.chance(0.2) ? `\n\n    ${this.#run(id, 12, footnote)}` : ''
    return `[^${name}]\n\n[^${name}]: ${text}${more}`
  }

  /** Words with a name now and then, and one at the end; some set off. */
  #run(chapter: string, count: number, footnote?: string): string {
    const dice = this.#dice
    const words: string[] = []
    const names: number[] = []
    const written: string[] = []
    for (let index = 0; index < count; index++) {
      const isName = index === count - 1 || dice.chance(0.06)
      const word =
        isName && this.#names < 999
          ? nameOfNumber(this.#language, this.#names++)
          : dice.pick(this.#language.words)
      if (isName) names.push(index)
      const mark = index < count - 1 && dice.chance(0.05) ? ',' : ''
      words.push(`${word}${mark}`)
      written.push(
        isName && dice.chance(0.15)
          ? `*${word}*${mark}`
          : dice.chance(0.02)
            ? `**${word}**${mark}`
            : `${word}${mark}`,
      )
    }
    this.#runs.push({ words, names, chapter, ...(footnote === undefined ? {} : { footnote }) })
    return written.join(' ')
  }

  /** Words that stand in the text once, as the beginning of a note; or a paragraph or chapter as a whole. */
  lemma(): { attributes: string[]; quotation: string } {
    const dice = this.#dice
    const at = dice.below(this.#runs.length)
    const run = this.#runs[at]!
    if (dice.chance(0.06) && run.chapter !== '00-title') {
      const whole =
        dice.chance(0.5) && this.#paragraphs > 0 ? `p-${1 + dice.below(this.#paragraphs)}` : run.footnote
      return { attributes: [`in=${whole ?? run.chapter}`], quotation: '' }
    }
    const end = dice.pick(run.names)
    const start = Math.max(0, end - dice.below(12))
    const last = run.words[end]!.replace(/,$/, '')
    const words = [...run.words.slice(start, end), last]
    const attributes = dice.chance(0.1) ? [`in=${run.footnote ?? run.chapter}`] : []
    const next = this.#runs[at + 1]
    // Over the border of two blocks, with the middle left out; the author's footnotes are texts of their own.
    if (next && dice.chance(0.15) && next.chapter === run.chapter && !next.footnote && !run.footnote) {
      const until = next.words[next.names[0]!]!.replace(/,$/, '')
      return { attributes, quotation: `> ${words.join(' ')} […] ${until}\n\n` }
    }
    return { attributes, quotation: `> ${words.join(' ')}\n\n` }
  }
}
