import { rule } from '../rule.ts'

export const composeRules = {
  'link-unknown-target': rule<{ target: string; nearest: string[] }>({
    severity: 'error',
    reason: ({ target }) =>
      `The link \`#${target}\` leads to no note, paragraph, footnote or chapter of the edition`,
    advice: ({ nearest }) =>
      nearest.length > 0 ? `Write \`#${nearest[0]}\`.` : 'Correct the id or remove the link.',
    expected: ({ nearest }) => nearest.map((id) => `[](#${id})`),
  }),
  'link-empty': rule<{ url: string }>({
    severity: 'error',
    reason: ({ url }) => `The link to \`${url}\` has no words`,
    advice: () => 'Write the words that the link shall carry between the square brackets.',
  }),
  'link-address-refused': rule<{ url: string }>({
    severity: 'error',
    reason: ({ url }) => `A link may not lead to \`${url}\``,
    advice: () =>
      'Use an address that begins with `https://`, `http://` or `mailto:`, or a place in the edition, `#p-12`.',
  }),
  'figure-missing': rule<{ url: string; nearest: string[] }>({
    severity: 'error',
    reason: ({ url }) => `There is no picture \`${url}\` beside this file`,
    advice: ({ nearest }) =>
      nearest.length > 0
        ? `Write \`${nearest[0]}\`.`
        : 'Put the picture into the same folder and name it without a path; pictures from elsewhere are not fetched.',
    expected: ({ nearest }) => nearest.slice(0, 1),
  }),
  'figure-unreadable': rule<{ url: string }>({
    severity: 'error',
    reason: ({ url }) => `\`${url}\` is no picture that can be shown`,
    advice: () => 'Put a whole PNG, JPEG, GIF, WebP or SVG file in its place.',
  }),
  'figure-without-alternative': rule<{ url: string }>({
    severity: 'error',
    reason: ({ url }) => `The picture \`${url}\` has no alternative text`,
    advice: () => 'Say between the square brackets what the picture shows, for readers who cannot see it.',
    expected: ({ url }) => [`![What the picture shows](${url})`],
  }),
  'lemma-crowded': rule<{ most: number; left: number }>({
    severity: 'error',
    reason: ({ most, left }) =>
      `More than ${most} lemmas lie over the same words, ${left} more than can be shown, this one the first of them`,
    advice: () => 'Join notes on the same words, or give them shorter lemmas.',
  }),
  'title-disagrees': rule<{ configured: string; printed: string }>({
    severity: 'warning',
    reason: ({ configured, printed }) =>
      `\`title\` is \`${configured}\`, but the original's title matter reads \`${printed}\``,
    advice: () => 'Make `title` in edition.yaml agree with `00-title.md`.',
    expected: ({ printed }) => [`title: ${JSON.stringify(printed)}`],
  }),
}
