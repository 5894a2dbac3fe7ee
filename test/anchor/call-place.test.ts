import { describe, expect, test } from 'vitest'
import { callPlace } from '../../scripts/anchor/call-place.ts'
import { fold } from '../../scripts/anchor/fold.ts'

/** The text with `[` and `]` around the lemma, and `^` where the call is expected. */
function check(drawn: string, language: string): void {
  const end = [...drawn.replace('^', '')].indexOf(']') - 1
  const text = drawn.replace(/[[\]^]/g, '')
  const call = callPlace(fold(text), end, language)
  const characters = [...text]
  expect([...characters.slice(0, call), '^', ...characters.slice(call)].join('')).toBe(
    drawn.replace(/[[\]]/g, ''),
  )
}

describe('after closing punctuation and quotation marks', () => {
  test.each([
    ['en', 'He saw [613 people]^ there'],
    ['en', 'He saw [613 people].^ Then'],
    ['en', '“Who [was killed]?”^ he asked'],
    ['en', "'Who [was killed],'^ he asked"],
    ['en', '(see [page 4])^ and'],
    ['en', 'to [the end]'.replace(']', ']^')],
    ['en', 'and [so on]…^ They'],
    ['en', 'and [so on]...^ They'],
    ['en', 'the [toll]^—as they said'],
    ['en', 'the [toll];^—as they said'],
    ['en', 'the [fathers]`^ house'],
    ['de', '„Was ist [geschehen]?“^ dachte er'],
    ['de', '»Was ist [geschehen]?«^ dachte er'],
    ['hy', 'Շուշի [քաղաքը]։^ Հետո'],
    ['he', 'מִלִּפְנֵ֖י [יְהוָֽה]׃^ ק֠וּם'],
    ['ar', 'قال [نعم]؟^ ثم'],
    ['zh', '他说[好]。」^他'.replace('^他', '^ 他')],
    ['en', '😀 [two 😀]!^ then'],
    ['en', 'word[s]\u2060.^ then'],
  ])('%s: %s', (language, drawn) => check(drawn, language))
})

describe('not after a mark inside a word or number', () => {
  test.each([
    ['en', '[Azerbaijan]^`s president'],
    ['en', '[Azerbaijan]^’s president'],
    ['en', 'at [10]^:30 he came'],
    ['en', '[1]^,300 people'],
    ['en', '[e]^.g. this'],
    ['en', 'he [said]:^“No” and'],
    ['de', 'un[ge]^\u00ADheuer'],
    ['hy', '[Xankə]^ʼn'],
  ])('%s: %s', (language, drawn) => check(drawn, language))
})

describe('before them in French', () => {
  test.each([
    ['fr', 'galant [homme]^. Puis'],
    ['fr-CA', '« galant [homme]^ »'],
    ['FR', '(galant [homme]^)'],
    ['fro', 'galant [homme].^ Puis'],
  ])('%s: %s', (language, drawn) => check(drawn, language))
})
