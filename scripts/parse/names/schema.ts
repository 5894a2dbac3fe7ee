/**
 * The schema of `annotations/names.yaml`: the source of its types and of the JSON Schema published for editors'
 * programs. `docs/reference/names.md` explains it. Every value is read as it is written, also one that looks like a
 * number; that there are numbers here is for the editors' programs, which do not know it.
 */
import { z } from 'zod'

/** Longer names would make looking them up slow, and are sentences. */
const longest = 200

const text = z
  .string()
  .max(longest, { error: `a name has ${longest} characters at most` })
  .regex(/[\p{L}\p{N}]/u, { error: 'a name has letters' })

const textOrNumber = z.union([z.string(), z.number()], { error: 'is neither a text nor a number' })

const texts = z.union([text, z.array(text)], { error: 'is neither a name nor a list of names' })

const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, {
  error:
    'variants are a name, a list, or names by language; the key is a language tag such as `az` or `zh-Hant`',
})

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: 'an entry has an id of small letters, digits and hyphens, a letter first',
})

const fields = z.strictObject({
  name: text.describe('The preferred form: the one that the notes have'),
  sort: text.optional().describe('The form by which the index sorts it: “Waal, Thomas de”'),
  also: texts.optional().describe('Other forms that the notes may have: short ones, inflected ones'),
  variants: z
    .union([text, z.array(text), z.record(language, texts)], {
      error: 'is neither a name, nor a list of names, nor names by language',
    })
    .optional()
    .describe('Forms that the original and the sources have, also by language: {az: Xocalı}'),
  identifiers: z
    .record(z.string(), textOrNumber)
    .optional()
    .describe('What identifies it elsewhere, by the authority: {viaf: …, gnd: …, wikidata: Q…, geonames: …}'),
  years: textOrNumber
    .refine((years) => /\p{N}/u.test(String(years)), { error: 'years have digits' })
    .optional()
    .describe('Of life or being: 1878–1918'),
  description: text.optional().describe('What tells it from others of the same name'),
  at: z
    .union([z.string(), z.array(z.string())], { error: 'is neither a place nor a list of places' })
    .optional()
    .describe('Places where a form that fits several entries means this one: p-12, a note’s id, “elsewhere”'),
})

const section = z
  .record(id, z.union([text, fields], { error: 'is neither a name nor keys with values' }))
  .optional()

export const namesSchema = z.strictObject({
  persons: section.describe('Persons, by id'),
  places: section.describe('Places, by id'),
  bodies: section.describe('Bodies, by id: states, offices, organisations, newspapers'),
  notNames: texts
    .optional()
    .describe('Words with a capital letter that are no entries and are not asked about'),
})

export type NameFields = z.output<typeof fields>
