/** Fields of BibTeX and BibLaTeX that become nothing: which of them need no word, and what to do about the others. */
import core from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { cslFields } from './sources-csl.ts'

/** What serves sorting, layout and programs only, and what other fields say already. */
const programs = new Set(
  `bibsource biburl bibdate comment crossref creationdate eprintclass execute file gender groups hyphenation ids
  indexsorttitle indextitle key keywords label langidopts local-url localfile modificationdate options owner pagination
  pdf posted-at presort primaryclass printed priority qualityassured ranking rating read readstatus relevance review
  shorthandintro sortkey sortname sortshorthand sorttitle sortyear timestamp xdata`.split(/\s+/),
)

/** Whether a field that becomes nothing needs no word: no reader of a book misses it. */
export function isForPrograms(name: string): boolean {
  return (
    programs.has(name) ||
    /^(?:editor[abc]|name[abc])type$|^(?:eprinttype|archiveprefix)$/.test(name) ||
    /\+an(?::|$)|^(?:bdsk-|citeulike-|mendeley-|date-|x-|__|zotero)/.test(name)
  )
}

/** Names of all fields that BibTeX and BibLaTeX have, and those that are taken as CSL's own. */
export function knownFields(): Set<string> {
  const { fieldTypes } = (core.plugins.config.get('@bibtex') as { constants: { fieldTypes: object } })
    .constants
  return new Set([
    ...Object.keys(fieldTypes),
    'day',
    'crossref',
    'xref',
    ...[...cslFields.keys()].map((name) => name.toLowerCase()),
  ])
}

const hints: [RegExp, string][] = [
  [
    /^(?:afterword|annotator|commentator|foreword|introduction|holder|name[abc]|editor[abc]?(?:type)?|authortype|name[abc]type)$/,
    'Name the person and the part that he or she had in `titleaddon`, which prints after the title',
  ],
  [
    /^(?:shortauthor|shorteditor|shorthand)$/,
    'Leave the author out by `-@key` and write the short form into the note',
  ],
  [
    /^(?:xref|related\w*|entryset)$/,
    'Cite the other source beside this one, with words in the note that say how they belong together',
  ],
  [/^(?:eprint|eprinttype|archiveprefix)$/, 'Put the address under which it is found there into `url`'],
  [/^(?:origlanguage|reprinttitle|nameaddon)$/, 'Write it into `titleaddon`, which prints after the title'],
  [/^year$/, 'Take it out: `date` says something else, and counts'],
]

/** What to do about a field that prints nowhere. */
export function hintFor(name: string): string {
  return (
    hints.find(([names]) => names.test(name))?.[1] ??
    'Write what has to print into the note, or into `titleaddon`'
  )
}
