/** Books of every shape, made from a seed: for tests that nothing is lost whatever stands where. */
import type { Fixture, FixtureNote } from './fixture.ts'
import { call } from './fixture.ts'

const words =
  'the town which was encircled by villages left it in an attempt to escape and those who stayed were taken away before the night had come over the hills again'.split(
    ' ',
  )

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Make a book from a seed: paragraphs, heads, lists, quotations and tables, one to three series, notes of 3 to 400 words. */
export function randomBook(seed: number): Fixture {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const series = ['note', 'counter-source', 'gloss'].slice(0, 1 + below(3))
  const density = random() * 0.12
  const size = pick(['170mm 240mm', 'a5', '90mm 120mm', '120mm 100mm', '70mm 70mm'])
  const longest = size === '70mm 70mm' ? 30 : pick([15, 40, 120, 400])
  const notes: FixtureNote[] = []
  const counts = new Map<string, number>()

  const plain = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ')
  const noteBody = (): string => {
    const blocks = Array.from({ length: 1 + below(3) }, () => {
      const kind = random()
      const text = plain(3 + below(longest))
      if (kind < 0.1) return `<ul><li>${text}</li><li>${plain(4)}</li></ul>`
      if (kind < 0.2) return `<blockquote><p>${text}</p></blockquote>`
      return `<p>${text}</p>`
    })
    return blocks.join('')
  }
  const called = (text: string): string =>
    text
      .split(' ')
      .map((word) => {
        if (random() >= density) return word
        let calls = ''
        for (let count = random() < 0.1 ? 2 : 1; count > 0; count--) {
          const own = pick(series)
          const number = (counts.get(own) ?? 0) + 1
          counts.set(own, number)
          const mark = `${own === 'counter-source' ? 'C' : own === 'gloss' ? 'g' : ''}${number}`
          const note = { id: `${own}-${number}`, series: own, mark, lemma: word, body: noteBody() }
          notes.push(note)
          calls += call(note, calls !== '')
        }
        return random() < 0.2 ? `<i>${word}${calls}</i>` : `${word}${calls}`
      })
      .join(' ')

  let number = 0
  const block = (): string => {
    const kind = random()
    if (kind < 0.08) return `<h3>${called(plain(3 + below(6)))}</h3>`
    if (kind < 0.18)
      return `<ul>${Array.from({ length: 2 + below(6) }, () => `<li>${called(plain(2 + below(25)))}</li>`).join('')}</ul>`
    const id = `id="p-${++number}" data-n="${number}"`
    if (kind < 0.25) return `<blockquote ${id}><p>${called(plain(10 + below(40)))}</p></blockquote>`
    if (kind < 0.3) {
      const row = () =>
        `<tr><td>${called(plain(1 + below(6)))}</td><td>${called(plain(1 + below(4)))}</td></tr>`
      return `<table ${id}><tbody>${Array.from({ length: 2 + below(8) }, row).join('')}</tbody></table>`
    }
    return `<p ${id}>${called(plain(5 + below(120)))}</p>`
  }
  const chapters = Array.from({ length: 1 + below(3) }, (_, index) => ({
    id: `chapter-${index + 1}`,
    title: `Chapter ${index + 1}`,
    html: `<h2 class="chapter-title">${called(plain(4))}</h2>${Array.from({ length: 3 + below(12) }, block).join('')}`,
  }))
  return {
    config: {
      series: Object.fromEntries(
        series.map((id) => [id, { label: id, prefix: id === 'counter-source' ? 'C' : '' }]),
      ),
      page: { size, chapters: pick(['right', 'any', 'continuous']) },
    },
    chapters,
    notes: series.flatMap((id) => notes.filter((note) => note.series === id)),
  }
}
