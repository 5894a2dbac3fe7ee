/** The attributes of a container by name, each known, given once and with a value. */
import type { ContainerDirective } from 'mdast-util-directive'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { isLanguageTag } from './syntax/span.ts'

/** Values and places of the attributes that are known and filled in. */
export interface Fields<Name extends string> {
  values: Partial<Record<Name, string>>
  positions: Partial<Record<Name, Position>>
}

/**
 * Read the attributes of a container.
 *
 * @param file gets the messages
 * @param container a directive made by `remarkAnnotations`
 * @param known names of its attributes
 */
export function readFields<Name extends string>(
  file: VFile,
  container: ContainerDirective,
  known: readonly Name[],
): Fields<Name> {
  const fence = container.data!.fence!
  const fields: Fields<Name> = { values: {}, positions: {} }
  for (const [index, { name, value }] of fence.attributes.entries()) {
    const place = fence.attributePositions[index] ?? fence.position
    const field = known.find((candidate) => candidate === name)
    if (name === 'class') {
      report(file, 'attribute-class', place, { name: value ?? '' })
    } else if (!field) {
      report(file, 'attribute-unknown', place, {
        name,
        within: container.name,
        nearest: nearest(name, known),
        known,
      })
    } else if (field in fields.values) {
      report(file, 'attribute-repeated', place, { name })
    } else if (value === undefined || value.trim() === '') {
      report(file, 'attribute-empty', place, { name })
    } else {
      if (name === 'lang' && !isLanguageTag(value)) report(file, 'language-malformed', place, { tag: value })
      fields.values[field] = value
      fields.positions[field] = place
    }
  }
  return fields
}
