/** Files as other systems write them: the same faults at the same places, whatever ends lines and begins files. */
import { describe, expect, it } from 'vitest'
import type { Problem } from '../scripts/problems/collect.ts'
import { makeEdition } from './support/edition.ts'
import { run } from './support/run.ts'

/** A fault in each kind of file. */
const files: Record<string, string> = {
  'manuscript/edition.yaml': `title: Of Truth
language: en-GB
serie: {}
series:
  note: {label: Notes}
  counter-source:
    label: Counter-sources
    prefx: C
ignore:
  - rule: note-without-sorce
    reason: so
citations: {style: styles/own.csl}
`,
  'manuscript/00-title.md': '# Of Truth\n\n:span[Francis] Bacon\n',
  'manuscript/01-of-truth.md':
    '# Of Truth\n\nWhat is Truth? said jesting Pilate;\na second line :span[x]\n\nThere remain certain discoursing wits.[^1]\n',
  'annotations/notes.md': `:::note{#wits}
> certain discoursing
> Wits

<!-- edition-ingore x-y: z -->

Sceptics
of the day. [](#nowhere)
:::

Loose text.
`,
  'annotations/front/introduction.md': '# Introduction\n\nWords.\n\nMore [@nobody, p. 3]\nand :span[more].\n',
  'annotations/sources.json': '[\n  {\n    "id": "john",\n    "type": "nothing"\n  }\n]\n',
  'annotations/more.bib': '@book{a,\n  title = {A},\n}\n\n@book{john,\n  title = {B},\n}\n',
  'annotations/more.ris': 'TY  - BOOK\nID  - r\nTI  - R\nER  - \n\nTY  - BOOK\nID  - john\nTI  - J\nER  - \n',
  'annotations/names.yaml': 'pilate:\n  kind: persn\n  name: Pilate\n',
  'styles/own.csl':
    '<?xml version="1.0" encoding="utf-8"?>\n<style xmlns="http://purl.org/net/xbiblio/csl">\n  <citation>\n</style>\n',
}

async function placesIn(change: (text: string) => string): Promise<string[]> {
  const changed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]))
  const { folder, remove } = await makeEdition(changed)
  try {
    const { out } = await run(['check', '--format', 'json', folder])
    const { problems } = JSON.parse(out) as { problems: Problem[] }
    return problems.map(
      ({ file, line, column, endLine, endColumn, rule }) =>
        `${file}:${line}:${column}-${endLine}:${endColumn} ${rule}`,
    )
  } finally {
    await remove()
  }
}

describe('files of other systems', async () => {
  const expected = await placesIn((text) => text)

  it('have faults of every kind', () => {
    for (const path of Object.keys(files)) expect(expected.join('\n')).toContain(`${path}:`)
  })

  it.each<[string, (text: string) => string]>([
    ['lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text) => text.trimEnd()],
  ])('%s: the same places', async (_, change) => {
    expect(await placesIn(change)).toEqual(expected)
  })
})
