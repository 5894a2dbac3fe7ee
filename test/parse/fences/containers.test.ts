/** The scanner against micromark: where it finds no fault, both see the same containers on the same lines. */
import fc from 'fast-check'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type Container, scanContainers } from '../../../scripts/parse/fences/containers.ts'
import { remarkAnnotations } from '../../../scripts/parse/remark-annotations.ts'
import { sourceOf } from '../../../scripts/parse/source.ts'

interface Shape {
  name: string
  id: string | undefined
  first: number
  last: number
  children: Shape[]
}

function scanned({ fence, end, children }: Container): Shape {
  const id = fence.attributes.find(({ name }) => name === 'id')?.value
  return { name: fence.name, id, first: fence.line + 1, last: end + 1, children: children.map(scanned) }
}

function directives(node: object): Shape[] {
  if (!('children' in node)) return []
  return (node.children as object[]).flatMap((child) => {
    if (!('type' in child) || child.type !== 'containerDirective') return directives(child)
    const { name, attributes, position } = child as unknown as {
      name: string
      attributes: { id?: string }
      position: { start: { line: number }; end: { line: number } }
    }
    const { start, end } = position
    return [{ name, id: attributes.id, first: start.line, last: end.line, children: directives(child) }]
  })
}

test('where there is no fault, the containers are those of the directive syntax', () => {
  const lines = [
    '::::note{#a}',
    ':::note{#b claim="x \'y\' z"}',
    ':::evidence{source=s}',
    ':::verse',
    ':::',
    '::::',
    ':::::note{#c}',
    ':::::',
    'words',
    '> words',
    '',
  ]
  let compared = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 14 }), (chosen) => {
      const text = chosen.join('\n')
      const file = new VFile({ path: 'notes.md', value: text })
      const { containers } = scanContainers(file, sourceOf(text), ['note'])
      if (file.messages.length > 0) return
      compared += containers.length > 0 ? 1 : 0
      const tree = fromMarkdown(text, {
        extensions: [directive(), { disable: { null: ['codeIndented'] } }],
        mdastExtensions: [directiveFromMarkdown()],
      })
      expect(containers.map(scanned)).toEqual(directives(tree))
    }),
    { numRuns: 20_000, verbose: true },
  )
  expect(compared).toBeGreaterThan(100)
})

test('a file of nothing but openings is read in one pass', () => {
  const file = new VFile({ path: 'notes.md', value: '::::note{#a}\n:::note{#b}\n'.repeat(5_000) })
  const { containers } = scanContainers(file, sourceOf(file), ['note'])
  expect(containers).toHaveLength(10_000)
})

test.each([
  ['equal fences', `::::note{#a}\n> words\n\nA\n${':::evidence{source=s}\nA\n'.repeat(10_000)}`],
  [
    'ever shorter fences',
    Array.from({ length: 3_000 }, (_, index) => `${':'.repeat(3_003 - index)}verse`).join('\n'),
  ],
])('%s make no tree that cannot be walked', (_, value) => {
  const file = new VFile({ path: 'notes.md', value })
  expect(() =>
    unified()
      .use(remarkAnnotations, { series: ['note'] })
      .parse(file),
  ).not.toThrow()
  expect(file.messages.length).toBeGreaterThan(0)
})
