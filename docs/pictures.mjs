// Takes the pictures of the built edition that the documentation shows: npm run pictures (after edition build).
//
//   spread.png    two facing pages          contact-1.png …   all pages, small
//   screen.png    the page on a screen      screen-390.png, screen-1024.png, screen-1600.png
//
// Pages are drawn by pdf.js in the browser that laid them out, so nothing but npm is needed.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startBrowser } from '../dist/world/browser.js'

const require = createRequire(import.meta.url)
const folder = new URL('./pictures/', import.meta.url)
const output = new URL('../output/', import.meta.url)
const report = JSON.parse(readFileSync(new URL('report.json', output), 'utf8'))
const save = (name, bytes) => writeFileSync(new URL(name, folder), bytes)
const { browser, close } = await startBrowser((name) => process.env[name])

try {
  await pages()
  await screens()
} finally {
  await close()
}

async function pages() {
  const page = await browser.newPage()
  await page.setViewport({ width: 1600, height: 1200 })
  await page.setContent('<body style="margin:0;background:#e4e1da"></body>')
  for (const file of ['pdf.worker.mjs', 'pdf.mjs']) {
    await page.addScriptTag({ type: 'module', content: readFileSync(require.resolve(`pdfjs-dist/legacy/build/${file}`), 'utf8') })
  }
  await page.waitForFunction('globalThis.pdfjsLib && globalThis.pdfjsWorker')
  const pdf = readFileSync(new URL('edition.pdf', output)).toString('base64')
  await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    globalThis.book = await globalThis.pdfjsLib.getDocument({ data, useSystemFonts: false, isEvalSupported: false }).promise
    globalThis.draw = async (numbers, scale, gap) => {
      document.body.innerHTML = `<div id="sheet" style="display:flex;flex-wrap:wrap;gap:${gap}px;padding:${gap || 12}px;width:fit-content;max-width:1576px"></div>`
      const sheet = document.getElementById('sheet')
      for (const number of numbers) {
        const one = await globalThis.book.getPage(number)
        const viewport = one.getViewport({ scale })
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: viewport.width, height: viewport.height })
        canvas.style.background = '#fff'
        sheet.append(canvas)
        await one.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
      }
    }
  }, pdf)
  const shot = async (name, numbers, scale, gap) => {
    await page.evaluate((...words) => globalThis.draw(...words), numbers, scale, gap)
    save(name, await (await page.$('#sheet')).screenshot({ type: 'png' }))
  }
  const first = spreadWithMostNotes()
  await shot('spread.png', [first, first + 1], 1.5, 2)
  const perSheet = 24
  for (let start = 1; start <= report.pages; start += perSheet) {
    const numbers = Array.from({ length: Math.min(perSheet, report.pages - start + 1) }, (_, index) => start + index)
    await shot(`contact-${Math.ceil(start / perSheet)}.png`, numbers, 0.4, 6)
  }
  await page.close()
}

/** The left page of the spread on which most notes of both series begin. */
function spreadWithMostNotes() {
  const counts = new Map()
  for (const note of report.notes) {
    const left = note.sheet - (note.sheet % 2)
    const spread = counts.get(left) ?? { total: 0, series: new Set() }
    counts.set(left, { total: spread.total + 1, series: spread.series.add(note.series) })
  }
  const full = [...counts].filter(([, spread]) => spread.series.size > 1)
  return full.sort((a, b) => b[1].total - a[1].total || a[0] - b[0])[0][0]
}

async function screens() {
  const html = readFileSync(new URL('edition.html', output), 'utf8')
  const note = report.notes.find((candidate) => candidate.id === 'toll') ?? report.notes[0]
  for (const [name, width, height] of [
    ['screen.png', 1440, 960],
    ['screen-390.png', 390, 1500],
    ['screen-1024.png', 1024, 1100],
    ['screen-1600.png', 1600, 1000],
  ]) {
    const page = await browser.newPage()
    await page.setViewport({ width, height })
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(async (id) => {
      await document.fonts.ready
      const call = document.getElementById(`ref-${id}`)
      call.click()
      scrollTo(0, scrollY + call.getBoundingClientRect().top - 150)
      document.activeElement?.blur()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }, note.id)
    save(name, await page.screenshot({ type: 'png' }))
    await page.close()
  }
}
