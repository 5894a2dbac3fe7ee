/** Words for random editions: a few of each language, and names that are made up and stand nowhere twice. */

export interface RandomLanguage {
  tag: string
  words: readonly string[]
  /** Ten syllables; three of them make a name. */
  syllables: readonly string[]
}

const list = (text: string): string[] => text.split(' ')

/** Languages of the original, left to right and right to left. */
export const randomLanguages: readonly RandomLanguage[] = [
  {
    tag: 'en-US',
    words: list(
      'the town which was encircled by villages left it in an attempt to escape and those who stayed were taken away before night misunderstanding international',
    ),
    syllables: list('Bar den fol gim hus kel lor mip nat vor'),
  },
  {
    tag: 'de',
    words: list(
      'die Stadt wurde über Nacht von allen Seiten eingeschlossen und wer blieb ist nicht zurückgekehrt Straßenbahnhaltestelle größere Öfen',
    ),
    syllables: list('Bär den föl gim hus kel lor mip nat vor'),
  },
  {
    tag: 'fr',
    words: list(
      'la ville était encerclée depuis l’hiver et ceux qui restèrent n’ont pas été revus où ça commença très tôt inconstitutionnellement',
    ),
    syllables: list('Bar dén fol gim hus kel lor mip nat vor'),
  },
  {
    tag: 'ru',
    words: list('город был окружён со всех сторон и жители ушли ночью через перевал достопримечательность'),
    syllables: list('Бар ден фол гим хус кел лор мип нат вор'),
  },
  {
    tag: 'el',
    words: list('ἡ πόλις ἦν κυκλωμένη καὶ οἱ κάτοικοι ἔφυγον τὴν νύκτα πρὸς τὰ ὄρη'),
    syllables: list('Βαρ δεν φολ γιμ χος κελ λορ μιπ νατ βορ'),
  },
  {
    tag: 'hy',
    words: list('քաղաքը շրջապատված էր բոլոր կողմերից եւ բնակիչները գիշերը հեռացան լեռներով'),
    syllables: list('Բար դեն ֆոլ գիմ հուս կել լոր միպ նատ վոր'),
  },
  {
    tag: 'he',
    words: list('העיר הייתה מוקפת מכל עבר והתושבים יצאו ממנה בלילה אל ההרים'),
    syllables: list('בר דן פל גם הס קל לר מף נט ור'),
  },
  {
    tag: 'ar',
    words: list('كانت المدينة محاطة من كل جانب وخرج السكان منها ليلا نحو الجبال'),
    syllables: list('بر دن فل جم هس كل لر مف نط ور'),
  },
]

/** Whether a language is written from right to left. */
export function isRightToLeft({ tag }: RandomLanguage): boolean {
  return tag === 'he' || tag === 'ar'
}

/**
 * Make a name that no other number makes; none is a part of another.
 *
 * @param language its script
 * @param number up to 999
 */
export function nameOfNumber({ syllables }: RandomLanguage, number: number): string {
  const [first, ...rest] = String(number).padStart(3, '0')
  return syllables[Number(first)]! + rest.map((digit) => syllables[Number(digit)]!.toLowerCase()).join('')
}
