/** Everything that can be done to an original on disk is seen, and told in one message for each block. */
import { afterEach, describe, expect, it, test } from 'vitest'
import { type Guarded, guarded, signed } from './guarded.ts'

const first = 'manuscript/01-first.md'
const second = 'manuscript/02-second.md'
const files = {
  'manuscript/00-title.md': '# The Title\n\nAn Author\n',
  [first]: [
    '# First',
    'The *first* paragraph,\nover two lines.[^1]',
    '> A quotation\\\n> of two lines.',
    '- an item\n- another item',
    '| a cell | of a table |\n| --- | --- |\n| 613 | people |',
    'The last paragraph of the first chapter.',
    '[^1]: A footnote of the author’s.',
  ].join('\n\n'),
  [second]: '# Second\n\nAnother chapter begins with a paragraph of its own.\n\nIt has another paragraph.\n',
  'annotations/notes.md': '',
}

let edition: Guarded
afterEach(() => edition.remove())

const changed = async () =>
  (await edition.problems()).map((problem) =>
    problem.replace('manuscript/', '').replace(' manuscript-changed', ''),
  )

describe('the original', () => {
  it('is silent as it was accepted', async () => {
    edition = await guarded(files)
    await edition.accept()
    expect(await changed()).toEqual([])
  })

  test.each<[string, (edition: Guarded) => Promise<void>]>([
    ['wrapped otherwise', (one) => one.replace(first, 'paragraph,\nover', 'paragraph, over')],
    [
      'with line ends of other systems',
      async (one) => one.write(first, files[first]!.replaceAll('\n', '\r\n')),
    ],
    ['with a byte order mark', (one) => one.write(first, `\uFEFF${files[first]}`)],
    ['with the other marks of emphasis', (one) => one.replace(first, '*first*', '_first_')],
    ['with characters written as references', (one) => one.replace(second, 'Another', '&#65;nother')],
  ])('is the same %s', async (_name, change) => {
    edition = await guarded(files)
    await edition.accept()
    await change(edition)
    expect(await changed()).toEqual([])
  })

  test.each<[string, string[], (edition: Guarded) => Promise<void>]>([
    [
      'a word',
      [
        '01-first.md:3 The paragraph `p-1` is not as it was accepted: `The first paragraph, over [-two-]{+three+} lines.`',
      ],
      (one) => one.replace(first, 'over two', 'over three'),
    ],
    [
      'a capital letter',
      [
        '02-second.md:3 The paragraph `p-5` is not as it was accepted: `[-Another-]{+another+} chapter begins with a …`',
      ],
      (one) => one.replace(second, 'Another chapter', 'another chapter'),
    ],
    [
      'emphasis',
      [
        '01-first.md:3 The paragraph `p-1` has the words that were accepted, but other emphasis, links, images or calls of footnotes: `The first paragraph, over two lines.`',
      ],
      (one) => one.replace(first, '*first*', 'first'),
    ],
    [
      'the place of a call',
      [
        '01-first.md:3 The paragraph `p-1` has the words that were accepted, but other emphasis, links, images or calls of footnotes: `The first paragraph, over two lines.`',
      ],
      (one) => one.replace(first, 'paragraph,\nover two lines.[^1]', 'paragraph,[^1]\nover two lines.'),
    ],
    [
      'a hard break',
      ['01-first.md:6 The quotation `p-2` is not as it was accepted: `A quotation[-⏎-]{+␣+}of two lines.`'],
      (one) => one.replace(first, 'quotation\\', 'quotation'),
    ],
    [
      'a quotation made a paragraph',
      ['01-first.md:6 The paragraph `p-2` was a quotation when it was accepted: `A quotation of two lines.`'],
      (one) => one.replace(first, '> A quotation\\\n> of', 'A quotation\\\nof'),
    ],
    [
      'the level of a heading',
      ['02-second.md:1 The heading in `02-second` was a heading of level 1 when it was accepted: `Second`'],
      (one) => one.replace(second, '# Second', '## Second'),
    ],
    [
      'an item of a list',
      ['01-first.md:10 The list item in `p-2` is not as it was accepted: `[-another-]{+a third+} item`'],
      (one) => one.replace(first, '- another', '- a third'),
    ],
    [
      'a cell of a table',
      ['01-first.md:14 The table cell in `p-3` is not as it was accepted: `[-613-]{+485+}`'],
      (one) => one.replace(first, '| 613', '| 485'),
    ],
    [
      'a footnote',
      [
        '01-first.md:18 The paragraph in `fn-1` is not as it was accepted: `A [-footnote-]{+note+} of the author’s.`',
      ],
      (one) => one.replace(first, ': A footnote', ': A note'),
    ],
    [
      'the title',
      ['00-title.md:3 The paragraph in `00-title` is not as it was accepted: `[-An-]{+The+} Author`'],
      (one) => one.replace('manuscript/00-title.md', 'An Author', 'The Author'),
    ],
    [
      'a paragraph put in',
      ['02-second.md:3 The paragraph `p-5` was added since the original was accepted: `Something new.`'],
      (one) => one.replace(second, '# Second\n', '# Second\n\nSomething new.\n'),
    ],
    [
      'a paragraph taken out',
      [
        '02-second.md:3 The paragraph `p-6` was accepted and stands here no more: `It has another paragraph.`',
      ],
      (one) => one.replace(second, '\nIt has another paragraph.\n', ''),
    ],
    [
      'a paragraph moved over two',
      [
        '01-first.md:3 The paragraph `p-1` was the paragraph `p-4` when it was accepted: `The last paragraph of the first chapter.`',
      ],
      async (one) => {
        await one.replace(first, '\n\nThe last paragraph of the first chapter.', '')
        await one.replace(first, '# First', '# First\n\nThe last paragraph of the first chapter.')
      },
    ],
    [
      'a paragraph moved to another chapter',
      [
        '02-second.md:7 The paragraph `p-6` was the paragraph `p-4` when it was accepted: `The last paragraph of the first chapter.`',
      ],
      async (one) => {
        await one.replace(first, '\n\nThe last paragraph of the first chapter.', '')
        await one.write(second, `${files[second]}\nThe last paragraph of the first chapter.\n`)
      },
    ],
    [
      'a paragraph divided',
      [
        '02-second.md:3 The paragraph `p-5` is not as it was accepted: `… chapter begins with a[- paragraph of its own.-]`',
        '02-second.md:5 The paragraph `p-6` was added since the original was accepted: `paragraph of its own.`',
      ],
      (one) => one.replace(second, 'with a paragraph', 'with a\n\nparagraph'),
    ],
    [
      'a chapter renamed',
      ['03-second.md:1 The text of `02-second` has another name: `03-second`'],
      async (one) => {
        await one.write('manuscript/03-second.md', files[second]!)
        await one.write(second, undefined)
      },
    ],
    [
      'a chapter taken out',
      [
        'manuscript.lock:37 The heading in `02-second` was accepted and stands here no more: `Second`',
        'manuscript.lock:39 The paragraph `p-5` was accepted and stands here no more: `Another chapter begins with a paragraph of its own.`',
        'manuscript.lock:41 The paragraph `p-6` was accepted and stands here no more: `It has another paragraph.`',
      ],
      (one) => one.write(second, undefined),
    ],
    [
      'the order of chapters',
      ['edition.yaml:1 The chapters stand in another order than was accepted, from `01-first` on'],
      (one) =>
        one.write(
          'manuscript/edition.yaml',
          'chapters:\n  - {file: 02-second.md}\n  - {file: 01-first.md}\n',
        ),
    ],
  ])('tells of %s', async (_name, expected, change) => {
    edition = await guarded(files)
    await edition.accept()
    await change(edition)
    expect(await changed()).toEqual(expected)
    // What is accepted is silent again, and nothing is left over.
    const { status } = await edition.accept('--all', ...signed)
    expect([status, await changed()]).toEqual([0, []])
  })

  it('that was exchanged is told of in a hundred messages, not in thousands', async () => {
    const text = (words: string) =>
      Array.from({ length: 300 }, (_, index) => `${words} ${words} ${index} ${words}`).join('\n\n')
    edition = await guarded({ ...files, [second]: text('before') })
    await edition.accept()
    await edition.write(second, text('after'))
    const messages = await changed()
    expect(messages.length).toBe(101)
    expect(messages.find((message) => message.includes('more blocks'))).toMatch(
      /In `02-second` \d+ more blocks are not as they were accepted/,
    )
  })
})
