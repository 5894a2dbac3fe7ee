/**
 * Words compared with less care than anchoring takes, to find what an editor may have meant and to say how it
 * differs. Nothing is ever attached by this.
 */

/** Letters of Cyrillic, Greek and Armenian that print like a Latin one. */
const looksLike = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    в: 'b',
    к: 'k',
    м: 'm',
    н: 'h',
    т: 't',
    ο: 'o',
    ν: 'v',
    α: 'a',
    ι: 'i',
    κ: 'k',
    ρ: 'p',
    τ: 't',
    υ: 'y',
    χ: 'x',
    β: 'b',
    ε: 'e',
    η: 'h',
    μ: 'm',
    ζ: 'z',
    օ: 'o',
    ս: 'u',
    հ: 'h',
    ո: 'n',
    ә: 'ə',
  }),
)

/** Without case. */
export function withoutCase(text: string): string {
  return text.toLowerCase()
}

/** Without accents and other marks. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}

/** With ligatures, full-width forms and the like written out. */
export function withoutForms(text: string): string {
  return text.normalize('NFKC')
}

/** With look-alikes of other scripts made Latin; loses case. */
export function withoutScript(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => looksLike.get(letter) ?? letter).join('')
}

/** All of it, for one word. */
export function loosen(word: string): string {
  return withoutScript(withoutMarks(withoutForms(word)))
}

/**
 * Say how a lemma differs from a passage.
 *
 * @param lemma folded words that do not stand in the text
 * @param passage folded words that do
 * @returns the end of a sentence that begins with "they differ in"
 */
export function differenceOf(lemma: string, passage: string): string {
  const same = (change: (text: string) => string): boolean => change(lemma) === change(passage)
  const [written, stands] = middles(lemma, passage)
  const pair = `: \`${written}\` in the lemma, \`${stands}\` in the text`
  if (same(withoutCase)) return `capital letters${pair}`
  if (same(withoutMarks)) return `accents or other marks${pair}`
  if (same(withoutForms)) return `the form of a character, such as a ligature${pair}`
  if (same(withoutScript))
    return `letters that look alike but belong to different scripts${pair} (${scriptsOf(written, stands)})`
  if (same((text) => text.replaceAll(' ', ''))) return `spaces${pair}`
  if (same((text) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())) return `punctuation${pair}`
  if (written === '') return `words that the lemma leaves out: \`${stands}\``
  if (stands === '') return `words that the text does not have: \`${written}\``
  return `words${pair}`
}

/** What is left of two texts when the words that they begin and end with alike are taken off. */
function middles(one: string, other: string): [string, string] {
  const ones = one.split(' ')
  const others = other.split(' ')
  while (ones.length > 0 && others.length > 0 && ones[0] === others[0]) {
    ones.shift()
    others.shift()
  }
  while (ones.length > 0 && others.length > 0 && ones.at(-1) === others.at(-1)) {
    ones.pop()
    others.pop()
  }
  return [ones.join(' '), others.join(' ')]
}

/** The first two letters that look alike, by their numbers: `U+0430 for U+0061`. */
function scriptsOf(written: string, stands: string): string {
  const letters = [...withoutCase(written)]
  const others = [...withoutCase(stands)]
  const index = letters.findIndex((letter, at) => letter !== others[at])
  return `${number(letters[index])} for ${number(others[index])}`
}

function number(character = ''): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
