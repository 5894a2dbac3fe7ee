import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { furtherFaces, latinFaces } from '../../scripts/fonts/faces.ts'
import { shippedFontNames } from '../../scripts/fonts/names.ts'

it('shippedFontNames are the names in the files', () => {
  const inFiles = [...latinFaces, ...furtherFaces].map(({ file }) => {
    const font = create(readFileSync(`node_modules/${file}`))
    return 'postscriptName' in font ? font.postscriptName : undefined
  })
  expect(shippedFontNames).toEqual([...new Set(inFiles)].sort())
})
