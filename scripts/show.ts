/** What each step hands on, as stable JSON: the best debugger and the best test. */
import { anchor } from './anchor/anchor.ts'
import { collected, outcome, prepare } from './edition.ts'
import type { Composed } from './model/edition.ts'
import { parse } from './parse/parse.ts'
import { type Collected, collect } from './problems/collect.ts'
import { read } from './read/read.ts'
import type { World } from './world/world.ts'

export const showable = ['read', 'parse', 'anchor', 'number', 'cite', 'compose'] as const
export type ShowableStep = (typeof showable)[number]

/**
 * Run the steps up to one and write what it hands on.
 *
 * @param world the edition's folder and everything else outside
 * @param step the last step to run
 * @returns JSON with sorted sets and maps, the problems up to there, and the exit status by them
 */
export async function show(
  world: World,
  step: ShowableStep,
): Promise<Collected & { json: string; status: 0 | 1 | 2 }> {
  if (step === 'read' || step === 'parse' || step === 'anchor') {
    const files = await read(world)
    const value = step === 'read' ? files : step === 'parse' ? await parse(files) : anchor(await parse(files))
    return { json: toJson(value), ...outcome(collect(files)) }
  }
  const prepared = await prepare(world)
  const { composed } = prepared
  return {
    json: toJson(composed ? partOf(composed, step) : null),
    ...outcome(collected(prepared)),
  }
}

/** The part of the edition that a step added. */
function partOf(composed: Composed, step: ShowableStep): unknown {
  if (step === 'number') {
    return composed.calls.map(({ note, anchor: { place }, mark, number }) => ({
      note: note.id,
      series: note.series,
      mark,
      number,
      place,
    }))
  }
  if (step === 'cite') {
    const clusters = composed.calls.flatMap(({ note, mark }) =>
      note.citations.map((citation) => ({
        note: note.id,
        mark,
        source: citation.source,
        ...composed.formatted.get(citation),
      })),
    )
    return { citationClass: composed.citationClass, clusters, bibliography: composed.bibliography }
  }
  const { composedTitle, composedChapters, composedNotes, composedFront, composedBack } = composed
  return { composedTitle, composedChapters, composedNotes, composedFront, composedBack }
}

/** JSON of a step's value: files as their path, maps as objects, each note only once in full. */
function toJson(value: unknown): string {
  return JSON.stringify(
    value,
    (key, part: unknown) => {
      if (key === 'file' || key === 'configFile') return pathOf(part)
      if (part instanceof Map)
        return Object.fromEntries([...part].map(([name, entry]) => [String(name), entry]))
      if (part instanceof Set) return [...part]
      if (part instanceof Uint8Array) return { bytes: part.length }
      if (isFile(part)) return { path: part.path, characters: String(part.value).length }
      if (key === 'note' && isNote(part)) return part.id
      return part
    },
    2,
  )
}

function isFile(value: unknown): value is { path: string; value: unknown } {
  return typeof value === 'object' && value !== null && 'messages' in value && 'history' in value
}

function pathOf(value: unknown): unknown {
  return isFile(value) ? value.path : value
}

function isNote(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'series' in value && 'attributes' in value
}
