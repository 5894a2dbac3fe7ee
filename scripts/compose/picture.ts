/** Pictures of the edition as `data:` addresses, so that every output is one file. */

const types: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/**
 * Embed a picture.
 *
 * @param path its path; the ending tells the type
 * @param bytes its contents
 */
export function dataAddress(path: string, bytes: Uint8Array): string {
  const type = types[path.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream'
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/**
 * Tell whether bytes begin as a picture of a known kind does, and an SVG also ends as one.
 *
 * @param bytes contents of the file
 */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (/^(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP)/.test(head)) return bytes.length > 32
  const text = Buffer.from(bytes).toString('utf8')
  return /<svg[\s>]/.test(text) && /(?:<\/svg\s*>|\/>)\s*(?:<!--[\s\S]*-->\s*)?$/.test(text)
}
