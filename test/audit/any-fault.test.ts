/** Whatever single character of the words in the finished page changes, the audit finds it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audit } from '../../scripts/audit/audit.ts'
import { sampleHtml, sampleInput } from './sample-edition.ts'

/** Words of the page that belong to no region: navigation, labels, numbers of paragraphs, links back. */
const furniture =
  /<nav .*?<\/nav>|<head>.*?<\/head>|<a class="no".*?<\/a>|<p class="note-nav">.*?<\/p>|<span class="label">.*?<\/span>|<button>.*?<\/button>|<span class="cited">.*?<\/span>|<h2>Bibliography<\/h2>|<[^>]*>|&lt;/gs

/** Places of characters that are no white space and stand in a region. */
const places = [...sampleHtml.replace(furniture, (part) => ' '.repeat(part.length)).matchAll(/\S/g)].map(
  (match) => match.index,
)

test('a character taken out, doubled or changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom('', 'double', 'x', '’'),
      async (at, change) => {
        const character = sampleHtml[at]!
        // Two brackets after a lemma are furniture of the page that may be set in either way.
        fc.pre(character !== change && character !== ']')
        const other = change === 'double' ? character + character : change
        const html = sampleHtml.slice(0, at) + other + sampleHtml.slice(at + 1)
        const { findings } = await audit({ ...sampleInput(), html, pdf: undefined })
        expect(findings.length, `${sampleHtml.slice(at - 20, at)}|${character}|${other}`).toBeGreaterThan(0)
      },
    ),
    { numRuns: 300, seed: 613 },
  )
}, 60_000)

test('the audit imports nothing from the steps that make the edition', () => {
  const folder = fileURLToPath(new URL('../../scripts/audit/', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(20)
  for (const name of files) {
    const imports = [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/ from '(\.[^']*)'/g)].map(
      (match) => match[1]!,
    )
    const outside = imports.filter((path) =>
      /\/(?:read|parse|anchor|number|cite|compose|publish|model)\//.test(path),
    )
    expect(outside, name).toEqual([])
  }
})
