/** docs/reference/messages.md says what is so. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleIds } from '../../scripts/problems/report.ts'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const page = readFileSync('docs/reference/messages.md', 'utf8')

it('names only rules that exist', () => {
  const ids = '[a-z]+(?:-[a-z]+)+'
  const lists = page.matchAll(new RegExp(`(?:rule: |edition-ignore )(${ids}(?:, ${ids})*)`, 'g'))
  const named = [...lists].flatMap((match) => match[1]!.split(', '))
  expect(named.length).toBeGreaterThan(4)
  for (const id of named) expect(ruleIds as readonly string[]).toContain(id)
})

it('shows a message as it prints', async () => {
  const printed = /\n\n( {4}(?:.*\n)+? {4}1 error\n)/.exec(page)![1]!.replaceAll(/^ {4}/gm, '')
  const notes = readFileSync('test/stock-edition/annotations/notes.md', 'utf8')
  const { folder, remove } = await makeEdition({
    'annotations/notes.md': notes.replace('certain discoursing wits', 'there be'),
  })
  try {
    const { error } = await run(['check', folder])
    expect(error.replaceAll(`${folder}/`, '')).toBe(printed)
  } finally {
    await remove()
  }
})
