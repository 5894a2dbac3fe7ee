/**
 * Text for a terminal. What comes from a manuscript, from notes or from the names of files may hold characters that
 * a terminal obeys: it could clear the screen, colour an error green, or reverse the order of words. They are written
 * as codes, `\u001b`, which are also what JSON writes.
 */

/** Controls but tab and line end; among them U+009B, which begins a command as ESC does. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** What reorders a line or ends it for some programs only. */
const reordering = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * Write control characters as codes.
 *
 * @param text any; tabs and line ends stay
 */
export function withoutControls(text: string): string {
  return text.replace(controls, codeOf)
}

/**
 * Write everything that disturbs a line of a terminal as codes, tabs and line ends too.
 *
 * @param text one line, such as a sentence or a path
 */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(reordering, codeOf)
    .replace(/[\t\n]/g, codeOf)
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
