/**
 * An original in which every character knows where it comes from, so that after any edit it is known without asking the
 * program where each word went. What is copied is new: the copy is another passage.
 *
 *     before   t h e   t o w n          numbers 0 … 7
 *     after    t h e   o l d   t o w n  numbers 0 1 2 3, none for what was put in, 4 … 7
 */
import type { Dice } from '../support/random-edition.ts'

/** A character and its number; -1 for one that an edit put in. */
export interface Tagged {
  character: string
  number: number
}

export type Block = Tagged[]

export interface TaggedText {
  id: string
  kind: 'chapter' | 'footnote'
  blocks: Block[]
}

export type Original = TaggedText[]

/** Characters that an edit puts in. */
export function fresh(text: string): Block {
  return Array.from(text, (character) => ({ character, number: -1 }))
}

export function textOf(block: Block): string {
  return block.map(({ character }) => character).join('')
}

/** Copy an original, so that an edit leaves the one before as it is. */
export function copyOf(original: Original): Original {
  return original.map((text) => ({ ...text, blocks: text.blocks.map((block) => [...block]) }))
}

const common = 'the of and a in to town was were by that it had from at'.split(' ')
const rare =
  'people Khojaly 613 killed soldiers road night February snow forest airport children captives hospital regiment convoy report'.split(
    ' ',
  )
const marks = ['', '', '', '', ',', ';', '—', '.']

/** A few words; many stand often. */
export function randomWords(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => {
    const word = dice.chance(0.55) ? dice.pick(common) : dice.pick(rare)
    return `${dice.chance(0.06) ? word.toUpperCase() : word}${dice.pick(marks)}`
  }).join(' ')
}

/** Passages that stand in many places: what a lemma must not be confused by. */
function refrains(dice: Dice): string[] {
  return Array.from({ length: 2 + dice.below(3) }, () => randomWords(dice, 2 + dice.below(7)))
}

/** Make an original: up to three chapters, some with a footnote, passages and paragraphs repeated. */
export function randomOriginal(dice: Dice, size = 1): Original {
  const repeated = refrains(dice)
  const paragraphs: string[] = []
  const paragraph = (): string => {
    if (paragraphs.length > 0 && dice.chance(0.08)) return dice.pick(paragraphs)
    const parts = Array.from({ length: 1 + dice.below(4) }, () =>
      dice.chance(0.4) ? dice.pick(repeated) : randomWords(dice, 2 + dice.below(12)),
    )
    paragraphs.push(parts.join(' '))
    return paragraphs.at(-1)!
  }
  const original: Original = []
  for (let chapter = 1; chapter <= 1 + dice.below(3); chapter++) {
    const blocks = Array.from({ length: size * (1 + dice.below(6)) }, () => fresh(paragraph()))
    original.push({ id: `0${chapter}-part`, kind: 'chapter', blocks })
    if (dice.chance(0.2))
      original.push({ id: `fn-${chapter}`, kind: 'footnote', blocks: [fresh(paragraph())] })
  }
  numberFresh(original)
  return original
}

/** Every character has had its number alone, also those that are gone. */
let nextNumber = 0

/** Give numbers to the characters that were put in. */
export function numberFresh(original: Original): void {
  for (const { blocks } of original)
    for (const tagged of blocks.flat()) if (tagged.number < 0) tagged.number = nextNumber++
}
