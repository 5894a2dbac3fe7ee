/** Files of sources as they are parsed, and their messages in a form that tests can compare. */
import { VFile } from 'vfile'
import type { CslItem, Source } from '../../scripts/model/edition.ts'
import { parseSources } from '../../scripts/parse/sources.ts'

export interface ParsedSources {
  sources: Source[]
  items: Record<string, CslItem>
  /** `file:line:column rule: reason`, in order of place. */
  messages: string[]
  files: VFile[]
}

/** Parse files by name: `sources.bib`, `more.json`. */
export async function parsedSources(contents: Record<string, string>): Promise<ParsedSources> {
  const files = Object.entries(contents).map(
    ([name, value]) => new VFile({ path: `annotations/${name}`, value }),
  )
  const sources = await parseSources(files)
  const messages = files.flatMap((file) =>
    [...file.messages]
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(({ line, column, ruleId, reason }) => `${file.basename}:${line}:${column} ${ruleId}: ${reason}`),
  )
  return { sources, items: Object.fromEntries(sources.map(({ key, item }) => [key, item])), messages, files }
}

/** Parse one file of BibTeX. */
export function parsedBib(text: string): Promise<ParsedSources> {
  return parsedSources({ 'sources.bib': text })
}

/** The item of one entry without id and type; there may be no message. */
export async function bibFields(fields: string, type = 'book'): Promise<Record<string, unknown>> {
  const { items, messages } = await parsedBib(`@${type}{key,\n${fields}\n}`)
  if (messages.length > 0) throw new Error(messages.join('\n'))
  const { id: _id, type: _type, ...rest } = items.key!
  return rest
}
