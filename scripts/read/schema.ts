/**
 * The schema of `manuscript/edition.yaml`. It is the single source of the configuration's types, of the
 * JSON Schema published for editors' programs, and of the defaults; `docs/reference/files.md` explains it.
 */
import { z } from 'zod'
import { stances } from '../model/note.ts'

export const markStyles = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'symbols'] as const

const filled = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** Stands after the value in a message. */
const noName = { error: 'is neither a name nor a list of names' }

const name = z.union(
  [
    z.string().refine(filled, { error: 'a name has letters' }),
    z
      .strictObject({
        family: z.string().optional().describe('Family name'),
        given: z.string().optional().describe('Given names'),
        literal: z.string().optional().describe('A name that is not divided, such as that of a body'),
      })
      .refine(({ family, given, literal }) => [family, given, literal].some(filled), {
        error: 'a name has `family`, `given` or `literal`',
      }),
  ],
  noName,
)

const textOrNumber = z.union([z.string(), z.number()], { error: 'is neither a text nor a number' })

/** `2026`, `2026-11` or `2026-11-24`, of a month and day that there are. */
function isDate(value: string | number): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(value)) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
}

const millimetres: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 }

/** Whether both sides lie between those of the smallest and the largest book that can be set. */
function isPageSize(size: string): boolean {
  return [...size.matchAll(/([\d.]+)(mm|cm|in|pt)/gi)].every(([, length, unit]) => {
    const side = Number(length) * millimetres[unit!.toLowerCase()]!
    return side >= 70 && side <= 1200
  })
}

const requirement = z.enum(['required', 'optional', 'none'])

const series = z.strictObject({
  label: z.string().describe('Name of the series as it prints beside its notes'),
  marks: z.enum(markStyles).default('decimal').describe('How the notes are counted'),
  prefix: z.string().max(8).default('').describe('Letters before the number, as in C12'),
  restart: z.enum(['edition', 'chapter']).default('edition').describe('Where the count begins again'),
  place: z.enum(['foot', 'end', 'margin']).default('foot').describe('Where the notes stand in print'),
  layout: z
    .enum(['paragraph', 'run-in', 'columns'])
    .default('paragraph')
    .describe('How notes are set at the foot'),
  stance: requirement.default('optional').describe('Whether each note must say how it stands to the claim'),
  claim: requirement.default('optional').describe('Whether each note must state the claim it tests'),
})

const group = z.strictObject({
  label: z.string().describe('Heading of the group'),
  kinds: z.array(z.string()).optional().describe('Values of custom.kind'),
  tiers: z.array(z.string()).optional().describe('Values of custom.tier'),
  keywords: z.array(z.string()).optional().describe('Keywords of the entries'),
  types: z.array(z.string()).optional().describe('CSL types'),
})

export const configSchema = z.strictObject({
  title: z.string().optional(),
  subtitle: z.string().optional(),
  language: z.string().default('en').describe('Language of the original (BCP 47)'),
  notesLanguage: z.string().optional().describe('Language of what the editors write (BCP 47)'),
  author: z
    .union([name, z.array(name), z.literal('')], noName)
    .optional()
    .describe('Empty where nobody knows'),
  editors: z.array(name).default([]),
  publisher: z.string().optional(),
  place: z.string().optional(),
  date: textOrNumber
    .refine(isDate, { error: 'a date is written `2026`, `2026-11` or `2026-11-24`' })
    .optional()
    .describe('Date of publication: 2026, 2026-11 or 2026-11-24; also written into the files'),
  version: textOrNumber.optional(),
  identifiers: z
    .strictObject({ isbn: z.string().optional(), doi: z.string().optional(), urn: z.string().optional() })
    .optional(),
  rights: z.strictObject({ text: z.string().optional(), notes: z.string().optional() }).optional(),
  provenance: z
    .strictObject({
      source: z.string().optional(),
      issued: textOrNumber.optional(),
      url: z.string().optional(),
      accessed: z.string().optional(),
      note: z.string().optional(),
    })
    .optional(),
  series: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, {
        error: 'a series is named by small letters, digits and hyphens, a letter first',
      }),
      series,
    )
    .optional(),
  citations: z
    .strictObject({
      style: z.string().default('chicago-fullnote-bibliography'),
      locale: z.string().optional(),
      reset: z.enum(['edition', 'chapter']).default('edition'),
      ibid: z
        .enum(['strict', 'plain'])
        .default('strict')
        .describe('Whether ibid. may point to a note that cites more than once'),
    })
    .prefault({}),
  bibliography: z
    .strictObject({ groups: z.array(group).default([]), other: z.string().optional() })
    .prefault({}),
  chapters: z.array(z.strictObject({ file: z.string(), short: z.string().optional() })).optional(),
  divisions: z.array(z.string()).default([]),
  page: z
    .strictObject({
      size: z
        .string()
        .regex(/^(?:a[45]|letter|\d+(?:\.\d+)?(?:mm|cm|in|pt) \d+(?:\.\d+)?(?:mm|cm|in|pt))$/i)
        .refine(isPageSize, { error: 'a page has sides of 70 to 1200 mm' })
        .default('170mm 240mm'),
      chapters: z.enum(['right', 'any', 'continuous']).default('right'),
      lineNumbers: z.enum(['none', 'every-fifth']).default('none'),
    })
    .prefault({}),
  typography: z.strictObject({ quotes: z.enum(['as-is', 'typographic']).default('as-is') }).prefault({}),
  outputs: z.array(z.string()).default(['pdf', 'html']),
  ignore: z
    .array(
      z
        .strictObject({
          rule: z.string().describe('Id of the rule, as it ends the first line of a message'),
          in: z
            .string()
            .optional()
            .describe(
              'A paragraph (p-12), a chapter or piece, a note, the key of a source or the path of a file; without it the whole edition',
            ),
          reason: z.string().optional().describe('Why the message does not hold here'),
          // Editors' programs ask for the reason; the program itself tells in a message of its own that it is missing.
        })
        .meta({ required: ['rule', 'reason'] }),
    )
    .default([])
    .describe('Messages that are silenced, each with the reason; errors cannot be'),
  wording: z
    .array(
      z.strictObject({
        words: z.string().refine(filled, { error: 'words have letters' }).describe('The words to avoid'),
        because: z.string().optional().describe('Why, as the end of a sentence that begins with “since”'),
        stances: z.array(z.enum(stances)).optional().describe('Only in notes that take one of these stances'),
      }),
    )
    .default([])
    .describe('Wordings that notes avoid'),
  words: z
    .record(z.string(), z.string())
    .default({})
    .describe("Replaces words of the program's own, such as “Contents”"),
})

export type ConfigInput = z.input<typeof configSchema>
type ParsedConfig = z.output<typeof configSchema>
export type Series = z.output<typeof series> & { id: string }
export type BibliographyGroupRule = z.output<typeof group>
export type Name = z.output<typeof name>
export type MarkStyle = (typeof markStyles)[number]

/** The configuration with everything filled in. */
export interface Config extends Omit<ParsedConfig, 'series' | 'author' | 'notesLanguage' | 'title'> {
  title: string
  authors: Name[]
  notesLanguage: string
  /** In the order in which they stand at the foot of the page. */
  series: Series[]
}
