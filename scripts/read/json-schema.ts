/** The schema of edition.yaml as JSON Schema (draft 2020-12), for editors' programs. */
import { z } from 'zod'
import { configSchema } from './schema.ts'

/** Write the schema as text, ending with a line end. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input' })
  return `${JSON.stringify({ ...schema, title: 'edition.yaml of an annotated edition' }, null, 2)}\n`
}
