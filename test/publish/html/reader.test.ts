import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Desk, openDesk, settle, type View } from './open-page.ts'
import { buildPage, crowded, rightToLeft } from './sample.ts'

const axe = readFileSync(join(createRequire(import.meta.url).resolve('axe-core'), '../axe.min.js'), 'utf8')

let desk: Desk
let pages: Record<'crowded' | 'rightToLeft' | 'two', string>

beforeAll(async () => {
  pages = {
    crowded: await buildPage(crowded),
    rightToLeft: await buildPage(rightToLeft),
    two: await buildPage({}),
  }
  desk = await openDesk()
})
afterAll(() => desk?.close())

const withPage = async (name: keyof typeof pages, view: View, work: (page: Page) => Promise<void>) => {
  const page = await desk.open(pages[name], view)
  try {
    await work(page)
  } finally {
    await page.close()
  }
}
const focused = (page: Page) => ask<string>(page, 'document.activeElement.id')
const address = (page: Page) => ask<string>(page, 'location.hash')
const isOpen = (page: Page, id: string) => ask<boolean>(page, `measure.shown('aside.open#note-${id}') === 1`)
const isInSight = (page: Page, id: string) => ask<boolean>(page, `measure.isInSight('${id}')`)
const faultsOf = (page: Page) => ask<string[]>(page, 'measure.faults()')
const click = (page: Page, selector: string) => ask(page, `document.querySelector('${selector}').click()`)

describe('the page for everybody', () => {
  for (const width of [1440, 390]) {
    for (const dark of [false, true]) {
      it(`has no fault that axe knows, ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
        for (const name of ['crowded', 'rightToLeft'] as const) {
          await withPage(name, { width, dark }, async (page) => {
            await page.evaluate(axe)
            const violations = () => ask<string[]>(page, 'measure.axe()')
            expect(await violations()).toEqual([])
            await click(page, name === 'crowded' ? '#ref-pilate' : '#ref-nineveh')
            if (width === 390) await page.$eval('.contents', (contents) => contents.setAttribute('open', ''))
            expect(await violations()).toEqual([])
          })
        }
      })
    }
  }
})

describe('the page at every width', () => {
  for (const width of [320, 390, 720, 899, 1024, 1239, 1240, 1440, 2560]) {
    it(`lets nothing stick out or lie over anything, ${width} px`, async () => {
      for (const name of ['crowded', 'rightToLeft', 'two'] as const) {
        await withPage(name, { width }, async (page) => {
          expect(await faultsOf(page)).toEqual([])
          const calls = await page.$$eval('a.call[data-series]', (list) => list.map(({ id }) => id))
          const tried = width === 1240 || width === 320 ? calls : calls.slice(0, 3)
          for (const call of tried) {
            await click(page, `#${call}`)
            expect(await faultsOf(page), `${call} open`).toEqual([])
          }
        })
      }
    })
  }

  it('keeps the open note at its call, and the closed ones near theirs, in a crowd of thirty', async () => {
    await withPage('crowded', {}, async (page) => {
      expect(Math.max(...(await ask<number[]>(page, 'measure.distances()')))).toBeLessThan(600)
      for (const id of ['w4', 'w15', 'w29']) {
        await click(page, `#ref-${id}`)
        expect(Math.abs(await ask<number>(page, `measure.distance('${id}')`))).toBeLessThan(30)
      }
    })
  })

  it('stands well after a change of width and back, with a note open and a series hidden', async () => {
    await withPage('crowded', {}, async (page) => {
      const tops = () => ask<number[]>(page, 'measure.tops()')
      const before = await tops()
      await page.setViewport({ width: 600, height: 900 })
      await settle(page)
      expect(await faultsOf(page)).toEqual([])
      await page.setViewport({ width: 1440, height: 900 })
      await settle(page)
      expect(await tops()).toEqual(before)
      await click(page, '#ref-pilate')
      await click(page, '#show-textual')
      await settle(page)
      expect(await faultsOf(page)).toEqual([])
    })
  })

  it('scrolls a wide table in a box that the keyboard reaches', async () => {
    await withPage('crowded', { width: 320 }, async (page) => {
      const table = await page.$eval('.para > .table', (box) => ({
        wide: box.scrollWidth > box.clientWidth,
        stop: box.getAttribute('tabindex'),
      }))
      expect(table).toEqual({ wide: true, stop: '0' })
    })
  })
})

describe('reading by keyboard', () => {
  for (const width of [1440, 390]) {
    it(`opens, reads, goes on and comes back, ${width} px`, async () => {
      await withPage('two', { width }, async (page) => {
        const call = (await page.$('#ref-pilate'))!
        expect(
          await call.evaluate((a) => [a.getAttribute('aria-expanded'), a.getAttribute('aria-controls')]),
        ).toEqual(['false', 'note-pilate'])
        await call.focus()
        await page.keyboard.press('Enter')
        expect(await focused(page)).toBe('note-pilate')
        expect(await isOpen(page, 'pilate')).toBe(true)
        expect(await isInSight(page, 'note-pilate')).toBe(true)
        expect(await address(page)).toBe('#note-pilate')
        expect(await call.evaluate((a) => a.getAttribute('aria-expanded'))).toBe('true')
        await page.keyboard.press('Escape')
        expect(await focused(page)).toBe('ref-pilate')
        expect(await isOpen(page, 'pilate')).toBe(false)
        expect(await address(page)).toBe('#ref-pilate')
        await page.keyboard.press('Enter')
        await page.focus('#note-pilate .back')
        await page.keyboard.press('Enter')
        expect(await focused(page)).toBe('ref-pilate')
      })
    })
  }

  it('never stops at a link that is folded away', async () => {
    await withPage('crowded', {}, async (page) => {
      expect(await ask(page, 'measure.unseenStops()')).toBe(0)
    })
  })

  it('closes the contents by Escape and when the focus leaves them', async () => {
    await withPage('two', { width: 390 }, async (page) => {
      const contents = () => page.$eval('.contents', (details) => details.hasAttribute('open'))
      await page.focus('.contents summary')
      await page.keyboard.press('Enter')
      expect(await contents()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await contents()).toBe(false)
      expect(await ask(page, 'document.activeElement.tagName')).toBe('SUMMARY')
      await page.keyboard.press('Enter')
      await page.focus('#ref-pilate')
      expect(await contents()).toBe(false)
    })
  })
})

describe('an address from outside', () => {
  for (const width of [1440, 390]) {
    it(`shows the place, ${width} px`, async () => {
      await withPage('crowded', { width, hash: '#note-last' }, async (page) => {
        expect(await isOpen(page, 'last')).toBe(true)
        expect(await isInSight(page, 'ref-last')).toBe(true)
      })
      for (const id of ['p-3', 'ref-table-note', 'source-john', 'text']) {
        await withPage('crowded', { width, hash: `#${id}` }, async (page) => {
          expect(await isInSight(page, id), id).toBe(true)
        })
      }
    })
  }

  it('shows a series again that holds the note', async () => {
    await withPage('two', {}, async (page) => {
      await click(page, '#show-counter-source')
      await ask(page, "location.hash = '#note-pilate'")
      await settle(page)
      expect(await isOpen(page, 'pilate')).toBe(true)
    })
  })
})

describe('the page without script', () => {
  for (const width of [1440, 390]) {
    it(`shows every note after its words, linked both ways, ${width} px`, async () => {
      await withPage('crowded', { width, script: false }, async (page) => {
        expect(await faultsOf(page)).toEqual([])
        expect(await ask(page, 'measure.unread()')).toEqual([])
      })
    })

    it(`hides and shows a series, ${width} px`, async () => {
      await withPage('crowded', { width, script: false }, async (page) => {
        if (width === 390) await page.click('.contents summary')
        const shown = () => ask<number>(page, `measure.shown('[data-series="note"]:is(aside, .call)')`)
        expect(await shown()).toBeGreaterThan(60)
        await page.click('#show-note')
        expect(await shown()).toBe(0)
        await page.click('#show-note')
        expect(await shown()).toBeGreaterThan(60)
      })
    })
  }
})

describe('the page on paper', () => {
  it('holds all notes whole, each under its block, wherever it stood on the screen', async () => {
    await withPage('crowded', { dark: true, hash: '#note-w15' }, async (page) => {
      await page.emulateMediaType('print')
      await page.setViewport({ width: 700, height: 1000 })
      await settle(page)
      expect(await faultsOf(page)).toEqual([])
      expect(await ask(page, 'measure.unread()')).toEqual([])
      expect(await ask(page, "measure.colour('body', 'backgroundColor')")).toBe('rgb(255, 255, 255)')
      expect(await ask(page, "measure.colour('#note-pilate .mark', 'color')")).toBe('rgb(138, 45, 26)')
    })
  })
})

it('ran without an error, a refused style or script, or a request', () => {
  expect(desk.complaints).toEqual([])
})

it('lets no other script or style run', async () => {
  const forged = pages.two.replace(
    '</main>',
    '<script>document.title = "run"</script><style>body { color: red }</style><p style="color: red" onclick="document.title = 1">x</p></main>',
  )
  const page = await desk.open(forged)
  expect(await page.title()).not.toBe('run')
  expect(await ask(page, "measure.colour('body', 'color')")).toBe('rgb(30, 27, 23)')
  expect(desk.complaints.length).toBeGreaterThan(2)
  await page.close()
})
