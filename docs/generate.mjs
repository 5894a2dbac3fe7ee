// Writes the generated files of the documentation: npm run generate
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ruleIds, ruleOf } from '../dist/problems/report.js'
import { namesJsonSchema } from '../dist/parse/names/json-schema.js'
import { configJsonSchema } from '../dist/read/json-schema.js'

const at = (path) => new URL(path, import.meta.url)

writeFileSync(at('./reference/edition.schema.json'), configJsonSchema())
writeFileSync(at('./reference/names.schema.json'), namesJsonSchema())

/** The comment above a rule, without its asterisks. */
function commentOf(id) {
  const source = readFileSync(at(`../scripts/rules/${id}.ts`), 'utf8')
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const /.exec(source)?.[1] ?? ''
  return comment.replaceAll(/^ \* ?/gm, '').trim()
}

const levels = { error: 'Error', warning: 'Warning', look: 'To be looked at' }
mkdirSync(at('./rules/'), { recursive: true })
for (const name of readdirSync(at('./rules/'))) rmSync(at(`./rules/${name}`))
const rows = ruleIds.filter((id) => readdirSync(at('../scripts/rules/')).includes(`${id}.ts`)).map((id) => {
  const { severity, step } = ruleOf(id)
  const comment = commentOf(id)
  writeFileSync(at(`./rules/${id}.md`), `# ${id}\n\n*${levels[severity]}, found by the step \`${step}\`.*\n\n${comment}\n`)
  return `| [\`${id}\`](${id}.md) | ${severity} | ${step} | ${comment.split('\n\n')[0].replaceAll('\n', ' ')} |`
})
writeFileSync(
  at('./rules/README.md'),
  `# Rules

Everything the program can find fault with. An error stops the edition from being published; a warning can be silenced
with a reason; *look* is for what only a person can judge. \`edition explain RULE\` prints a rule's page.

| rule | severity | step | what is wrong |
|---|---|---|---|
${rows.join('\n')}
`,
)
