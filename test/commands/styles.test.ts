import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const style = (inner: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>Haus Ærø</title></info>${inner}</style>`

let edition: { folder: string; remove: () => Promise<void> }
beforeAll(async () => {
  edition = await makeEdition(
    {
      'styles/house.csl': style('<citation><layout><text variable="title"/></layout></citation>'),
      'styles/old.csl': style('<citation><layout><text macro="gone"/></layout></citation>'),
      'styles/dep.csl':
        '<style><info><title>Dep</title><link href="http://www.zotero.org/styles/oscola" rel="independent-parent"/></info></style>',
    },
    null,
  )
})
afterAll(() => edition.remove())

describe('edition styles', () => {
  test('without words lists all, sorted, and counts them', async () => {
    const { out, error, status } = await run(['styles'])
    expect(status).toBe(0)
    const ids = out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!)
    expect(ids.length).toBeGreaterThan(2500)
    expect(ids).toEqual([...ids].sort())
    const [, count, notes] = /^(\d{4}) styles, (\d{3}) of them for notes\n$/.exec(error) ?? []
    const documented = readFileSync('docs/citations.md', 'utf8')
    expect(documented).toContain(
      `${Number(count).toLocaleString('en-US')} styles, of which ${notes} make notes`,
    )
  })

  test('with words: all of them, in any order, and note styles marked', async () => {
    const page = readFileSync('docs/citations.md', 'utf8')
    const [, sample] = /^ {4}\$ edition styles legal oscola\n((?: {4}.+\n)+)/m.exec(page) ?? []
    expect(sample?.split('\n')).toHaveLength(3)
    expect(await run(['styles', 'legal', 'OSCOLA'])).toEqual({
      status: 0,
      out: sample?.replace(/^ {4}/gm, ''),
      error: '2 styles for notes\n',
    })
  })

  test('--note leaves the others out', async () => {
    const all = await run(['styles', 'chicago'])
    const notes = await run(['styles', 'chicago', '--note'])
    expect(all.out).toContain('chicago-author-date ')
    expect(notes.out).not.toContain('chicago-author-date ')
    expect(
      notes.out
        .split('\n')
        .slice(0, -1)
        .every((line) => / {2}note {2}/.test(line)),
    ).toBe(true)
  })

  test('the edition’s own come first; one that cannot be used says where', async () => {
    const { out, error } = await run(['styles', 'haus', 'aero', edition.folder])
    expect(out).toBe(
      [
        'styles/house.csl  note  Haus Ærø',
        'styles/old.csl    note  Haus Ærø  (cannot be used: 1:129: the macro `gone` is not defined)',
        '',
      ].join('\n'),
    )
    expect(error).toBe('2 styles for notes\n')
  })

  test('as JSON', async () => {
    const { out, error } = await run(['styles', 'dep', 'dep.csl', edition.folder, '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      styles: [{ id: 'styles/dep.csl', title: 'Dep', class: 'note' }],
      nearest: [],
    })
    expect(error).toBe('')
  })

  test.each([
    [['oscolla'], 'No style has `oscolla`. Near: oscola, oscola-no-ibid, university-of-york-oscola.\n'],
    [['xyzzyq'], 'No style has `xyzzyq`. Write fewer words, or none to see all.\n'],
    [
      ['--note', 'vancouver', 'brackets'],
      /^No note style has `vancouver` and `brackets`\. Without `--note` \d+ styles? can be found\.\n$/,
    ],
    [['--locales', 'xx'], 'No language has `xx`. Write fewer words, or none to see all.\n'],
    [
      ['oscola', './nowhere'],
      'There is no folder `./nowhere`. Write the folder of an edition last, or leave it out.\n',
    ],
  ])('nothing found: %j', async (words, message) => {
    const { out, error, status } = await run(['styles', ...words])
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(message)
  })

  test('the nearest as JSON', async () => {
    const { out, status } = await run(['styles', 'oscolla', '--format', 'json'])
    expect(status).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      styles: [],
      nearest: ['oscola', expect.any(String), expect.any(String)],
    })
  })

  test('--locales lists languages', async () => {
    expect(await run(['styles', '--locales', 'pt'])).toEqual({
      status: 0,
      out: 'pt-BR\npt-PT\n',
      error: '2 languages\n',
    })
  })

  test('knows the class of all styles within seconds', { timeout: 10_000 }, async () => {
    expect((await run(['styles', '--note'])).out).toContain('\noscola ')
  })
})
