/**
 * The obvious search for names, against which the fast one is tested: at each place of the folded text every form is
 * tried, and the longest that has borders at both ends is taken. Folding is the anchoring's own, which is tested there.
 */
import { fold } from '../../../scripts/anchor/fold.ts'

const inWord = /[\p{L}\p{M}\p{N}\u200C\u200D]/u
const unspaced =
  /(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const articles = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|nell|sull|dall|quell|bell|coll)$/i

/** Places of the forms in a text, in code points of the text as it is written. */
export function slowFind(
  text: string,
  forms: readonly string[],
  lang: string,
): { start: number; end: number; form: string }[] {
  const folded = fold(text)
  const characters = Array.from(folded.value)
  const offsets = characters.map((_, index) => characters.slice(0, index).join('').length)
  offsets.push(folded.value.length)
  const bare = forms.map((form) =>
    fold(form).value.replace(/^[^\p{L}\p{M}\p{N}\u200C\u200D]+|[^\p{L}\p{M}\p{N}\u200C\u200D]+$/gu, ''),
  )
  const found: { start: number; end: number; form: string }[] = []
  for (let at = 0; at < characters.length; ) {
    const fitting = bare
      .filter((form) => form !== '' && folded.value.startsWith(form, offsets[at]!))
      .filter((form) => {
        const end = at + Array.from(form).length
        return begins(characters, at) && ends(characters, end, lang)
      })
      .sort((a, b) => b.length - a.length)
    const [form] = fitting
    const start = form === undefined ? undefined : folded.start(offsets[at]!)
    const end = form === undefined ? undefined : folded.end(offsets[at]! + form.length)
    if (form === undefined || start === undefined || end === undefined) {
      at++
      continue
    }
    found.push({ start, end, form })
    at += Array.from(form).length
  }
  return found
}

function begins(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1]
  if (before === undefined) return true
  if (before === "'")
    return !inWord.test(characters[at - 2] ?? ' ') || articles.test(wordUpTo(characters, at - 1))
  return !inWord.test(before) || isBorder(characters, at)
}

function ends(characters: readonly string[], at: number, lang: string): boolean {
  const after = characters[at]
  if (after === undefined) return true
  if (after === "'" && inWord.test(characters[at + 1] ?? ' ')) {
    const word = wordFrom(characters, at + 1)
    return /^s$/i.test(word) || (['tr', 'pl'].includes(lang) && /^\p{Ll}/u.test(word))
  }
  return !inWord.test(after) || isBorder(characters, at)
}

/** Beside a character of a script without spaces; marks and joiners belong to what stands before them. */
function isBorder(characters: readonly string[], at: number): boolean {
  if (joined.test(characters[at]!)) return false
  let base = at - 1
  while (base > 0 && joined.test(characters[base]!)) base--
  return unspaced.test(characters[base]!) || unspaced.test(characters[at]!)
}

const joined = /[\p{M}\u200C\u200D]/u

function wordFrom(characters: readonly string[], at: number): string {
  let end = at
  while (
    end < characters.length &&
    inWord.test(characters[end]!) &&
    (end === at || !isBorder(characters, end))
  )
    end++
  return characters.slice(at, end).join('')
}

function wordUpTo(characters: readonly string[], end: number): string {
  let start = end
  while (start > 0 && inWord.test(characters[start - 1]!) && (start === end || !isBorder(characters, start)))
    start--
  return characters.slice(start, end).join('')
}
