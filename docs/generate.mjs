// Writes the generated files of the documentation: npm run generate
import { writeFileSync } from 'node:fs'
import { configJsonSchema } from '../dist/read/json-schema.js'

writeFileSync(new URL('./reference/edition.schema.json', import.meta.url), configJsonSchema())
