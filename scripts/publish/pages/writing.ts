/** Language and direction of what stands in the printed book. */
import { directionOf } from '../../compose/language.ts'

/**
 * Attributes of everything that is written in a language. They are never left to what stands around: notes
 * are taken to the feet of pages whose text is in another one, and the page itself has no direction.
 *
 * @param language BCP 47 tag
 */
export function writing(language: string): { lang: string; dir?: 'rtl' } {
  return directionOf(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language }
}
