/** How the silencing of a message is written, in annotations and in `edition.yaml`. */

/** What is silenced and why. */
export interface IgnoreWritten {
  rules: readonly string[]
  /** Empty where none is given. */
  reason: string
  /** A comment in annotations, or an entry of `ignore:`. */
  written: 'comment' | 'entry'
  /** What an entry speaks of; without it the whole edition. */
  in?: string | undefined
}

/** Write it as it stands in the file; where the reason is missing, with a place for it. */
export function ignoreText({ rules, reason, written, in: place }: IgnoreWritten): string {
  if (written === 'comment') return `<!-- edition-ignore ${rules.join(', ')}: ${reason || '…'} -->`
  const within = place === undefined ? '' : `in: ${place}, `
  return rules.map((id) => `- {rule: ${id}, ${within}reason: ${JSON.stringify(reason || '…')}}`).join('\n')
}
