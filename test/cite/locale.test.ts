import { describe, expect, test } from 'vitest'
import { localesFor, nearestLocales, resolveLocale } from '../../scripts/cite/locale.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

const tags = await styleSource(nodeWorld('.', {}), new Map()).locales()

describe('a language becomes the locale that stands for it', () => {
  test.each([
    ['de', 'de-DE'],
    ['de-AT', 'de-AT'],
    ['DE-at', 'de-AT'],
    ['de-LI', 'de-DE'],
    ['de-DE-1996', 'de-DE'],
    ['de-Latf', 'de-DE'],
    ['en', 'en-US'],
    ['en-gb', 'en-GB'],
    ['en-AU', 'en-US'],
    ['es-419', 'es-ES'],
    ['fr-CA', 'fr-CA'],
    ['fr-BE', 'fr-FR'],
    ['gl', 'gl-ES'],
    ['iw', 'he-IL'],
    ['la', 'la'],
    ['nn', 'nn-NO'],
    ['no', 'nb-NO'],
    ['pt', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['sr', 'sr-RS'],
    ['sr-Cyrl-BA', 'sr-RS'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
  ])('%s: %s', (language, locale) => expect(resolveLocale(language, tags)).toBe(locale))
})

describe('a language or a script without terms becomes none, and others are proposed', () => {
  test.each([
    ['', ['en-GB', 'en-US']],
    ['hy', ['en-GB', 'en-US']],
    ['xx-YY', ['en-GB', 'en-US']],
    ['constructor', []],
    ['de_DE', ['de-DE']],
    ['pt_br', ['pt-BR']],
    ['German', ['de-DE', 'de-AT', 'de-CH']],
    ['français', ['fr-FR', 'fr-CA']],
    ['sr-Latn', ['sr-RS']],
    ['sr-ME', ['sr-RS']],
    ['pa', ['pa-PK']],
    ['zh-Latn', ['zh-CN', 'zh-TW']],
  ])('%s', (language, near) => {
    expect(resolveLocale(language, tags)).toBeUndefined()
    expect(nearestLocales(language, tags)).toEqual(near)
  })
})

test('every locale stands for itself', () => {
  expect(tags.filter((tag) => resolveLocale(tag, tags) !== tag)).toEqual([])
})

test('what citeproc asks for with a locale', () => {
  expect([...localesFor('de-AT', tags)]).toEqual(['en-US', 'de-DE', 'de-AT'])
  expect([...localesFor('la', tags)]).toEqual(['en-US', 'la'])
})
