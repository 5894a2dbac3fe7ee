/** SARIF logs are valid by the schema of the standard, which a package of its own brings. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'
import { sample, sampleLog } from './sarif-sample.ts'

const require = createRequire(import.meta.url)
const jsonOf = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
interface Validate {
  (value: unknown): boolean
  errors: unknown
}

interface Ajv {
  addMetaSchema(schema: unknown): void
  compile(schema: unknown): Validate
}

let validate: Validate

beforeAll(() => {
  const Validator: new (options: object) => Ajv = require('ajv')
  const ajv = new Validator({ schemaId: 'id', meta: false, unknownFormats: 'ignore', allErrors: true })
  ajv.addMetaSchema(jsonOf('ajv/lib/refs/json-schema-draft-04.json'))
  validate = ajv.compile(jsonOf('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
})

function faultsOf(log: unknown): unknown {
  validate(JSON.parse(JSON.stringify(log)))
  return validate.errors
}

describe('SARIF', () => {
  it('of a log with everything is valid', async () => expect(faultsOf(await sampleLog())).toBeNull())

  it('of nothing is valid', async () =>
    expect(faultsOf(await sampleLog({ ...sample, problems: [], silenced: [] }))).toBeNull())

  it('is not valid whatever it says', async () => {
    const log = JSON.parse(JSON.stringify(await sampleLog()))
    log.runs[0].results[0].level = 'look'
    expect(faultsOf(log)).not.toBeNull()
  })

  it.each(['check', 'verify', 'build'])('of edition %s is valid', async (command) => {
    const { folder, remove } = await makeEdition({
      'annotations/notes.md': ':::note{#wits}\n> certain discoursing Wits\n\nA comment.\n:::\n',
    })
    try {
      const { out, status } = await run([command, '--format', 'sarif', folder])
      expect(status).toBe(1)
      const log = JSON.parse(out)
      expect(faultsOf(log)).toBeNull()
      expect(log.runs[0].results.length).toBeGreaterThan(0)
    } finally {
      await remove()
    }
  })
})
