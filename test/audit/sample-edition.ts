/** A small edition with something of everything, its supplied texts, and its finished files made by hand. */
import type { AuditInput, DerivedNote } from '../../scripts/audit/input.ts'

const title = `# A Report\n\nJane Roe\n`

const first = `The first chapter
in two lines
=================

At 10:30 the town\`s men came, *all* son-in-low and 4,4000 strong <sic>, in U.S. trucks. They said: "We are here."

- one man
- two men

> A quotation, אֶל־יוֹנָ֥ה and \\*stars\\*,\\
> second line[^*--p1].

[^*--p1]: The author\`s own footnote.
`

const second = `# Second

A well-known passage of some considerable length which characteristically runs over more than one line of the page and is hyphenated.

4. four
5. five

| a | b |
| - | - |
| cell one | cell two |
`

const notes = `::::note{#men kind=context}
> the town\`s men

The *men* came early, as reported [see @doe2001, p. 3], and late.

They left again; compare [](#strong).
::::

::::counter-source{#strong stance=disputes claim="They were 4,4000 &quot;strong&quot;."}
> son-in-low […] strong

The number is a misprint, says @roe1999 [p. 5].

:::evidence{source=roe1999 lang=en}
There were four thousand.
:::
::::

:::note{#passage}
> considerable length

A note that is long enough to run over to the next page, where it goes on for a while, until it ends with a full stop.
:::
`

const derivedNotes: [string, DerivedNote][] = [
  [
    'men',
    {
      mark: '1',
      stance: undefined,
      shortLemma: 'the town`s men',
      print: ['See Doe, Ibid., 3', 'C1'],
      screen: ['See Doe, Short, 3', 'C1'],
      evidence: [],
    },
  ],
  [
    'strong',
    {
      mark: 'C1',
      stance: 'disputes',
      shortLemma: 'son-in-low … strong',
      print: ['Roe, Book (Place, 1999), 5'],
      screen: ['Roe, Book (Place, 1999), 5'],
      evidence: ['Roe, Book'],
    },
  ],
  [
    'passage',
    { mark: '2', stance: undefined, shortLemma: 'considerable length', print: [], screen: [], evidence: [] },
  ],
]

/** Everything but the finished files. */
export function sampleInput(): Omit<AuditInput, 'html' | 'pdf'> {
  return {
    facts: {
      series: ['note', 'counter-source'],
      title: 'manuscript/00-title.md',
      chapters: ['manuscript/01-first.md', 'manuscript/02-second.md'],
      notes: ['annotations/notes.md'],
      front: [],
      back: [],
      quotes: 'as-is',
      citationClass: 'note',
    },
    files: new Map([
      ['manuscript/00-title.md', title],
      ['manuscript/01-first.md', first],
      ['manuscript/02-second.md', second],
      ['annotations/notes.md', notes],
    ]),
    derived: {
      notes: new Map(derivedNotes),
      noteOrder: ['men', 'strong', 'passage'],
      bibliography: [
        { key: 'doe2001', text: 'Doe, Jane. A Work. 2001.' },
        { key: 'roe1999', text: 'Roe, Richard. Book. Place, 1999.' },
      ],
      pieces: new Map(),
    },
  }
}

/** The same with one file on disk changed. */
export function withFile(path: string, change: (text: string) => string): Omit<AuditInput, 'html' | 'pdf'> {
  const input = sampleInput()
  const before = input.files.get(path)!
  const after = change(before)
  if (after === before) throw new Error(`The change does not touch ${path}.`)
  return { ...input, files: new Map([...input.files, [path, after]]) }
}

/** Change a finished file, and fail where there is nothing to change. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`)
  return text.replace(from, () => to)
}

const backlink = (id: string, mark: string) =>
  `<a class="mark" role="doc-backlink" href="#ref-${id}">${mark}</a>`

/** `edition.html` as it should be. */
export const sampleHtml = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A Report</title></head>
<body>
<nav class="contents"><a href="#01-first">The first chapter</a> <a href="#02-second">Second</a></nav>
<header class="title-matter"><h1 class="edition-title">A Report</h1><p>Jane Roe</p></header>
<section class="chapter" id="01-first">
<h2 class="chapter-title">The first chapter <br>in two lines</h2>
<p id="p-1"><a class="no" href="#p-1">1</a>At 10:30 <mark class="lemma" data-note="men">the town\`s men</mark><a class="call" id="ref-men" href="#note-men" data-series="note" role="doc-noteref">1</a> came, <em>all</em> <mark class="lemma" data-note="strong">son-in-low and 4,4000 strong</mark><a class="call" id="ref-strong" href="#note-strong" data-series="counter-source" role="doc-noteref">C1</a> &lt;sic>, in U.S. trucks. They said: "We are here."</p>
<aside id="note-men" role="doc-footnote" data-series="note">${backlink('men', '1')} <i class="lem">the town\`s men</i>] <div class="note-body"><p>The <em>men</em> came early, as reported <span class="citation">See Doe, Short, 3</span>, and late.</p><p>They left again; compare <a class="to-note" href="#note-strong">C1</a>.</p></div><p class="note-nav"><a role="doc-backlink" href="#ref-men">back</a></p></aside>
<aside id="note-strong" role="doc-footnote" data-series="counter-source" data-stance="disputes">${backlink('strong', 'C1')} <span class="stance">disputes</span> <i class="lem">son-in-low … strong]</i><p class="claim"><span class="label">Claim</span> They were 4,4000 "strong".</p><div class="note-body"><p>The number is a misprint, says <span class="citation">Roe, Book (Place, 1999), 5</span>.</p></div><div class="evidence"><span class="label">Evidence</span><p>There were four thousand.</p><p class="citation">Roe, Book</p></div></aside>
<ul><li>one man</li><li>two men</li></ul>
<blockquote id="p-2"><p>A quotation, אֶל־יוֹנָ֥ה and *stars*,<br>second line<a class="call authors" id="ref-fn-a" href="#fn-a" role="doc-noteref">*</a>.</p></blockquote>
<aside id="fn-a" role="doc-footnote"><a class="mark" href="#ref-fn-a">*</a> <p>The author\`s own footnote.</p></aside>
<button>Cite this paragraph</button>
</section>
<section class="chapter" id="02-second">
<h2 class="chapter-title">Second</h2>
<p id="p-3">A well-known passage of some <mark class="lemma" data-note="passage">considerable length</mark><a class="call" id="ref-passage" href="#note-passage" data-series="note" role="doc-noteref">2</a> which characteristically runs over more than one line of the page and is hyphenated.</p>
<ol start="4"><li>four</li><li>five</li></ol>
<table id="p-4"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>cell one</td><td>cell two</td></tr></tbody></table>
<aside id="note-passage" role="doc-footnote" data-series="note">${backlink('passage', '2')} <i class="lem">considerable length</i>]<div class="note-body"><p>A note that is long enough to run over to the next page, where it goes on for a while, until it ends with a full stop.</p></div></aside>
</section>
<section id="bibliography"><h2>Bibliography</h2>
<div id="source-doe2001"><p class="entry-text">Doe, Jane. <i>A Work</i>. 2001.</p> <span class="cited">[<a href="#ref-men">1</a>]</span></div>
<div id="source-roe1999"><p class="entry-text">Roe, Richard. <i>Book</i>. Place, 1999.</p> <span class="cited">[<a href="#ref-strong">C1</a>]</span></div>
</section>
</body></html>
`
