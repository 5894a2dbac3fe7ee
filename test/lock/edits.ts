/** Edits of an original, each a few steps on its characters, which keep their numbers. */
import type { Dice } from '../support/random-edition.ts'
import {
  type Block,
  copyOf,
  fresh,
  numberFresh,
  type Original,
  randomWords,
  type TaggedText,
  textOf,
} from './tagged.ts'

/** An edit changes the original that it is given. */
type Edit = (dice: Dice, original: Original) => void

/** Stretches of a block between blanks. */
function wordsOf(block: Block): { from: number; to: number }[] {
  const words: { from: number; to: number }[] = []
  for (const { index, 0: word } of textOf(block).matchAll(/\S+/g))
    words.push({ from: index, to: index + word.length })
  return words
}

function pickText(dice: Dice, original: Original): TaggedText {
  return dice.pick(original)
}

/** A stretch of some words in one block. */
function pickWords(
  dice: Dice,
  original: Original,
  most: number,
): { block: Block; from: number; to: number } | undefined {
  const text = pickText(dice, original)
  if (text.blocks.length === 0) return undefined
  const block = dice.pick(text.blocks)
  const words = wordsOf(block)
  if (words.length === 0) return undefined
  const first = dice.below(words.length)
  const last = Math.min(words.length - 1, first + dice.below(most))
  return { block, from: words[first]!.from, to: words[last]!.to }
}

const insertWords: Edit = (dice, original) => {
  const at = pickWords(dice, original, 1)
  at?.block.splice(at.from, 0, ...fresh(`${randomWords(dice, 1 + dice.below(4))} `))
}

/** With the blank behind or before it, so that no two are left. */
const deleteWords: Edit = (dice, original) => {
  const at = pickWords(dice, original, 5)
  if (!at) return
  const behind = at.block[at.to]?.character === ' ' ? 1 : 0
  const before = behind === 0 && at.block[at.from - 1]?.character === ' ' ? 1 : 0
  at.block.splice(at.from - before, at.to - at.from + behind + before)
}

/** Words that the old and the new have in common at either end are not replaced: nobody could tell. */
const replaceWords: Edit = (dice, original) => {
  const at = pickWords(dice, original, 4)
  if (!at) return
  const old = at.block.slice(at.from, at.to)
  const oldWords = textOf(old).split(' ')
  const newWords = randomWords(dice, 1 + dice.below(4)).split(' ')
  const kept = { head: 0, tail: 0 }
  const shorter = () => Math.min(oldWords.length, newWords.length) - kept.head - kept.tail
  while (shorter() > 0 && oldWords[kept.head] === newWords[kept.head]) kept.head += 1
  while (shorter() > 0 && oldWords.at(-1 - kept.tail) === newWords.at(-1 - kept.tail)) kept.tail += 1
  const head = oldWords.slice(0, kept.head).join(' ').length
  const tail = oldWords.slice(oldWords.length - kept.tail).join(' ').length
  const middle = newWords.slice(kept.head, newWords.length - kept.tail).join(' ')
  const between = fresh(
    `${kept.head > 0 && middle !== '' ? ' ' : ''}${middle}${kept.tail > 0 && (middle !== '' || kept.head > 0) ? ' ' : ''}`,
  )
  at.block.splice(
    at.from,
    at.to - at.from,
    ...old.slice(0, head),
    ...between,
    ...old.slice(old.length - tail),
  )
}

const changeCase: Edit = (dice, original) => {
  const at = pickWords(dice, original, 2)
  if (!at) return
  for (let index = at.from; index < at.to; index++) {
    const { character } = at.block[index]!
    const other = character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase()
    // A letter that is written otherwise is another letter; a digit or mark is the one it was.
    if (other !== character) at.block[index] = { character: other, number: -1 }
  }
}

const moveParagraph: Edit = (dice, original) => {
  const from = pickText(dice, original)
  const to = dice.chance(0.6) ? from : pickText(dice, original)
  if (from.blocks.length === 0) return
  const [block] = from.blocks.splice(dice.below(from.blocks.length), 1)
  to.blocks.splice(dice.below(to.blocks.length + 1), 0, block!)
}

const swapParagraphs: Edit = (dice, original) => {
  const [one, other] = [pickText(dice, original), pickText(dice, original)]
  if (one.blocks.length === 0 || other.blocks.length === 0) return
  const [at, otherAt] = [dice.below(one.blocks.length), dice.below(other.blocks.length)]
  const block = one.blocks[at]!
  one.blocks[at] = other.blocks[otherAt]!
  other.blocks[otherAt] = block
}

const deleteParagraph: Edit = (dice, original) => {
  const { blocks } = pickText(dice, original)
  if (blocks.length > 0) blocks.splice(dice.below(blocks.length), 1)
}

const insertParagraph: Edit = (dice, original) => {
  const { blocks } = pickText(dice, original)
  blocks.splice(dice.below(blocks.length + 1), 0, fresh(randomWords(dice, 3 + dice.below(20))))
}

const duplicateParagraph: Edit = (dice, original) => {
  const from = pickText(dice, original)
  const to = dice.chance(0.5) ? from : pickText(dice, original)
  if (from.blocks.length === 0) return
  to.blocks.splice(dice.below(to.blocks.length + 1), 0, fresh(textOf(dice.pick(from.blocks))))
}

const splitParagraph: Edit = (dice, original) => {
  const { blocks } = pickText(dice, original)
  if (blocks.length === 0) return
  const index = dice.below(blocks.length)
  const words = wordsOf(blocks[index]!)
  if (words.length < 2) return
  const at = words[1 + dice.below(words.length - 1)]!.from
  const block = blocks[index]!
  blocks.splice(index, 1, block.slice(0, at - 1), block.slice(at))
}

const mergeParagraphs: Edit = (dice, original) => {
  const { blocks } = pickText(dice, original)
  if (blocks.length < 2) return
  const index = dice.below(blocks.length - 1)
  blocks.splice(index, 2, [...blocks[index]!, ...fresh(' '), ...blocks[index + 1]!])
}

/** Put a copy of a passage somewhere else. */
const copyPassage: Edit = (dice, original) => {
  const source = pickWords(dice, original, 10)
  const target = pickWords(dice, original, 1)
  if (!source || !target) return
  const copy = textOf(source.block.slice(source.from, source.to))
  target.block.splice(target.from, 0, ...fresh(`${copy} `))
}

/** Move a passage, with its characters, somewhere else. */
const movePassage: Edit = (dice, original) => {
  const source = pickWords(dice, original, 10)
  if (!source) return
  const moved = source.block.splice(source.from, source.to - source.from + 1)
  const target = pickWords(dice, original, 1)
  const passage = moved.at(-1)?.character === ' ' ? moved : [...moved, ...fresh(' ')]
  if (target) target.block.splice(target.from, 0, ...passage)
}

const swapChapters: Edit = (dice, original) => {
  const chapters = original.filter(({ kind }) => kind === 'chapter')
  const [one, other] = [dice.pick(chapters), dice.pick(chapters)]
  const { blocks } = one
  one.blocks = other.blocks
  other.blocks = blocks
}

const renameChapter: Edit = (dice, original) => {
  const chapter = dice.pick(original.filter(({ kind }) => kind === 'chapter'))
  chapter.id = `${chapter.id}-renamed`
}

const renumberFootnotes: Edit = (_, original) => {
  const footnotes = original.filter(({ kind }) => kind === 'footnote')
  for (const footnote of footnotes) footnote.id = `${footnote.id}0`
}

const edits: [Edit, number][] = [
  [insertWords, 6],
  [deleteWords, 6],
  [replaceWords, 6],
  [changeCase, 3],
  [moveParagraph, 4],
  [swapParagraphs, 5],
  [deleteParagraph, 5],
  [insertParagraph, 4],
  [duplicateParagraph, 4],
  [splitParagraph, 3],
  [mergeParagraphs, 3],
  [copyPassage, 4],
  [movePassage, 3],
  [swapChapters, 1],
  [renameChapter, 1],
  [renumberFootnotes, 1],
]
const weighted = edits.flatMap(([edit, weight]) => Array.from({ length: weight }, () => edit))

/** Edits that leave every block but one as and where it is, and make no copy of anything. */
const local = new Set<Edit>([
  insertWords,
  deleteWords,
  replaceWords,
  changeCase,
  deleteParagraph,
  insertParagraph,
])

/** An original after some edits. */
export interface Edited {
  original: Original
  /** Whether all of them leave the blocks that they do not touch where they are. */
  isLocal: boolean
}

/** Edit an original once, or a few times. */
export function randomEdit(dice: Dice, before: Original): Edited {
  const original = copyOf(before)
  let isLocal = true
  for (let count = dice.chance(0.5) ? 1 : 2 + dice.below(3); count > 0; count--) {
    const edit = dice.pick(weighted)
    isLocal &&= local.has(edit)
    edit(dice, original)
  }
  numberFresh(original)
  return { original, isLocal }
}
