/**
 * Put everything together: the original with its lemmas and calls, each note with its citations, as HTML
 * trees that the outputs arrange. Nothing is decided here about pages or screens.
 */
import type { ElementContent } from 'hast'
import type { Root, RootContent } from 'mdast'
import { unified } from 'unified'
import { OriginalWords } from '../anchor/original-words.ts'
import type { Call, Cited, Composed, ComposedNote } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import type { Chapter } from '../model/text.ts'
import { report } from '../problems/report.ts'
import type { Words } from '../words/words.ts'
import { type ChapterContext, composeChapter } from './compose-chapter.ts'
import { composePiece } from './compose-piece.ts'
import { crowdedCalls, mostLemmas } from './crowded.ts'
import { dataAddress, isPicture } from './picture.ts'
import { picturePath, remarkCheckLinks } from './remark-check-links.ts'
import { shortLemma } from './short-lemma.ts'
import { targetsOf } from './targets.ts'
import { type HastContext, toBlocks } from './to-hast.ts'

/**
 * Compose the edition.
 *
 * @param cited everything known of it; dead links and missing pictures are reported on its files
 * @param words the program's own words, for notes on whole paragraphs
 */
export function compose(cited: Cited, words: Words): Composed {
  const edition = { ...cited, config: { ...cited.config, title: titleOf(cited) } }
  const targets = targetsOf(edition)
  const targetIds = new Set(targets.keys())
  const pictures = new Set(edition.files.images.keys())
  const check = (tree: Root, file: Note['file'], fillsLinks: boolean) =>
    unified().use(remarkCheckLinks, { targets: targetIds, pictures, fillsLinks }).runSync(tree, file)

  const seen = new Set<unknown>()
  const contextFor = (file: Note['file'], language: string): ChapterContext => ({
    language,
    reference: (target) => targets.get(target),
    picture(node) {
      const path = picturePath(file.path, node.url)
      const bytes = edition.files.images.get(path)
      // Notes are written for print and for the screen: each picture is seen twice.
      if (bytes && !seen.has(node) && !isPicture(bytes))
        report(file, 'figure-unreadable', node, { url: node.url })
      seen.add(node)
      return bytes && node.alt?.trim() ? dataAddress(path, bytes) : undefined
    },
  })

  const crowded = new Set(crowdedCalls(edition.calls))
  const [first] = crowded
  if (first)
    report(first.note.file, 'lemma-crowded', first.note.lemma?.position ?? first.note.position, {
      most: mostLemmas,
      left: crowded.size,
    })
  const calls = edition.calls.filter((call) => !crowded.has(call))
  const chapterOf = (chapter: Chapter) => {
    check(chapter.tree, chapter.file, false)
    return composeChapter(chapter, calls, contextFor(chapter.file, edition.config.language))
  }
  const original = new OriginalWords(edition)
  const composedNotes = new Map<string, ComposedNote>()
  for (const note of edition.notes) {
    check(
      { type: 'root', children: [...note.body, ...note.evidence.flatMap((item) => item.children)] },
      note.file,
      true,
    )
    const call = edition.callByNote.get(note.id)
    if (call)
      composedNotes.set(
        note.id,
        composeNote(edition, original, call, contextFor(note.file, edition.config.notesLanguage), words),
      )
  }
  for (const piece of [...edition.front, ...edition.back]) check(piece.tree, piece.file, true)
  return {
    ...edition,
    composedTitle: edition.title && chapterOf(edition.title),
    composedChapters: edition.chapters.map(chapterOf),
    composedNotes,
    composedFront: edition.front.map((piece) =>
      composePiece(piece, edition, contextFor(piece.file, edition.config.notesLanguage)),
    ),
    composedBack: edition.back.map((piece) =>
      composePiece(piece, edition, contextFor(piece.file, edition.config.notesLanguage)),
    ),
  }
}

/** The title from edition.yaml, or from the original; the two must agree. */
function titleOf(edition: Cited): string {
  const printed = edition.title?.title.replace(/\s+/gu, ' ').trim()
  const configured = edition.config.title
  if (!configured) return printed ?? edition.chapters[0]?.title ?? ''
  if (printed && printed !== configured) {
    const { configFile } = edition.files
    const line = String(configFile.value)
      .split(/\r\n?|\n/)
      .findIndex((text) => /^["']?title["']?\s*:/.test(text))
    const place = line < 0 ? undefined : { line: line + 1, column: 1 }
    report(configFile, 'title-disagrees', place, { configured, printed })
  }
  return configured
}

function composeNote(
  edition: Cited,
  original: OriginalWords,
  call: Call,
  context: ChapterContext,
  words: Words,
): ComposedNote {
  const { note, anchor } = call
  const render = (children: RootContent[], output: 'print' | 'screen'): ElementContent[] => {
    const full: HastContext = {
      ...context,
      headingShift: 3,
      citation: (node) => edition.formatted.get(node)?.[output] ?? [{ type: 'text', value: node.source }],
      footnote: () => undefined,
    }
    return toBlocks({ type: 'root', children }, full)
  }
  return {
    note,
    call,
    shortLemma: lemmaOf(original, call, words),
    lemmaLang: original.languageAt(anchor.place.text, anchor.place.start) ?? edition.config.language,
    print: render(note.body, 'print'),
    screen: render(note.body, 'screen'),
    evidence: note.evidence.map((item) => ({
      source: item.source,
      content: render(item.children, 'screen'),
      lang: item.lang,
      citation: edition.formattedEvidence.get(item)?.screen ?? [{ type: 'text', value: item.source }],
    })),
  }
}

/** The words before a note: the lemma in short form, or the number or title of what it belongs to as a whole. */
function lemmaOf(original: OriginalWords, call: Call, words: Words): string {
  const { place } = call.anchor
  if (place.extent === 'paragraph') return words.paragraph.replace('{number}', String(place.paragraph))
  if (place.extent === 'chapter') return original.chapterById.get(place.chapter)?.short ?? ''
  return shortLemma(original.words(place.text, place.start, place.end))
}
