/** Ids of entries: small letters, digits and hyphens. */

/**
 * Make an id of a name: `Thomas de Waal` is `thomas-de-waal`.
 *
 * @param name in any script
 * @returns undefined where it has no Latin letters
 */
export function idOf(name: string): string | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþəßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼʻ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain === '') return undefined
  return /^\d/.test(plain) ? `n-${plain}` : plain
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
