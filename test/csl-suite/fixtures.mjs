// The fixtures of the CSL project's test suite (repository citation-style-language/test-suite): text files of named
// sections, each between `>>===== NAME =====>>` and `<<===== NAME =====<<`.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Reads the fixtures for citations.
 *
 * @param folder of the suite, or one in which its fixtures stand
 */
export function citationFixtures(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.txt'))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .sort()
  return files
    .map((file) => ({ name: basename(file, '.txt'), sections: sectionsOf(readFileSync(file, 'utf8')) }))
    .filter(({ sections }) => sections.get('MODE')?.trim() === 'citation')
    .map(fixtureOf)
}

function sectionsOf(text) {
  const sections = new Map()
  const section = /^>>=+ *([A-Z0-9-]+) *=+>>\r?\n([^]*?)\r?\n<<=+ *\1 *=+<</gm
  for (const [, name, content] of text.replace(/^\uFEFF/, '').matchAll(section)) sections.set(name, content)
  return sections
}

function fixtureOf({ name, sections }) {
  const json = (section) => (sections.has(section) ? JSON.parse(sections.get(section)) : undefined)
  const items = json('INPUT')
  const citations = json('CITATIONS')
  const groups = json('CITATION-ITEMS') ?? [items.map(({ id }) => ({ id }))]
  return {
    name,
    style: sections.get('CSL').trim(),
    items,
    clusters: citations
      ? inReadingOrder(citations)
      : groups.map((citationItems) => ({ citationItems, properties: { noteIndex: 0 } })),
    expected: sections.get('RESULT').trim().split('\n').map(withoutPlace),
  }
}

/**
 * `CITATIONS` tells how a text was written: clusters put in before and after others, in steps. The last step says in
 * which order they stand at the end; that is what a reader has.
 */
function inReadingOrder(steps) {
  const byId = new Map(steps.map(([citation], index) => [citation.citationID ?? `step ${index}`, citation]))
  const [last, before, after] = steps.at(-1)
  const own = last.citationID ?? `step ${steps.length - 1}`
  return [...before, [own, last.properties?.noteIndex ?? 0], ...after].map(([id, noteIndex]) => {
    const citation = byId.get(id)
    return { ...citation, properties: { ...citation.properties, noteIndex } }
  })
}

/** `..[1] Doe` and `>>[1] Doe` say whether the last step changed a cluster. */
function withoutPlace(line) {
  return line.replace(/^(?:\.\.|>>)\[\d+\] /, '')
}
