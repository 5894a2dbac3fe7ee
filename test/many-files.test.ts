/** A folder of 5,000 files of notes: read in order, in time, however few files may be open at once. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { collected, prepare } from '../scripts/edition.ts'
import { nodeWorld } from '../scripts/world/node-world.ts'
import type { World } from '../scripts/world/world.ts'
import { makeEdition } from './support/edition.ts'

const indices = Array.from({ length: 5000 }, (_, index) => index)
const digits = (index: number) => String(index).padStart(4, '0')
const nameOf = (index: number) => `${digits(index)}.md`

it('5,000 files of notes', async () => {
  const { folder, remove } = await makeEdition(
    {
      'manuscript/edition.yaml': 'title: Of Truth\nlanguage: en-GB\n',
      'manuscript/01-of-truth.md': `# Of Truth\n\n${indices.map((index) => `The word${digits(index)} stands here.`).join('\n\n')}\n`,
    },
    null,
  )
  try {
    await mkdir(join(folder, 'annotations'))
    for (const index of indices)
      await writeFile(
        join(folder, 'annotations', nameOf(index)),
        `:::note{#n${index}}\n> word${digits(index)} stands\n\nA comment :span[x].\n:::\n`,
      )
    const { world, mostOpen } = counted(nodeWorld(folder, {}))
    // The processor's time, since other tests run beside this one.
    const start = process.cpuUsage()
    const prepared = await prepare(world)
    const { problems } = collected(prepared)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(40)
    expect(mostOpen()).toBeLessThan(200)
    expect(problems.filter(({ rule }) => rule === 'span-without-language').map(({ file }) => file)).toEqual(
      indices.map((index) => `annotations/${nameOf(index)}`),
    )
    expect(prepared.composed?.calls.map(({ note, number }) => `${note.id} ${number}`)).toEqual(
      indices.map((index) => `n${index} ${index + 1}`),
    )
  } finally {
    await remove()
  }
})

/** Count the files that are read at the same time. */
function counted(world: World): { world: World; mostOpen: () => number } {
  let open = 0
  let most = 0
  const read = (path: string) => {
    most = Math.max(most, ++open)
    return world.edition.read(path).finally(() => open--)
  }
  return { world: { ...world, edition: { ...world.edition, read } }, mostOpen: () => most }
}
