/**
 * TeX in values: accents, letters and signs become characters, so that names and titles can be read as text. What
 * formats (`\emph`, `\enquote`, `$x^2$`) is left to citation-js.
 *
 *     {\'E}tudes {\"u}ber {NASA}   →   Études über {NASA}      braces around an accent protect no capitals
 */

/** Combining characters of accents. */
const accents = pairs(
  '` \u0300 \' \u0301 ^ \u0302 ~ \u0303 = \u0304 . \u0307 " \u0308 b \u0331 c \u0327 d \u0323',
  `
  G \u030f H \u030b k \u0328 r \u030a t \u0361 textcommabelow \u0326 u \u0306 v \u030c`,
)

/** Accents over nothing. */
const lone = pairs('` ` \' ´ ^ ^ ~ ~ = ¯ . ˙ " ¨')

/** Letters, and signs that citation-js does not know. */
const signs =
  pairs(`AA Å aa å AE Æ ae æ OE Œ oe œ O Ø o ø L Ł l ł SS ẞ ss ß TH Þ th þ DH Ð dh ð DJ Đ dj đ NG Ŋ ng ŋ
  i ı j ȷ dots … ldots … S § P ¶ pounds £ euro € EUR € dag † ddag ‡ degree ° lq ‘ rq ’ glq ‚ grq ‘ glqq „ grqq “
  flq ‹ frq › flqq « frqq » og « fg » slash / LaTeX LaTeX TeX TeX BibTeX BibTeX times × div ÷ pm ± sim ∼ approx ≈
  neq ≠ leq ≤ geq ≥ infty ∞ cdot · circ ° prime ′ rightarrow → to → leftarrow ← addcomma , addcolon : adddot . isdot .`)

/** Commands that give white space. */
const blanks: Record<string, string> = {
  ',': '~',
  ' ': ' ',
  '\\': ' ',
  quad: ' ',
  newline: ' ',
  addspace: ' ',
}

/** Commands that print nothing of their own. */
const silent = new Set([
  '-',
  '/',
  '@',
  '!',
  'relax',
  'protect',
  'noindent',
  'allowbreak',
  'mbox',
  'hbox',
  'text',
  'ensuremath',
])

/** Commands whose first argument does not print: `\noopsort{a}B`, `\foreignlanguage{german}{Wort}`. */
const unprinted = new Set(['noopsort', 'foreignlanguage'])

function pairs(...lists: string[]): ReadonlyMap<string, string> {
  return new Map([...lists.join(' ').matchAll(/(\S+) (\S+)/g)].map(([, name, sign]) => [name!, sign!]))
}

/**
 * Write accents, letters and signs of TeX as characters.
 *
 * @param value of a field
 * @returns the value; other commands, braces and formulas as they were
 */
export function texToCharacters(value: string): string {
  let result = ''
  let at = 0
  while (at < value.length) {
    const character = value[at]!
    if (character === '\\') {
      const { text, end } = readCommand(value, at)
      result += text
      at = end
    } else if (character === '{' && value[at + 1] === '\\') {
      const end = endOfGroup(value, at)
      const inner = value.slice(at + 1, end - 1)
      const command = readCommand(inner, 0)
      const isAccent = command.isCharacter && command.end >= inner.trimEnd().length
      result += isAccent ? command.text : `{${texToCharacters(inner)}}`
      at = end
    } else {
      result += character
      at++
    }
  }
  return result
}

interface Command {
  text: string
  /** Offset after it and its argument. */
  end: number
  /** Whether it became a character. */
  isCharacter: boolean
}

function readCommand(value: string, start: number): Command {
  const form = /\\([A-Za-z]+|[\s\S])/y
  form.lastIndex = start
  const match = form.exec(value)
  if (!match) return { text: '\\', end: start + 1, isCharacter: false }
  const name = match[1]!
  let end = start + match[0].length
  const isWord = /^[A-Za-z]/.test(name)
  const afterSpace = end + (/^ */.exec(value.slice(end))?.[0].length ?? 0)
  if (accents.has(name)) return accented(value, name, isWord ? afterSpace : end)
  const sign = signs.get(name)
  if (sign !== undefined) {
    end = isWord ? afterSpace : end
    // Empty braces end the command's name and print nothing.
    return { text: sign, end: value.startsWith('{}', end) ? end + 2 : end, isCharacter: true }
  }
  if (Object.hasOwn(blanks, name)) return { text: blanks[name]!, end, isCharacter: false }
  if (silent.has(name)) return { text: '', end: isWord ? afterSpace : end, isCharacter: false }
  if (unprinted.has(name) && value[afterSpace] === '{')
    return { text: '', end: endOfGroup(value, afterSpace), isCharacter: false }
  if (name === 'href' && value[afterSpace] === '{') {
    const close = endOfGroup(value, afterSpace)
    if (value[close] === '{') {
      const words = endOfGroup(value, close)
      const text = `${texToCharacters(value.slice(close, words))} (\\url${value.slice(afterSpace, close)})`
      return { text, end: words, isCharacter: false }
    }
  }
  return { text: match[0], end, isCharacter: false }
}

function accented(value: string, name: string, start: number): Command {
  const isGroup = value[start] === '{'
  const end = isGroup ? endOfGroup(value, start) : undefined
  let base: string
  let after: number
  if (end !== undefined) {
    base = texToCharacters(value.slice(start + 1, end - 1))
    after = end
  } else if (value[start] === '\\') {
    const command = readCommand(value, start)
    base = command.text
    after = command.end
  } else {
    base = String.fromCodePoint(
      ...(value.codePointAt(start) === undefined ? [] : [value.codePointAt(start)!]),
    )
    after = start + base.length
  }
  // An accent takes the dot's place.
  const letter = base.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
  if (letter.trim() === '') {
    const sign = name === '~' ? '\\textasciitilde{}' : (lone.get(name) ?? '')
    return { text: `${sign}${base}`, end: after, isCharacter: true }
  }
  const [first = ''] = letter
  const rest = letter.slice(first.length)
  return { text: `${first}${accents.get(name)}`.normalize('NFC') + rest, end: after, isCharacter: true }
}

/** Offset after the brace that closes a group, or of the end where none does. */
export function endOfGroup(value: string, start: number): number {
  let depth = 0
  for (let at = start; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === '{') depth++
    else if (value[at] === '}' && --depth === 0) return at + 1
  }
  return value.length
}

/** Dollar signs that stand for money open no formula. */
export function escapeDollars(value: string): string {
  const written = '\uFDD0'
  const text = value.replaceAll('\\$', written)
  const isOdd = text.split('$').length % 2 === 0
  const money = /\$(?=\d)(?![^$]*[\\^_{}=][^$]*\$)/g
  return (isOdd ? text.replaceAll('$', written) : text.replace(money, written)).replaceAll(written, '\\$')
}
