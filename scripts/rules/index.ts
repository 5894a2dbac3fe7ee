/** All rules by id. Generated from the files of this folder by `npm run generate`; not to be edited. */
import { anchorAmbiguous } from './anchor-ambiguous.ts'
import { anchorFailed } from './anchor-failed.ts'
import { anchorInEmpty } from './anchor-in-empty.ts'
import { anchorInUnknown } from './anchor-in-unknown.ts'
import { anchorLemmaEmpty } from './anchor-lemma-empty.ts'
import { anchorMoved } from './anchor-moved.ts'
import { anchorSplitsGrapheme } from './anchor-splits-grapheme.ts'
import { attributeClass } from './attribute-class.ts'
import { attributeEmpty } from './attribute-empty.ts'
import { attributeNotUsed } from './attribute-not-used.ts'
import { attributeRepeated } from './attribute-repeated.ts'
import { attributeUnknown } from './attribute-unknown.ts'
import { bibliographyEntryMissing } from './bibliography-entry-missing.ts'
import { bibliographyGroupEmpty } from './bibliography-group-empty.ts'
import { callAltered } from './call-altered.ts'
import { callMisplaced } from './call-misplaced.ts'
import { callMissing } from './call-missing.ts'
import { callRepeated } from './call-repeated.ts'
import { callsMeet } from './calls-meet.ts'
import { chapterEmpty } from './chapter-empty.ts'
import { chapterNameReserved } from './chapter-name-reserved.ts'
import { chapterWithoutHeading } from './chapter-without-heading.ts'
import { citationAltered } from './citation-altered.ts'
import { citationAuthorUnnamed } from './citation-author-unnamed.ts'
import { citationBracketUnclosed } from './citation-bracket-unclosed.ts'
import { citationBracketUnopened } from './citation-bracket-unopened.ts'
import { citationBracketsAdjacent } from './citation-brackets-adjacent.ts'
import { citationCount } from './citation-count.ts'
import { citationItemWithoutKey } from './citation-item-without-key.ts'
import { citationKeyInMarkup } from './citation-key-in-markup.ts'
import { citationKeyMissing } from './citation-key-missing.ts'
import { citationLanguageUnknown } from './citation-language-unknown.ts'
import { citationLocatorUnprinted } from './citation-locator-unprinted.ts'
import { citationLocatorUnreadable } from './citation-locator-unreadable.ts'
import { citationNested } from './citation-nested.ts'
import { citationStyleInvalid } from './citation-style-invalid.ts'
import { citationStyleParentMissing } from './citation-style-parent-missing.ts'
import { citationStylePartIgnored } from './citation-style-part-ignored.ts'
import { citationStyleUnknown } from './citation-style-unknown.ts'
import { citationStyleWithoutBibliography } from './citation-style-without-bibliography.ts'
import { citationUnformatted } from './citation-unformatted.ts'
import { citationUnknownKey } from './citation-unknown-key.ts'
import { claimMissing } from './claim-missing.ts'
import { claimWithoutCounterSource } from './claim-without-counter-source.ts'
import { configChapterMissing } from './config-chapter-missing.ts'
import { configChapterRepeated } from './config-chapter-repeated.ts'
import { configChapterUnlisted } from './config-chapter-unlisted.ts'
import { configInvalidValue } from './config-invalid-value.ts'
import { configLanguageUnknown } from './config-language-unknown.ts'
import { configSyntax } from './config-syntax.ts'
import { configUnknownKey } from './config-unknown-key.ts'
import { configUnknownWord } from './config-unknown-word.ts'
import { containerMisplaced } from './container-misplaced.ts'
import { containerUnclosed } from './container-unclosed.ts'
import { containerUnknown } from './container-unknown.ts'
import { destinationMissing } from './destination-missing.ts'
import { editionChangedWhileRead } from './edition-changed-while-read.ts'
import { editionEncodingInvalid } from './edition-encoding-invalid.ts'
import { editionFileIgnored } from './edition-file-ignored.ts'
import { editionFileUnreadable } from './edition-file-unreadable.ts'
import { editionFolderMissing } from './edition-folder-missing.ts'
import { editionManuscriptMissing } from './edition-manuscript-missing.ts'
import { evidenceEmpty } from './evidence-empty.ts'
import { evidenceFileUnsigned } from './evidence-file-unsigned.ts'
import { evidenceFileUnused } from './evidence-file-unused.ts'
import { evidenceNotFound } from './evidence-not-found.ts'
import { evidenceWithoutSource } from './evidence-without-source.ts'
import { fenceClosesNothing } from './fence-closes-nothing.ts'
import { fenceMalformed } from './fence-malformed.ts'
import { fenceMisplaced } from './fence-misplaced.ts'
import { fenceNotLonger } from './fence-not-longer.ts'
import { fenceOutsideNotes } from './fence-outside-notes.ts'
import { fenceTooShort } from './fence-too-short.ts'
import { figureMissing } from './figure-missing.ts'
import { figureUnreadable } from './figure-unreadable.ts'
import { figureWithoutAlternative } from './figure-without-alternative.ts'
import { fileNameRepeated } from './file-name-repeated.ts'
import { fontForeign } from './font-foreign.ts'
import { fontNotEmbedded } from './font-not-embedded.ts'
import { fontType3 } from './font-type-3.ts'
import { fontUnshipped } from './font-unshipped.ts'
import { footnoteDefinedTwice } from './footnote-defined-twice.ts'
import { footnoteInNote } from './footnote-in-note.ts'
import { footnoteUncalled } from './footnote-uncalled.ts'
import { footnoteUndefined } from './footnote-undefined.ts'
import { footnoteWithoutCall } from './footnote-without-call.ts'
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
import { languageMalformed } from './language-malformed.ts'
import { lemmaAltered } from './lemma-altered.ts'
import { lemmaCrowded } from './lemma-crowded.ts'
import { lemmaEmpty } from './lemma-empty.ts'
import { lemmaLineUnmarked } from './lemma-line-unmarked.ts'
import { lemmaNotFirst } from './lemma-not-first.ts'
import { lemmaShortenedWrongly } from './lemma-shortened-wrongly.ts'
import { lemmaTooCommon } from './lemma-too-common.ts'
import { lemmaTooShort } from './lemma-too-short.ts'
import { linkAddressRefused } from './link-address-refused.ts'
import { linkDead } from './link-dead.ts'
import { linkEmpty } from './link-empty.ts'
import { linkUnknownTarget } from './link-unknown-target.ts'
import { listNumberChanged } from './list-number-changed.ts'
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
import { nestingTooDeep } from './nesting-too-deep.ts'
import { noteAltered } from './note-altered.ts'
import { noteAwayFromCall } from './note-away-from-call.ts'
import { noteDelayed } from './note-delayed.ts'
import { noteEmpty } from './note-empty.ts'
import { noteIdMalformed } from './note-id-malformed.ts'
import { noteIdRepeated } from './note-id-repeated.ts'
import { noteInNote } from './note-in-note.ts'
import { noteMisplaced } from './note-misplaced.ts'
import { noteMissing } from './note-missing.ts'
import { noteOutOfOrder } from './note-out-of-order.ts'
import { noteOutsideContainer } from './note-outside-container.ts'
import { noteRepeated } from './note-repeated.ts'
import { noteTextRepeated } from './note-text-repeated.ts'
import { noteUnknown } from './note-unknown.ts'
import { noteUnprinted } from './note-unprinted.ts'
import { noteWithoutId } from './note-without-id.ts'
import { noteWithoutLemma } from './note-without-lemma.ts'
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
import { seriesUndeclared } from './series-undeclared.ts'
import { seriesUnused } from './series-unused.ts'
import { sourceFieldDropped } from './source-field-dropped.ts'
import { sourceFieldDuplicate } from './source-field-duplicate.ts'
import { sourceFieldInvalid } from './source-field-invalid.ts'
import { sourceFieldMissing } from './source-field-missing.ts'
import { sourceFieldUnknown } from './source-field-unknown.ts'
import { sourceFileBroken } from './source-file-broken.ts'
import { sourceIncomplete } from './source-incomplete.ts'
import { sourceKeyDuplicate } from './source-key-duplicate.ts'
import { sourceKeyUncitable } from './source-key-uncitable.ts'
import { sourceMarkupUnknown } from './source-markup-unknown.ts'
import { sourceNotAnEntry } from './source-not-an-entry.ts'
import { sourceParentUnknown } from './source-parent-unknown.ts'
import { sourceRepeated } from './source-repeated.ts'
import { sourceTexUnknown } from './source-tex-unknown.ts'
import { sourceTypeUnknown } from './source-type-unknown.ts'
import { sourceUncited } from './source-uncited.ts'
import { sourceWithoutKey } from './source-without-key.ts'
import { sourcesNotIndependent } from './sources-not-independent.ts'
import { sourcesOlderThanText } from './sources-older-than-text.ts'
import { sourcesPartyUnknown } from './sources-party-unknown.ts'
import { spanMalformed } from './span-malformed.ts'
import { spanWithoutLanguage } from './span-without-language.ts'
import { stanceMissing } from './stance-missing.ts'
import { stanceUnknown } from './stance-unknown.ts'
import { stanceWithoutEvidence } from './stance-without-evidence.ts'
import { tableRowLong } from './table-row-long.ts'
import { textAdded } from './text-added.ts'
import { textAltered } from './text-altered.ts'
import { textInvisible } from './text-invisible.ts'
import { textMisplaced } from './text-misplaced.ts'
import { textMissing } from './text-missing.ts'
import { textOutsideContainer } from './text-outside-container.ts'
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
  'attribute-class': attributeClass,
  'attribute-empty': attributeEmpty,
  'attribute-not-used': attributeNotUsed,
  'attribute-repeated': attributeRepeated,
  'attribute-unknown': attributeUnknown,
  'bibliography-entry-missing': bibliographyEntryMissing,
  'bibliography-group-empty': bibliographyGroupEmpty,
  'call-altered': callAltered,
  'call-misplaced': callMisplaced,
  'call-missing': callMissing,
  'call-repeated': callRepeated,
  'calls-meet': callsMeet,
  'chapter-empty': chapterEmpty,
  'chapter-name-reserved': chapterNameReserved,
  'chapter-without-heading': chapterWithoutHeading,
  'citation-altered': citationAltered,
  'citation-author-unnamed': citationAuthorUnnamed,
  'citation-bracket-unclosed': citationBracketUnclosed,
  'citation-bracket-unopened': citationBracketUnopened,
  'citation-brackets-adjacent': citationBracketsAdjacent,
  'citation-count': citationCount,
  'citation-item-without-key': citationItemWithoutKey,
  'citation-key-in-markup': citationKeyInMarkup,
  'citation-key-missing': citationKeyMissing,
  'citation-language-unknown': citationLanguageUnknown,
  'citation-locator-unprinted': citationLocatorUnprinted,
  'citation-locator-unreadable': citationLocatorUnreadable,
  'citation-nested': citationNested,
  'citation-style-invalid': citationStyleInvalid,
  'citation-style-parent-missing': citationStyleParentMissing,
  'citation-style-part-ignored': citationStylePartIgnored,
  'citation-style-unknown': citationStyleUnknown,
  'citation-style-without-bibliography': citationStyleWithoutBibliography,
  'citation-unformatted': citationUnformatted,
  'citation-unknown-key': citationUnknownKey,
  'claim-missing': claimMissing,
  'claim-without-counter-source': claimWithoutCounterSource,
  'config-chapter-missing': configChapterMissing,
  'config-chapter-repeated': configChapterRepeated,
  'config-chapter-unlisted': configChapterUnlisted,
  'config-invalid-value': configInvalidValue,
  'config-language-unknown': configLanguageUnknown,
  'config-syntax': configSyntax,
  'config-unknown-key': configUnknownKey,
  'config-unknown-word': configUnknownWord,
  'container-misplaced': containerMisplaced,
  'container-unclosed': containerUnclosed,
  'container-unknown': containerUnknown,
  'destination-missing': destinationMissing,
  'edition-changed-while-read': editionChangedWhileRead,
  'edition-encoding-invalid': editionEncodingInvalid,
  'edition-file-ignored': editionFileIgnored,
  'edition-file-unreadable': editionFileUnreadable,
  'edition-folder-missing': editionFolderMissing,
  'edition-manuscript-missing': editionManuscriptMissing,
  'evidence-empty': evidenceEmpty,
  'evidence-file-unsigned': evidenceFileUnsigned,
  'evidence-file-unused': evidenceFileUnused,
  'evidence-not-found': evidenceNotFound,
  'evidence-without-source': evidenceWithoutSource,
  'fence-closes-nothing': fenceClosesNothing,
  'fence-malformed': fenceMalformed,
  'fence-misplaced': fenceMisplaced,
  'fence-not-longer': fenceNotLonger,
  'fence-outside-notes': fenceOutsideNotes,
  'fence-too-short': fenceTooShort,
  'figure-missing': figureMissing,
  'figure-unreadable': figureUnreadable,
  'figure-without-alternative': figureWithoutAlternative,
  'file-name-repeated': fileNameRepeated,
  'font-foreign': fontForeign,
  'font-not-embedded': fontNotEmbedded,
  'font-type-3': fontType3,
  'font-unshipped': fontUnshipped,
  'footnote-defined-twice': footnoteDefinedTwice,
  'footnote-in-note': footnoteInNote,
  'footnote-uncalled': footnoteUncalled,
  'footnote-undefined': footnoteUndefined,
  'footnote-without-call': footnoteWithoutCall,
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
  'language-malformed': languageMalformed,
  'lemma-altered': lemmaAltered,
  'lemma-crowded': lemmaCrowded,
  'lemma-empty': lemmaEmpty,
  'lemma-line-unmarked': lemmaLineUnmarked,
  'lemma-not-first': lemmaNotFirst,
  'lemma-shortened-wrongly': lemmaShortenedWrongly,
  'lemma-too-common': lemmaTooCommon,
  'lemma-too-short': lemmaTooShort,
  'link-address-refused': linkAddressRefused,
  'link-dead': linkDead,
  'link-empty': linkEmpty,
  'link-unknown-target': linkUnknownTarget,
  'list-number-changed': listNumberChanged,
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
  'nesting-too-deep': nestingTooDeep,
  'note-altered': noteAltered,
  'note-away-from-call': noteAwayFromCall,
  'note-delayed': noteDelayed,
  'note-empty': noteEmpty,
  'note-id-malformed': noteIdMalformed,
  'note-id-repeated': noteIdRepeated,
  'note-in-note': noteInNote,
  'note-misplaced': noteMisplaced,
  'note-missing': noteMissing,
  'note-out-of-order': noteOutOfOrder,
  'note-outside-container': noteOutsideContainer,
  'note-repeated': noteRepeated,
  'note-text-repeated': noteTextRepeated,
  'note-unknown': noteUnknown,
  'note-unprinted': noteUnprinted,
  'note-without-id': noteWithoutId,
  'note-without-lemma': noteWithoutLemma,
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
  'series-undeclared': seriesUndeclared,
  'series-unused': seriesUnused,
  'source-field-dropped': sourceFieldDropped,
  'source-field-duplicate': sourceFieldDuplicate,
  'source-field-invalid': sourceFieldInvalid,
  'source-field-missing': sourceFieldMissing,
  'source-field-unknown': sourceFieldUnknown,
  'source-file-broken': sourceFileBroken,
  'source-incomplete': sourceIncomplete,
  'source-key-duplicate': sourceKeyDuplicate,
  'source-key-uncitable': sourceKeyUncitable,
  'source-markup-unknown': sourceMarkupUnknown,
  'source-not-an-entry': sourceNotAnEntry,
  'source-parent-unknown': sourceParentUnknown,
  'source-repeated': sourceRepeated,
  'source-tex-unknown': sourceTexUnknown,
  'source-type-unknown': sourceTypeUnknown,
  'source-uncited': sourceUncited,
  'source-without-key': sourceWithoutKey,
  'sources-not-independent': sourcesNotIndependent,
  'sources-older-than-text': sourcesOlderThanText,
  'sources-party-unknown': sourcesPartyUnknown,
  'span-malformed': spanMalformed,
  'span-without-language': spanWithoutLanguage,
  'stance-missing': stanceMissing,
  'stance-unknown': stanceUnknown,
  'stance-without-evidence': stanceWithoutEvidence,
  'table-row-long': tableRowLong,
  'text-added': textAdded,
  'text-altered': textAltered,
  'text-invisible': textInvisible,
  'text-misplaced': textMisplaced,
  'text-missing': textMissing,
  'text-outside-container': textOutsideContainer,
  'text-outside-page': textOutsidePage,
  'text-repeated': textRepeated,
  'title-disagrees': titleDisagrees,
  'typography-dash': typographyDash,
  'typography-quotes': typographyQuotes,
  'typography-space-breaking': typographySpaceBreaking,
  'typography-space-double': typographySpaceDouble,
  'wording-discouraged': wordingDiscouraged,
}
