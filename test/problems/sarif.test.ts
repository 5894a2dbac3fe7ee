import { describe, expect, it } from 'vitest'
import { sample, sampleLog } from './sarif-sample.ts'

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: Record<string, number> }
}

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  relatedLocations?: (Location & { id: number; message: { text: string } })[]
  suppressions?: { kind: string; justification: string; location: Location }[]
}

interface Run {
  tool: {
    driver: { rules: { id: string; help?: { markdown: string }; defaultConfiguration?: { level: string } }[] }
  }
  results: Result[]
  originalUriBaseIds: Record<string, { uri?: string }>
  invocations: { exitCode: number }[]
  columnKind: string
}

/** As a reader gets it. */
async function runOf(...given: Parameters<typeof sampleLog>): Promise<Run> {
  const log: { version: string; runs: Run[] } = JSON.parse(JSON.stringify(await sampleLog(...given)))
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]!
}

describe('a SARIF log', () => {
  it('has a result for each problem, with level, place and what to do', async () => {
    const { results, columnKind, invocations } = await runOf()
    expect(columnKind).toBe('utf16CodeUnits')
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }])
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error anchor-ambiguous',
      'error internal',
      'note typography-quotes',
      'warning ignore-unused',
      'warning ignore-unused',
      'warning edition-file-ignored',
    ])
    expect(results[0]).toMatchObject({
      message: { text: 'It is so. Make it otherwise.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'annotations/notes.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'here' } }],
      properties: { expected: ['in="p-1"', 'in="p-2"'] },
    })
  })

  it('names the rules that spoke, each once and with its page', async () => {
    const { tool, results } = await runOf()
    const { rules } = tool.driver
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId)
    const own = rules.find(({ id }) => id === 'ignore-unused')
    expect(own?.help?.markdown).toContain('## What to do')
    expect(own?.defaultConfiguration?.level).toBe('warning')
  })

  it('writes paths as URIs, without a region for the file as a whole', async () => {
    const { results } = await runOf()
    expect(results.at(-1)!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'manuscript/00%20%C3%9Cn%C3%AFcode%20%26%20%231%3F%25.md',
            uriBaseId: '%SRCROOT%',
          },
        },
      },
    ])
  })

  it('tells of what is silenced with the reason, and of all others that they are not', async () => {
    const { results } = await runOf()
    expect(
      results.map(({ suppressions }) => suppressions?.map((one) => `${one.kind}: ${one.justification}`)),
    ).toEqual([[], [], [], ['inSource: a reading'], ['external: a decision of 2026'], []])
    const { results: others } = await runOf({ ...sample, silenced: [] })
    expect(others.some((result) => 'suppressions' in result)).toBe(false)
  })

  it.each([
    ['.', 'annotations/notes.md', undefined],
    ['./', 'annotations/notes.md', undefined],
    ['books/one', 'books/one/annotations/notes.md', undefined],
    ['../one', 'annotations/notes.md', undefined],
    ['/srv/my books/one', 'annotations/notes.md', 'file:///srv/my%20books/one/'],
  ])('of the folder %s has paths from where the reader is', async (folder, uri, root) => {
    const { results, originalUriBaseIds } = await runOf(sample, folder)
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri)
    expect(originalUriBaseIds['%SRCROOT%']!.uri).toBe(root)
  })
})
