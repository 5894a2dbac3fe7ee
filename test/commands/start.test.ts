/** The program starts at once, since a command's modules are loaded only when it is called. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** What a module loads before anything runs: modules of the program and packages; types are not loaded. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const source = readFileSync(path, 'utf8')
  for (const [, name] of source.matchAll(
    /^(?:import|export)(?! type\b)[^'\n]*(?:\n[^'\n]*)*? from '([^']+)'/gm,
  )) {
    if (name!.startsWith('.')) loadedBy(join(dirname(path), name!), seen)
    else seen.add(name!)
  }
  return seen
}

const loaded = [...loadedBy('scripts/cli.ts')]

it('with commander as the only package', () => {
  expect(loaded.filter((name) => !name.startsWith('scripts/') && !name.startsWith('node:'))).toEqual([
    'commander',
  ])
})

it('with few modules of its own, none of them a step', () => {
  const own = loaded.filter((name) => name.startsWith('scripts/'))
  expect(own).toContain('scripts/commands/program.ts')
  expect(own.length).toBeLessThan(20)
  expect(own.filter((name) => !/^scripts\/(?:cli\.ts|commands|world|problems)/.test(name))).toEqual([])
  expect(own).not.toContain('scripts/problems/report.ts')
})
