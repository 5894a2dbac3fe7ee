/** Small editions in many scripts, built whole: every note on the words it belongs to, nothing lost in PDF and HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

interface Expected {
  notes: { note: string; covers: string; why: string }[]
}
interface Problem {
  rule: string
  severity: string
}

const root = join(resolve(process.env.EDITION_CASES ?? '../shared/cases'), 'multilingual')
const editions = existsSync(root) ? readdirSync(root).sort() : []
/** Its characters are beyond every shipped font: the PDF is refused, the HTML is built. */
const beyondFonts = 'mul-characters'

it('finds the editions', () => expect(editions.length).toBeGreaterThan(3))

describe.each(editions)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'))
  const onlyHtml = name === beyondFonts

  it(onlyHtml ? 'builds as HTML' : 'builds as PDF and HTML', async () => {
    const edition = await makeEdition({}, join(root, name))
    try {
      const ran = await run([
        'build',
        '--format',
        'json',
        '--to',
        onlyHtml ? 'html' : 'pdf,html',
        edition.folder,
      ])
      const { problems }: { problems: Problem[] } = JSON.parse(ran.out)
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
      const report = JSON.parse(readFileSync(join(edition.folder, 'output/report.json'), 'utf8'))
      expect({
        missing: report.audit.missing,
        repeated: report.audit.repeated,
        misplaced: report.audit.misplaced,
      }).toEqual({
        missing: [],
        repeated: [],
        misplaced: [],
      })
      const texts: { text: { id: string; value: string } }[] = JSON.parse(
        (await run(['show', 'parse', edition.folder])).out,
      ).chapters
      for (const { note, covers, why } of expected.notes) {
        const found = report.notes.find((candidate: { id: string }) => candidate.id === note)
        const text = texts.find((chapter) => chapter.text.id === found.chapter)!.text.value
        expect([...text].slice(found.start, found.end).join('').normalize(), `${note}: ${why}`).toBe(
          covers.normalize(),
        )
      }
    } finally {
      await edition.remove()
    }
  })

  it.runIf(onlyHtml)('is refused as PDF, with the characters that no font has', async () => {
    const edition = await makeEdition({}, join(root, name))
    try {
      const ran = await run(['build', '--format', 'json', '--to', 'pdf', edition.folder])
      const { problems }: { problems: Problem[] } = JSON.parse(ran.out)
      expect(ran.status).toBe(1)
      expect(
        new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.rule)),
      ).toEqual(new Set(['glyph-missing']))
    } finally {
      await edition.remove()
    }
  })
})
