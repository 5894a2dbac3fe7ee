/** A small edition with three notes, for the tests of `edition accept`. */

export const chapter = 'manuscript/01-chapter.md'
export const notes = 'annotations/notes.md'
export const files = {
  [chapter]: [
    '# Chapter',
    'It was the best of times, it was the worst of times.',
    'It was the age of wisdom, it was the age of foolishness.',
    'It was the spring of hope, it was the winter of despair.',
  ].join('\n\n'),
  [notes]: [
    ':::note{#best}\n> the best of times\n\nA comment.\n:::\n',
    ':::note{#wisdom}\n> the age of wisdom\n\nSee [](#p-3).\n:::\n',
    ':::note{#whole in=p-3}\nOn the seasons.\n:::\n',
  ].join('\n'),
}
