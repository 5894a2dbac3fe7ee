import { rule } from '../problems/rule.ts'

/**
 * A cited source has no entry in the bibliography.
 *
 * Some styles leave kinds of sources out on purpose, such as letters to the author, which are cited in notes alone.
 * Otherwise the source has nothing in the fields that the style prints, and readers look for it in vain.
 *
 * ## What to do
 *
 * Find out what the style says of sources of this type. Where it wants an entry, fill in the fields or give the source
 * the type that fits.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * language: en-GB
 * citations: {style: styles/house.csl}
 * ```
 *
 * `styles/house.csl`
 *
 * ```xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>Short</title><id>short</id><updated>2026-01-01T00:00:00Z</updated></info>
 *   <citation><layout><text variable="title"/></layout></citation>
 *   <bibliography>
 *     <layout>
 *       <choose>
 *         <if type="personal_communication" match="none"><text variable="title"/></if>
 *       </choose>
 *     </layout>
 *   </bibliography>
 * </style>
 * ```
 *
 * `annotations/sources.json`
 *
 * ```json
 * [{"id": "john", "type": "personal_communication", "title": "On Pilate"}]
 * ```
 *
 * ```text
 * annotations/sources.json:1:1: look: The style prints no entry for the source `john` (`personal_communication`) in the bibliography  bibliography-entry-missing
 *     Look whether it leaves such sources out on purpose; if not, correct the fields or the type.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * language: en-GB
 * citations: {style: styles/house.csl}
 * ```
 *
 * `styles/house.csl`
 *
 * ```xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>Short</title><id>short</id><updated>2026-01-01T00:00:00Z</updated></info>
 *   <citation><layout><text variable="title"/></layout></citation>
 *   <bibliography>
 *     <layout>
 *       <choose>
 *         <if type="personal_communication" match="none"><text variable="title"/></if>
 *       </choose>
 *     </layout>
 *   </bibliography>
 * </style>
 * ```
 *
 * `annotations/sources.json`
 *
 * ```json
 * [{"id": "john", "type": "book", "title": "On Pilate"}]
 * ```
 */
export const bibliographyEntryMissing = rule<{ key: string; type: string }>({
  step: 'cite',
  severity: 'look',
  reason: ({ key, type }) =>
    `The style prints no entry for the source \`${key}\` (\`${type}\`) in the bibliography`,
  advice: () => 'Look whether it leaves such sources out on purpose; if not, correct the fields or the type.',
})
