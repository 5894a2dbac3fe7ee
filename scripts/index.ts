/** What the package exports: the pipeline, its steps, and the unified plugins, each usable alone. */
export { anchor } from './anchor/anchor.ts'
export { findQuote } from './anchor/find-quote.ts'
export { cite } from './cite/cite.ts'
export { compose } from './compose/compose.ts'
export { type CheckLinksOptions, remarkCheckLinks } from './compose/remark-check-links.ts'
export { type LemmaOptions, remarkLemmas } from './compose/remark-lemmas.ts'
export { type BuildOptions, type Built, build, check, type Prepared, prepare } from './edition.ts'
export type { Anchor, ExactAnchor, Place } from './model/anchor.ts'
export type { Citation, CitationItem, CitationMode, Locator } from './model/citation.ts'
export type * from './model/edition.ts'
export type { Evidence, Lemma, Note, NoteAttributes, Piece, Stance } from './model/note.ts'
export type {
  AnchorText,
  AuthorFootnote,
  Block,
  Chapter,
  NumberedParagraph,
  Run,
  Span,
  Verse,
} from './model/text.ts'
export { number } from './number/number.ts'
export { remarkCitations } from './parse/citations/remark-citations.ts'
export { parse } from './parse/parse.ts'
export { type AnnotationsOptions, remarkAnnotations } from './parse/remark-annotations.ts'
export { type ManuscriptOptions, remarkManuscript } from './parse/remark-manuscript.ts'
export {
  type Collected,
  collect,
  type Problem,
  problemsOf,
  type SilencedProblem,
} from './problems/collect.ts'
export { rehypeStylesToClasses } from './publish/html/rehype-styles-to-classes.ts'
export { read } from './read/read.ts'
export type { Config, Series } from './read/schema.ts'
export { verify } from './verify.ts'
export { nodeWorld } from './world/node-world.ts'
export { type Folder, type World, WorldError } from './world/world.ts'
