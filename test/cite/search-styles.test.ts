import { describe, expect, test } from 'vitest'
import { foldText, hasWords, nearestStyles } from '../../scripts/cite/search-styles.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

test.each([
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['ÉCOLE', 'ecole'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Ærø', 'aero'],
  ['ﬁn', 'fin'],
])('%s counts as %s', (text, folded) => expect(foldText(text)).toBe(folded))

describe('words in any order, without their case and accents', () => {
  const style = { id: 'ecole-francaise-d-athenes', title: 'École française d’Athènes (notes)' }
  test.each([
    [[], true],
    [['athenes', 'ECOLE'], true],
    [['française'], true],
    [['athènes (notes)'], true],
    [['franc'], true],
    [['athenes', 'rome'], false],
  ])('%j', (words, has) => expect(hasWords(style, words)).toBe(has))
})

describe('the styles that may have been meant', async () => {
  const styles = await styleSource(nodeWorld('.', {}), new Map()).styles()
  test.each([
    ['oscolla', 'oscola'],
    ['OSCOLA', 'oscola'],
    ['http://www.zotero.org/styles/apa', 'apa'],
    ['https://www.zotero.org/styles/apa/', 'apa'],
    ['chicago-fullnotes-bibliography', 'chicago-fullnote-bibliography'],
    ['Chicago Manual of Style 17th edition (full note)', 'chicago-fullnote-bibliography'],
    ['law blubook', 'bluebook-law-review'],
  ])('%s: %s', (name, id) => expect(nearestStyles(name, styles)[0]).toBe(id))

  test.each(['', '?', 'xyzzyq', 'xq'])('none for %j', (name) =>
    expect(nearestStyles(name, styles)).toEqual([]),
  )
})
