import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const notes = `:::note{#second prefix="Certainly there"}
> be

See [@john, 18:38].
:::

:::note{#first}
> jesting Pilate

Cf. [@john, 18:38]; the ${'`'}word${'`'} is Bacon's.
:::

<!-- edition-ignore claim-without-counter-source: the text itself is the proof -->
:::counter-source{#third stance=disputes claim="Truth is one."}
> What is Truth

No source.
:::

:::note{#lost}
> words that stand nowhere

A comment.
:::
`

let folder = ''
let remove = async () => {}
beforeAll(async () => {
  const edition = await makeEdition({ 'annotations/notes.md': notes })
  folder = edition.folder
  remove = edition.remove
})
afterAll(() => remove())

const explained = async (id: string) =>
  JSON.parse((await run(['explain', id, '--format', 'json', folder])).out)

describe('explain NOTE', () => {
  it('says where it stands, and what leaves that place alone', async () => {
    const { anchor, mark, number, notesInSeries, before, after } = await explained('first')
    expect(anchor).toMatchObject({
      state: 'exact',
      where: 'p-1',
      places: 1,
      place: 'manuscript/01-of-truth.md:3:21',
    })
    expect({ mark, number, notesInSeries, before, after }).toEqual({
      mark: '1',
      number: 1,
      notesInSeries: 2,
      after: 'second',
    })
  })

  it('counts the places of the words, whatever attributes choose among them', async () => {
    const { anchor } = await explained('second')
    expect(anchor.attributes).toEqual({ prefix: 'Certainly there' })
    expect(anchor.places).toBeGreaterThan(1)
  })

  it('says how each citation stands to those before', async () => {
    const first = await explained('first')
    const second = await explained('second')
    expect(first.citations[0].positions).toEqual([{ key: 'john', position: 'first', near: false }])
    expect(second.citations[0].positions[0].position).not.toBe('first')
    expect(second.citations[0].print).toContain('18:38')
  })

  it('shows what is wrong with it and what was set aside', async () => {
    const { status, out, error } = await run(['explain', 'third', folder])
    expect(status).toBe(0)
    expect(out).toContain('silenced: claim-without-counter-source: the text itself is the proof')
    expect(error).toBe('')
    const lost = await run(['explain', 'lost', folder])
    expect(lost.out).toContain('failed: it has no place')
    expect(lost.error).toContain('anchor-failed')
  })

  it('knows the page only from a build of the same files', async () => {
    const { out } = await run(['explain', 'first', folder])
    expect(out).toContain('not known: the edition has not been built')
  })

  it('names what is near to an id that there is not', async () => {
    const { status, error } = await run(['explain', 'frist', folder])
    expect(status).toBe(2)
    expect(error).toContain('There is no note and no rule `frist`. Write `edition explain first`')
  })
})
