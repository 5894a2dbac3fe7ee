/** Messages of a file in a form that tests can compare. */
import type { VFile } from 'vfile'

/** `line:column rule`, in order of place. */
export function places(file: VFile): string[] {
  return [...file.messages]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((message) => `${message.line}:${message.column} ${message.ruleId}`)
}

/** The texts to paste of the first message of a rule. */
export function pasted(file: VFile, rule: string): string[] | undefined {
  return file.messages.find((message) => message.ruleId === rule)?.expected
}
