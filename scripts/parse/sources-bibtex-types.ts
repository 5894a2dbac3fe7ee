/** Entry types of BibTeX and BibLaTeX (manual, 2.1), and what they are to CSL. */

export const cslTypeByBib: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'article-journal',
    artwork: 'graphic',
    audio: 'song',
    book: 'book',
    bookinbook: 'chapter',
    booklet: 'book',
    collection: 'book',
    commentary: 'book',
    conference: 'paper-conference',
    dataset: 'dataset',
    electronic: 'webpage',
    image: 'figure',
    inbook: 'chapter',
    incollection: 'chapter',
    inproceedings: 'paper-conference',
    inreference: 'entry-encyclopedia',
    jurisdiction: 'legal_case',
    legal: 'treaty',
    legislation: 'legislation',
    letter: 'personal_communication',
    manual: 'report',
    mastersthesis: 'thesis',
    misc: 'document',
    movie: 'motion_picture',
    music: 'song',
    mvbook: 'book',
    mvcollection: 'book',
    mvproceedings: 'book',
    mvreference: 'book',
    online: 'webpage',
    patent: 'patent',
    performance: 'performance',
    periodical: 'periodical',
    phdthesis: 'thesis',
    proceedings: 'book',
    reference: 'book',
    report: 'report',
    review: 'review',
    software: 'software',
    standard: 'standard',
    suppbook: 'chapter',
    suppcollection: 'chapter',
    suppperiodical: 'article-journal',
    techreport: 'report',
    thesis: 'thesis',
    unpublished: 'manuscript',
    video: 'motion_picture',
    www: 'webpage',
  }),
)

/** Types of works that stand within a book, whose title is their `booktitle`. */
export const partsOfBooks: ReadonlySet<string> = new Set(
  'bookinbook conference inbook incollection inproceedings inreference suppbook suppcollection'.split(' '),
)

/** What `entrysubtype` makes of a type. */
export const cslTypeBySubtype: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'article newspaper': 'article-newspaper',
    'article magazine': 'article-magazine',
    'suppperiodical newspaper': 'article-newspaper',
    'suppperiodical magazine': 'article-magazine',
    'inreference dictionary': 'entry-dictionary',
    'unpublished speech': 'speech',
    'misc speech': 'speech',
    'misc interview': 'interview',
    'misc letter': 'personal_communication',
  }),
)

/** BibLaTeX's keys for kinds of works in `type`, and the kinds that BibTeX's own entry types stand for. */
export const genreByKey: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bathesis: 'bachelor’s thesis',
    candthesis: 'candidate thesis',
    mastersthesis: 'master’s thesis',
    mathesis: 'master’s thesis',
    phdthesis: 'PhD thesis',
    resreport: 'research report',
    techreport: 'technical report',
  }),
)
