/** Data and phrases of the rules on files of settings: `edition.yaml`, `names.yaml`. */

/** A key that the schema does not have. */
export interface UnknownKey {
  key: string
  /** The keys above it, with points in between; empty at the top. */
  within: string
  nearest: string[]
  /** All keys that may stand there. */
  known: string[]
}

/** A value that the schema does not allow. */
export interface InvalidValue {
  /** The key and those above it, with points in between; empty for the file as a whole. */
  key: string
  problem: string
  /** The values that there are; none where they cannot be listed. */
  allowed: string[]
  /** The value in quotation marks, where it is text that YAML takes for something else. */
  quoted: string | undefined
  /** What is probably meant. */
  nearest: string[]
}

export function unknownKeyReason({ key, within }: UnknownKey): string {
  return `Unknown key \`${key}\`${within ? ` in \`${within}\`` : ''}`
}

export function unknownKeyAdvice({ nearest, known }: UnknownKey): string {
  return nearest.length > 0
    ? `Write \`${nearest[0]}\`, or remove the key.`
    : `Remove the key; known here are ${known.map((name) => `\`${name}\``).join(', ')}.`
}

export function invalidValueReason({ key, problem }: InvalidValue): string {
  return key ? `\`${key}\`: ${problem}` : problem
}

export function invalidValueAdvice({ allowed, quoted, nearest }: InvalidValue, reference: string): string {
  if (quoted !== undefined) return 'Put the value into quotation marks.'
  if (allowed.length > 0) return `Write one of ${allowed.map((value) => `\`${value}\``).join(', ')}.`
  if (nearest.length > 0) return `Write \`${nearest[0]}\`.`
  return `Write it as \`${reference}\` says.`
}

export function invalidValueExpected({ quoted, nearest }: InvalidValue): string[] {
  return quoted === undefined ? nearest.slice(0, 1) : [quoted]
}
