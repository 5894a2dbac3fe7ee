/** All rules by id. Generated from the files of this folder by `npm run generate`; not to be edited. */
import { anchorAmbiguous } from './anchor-ambiguous.ts'
import { anchorFailed } from './anchor-failed.ts'
import { anchorInEmpty } from './anchor-in-empty.ts'
import { anchorInUnknown } from './anchor-in-unknown.ts'
import { anchorLemmaEmpty } from './anchor-lemma-empty.ts'
import { anchorMoved } from './anchor-moved.ts'
import { anchorSplitsGrapheme } from './anchor-splits-grapheme.ts'
import { callAltered } from './call-altered.ts'
import { callMisplaced } from './call-misplaced.ts'
import { callMissing } from './call-missing.ts'
import { callRepeated } from './call-repeated.ts'
import { callsMeet } from './calls-meet.ts'
import { chapterWithoutHeading } from './chapter-without-heading.ts'
import { citationAltered } from './citation-altered.ts'
import { citationCount } from './citation-count.ts'
import { claimWithoutCounterSource } from './claim-without-counter-source.ts'
import { configChapterMissing } from './config-chapter-missing.ts'
import { configChapterRepeated } from './config-chapter-repeated.ts'
import { configChapterUnlisted } from './config-chapter-unlisted.ts'
import { configInvalidValue } from './config-invalid-value.ts'
import { configLanguageUnknown } from './config-language-unknown.ts'
import { configSyntax } from './config-syntax.ts'
import { configUnknownKey } from './config-unknown-key.ts'
import { configUnknownWord } from './config-unknown-word.ts'
import { destinationMissing } from './destination-missing.ts'
import { editionChangedWhileRead } from './edition-changed-while-read.ts'
import { editionEncodingInvalid } from './edition-encoding-invalid.ts'
import { editionFileIgnored } from './edition-file-ignored.ts'
import { editionFileUnreadable } from './edition-file-unreadable.ts'
import { editionFolderMissing } from './edition-folder-missing.ts'
import { editionManuscriptMissing } from './edition-manuscript-missing.ts'
import { evidenceFileUnsigned } from './evidence-file-unsigned.ts'
import { evidenceFileUnused } from './evidence-file-unused.ts'
import { evidenceNotFound } from './evidence-not-found.ts'
import { figureMissing } from './figure-missing.ts'
import { figureUnreadable } from './figure-unreadable.ts'
import { figureWithoutAlternative } from './figure-without-alternative.ts'
import { fontForeign } from './font-foreign.ts'
import { fontNotEmbedded } from './font-not-embedded.ts'
import { fontType3 } from './font-type-3.ts'
import { fontUnshipped } from './font-unshipped.ts'
import { footnoteUncalled } from './footnote-uncalled.ts'
import { glyphMissing } from './glyph-missing.ts'
import { glyphMissingInPdf } from './glyph-missing-in-pdf.ts'
import { headingLevelSkipped } from './heading-level-skipped.ts'
import { idRepeated } from './id-repeated.ts'
import { ignoreInManuscript } from './ignore-in-manuscript.ts'
import { ignoreMalformed } from './ignore-malformed.ts'
import { ignoreOfError } from './ignore-of-error.ts'
import { ignorePlaceUnknown } from './ignore-place-unknown.ts'
import { ignoreRuleUnknown } from './ignore-rule-unknown.ts'
import { ignoreUnused } from './ignore-unused.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { lemmaAltered } from './lemma-altered.ts'
import { lemmaCrowded } from './lemma-crowded.ts'
import { lemmaShortenedWrongly } from './lemma-shortened-wrongly.ts'
import { lemmaTooCommon } from './lemma-too-common.ts'
import { lemmaTooShort } from './lemma-too-short.ts'
import { linkAddressRefused } from './link-address-refused.ts'
import { linkDead } from './link-dead.ts'
import { linkEmpty } from './link-empty.ts'
import { linkUnknownTarget } from './link-unknown-target.ts'
import { locatorNumberDisagrees } from './locator-number-disagrees.ts'
import { lockBlockAltered } from './lock-block-altered.ts'
import { lockCutOff } from './lock-cut-off.ts'
import { lockEmpty } from './lock-empty.ts'
import { lockEntryRepeated } from './lock-entry-repeated.ts'
import { lockFromLaterVersion } from './lock-from-later-version.ts'
import { lockInConflict } from './lock-in-conflict.ts'
import { lockLineUnreadable } from './lock-line-unreadable.ts'
import { lockNoteAltered } from './lock-note-altered.ts'
import { lockNoteGone } from './lock-note-gone.ts'
import { manuscriptChanged } from './manuscript-changed.ts'
import { nameAmbiguous } from './name-ambiguous.ts'
import { nameAtIdle } from './name-at-idle.ts'
import { nameAtUnknown } from './name-at-unknown.ts'
import { nameFormRepeated } from './name-form-repeated.ts'
import { nameFormsMixed } from './name-forms-mixed.ts'
import { nameIdRepeated } from './name-id-repeated.ts'
import { nameIdentifierRepeated } from './name-identifier-repeated.ts'
import { nameNeverFound } from './name-never-found.ts'
import { nameUnlisted } from './name-unlisted.ts'
import { namesAlike } from './names-alike.ts'
import { namesInvalidValue } from './names-invalid-value.ts'
import { namesSyntax } from './names-syntax.ts'
import { namesUnknownKey } from './names-unknown-key.ts'
import { noteAltered } from './note-altered.ts'
import { noteAwayFromCall } from './note-away-from-call.ts'
import { noteDelayed } from './note-delayed.ts'
import { noteMisplaced } from './note-misplaced.ts'
import { noteMissing } from './note-missing.ts'
import { noteOutOfOrder } from './note-out-of-order.ts'
import { noteOutsideContainer } from './note-outside-container.ts'
import { noteRepeated } from './note-repeated.ts'
import { noteTextRepeated } from './note-text-repeated.ts'
import { noteUnknown } from './note-unknown.ts'
import { noteUnprinted } from './note-unprinted.ts'
import { noteWithoutSource } from './note-without-source.ts'
import { outputMissing } from './output-missing.ts'
import { outputUnknown } from './output-unknown.ts'
import { pageIdRepeated } from './page-id-repeated.ts'
import { pageLineTooWide } from './page-line-too-wide.ts'
import { pageMoved } from './page-moved.ts'
import { pageOverflow } from './page-overflow.ts'
import { pageOverlap } from './page-overlap.ts'
import { pageReferenceUnresolved } from './page-reference-unresolved.ts'
import { pageTextChanged } from './page-text-changed.ts'
import { pdfUnreadable } from './pdf-unreadable.ts'
import { quotationUnbalanced } from './quotation-unbalanced.ts'
import { quotationWithoutLocator } from './quotation-without-locator.ts'
import { runningHeadTooLong } from './running-head-too-long.ts'
import { seriesMarksAlike } from './series-marks-alike.ts'
import { seriesPlacedAtFoot } from './series-placed-at-foot.ts'
import { seriesUnused } from './series-unused.ts'
import { sourceFieldMissing } from './source-field-missing.ts'
import { sourceRepeated } from './source-repeated.ts'
import { sourcesNotIndependent } from './sources-not-independent.ts'
import { sourcesOlderThanText } from './sources-older-than-text.ts'
import { sourcesPartyUnknown } from './sources-party-unknown.ts'
import { stanceWithoutEvidence } from './stance-without-evidence.ts'
import { textAdded } from './text-added.ts'
import { textAltered } from './text-altered.ts'
import { textInvisible } from './text-invisible.ts'
import { textMisplaced } from './text-misplaced.ts'
import { textMissing } from './text-missing.ts'
import { textOutsidePage } from './text-outside-page.ts'
import { textRepeated } from './text-repeated.ts'
import { titleDisagrees } from './title-disagrees.ts'
import { typographyDash } from './typography-dash.ts'
import { typographyQuotes } from './typography-quotes.ts'
import { typographySpaceBreaking } from './typography-space-breaking.ts'
import { typographySpaceDouble } from './typography-space-double.ts'
import { wordingDiscouraged } from './wording-discouraged.ts'

export const rules = {
  'anchor-ambiguous': anchorAmbiguous,
  'anchor-failed': anchorFailed,
  'anchor-in-empty': anchorInEmpty,
  'anchor-in-unknown': anchorInUnknown,
  'anchor-lemma-empty': anchorLemmaEmpty,
  'anchor-moved': anchorMoved,
  'anchor-splits-grapheme': anchorSplitsGrapheme,
  'call-altered': callAltered,
  'call-misplaced': callMisplaced,
  'call-missing': callMissing,
  'call-repeated': callRepeated,
  'calls-meet': callsMeet,
  'chapter-without-heading': chapterWithoutHeading,
  'citation-altered': citationAltered,
  'citation-count': citationCount,
  'claim-without-counter-source': claimWithoutCounterSource,
  'config-chapter-missing': configChapterMissing,
  'config-chapter-repeated': configChapterRepeated,
  'config-chapter-unlisted': configChapterUnlisted,
  'config-invalid-value': configInvalidValue,
  'config-language-unknown': configLanguageUnknown,
  'config-syntax': configSyntax,
  'config-unknown-key': configUnknownKey,
  'config-unknown-word': configUnknownWord,
  'destination-missing': destinationMissing,
  'edition-changed-while-read': editionChangedWhileRead,
  'edition-encoding-invalid': editionEncodingInvalid,
  'edition-file-ignored': editionFileIgnored,
  'edition-file-unreadable': editionFileUnreadable,
  'edition-folder-missing': editionFolderMissing,
  'edition-manuscript-missing': editionManuscriptMissing,
  'evidence-file-unsigned': evidenceFileUnsigned,
  'evidence-file-unused': evidenceFileUnused,
  'evidence-not-found': evidenceNotFound,
  'figure-missing': figureMissing,
  'figure-unreadable': figureUnreadable,
  'figure-without-alternative': figureWithoutAlternative,
  'font-foreign': fontForeign,
  'font-not-embedded': fontNotEmbedded,
  'font-type-3': fontType3,
  'font-unshipped': fontUnshipped,
  'footnote-uncalled': footnoteUncalled,
  'glyph-missing': glyphMissing,
  'glyph-missing-in-pdf': glyphMissingInPdf,
  'heading-level-skipped': headingLevelSkipped,
  'id-repeated': idRepeated,
  'ignore-in-manuscript': ignoreInManuscript,
  'ignore-malformed': ignoreMalformed,
  'ignore-of-error': ignoreOfError,
  'ignore-place-unknown': ignorePlaceUnknown,
  'ignore-rule-unknown': ignoreRuleUnknown,
  'ignore-unused': ignoreUnused,
  'ignore-without-reason': ignoreWithoutReason,
  'lemma-altered': lemmaAltered,
  'lemma-crowded': lemmaCrowded,
  'lemma-shortened-wrongly': lemmaShortenedWrongly,
  'lemma-too-common': lemmaTooCommon,
  'lemma-too-short': lemmaTooShort,
  'link-address-refused': linkAddressRefused,
  'link-dead': linkDead,
  'link-empty': linkEmpty,
  'link-unknown-target': linkUnknownTarget,
  'locator-number-disagrees': locatorNumberDisagrees,
  'lock-block-altered': lockBlockAltered,
  'lock-cut-off': lockCutOff,
  'lock-empty': lockEmpty,
  'lock-entry-repeated': lockEntryRepeated,
  'lock-from-later-version': lockFromLaterVersion,
  'lock-in-conflict': lockInConflict,
  'lock-line-unreadable': lockLineUnreadable,
  'lock-note-altered': lockNoteAltered,
  'lock-note-gone': lockNoteGone,
  'manuscript-changed': manuscriptChanged,
  'name-ambiguous': nameAmbiguous,
  'name-at-idle': nameAtIdle,
  'name-at-unknown': nameAtUnknown,
  'name-form-repeated': nameFormRepeated,
  'name-forms-mixed': nameFormsMixed,
  'name-id-repeated': nameIdRepeated,
  'name-identifier-repeated': nameIdentifierRepeated,
  'name-never-found': nameNeverFound,
  'name-unlisted': nameUnlisted,
  'names-alike': namesAlike,
  'names-invalid-value': namesInvalidValue,
  'names-syntax': namesSyntax,
  'names-unknown-key': namesUnknownKey,
  'note-altered': noteAltered,
  'note-away-from-call': noteAwayFromCall,
  'note-delayed': noteDelayed,
  'note-misplaced': noteMisplaced,
  'note-missing': noteMissing,
  'note-out-of-order': noteOutOfOrder,
  'note-outside-container': noteOutsideContainer,
  'note-repeated': noteRepeated,
  'note-text-repeated': noteTextRepeated,
  'note-unknown': noteUnknown,
  'note-unprinted': noteUnprinted,
  'note-without-source': noteWithoutSource,
  'output-missing': outputMissing,
  'output-unknown': outputUnknown,
  'page-id-repeated': pageIdRepeated,
  'page-line-too-wide': pageLineTooWide,
  'page-moved': pageMoved,
  'page-overflow': pageOverflow,
  'page-overlap': pageOverlap,
  'page-reference-unresolved': pageReferenceUnresolved,
  'page-text-changed': pageTextChanged,
  'pdf-unreadable': pdfUnreadable,
  'quotation-unbalanced': quotationUnbalanced,
  'quotation-without-locator': quotationWithoutLocator,
  'running-head-too-long': runningHeadTooLong,
  'series-marks-alike': seriesMarksAlike,
  'series-placed-at-foot': seriesPlacedAtFoot,
  'series-unused': seriesUnused,
  'source-field-missing': sourceFieldMissing,
  'source-repeated': sourceRepeated,
  'sources-not-independent': sourcesNotIndependent,
  'sources-older-than-text': sourcesOlderThanText,
  'sources-party-unknown': sourcesPartyUnknown,
  'stance-without-evidence': stanceWithoutEvidence,
  'text-added': textAdded,
  'text-altered': textAltered,
  'text-invisible': textInvisible,
  'text-misplaced': textMisplaced,
  'text-missing': textMissing,
  'text-outside-page': textOutsidePage,
  'text-repeated': textRepeated,
  'title-disagrees': titleDisagrees,
  'typography-dash': typographyDash,
  'typography-quotes': typographyQuotes,
  'typography-space-breaking': typographySpaceBreaking,
  'typography-space-double': typographySpaceDouble,
  'wording-discouraged': wordingDiscouraged,
}
