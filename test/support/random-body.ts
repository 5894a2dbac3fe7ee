/** Comments of every shape and length for random editions. */
import type { Dice } from './random-edition.ts'

const words =
  'one report says so and another which was written later does not name the place although both of them were read by those who held the inquiry Menschenrechtskommission'.split(
    ' ',
  )

export interface BodyOptions {
  /** What notes may lead to: `#other-note`, `#p-1`, `#01-part`. */
  links: readonly string[]
  /** Keys of sources. */
  sources: readonly string[]
  size: number
  /** Whether it opens with a paragraph of its own. */
  opens: boolean
}

/** Make the comment of a note: one line to three pages. */
export function randomBody(dice: Dice, options: BodyOptions): string {
  const kind = dice.below(40)
  const length = kind < 14 ? 4 : kind < 34 ? 40 : kind < 39 ? 160 : 900
  const blocks = Array.from({ length: 1 + dice.below(kind < 14 ? 1 : 4) }, () => block(dice, length, options))
  const first = `${plain(dice, 2 + dice.below(length))}${references(dice, options)}.`
  const last = dice.chance(0.15) ? [evidence(dice, options)] : []
  // Lists that follow each other directly would be one list.
  const apart = blocks.flatMap((block, index) =>
    index > 0 && /^(?:-|1\.) /.test(block) ? ['And further:', block] : [block],
  )
  return [...(options.opens ? [first] : []), ...apart, ...last].join('\n\n')
}

function block(dice: Dice, length: number, options: BodyOptions): string {
  const text = (share = 1) => plain(dice, 2 + dice.below(Math.max(2, length * share)))
  switch (dice.below(12)) {
    case 0:
      return Array.from(
        { length: 2 + dice.below(4) },
        () => `- ${text(0.3)}${references(dice, options)}`,
      ).join('\n')
    case 1:
      return Array.from({ length: 2 + dice.below(4) }, (_, index) => `${index + 1}. ${text(0.3)}`).join('\n')
    case 2:
      return `> ${text()}\n>\n> ${text(0.5)}`
    case 3:
      return `:::verse\n${[1, 2, 3].map(() => plain(dice, 5)).join('\n')}\n:::`
    case 4: {
      const row = () => `| ${plain(dice, 2)} | ${plain(dice, 1 + dice.below(5))} | ${dice.below(5000)} |`
      return `${row()}\n| --- | --- | ---: |\n${Array.from({ length: 1 + dice.below(5) }, row).join('\n')}`
    }
    case 5:
      return `See the address [there](https://archive.example.org/reports/1992/what-was-seen-there-and-by-whom.html?page=12), *${plain(dice, 2)}*.`
    case 6:
      return `The place is called :span[${dice.pick(['Խոջալու', 'Ходжалы', 'خوجالی', 'Χοτζαλί'])}]{lang=${dice.pick(['hy', 'ru', 'el'])}}; ${text()}.`
    default:
      return `${text()}${references(dice, options)}.`
  }
}

function references(dice: Dice, { links, sources }: BodyOptions): string {
  const key = dice.pick(sources)
  switch (dice.below(8)) {
    case 0:
      return ` [@${key}]`
    case 1:
      return ` [see @${key}, pp. 3-5 and *passim*; cf. @${dice.pick(sources)}, p. 9]`
    case 2:
      return `, as @${key} [p. ${1 + dice.below(99)}] has it`
    case 3:
      return ` (see [](${dice.pick(links)}))`
    default:
      return ''
  }
}

function evidence(dice: Dice, { sources }: BodyOptions): string {
  return `:::evidence{source=${dice.pick(sources)} locator="p. 6" lang=en}\n${plain(dice, 20)}.\n:::`
}

function plain(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => dice.pick(words)).join(' ')
}
