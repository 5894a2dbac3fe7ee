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
