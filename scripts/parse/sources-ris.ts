/** RIS: lines of two letters, two spaces, a hyphen and a value, from `TY` to `ER`. */
import core from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { VFile } from 'vfile'
import type { CslItem } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { sourceOf } from './source.ts'
import type { SourceEntry } from './sources.ts'

/** The types of RIS that citation-js translates. */
const risTypes =
  `ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE
  DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR JOURN LEGAL
  MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB VIDEO
  WEB`.split(/\s+/)

/** Read a file of RIS; the key of an entry is its `ID`. */
export function parseRis(file: VFile): SourceEntry[] {
  const { lines } = sourceOf(file)
  const entries: SourceEntry[] = []
  let start = -1
  for (const [index, line] of lines.entries()) {
    const tag = /^\s*([A-Z][A-Z0-9]) {2}-(?: |$)/.exec(line)?.[1]
    if (tag === 'TY') {
      if (start >= 0) add(start, index)
      start = index
    } else if (tag === 'ER' && start >= 0) {
      add(start, index)
      start = -1
    } else if (start < 0 && line.trim() !== '') {
      const cause = tag ? `\`${tag}\` stands before the \`TY\` of an entry` : 'this line belongs to no entry'
      report(file, 'source-file-broken', { line: index + 1, column: 1 }, { format: 'RIS', cause })
    }
  }
  if (start >= 0) add(start, lines.length)
  return entries

  /** Translate the lines from `TY` to the one before `end`. */
  function add(first: number, end: number): void {
    const own = lines.slice(first, end)
    const place = { line: first + 1, column: 1 }
    const type = own[0]!.slice(own[0]!.indexOf('-') + 1).trim()
    const idLine = own.findIndex((line) => /^\s*ID {2}- *\S/.test(line))
    if (idLine < 0) {
      const found =
        own.find((line) => /^\s*(?:TI|T1) {2}- /.test(line))?.replace(/^.*? {2}- /, '') ?? `TY ${type}`
      report(file, 'source-without-key', place, { found: `\`${found}\`` })
      return
    }
    const id = own[idLine]!.replace(/^\s*ID {2}- */, '').trim()
    if (!risTypes.includes(type.toUpperCase())) {
      const near = nearest(type.toUpperCase(), risTypes, 3)
      report(file, 'source-type-unknown', place, { key: id, type, nearest: near })
    }
    const item = translate(own)
    if (!item) {
      report(file, 'source-file-broken', place, { format: 'RIS', cause: `\`${id}\` cannot be translated` })
      return
    }
    entries.push({
      item: { ...item, id, type: item.type ?? 'document' },
      place: { line: first + idLine + 1, column: own[idLine]!.indexOf(id) + 1 },
    })
  }
}

function translate(lines: string[]): CslItem | undefined {
  const { input } = core.plugins
  try {
    const [record] = input.data(`${lines.join('\n')}\nER  - `, '@ris/file') as object[]
    const [item] = [input.data(record, input.type(record))].flat() as CslItem[]
    return (
      item && (Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as CslItem)
    )
  } catch {
    return undefined
  }
}
