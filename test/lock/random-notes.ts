/** Notes on known stretches of a random original: where each belongs is known without looking its lemma up. */
import { anchor } from '../../scripts/anchor/anchor.ts'
import type { Place } from '../../scripts/model/anchor.ts'
import type { Dice } from '../support/random-edition.ts'
import { type Original, type Tagged, textOf } from './tagged.ts'
import { type PlainNote, type PlainText, plainEdition } from './tagged-edition.ts'

/** A note, and the characters that it was written for. */
export interface PlacedNote {
  note: PlainNote
  /** The characters, white space left out: that of a lemma is anything that white space is. */
  passage: Tagged[]
  /** Passages that were taken for it before, where the texts alone could not tell. */
  earlier: Tagged[][]
  /** Whether it stood on them, without a doubt, when the original was last accepted. */
  isSettled: boolean
}

/** A reference to a paragraph, and the characters of that paragraph. */
export interface PlacedLink {
  owner: string
  target: string
  passage: Tagged[]
  earlier: Tagged[][]
}

export function plainTexts(original: Original): PlainText[] {
  return original.map(({ id, kind, blocks }) => ({ id, kind, blocks: blocks.map(textOf) }))
}

const joined = new WeakMap<Original, Map<string, Tagged[]>>()

/** The characters of a text, blocks joined by a line end. */
export function charactersOf(original: Original, id: string): Tagged[] {
  const known = joined.get(original) ?? new Map<string, Tagged[]>()
  joined.set(original, known)
  const end: Tagged = { character: '\n', number: -1 }
  const blocks = original.find((text) => text.id === id)?.blocks ?? []
  const characters =
    known.get(id) ?? blocks.flatMap((block, index) => (index === 0 ? block : [end, ...block]))
  known.set(id, characters)
  return characters
}

/** The characters of a place, without white space. */
export function charactersAt(
  original: Original,
  { text, start, end }: Pick<Place, 'text' | 'start' | 'end'>,
): Tagged[] {
  return visible(charactersOf(original, text).slice(start, end))
}

export function visible(characters: readonly Tagged[]): Tagged[] {
  return characters.filter(({ character }) => /\S/.test(character))
}

/** Paragraphs with their numbers. */
export function paragraphsOf(original: Original): { target: string; passage: Tagged[] }[] {
  const blocks = original.filter(({ kind }) => kind === 'chapter').flatMap((text) => text.blocks)
  return blocks.map((block, index) => ({ target: `p-${index + 1}`, passage: visible(block) }))
}

/**
 * Write notes and references for an original. Notes whose attributes do not make their lemma the only one are left
 * out: nobody could publish them.
 */
export function randomNotes(dice: Dice, original: Original): { notes: PlacedNote[]; links: PlacedLink[] } {
  const candidates = Array.from({ length: 10 }, (_, index) => candidate(dice, original, `n${index}`)).filter(
    (one) => one !== undefined,
  )
  const paragraphs = paragraphsOf(original).filter(({ passage }) => passage.length > 0)
  const links: PlacedLink[] = []
  for (const { note } of candidates) {
    if (paragraphs.length === 0 || dice.chance(0.7)) continue
    const { target, passage } = dice.pick(paragraphs)
    note.links = [target]
    links.push({ owner: note.id, target, passage, earlier: [] })
  }
  const { anchors } = anchor(
    plainEdition(
      plainTexts(original),
      candidates.map(({ note }) => note),
    ),
  )
  const notes = candidates.filter(({ passage }, index) => {
    const { place } = anchors[index]!
    return place && sameCharacters(charactersAt(original, place), passage)
  })
  const ids = new Set(notes.map(({ note }) => note.id))
  return { notes, links: links.filter(({ owner }) => ids.has(owner)) }
}

export function sameCharacters(one: readonly Tagged[], other: readonly Tagged[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ number }, index) => number === other[index]!.number && number >= 0)
  )
}

function candidate(dice: Dice, original: Original, id: string): PlacedNote | undefined {
  const text = dice.pick(original)
  const characters = charactersOf(original, text.id)
  const words = [
    ...characters
      .map(({ character }) => character)
      .join('')
      .matchAll(/\S+/g),
  ]
  if (words.length === 0) return undefined
  if (dice.chance(0.12)) return onWhole(dice, original, id)
  const first = dice.below(words.length)
  const last = Math.min(words.length - 1, first + dice.below(dice.chance(0.5) ? 3 : 9))
  const from = words[first]!.index
  const to = words[last]!.index + words[last]![0].length
  const stands = (start: number, end: number) =>
    characters
      .slice(Math.max(0, start), Math.max(0, end))
      .map(({ character }) => character)
      .join('')
  const isElided = last - first > 3 && dice.chance(0.4)
  const lemma = isElided
    ? `${stands(from, words[first + 1]!.index - 1)} […] ${stands(words[last - 1]!.index, to)}`
    : stands(from, to).replaceAll('\n', ' ')
  const note: PlainNote = { id, lemma }
  if (dice.chance(0.4)) note.in = dice.chance(0.5) ? text.id : paragraphAt(original, text.id, from)
  const reach = 1 + dice.below(3)
  const before = stands(words[Math.max(0, first - reach)]!.index, from)
    .trim()
    .replaceAll('\n', ' ')
  const behind = stands(to, (words[last + reach] ?? words.at(-1)!).index)
    .trim()
    .replaceAll('\n', ' ')
  if (dice.chance(0.4) && before !== '') note.prefix = before
  if (dice.chance(0.4) && behind !== '') note.suffix = behind
  return { note, passage: visible(characters.slice(from, to)), earlier: [], isSettled: true }
}

/** A note on a paragraph or a footnote as a whole. */
function onWhole(dice: Dice, original: Original, id: string): PlacedNote | undefined {
  const footnotes = original
    .filter(({ kind }) => kind === 'footnote')
    .map((text) => ({ target: text.id, passage: visible(charactersOf(original, text.id)) }))
  const all = [...paragraphsOf(original), ...footnotes].filter(({ passage }) => passage.length > 0)
  if (all.length === 0) return undefined
  const { target, passage } = dice.pick(all)
  return { note: { id, in: target }, passage, earlier: [], isSettled: true }
}

function paragraphAt(original: Original, id: string, offset: number): string {
  let number = 0
  for (const text of original) {
    let start = 0
    for (const block of text.blocks) {
      if (text.kind === 'chapter') number += 1
      if (text.id === id && offset <= start + block.length)
        return text.kind === 'chapter' ? `p-${number}` : id
      start += block.length + 1
    }
  }
  return id
}
