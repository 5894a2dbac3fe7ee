/** What identifies a person, a place or a body elsewhere: the number that an authority has for it. */
import { nearest } from '../../problems/nearest.ts'

/** What the numbers of the authorities look like; no more than that is checked. */
const formByAuthority: Readonly<Record<string, { form: RegExp; example: string }>> = {
  bnf: { form: /^\d{8}[\da-z]$/, example: '119246079' },
  geonames: { form: /^[1-9]\d{0,9}$/, example: '587084' },
  gnd: { form: /^[1-9]\d{1,9}-?[\dX]$/, example: '118613723' },
  isni: { form: /^\d{4}( ?)\d{4}\1\d{4}\1\d{3}[\dX]$/, example: '0000 0001 2103 2683' },
  lcnaf: { form: /^(?:n|nb|no|nr|ns|sh)\d{8,10}$/, example: 'n78095332' },
  orcid: { form: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, example: '0000-0002-1825-0097' },
  pleiades: { form: /^[1-9]\d{0,9}$/, example: '423025' },
  tgn: { form: /^[1-9]\d{6}$/, example: '7000874' },
  ulan: { form: /^500\d{6}$/, example: '500115588' },
  viaf: { form: /^[1-9]\d{0,21}$/, example: '96994048' },
  wikidata: { form: /^Q[1-9]\d*$/, example: 'Q692' },
}

const authorities = Object.keys(formByAuthority)

/** What is wrong with an identifier, and what is probably meant. */
export interface IdentifierFault {
  problem: string
  nearest: string[]
}

/**
 * Check an identifier.
 *
 * @param authority whose number it is
 * @param value the number; a whole address where the authority is none of the known ones
 * @returns undefined where it may be right
 */
export function identifierFault(authority: string, value: string): IdentifierFault | undefined {
  const known = Object.hasOwn(formByAuthority, authority) ? formByAuthority[authority] : undefined
  if (!known) return /^https?:\/\/\S+$/.test(value) ? undefined : unknownAuthority(authority)
  if (known.form.test(value)) return undefined
  const last = value.split(/[/?#=]/).findLast((part) => part !== '') ?? ''
  return {
    problem: `\`${value}\` is no number of \`${authority}\`, such as \`${known.example}\``,
    nearest: known.form.test(last) ? [last] : [],
  }
}

function unknownAuthority(authority: string): IdentifierFault {
  const list = authorities.map((name) => `\`${name}\``).join(', ')
  return {
    problem: `\`${authority}\` is none of the authorities ${list}; of others the whole address is written`,
    nearest: nearest(authority, authorities).filter((name) => Math.abs(name.length - authority.length) <= 2),
  }
}
