/** Makes a PDF of the sample edition: pages set by hand, printed by the browser with shipped fonts. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { startBrowser } from '../../scripts/world/browser.ts'

const require = createRequire(import.meta.url)

/** Name in the style sheet, style, file, PostScript name. */
const faces = [
  ['Sample', 'normal', 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2', 'SourceSerif4-Regular'],
  ['Sample', 'italic', 'source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2', 'SourceSerif4-It'],
  [
    'Hebrew',
    'normal',
    '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-400-normal.woff2',
    'NotoSerifHebrew-Regular',
  ],
] as const

/** PostScript names of the fonts that the sample may use. */
export const sampleFonts = faces.map(([, , , name]) => name)

/** Text block of every page, in points. */
export const sampleBlock = { left: 60, bottom: 40, right: 280, top: 400 }

const style = `
@page { size: 340pt 440pt; margin: 0 }
html { font: 10pt/14pt Sample, Hebrew; text-rendering: geometricPrecision; font-synthesis: none }
body, p, h1, h2, ul, ol, blockquote, table { margin: 0 }
h1, h2 { font-size: 14pt; font-weight: 400 }
a { color: inherit; text-decoration: none }
.page { position: relative; width: 340pt; height: 438pt; break-after: page; overflow: hidden }
.area { position: absolute; left: 60pt; width: 220pt; top: 42pt }
.foot { position: absolute; left: 60pt; width: 220pt; bottom: 38pt; font-size: 8pt; line-height: 10pt }
.series { position: relative; border-top: 0.5pt solid; margin-top: 4pt }
.series.columns { columns: 2 }
.label { position: absolute; right: 226pt; width: 50pt; text-align: right }
.head { position: absolute; top: 12pt; left: 60pt }
.folio { position: absolute; bottom: 12pt; left: 60pt }
.no { position: absolute; left: -20pt; font-size: 7pt }
.call { font-size: 6pt; vertical-align: super; line-height: 0 }
.caps { font-variant-caps: small-caps }
`

/** The pages of the sample, as the page engine would hand them to the browser. */
export const samplePages = `
<div class="page"><div class="head">A Report</div>
<div class="area"><h1 class="edition-title">A Report</h1><p>Jane Roe</p>
<section id="01-first"><h2 class="chapter-title">The first chapter <br>in two lines</h2>
<p id="p-1"><span class="no">1</span>At 10:30 <mark style="background:none">the town\`s men</mark><a class="call" id="ref-men" href="#note-men">1</a> came, <i>all</i> <mark style="background:none">son-in-low and 4,4000 strong</mark><a class="call" id="ref-strong" href="#note-strong">C1</a> &lt;sic>, in <span class="caps">U.S.</span> trucks. They said: "We are here."</p>
<ul><li>one man</li><li>two men</li></ul>
<blockquote id="p-2"><span class="no">2</span><p>A quotation, <span lang="he" dir="rtl">אֶל־יוֹנָ֥ה</span> and *stars*,<br>second line<a class="call authors" id="ref-fn-a" href="#fn-a">*</a>.</p></blockquote></section>
<section id="02-second"><h2 class="chapter-title">Second</h2>
<p id="p-3"><span class="no">3</span>A well-known passage of some <mark style="background:none">considerable length</mark><a class="call" id="ref-passage" href="#note-passage">2</a> which charac&shy;ter&shy;is&shy;ti&shy;cally runs</p></section></div>
<div class="foot">
<div class="series"><div class="note" id="fn-a"><a class="mark" href="#ref-fn-a">*</a> The author\`s own footnote.</div></div>
<div class="series"><span class="label">Notes</span><div class="note" id="note-men"><a class="mark" href="#ref-men">1</a> <i class="lem">the town\`s men</i>] The <i>men</i> came early, as reported <span class="citation">See Doe, Ibid., 3</span>, and late.<p>They left again; compare <a class="to-note" href="#note-strong">C1</a>.</p></div>
<div class="note" id="note-passage"><a class="mark" href="#ref-passage">2</a> <i class="lem">considerable length</i>] A note that is long enough to run over to the</div></div>
<div class="series columns"><span class="label">Counter-sources</span><div class="note" id="note-strong"><a class="mark" href="#ref-strong">C1</a> <span class="stance">disputes</span> <i class="lem">son-in-low … strong</i>] The number is a misprint, says <span class="citation">Roe, Book (Place, 1999), 5</span>.</div></div>
</div><div class="folio">1</div></div>
<div class="page"><div class="head">Second</div>
<div class="area"><p>over more than one line of the page and is hy&shy;phen&shy;ated.</p>
<ol start="4"><li>four</li><li>five</li></ol>
<table id="p-4"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>cell one</td><td>cell two</td></tr></tbody></table></div>
<div class="foot"><div class="series"><span class="label">Notes<br><a href="#note-passage">2 continued</a></span><div class="note">next page, where it goes on for a while, until it ends with a full stop.</div></div></div><div class="folio">2</div></div>
<div class="page"><div class="area"><h2 class="heading" id="bibliography">Bibliography</h2>
<div class="entry" id="source-doe2001">Doe, Jane. <i>A Work</i>. 2001. <span class="cited">[<a href="#ref-men">1</a>]</span></div>
<div class="entry" id="source-roe1999">Roe, Richard. <i>Book</i>. Place, 1999. <span class="cited">[<a href="#ref-strong">C1</a>]</span></div></div><div class="folio">3</div></div>
`

/** Links to everything that needs a named destination, without words. */
const anchors = ['01-first', '02-second', 'source-doe2001', 'source-roe1999']
  .map((id) => `<a href="#${id}" style="position:absolute;top:0;left:0;width:1pt;height:1pt"></a>`)
  .join('')

/** Starts one browser for several PDFs. */
export async function openPrinter(): Promise<{
  print: (pages: string) => Promise<Uint8Array>
  close: () => Promise<void>
}> {
  const started = await startBrowser((name) => process.env[name])
  const fonts = await Promise.all(
    faces.map(async ([family, face, path]) => ({
      family,
      face,
      data: (await readFile(require.resolve(path))).toString('base64'),
    })),
  )
  return {
    close: () => started.close(),
    async print(pages) {
      const page = await started.browser.newPage()
      await page.setContent(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A Report</title><style>${style}</style><body>${pages.replace('<div class="page">', `<div class="page">${anchors}`)}`,
      )
      await page.evaluate(`Promise.all(${JSON.stringify(fonts)}.map(async ({ family, face, data }) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
        document.fonts.add(await new FontFace(family, bytes, { style: face }).load())
      }))`)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
      await page.close()
      return pdf
    },
  }
}
