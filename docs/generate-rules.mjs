// Writes the table of the rules, scripts/rules/index.ts, from the files beside it: part of npm run generate
import { readdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../scripts/rules/', import.meta.url)
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort()
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

writeFileSync(
  new URL('index.ts', folder),
  `/** All rules by id. Generated from the files of this folder by \`npm run generate\`; not to be edited. */
${ids.map((id) => `import { ${nameOf(id)} } from './${id}.ts'`).join('\n')}

export const rules = {
${ids.map((id) => (id === nameOf(id) ? `  ${id},` : `  '${id}': ${nameOf(id)},`)).join('\n')}
}
`,
)
