/** Rules of the second step: the form of the manuscript and of the notes. */

export const faultOfFence: Record<string, string> = {
  blank: 'a blank stands where none may be',
  lines: 'its attributes run over several lines',
  quotation: 'the quotation marks of an attribute do not match',
  unquoted: 'a value with special characters has no quotation marks',
  unclosed: 'the closing `}` is missing',
  stray: 'its attributes cannot be read',
  name: 'it has no name',
  text: 'text follows on the same line',
  colons: 'it has only two colons',
}

export const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
export const instead = (nearest: readonly string[], known: readonly string[]) =>
  nearest.length > 0 ? `Write \`${nearest[0]}\`.` : `Write one of ${quoted(known)}.`
