/** Rules about the outputs: glyphs, pages, the printed notes. */
import { rule } from '../rule.ts'

/** Where in the book: printed page and the nearest thing with an id. */
export interface OnPage {
  page: string
  near: string
}

export const publishRules = {
  'glyph-missing': rule<{ char: string; codePoint: string }>({
    severity: 'error',
    reason: ({ char, codePoint }) => `No font of the edition has the character \`${char}\` (${codePoint})`,
    advice: () =>
      'Replace the character, or leave the PDF out of `outputs:`; the HTML shows it in the reader’s own fonts.',
  }),
  'font-unshipped': rule<{ font: string }>({
    severity: 'error',
    reason: ({ font }) => `The PDF holds the font \`${font}\`, which the edition does not ship`,
    advice: () => 'Take the font family out of the edition’s style sheet.',
  }),
  'page-overflow': rule<OnPage>({
    severity: 'error',
    reason: ({ page, near }) => `Something is taller than page ${page} leaves room for, at \`${near}\``,
    advice: () => 'Divide it into smaller parts, or make the picture smaller.',
  }),
  'page-overlap': rule<OnPage>({
    severity: 'error',
    reason: ({ page, near }) => `Text and notes lie over each other on page ${page}, at \`${near}\``,
    advice: () => 'Take rules about heights and positions out of the edition’s style sheet.',
  }),
  'page-line-too-wide': rule<OnPage & { words: string }>({
    severity: 'error',
    reason: ({ page, near, words }) =>
      `A line on page ${page} is wider than the page’s block, at \`${near}\`: \`${words}\``,
    advice: () => 'Divide the long word or the wide table.',
  }),
  'page-moved': rule<OnPage>({
    severity: 'error',
    reason: ({ page, near }) => `Lines of page ${page} moved after the page was made, at \`${near}\``,
    advice: () => 'Take rules that depend on the place in the page out of the edition’s style sheet.',
  }),
  'page-text-changed': rule<{ words: string }>({
    severity: 'error',
    reason: ({ words }) =>
      `The pages do not hold the text once and in order; it differs from \`${words}\` on`,
    advice: () => 'Report this as a defect of the program, with the edition.',
  }),
  'page-reference-unresolved': rule<{ target: string }>({
    severity: 'error',
    reason: ({ target }) => `No page was found for \`${target}\``,
    advice: () => 'Report this as a defect of the program, with the edition.',
  }),
  'page-id-repeated': rule<OnPage>({
    severity: 'error',
    reason: ({ page, near }) => `The id \`${near}\` stands a second time on page ${page}`,
    advice: () => 'Report this as a defect of the program, with the edition.',
  }),
  'running-head-too-long': rule<OnPage>({
    severity: 'warning',
    reason: ({ page, near }) => `The running head \`${near}\` is too long for page ${page} and is left out`,
    advice: () => 'Give the chapter a short title in `chapters:` of edition.yaml.',
  }),
  'note-delayed': rule<{ note: string; call: string; begins: string }>({
    severity: 'warning',
    reason: ({ note, call, begins }) =>
      `The note \`${note}\` is called on page ${call} and begins on page ${begins}, because an earlier note of its series still runs on page ${call}`,
    advice: () => 'Shorten the earlier note, or leave it so.',
  }),
  'note-away-from-call': rule<{ note: string; call: string; begins: string }>({
    severity: 'error',
    reason: ({ note, call, begins }) =>
      `The note \`${note}\` is called on page ${call} and begins on page ${begins}`,
    advice: () => 'Shorten the note, or enlarge the page.',
  }),
  'note-unprinted': rule<{ note: string }>({
    severity: 'error',
    reason: ({ note }) => `The note \`${note}\` does not stand whole and once in the pages`,
    advice: () => 'Report this as a defect of the program, with the edition.',
  }),
  'series-placed-at-foot': rule<{ series: string; place: string }>({
    severity: 'warning',
    reason: ({ series, place }) =>
      `The series \`${series}\` asks for \`${place}\` in print and is set at the foot of the page, a paragraph for each note`,
    advice: () => 'Leave out `place:` and `layout:` of the series.',
  }),
}
