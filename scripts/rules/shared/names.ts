/** Phrases of the rules on names. */

/** A list in a sentence: `a`, `b` and `c`. */
export function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

/** How many places there are beside the one of the message. */
export function alsoIn(count: number): string {
  return count === 0 ? '' : count === 1 ? ', and in one more place' : `, and in ${count} more places`
}

/** The most places that a message names beside its own. */
export const mostRelated = 20

/** A name as the id of an entry: `Thomas de Waal` is `thomas-de-waal`; undefined where it has no Latin letters. */
export function idOf(name: string): string | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþəßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼʻ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
  return plain === '' ? undefined : plain
}

const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
