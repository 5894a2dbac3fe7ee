/** Commands in the documentation are run, and print what is printed there. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const page = readFileSync('docs/architecture.md', 'utf8')
const samples = [...page.matchAll(/^ {4}\$ edition (.+) test\/stock-edition\n((?: {4}.*\n)+)/gm)].map(
  (match) => ({
    command: match[1]!,
    printed: match[2]!.replaceAll(/^ {4}/gm, ''),
  }),
)

it('shows commands', () => expect(samples.length).toBeGreaterThan(1))

it.each(samples)('edition $command', async ({ command, printed }) => {
  const edition = await makeEdition()
  try {
    const { out, error, status } = await run([...command.split(' '), edition.folder])
    expect({ out, error, status }).toEqual({ out: printed, error: '', status: 0 })
  } finally {
    await edition.remove()
  }
})
