/** The schema of names.yaml as JSON Schema (draft 2020-12), for editors' programs. */
import { z } from 'zod'
import { namesSchema } from './schema.ts'

/** Write the schema as text, ending with a line end. */
export function namesJsonSchema(): string {
  const schema = z.toJSONSchema(namesSchema, { io: 'input' })
  return `${JSON.stringify({ ...schema, title: 'names.yaml of an annotated edition' }, null, 2)}\n`
}
