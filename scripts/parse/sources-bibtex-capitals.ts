/** Braces in titles, which keep capitals from styles that change them. */
import { endOfGroup } from './sources-bibtex-tex.ts'

/**
 * Mark words in braces, whose capitals no style may change.
 *
 *     The {NASA} and {R}ivers   →   The <span class="nocase">NASA</span> and <span class="nocase">Rivers</span>
 *
 * @param value of a title, accents read; a mark covers whole words, since citeproc would begin a word after it
 */
export function protectCapitals(value: string): string {
  let result = ''
  for (const word of wordsOf(value)) {
    const isProtected = groupsOf(word).some(({ start, end }) => /\p{L}/u.test(word.slice(start, end)))
    result += isProtected ? `<span class="nocase">${word}</span>` : word
  }
  return result.replaceAll('</span> <span class="nocase">', ' ')
}

/** Words and the blanks between them; braces hold words together. */
function wordsOf(value: string): string[] {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < value.length; ) {
    const blank = /^\s+/.exec(value.slice(at))?.[0]
    if (blank) {
      if (word !== '') words.push(word)
      words.push(blank)
      word = ''
      at += blank.length
      continue
    }
    const end = value[at] === '{' ? endOfGroup(value, at) : at + (value[at] === '\\' ? 2 : 1)
    word += value.slice(at, end)
    at = end
  }
  return word === '' ? words : [...words, word]
}

/** Groups of a word that are no arguments of commands. */
function groupsOf(word: string): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = []
  let isArgument = false
  for (let at = 0; at < word.length; ) {
    const command = /^\\(?:[A-Za-z]+|[\s\S])/.exec(word.slice(at))?.[0]
    if (command) {
      isArgument = true
      at += command.length
    } else if (word[at] === '{') {
      const end = endOfGroup(word, at)
      if (!isArgument && word[at + 1] !== '\\') groups.push({ start: at, end })
      at = end
    } else {
      isArgument = false
      at++
    }
  }
  return groups
}
