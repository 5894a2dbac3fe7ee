/** A page of the documentation as plain text that reads well in a terminal. */

/**
 * Write a page without the marks of Markdown that only programs need.
 *
 *     ## What to do        What to do
 *                          ----------
 *     ```md                    :::note{#wits}
 *     :::note{#wits}       indented, without its fences
 *     ```
 *
 * @param markdown of the page
 */
export function readablePage(markdown: string): string {
  let fence: string | undefined
  const lines: string[] = []
  for (const line of markdown.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0]
    if (fence !== undefined && line.trimEnd() === fence) fence = undefined
    else if (fence !== undefined) lines.push(line === '' ? '' : `    ${line}`)
    else if (mark !== undefined) fence = mark
    else lines.push(...readableLine(line))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function readableLine(line: string): string[] {
  const [, level, heading] = /^(#+) (.*)$/.exec(line) ?? []
  if (heading !== undefined) return [heading, (level === '#' ? '=' : '-').repeat(heading.length)]
  return [
    line
      .replace(/^\*(.+)\*$/, '$1')
      .replace(/^(`[^`]+`)$/, '$1:')
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)'),
  ]
}
