/** References of XML, `&amp;` and `&#160;`: the five it knows and characters by their number. */

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities of HTML that editors of styles reach for, with the numbers to write instead. */
const familiar: Record<string, number> = {
  nbsp: 0xa0,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  ldquo: 0x201c,
  rdquo: 0x201d,
  laquo: 0xab,
  raquo: 0xbb,
  hellip: 0x2026,
  thinsp: 0x2009,
  para: 0xb6,
  sect: 0xa7,
}

/**
 * What has no place in a style: control characters, white space excepted, and what Unicode keeps free, since the
 * program uses that for marks of its own. XML 1.0 (clause 2.2) allows little more.
 */
export const noCharacter = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u

/**
 * Find the first reference that is none.
 *
 * @param written characters or the value of an attribute as they stand in the file
 * @returns what is wrong and where; undefined where all can be replaced
 */
export function badReference(written: string): { message: string; offset: number } | undefined {
  for (const { 0: whole, 1: name, 2: decimal, 3: hex, index } of written.matchAll(reference)) {
    if (name === undefined && decimal === undefined && hex === undefined)
      return { message: '`&` is not written `&amp;`', offset: index }
    if (name !== undefined) {
      if (Object.hasOwn(named, name)) continue
      const code = Object.hasOwn(familiar, name) ? familiar[name]! : undefined
      const instead = code === undefined ? 'the character itself' : `\`&#${code};\``
      return { message: `the entity \`${whole}\` is not known, expected ${instead}`, offset: index }
    }
    const code = codeOf(decimal, hex)
    if (code > 0x10ffff || noCharacter.test(String.fromCodePoint(code)))
      return { message: `\`${whole}\` has no place in a style`, offset: index }
  }
  return undefined
}

/** Replace all references by their characters; `badReference` has found none that cannot be. */
export function withoutReferences(written: string): string {
  if (!written.includes('&')) return written
  return written.replace(reference, (_, name?: string, decimal?: string, hex?: string) =>
    name === undefined ? String.fromCodePoint(codeOf(decimal, hex)) : (named[name] ?? ''),
  )
}

const reference = /&(?:([\p{L}_][\p{L}\p{N}._-]*);|#(\d{1,9});|#x([\da-fA-F]{1,8});)?/gu

function codeOf(decimal: string | undefined, hex: string | undefined): number {
  return decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number.parseInt(decimal, 10)
}
