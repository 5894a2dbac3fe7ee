/**
 * Tags of RIS and what becomes of them. The format (Reference Manager's, as EndNote and Zotero go on with it) gives
 * many tags another meaning for each type; where a tag stands twice below, the first line whose types fit counts.
 */
import { cslFields } from './sources-csl.ts'

/** Types of RIS and what they are to CSL. */
export const cslTypeByRis: ReadonlyMap<string, string> = new Map(
  [
    ...`ABST article-journal ADVS motion_picture AGGR dataset ANCIENT classic ART graphic BILL bill BLOG post-weblog
    BOOK book CASE legal_case CHAP chapter CHART figure CLSWK classic COMP software CONF paper-conference
    CPAPER paper-conference CTLG entry DATA dataset DBASE dataset DICT entry-dictionary EBOOK book ECHAP chapter
    EDBOOK book EJOUR article-journal ELEC webpage ENCYC entry-encyclopedia EQUA article FIGURE figure GEN document
    GOVDOC report GRANT document HEAR hearing ICOMM personal_communication INPR article-journal JFULL periodical
    JOUR article-journal JOURN article-journal LEGAL legislation MANSCPT manuscript MAP map MGZN article-magazine
    MPCT motion_picture MULTI motion_picture MUSIC musical_score NEWS article-newspaper PAMP pamphlet PAT patent
    PCOMM personal_communication RPRT report SER periodical SLIDE graphic SOUND song STAND standard
    STAT legislation THES thesis UNBILL manuscript UNPB manuscript VIDEO motion_picture WEB webpage`.matchAll(
      /(\S+) (\S+)/g,
    ),
  ].map(([, ris, csl]) => [ris!, csl!]),
)

/** How a value is read. */
export type RisKind = 'text' | 'names' | 'date' | 'doi' | 'serial'

interface RisField {
  tags: string[]
  field: string
  kind: RisKind
  types: ReadonlySet<string> | undefined
}

/**
 * Lines: tags, the best first; the field of CSL; the types of RIS it holds for, where not for all.
 */
const table = `
TI T1 CT BT: title
T2 J2 JF JO A2: container-title in CASE
T2: collection-title in BOOK EDBOOK EBOOK CLSWK COMP CTLG ELEC MANSCPT MAP MPCT MULTI RPRT UNPB AGGR DBASE WEB
T2: event-title in CONF CPAPER
T2: section in HEAR
C3: container-title in CONF CPAPER
T2 JF JO BT: container-title
J2 JA J1 JO: container-title-short
T3: collection-title
ST: title-short
RI: reviewed-title
AU A1: editor in EDBOOK
AU A1: director in MPCT VIDEO
AU A1: author
A2: recipient in PCOMM ICOMM
A2: performer in SOUND ADVS SLIDE VIDEO
A2: collection-editor in BOOK EDBOOK EBOOK CLSWK COMP ELEC MAP RPRT UNPB
ED A2: editor
A3: producer in MPCT
A3: collection-editor
A4: translator
Y2: event-date in CONF CPAPER
SE: submitted in CASE
Y2 RD: accessed
VL: volume
M1 IS CP: number in RPRT PAMP THES GEN CASE HEAR BILL UNBILL STAT LEGAL GOVDOC STAND PAT MAP DATA UNPB MANSCPT PCOMM
M1 SV IS: collection-number in BOOK EDBOOK EBOOK CHAP ECHAP
C2: issue in NEWS
IS CP M1: issue
NV: collection-number in RPRT
NV: number in MANSCPT PCOMM
NV: number-of-volumes
C7: number in JOUR EJOUR ABST INPR
C2 C7: PMCID in JOUR EJOUR ABST INPR EBOOK ECHAP
C1: publisher-place in CONF CPAPER
C1: scale in MAP
SE: chapter-number in CHAP ECHAP
SE: section
PB: authority in CASE
PB: archive in MANSCPT
PB: publisher
CY PP: event-place in CONF CPAPER
CY PP: archive-place in MANSCPT
CY PP: publisher-place
ET: medium in MANSCPT
ET: edition
M3: medium in ELEC
M3: genre
SN: number in RPRT GOVDOC LEGAL PAT STAND
SN: serial
UR LK: URL
DO DI: DOI
AV: archive_location
DB: archive in MANSCPT UNPB PCOMM GEN
AN: archive_location in MANSCPT UNPB PCOMM GEN
DB DP: source
CN: call-number
AB N2: abstract
KW: keyword
LA: language
OP: references in CASE BILL STAT LEGAL HEAR UNBILL
N1 RN: note`

/** What each field of CSL is made of, in the order in which they are asked. */
export const risFields: readonly RisField[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, tags, field, types] = /^([A-Z\d ]+): (\S+)(?: in (.+))?$/.exec(line)!
    const kind = field === 'serial' || field === 'DOI' ? 'serial' : cslFields.get(field!)
    return {
      tags: tags!.split(' '),
      field: field!,
      kind:
        field === 'DOI' ? 'doi' : kind === 'names' || kind === 'date' || kind === 'serial' ? kind : 'text',
      types: types === undefined ? undefined : new Set(types.split(' ')),
    }
  })

/** Tags that are read apart from the table. */
const others = 'TY ER ID LB PY Y1 DA SP EP TT'.split(' ')

/** Tags that serve programs only: files, addresses of authors, fields of the user's own, reprints asked for. */
export const quietTags: ReadonlySet<string> = new Set(
  'AD L1 L2 L3 L4 RP U1 U2 U3 U4 U5 LB DP AN DB'.split(' '),
)

/** All tags that there are. */
export const knownTags: ReadonlySet<string> = new Set([
  ...risFields.flatMap(({ tags }) => tags),
  ...others,
  ...quietTags,
  ...'A5 C1 C2 C3 C4 C5 C6 C7 C8 CA DI M2 RN SV TA'.split(' '),
])
