/**
 * Which words end with a full stop of their own, so that it tells nothing of a sentence. Where it is not certain, a word
 * counts as one of them: a small letter at the head of a sentence is a lesser fault than a capital within one.
 */

/**
 * Abbreviations of four letters and more in English, German and French notes; shorter words are no certain end
 * anyway.
 */
const common = `
  anon approx arch assn assoc attrib bibl bros capt chap chron comm conf contd corp corr dept diss dist docs
  eccl edit encl engl epist espec fasc fols govt hist illus incl inst intl introd lett lieut lond matt messrs
  misc orig phil princ proc prof prov pseud publ repr resp sect sept seqq sess spec suppl symp theol trans
  transl univ vols
  abschn abth ahrg allg anmerk aufl ausg ausgew bearb beil bezw bzgl dergl derz desgl dipl ebda ebenf einl erkl
  ersch evtl fortg fortl franz fußn gedr gegr gest ggfs griech handschr herausg hrsg inkl insb insbes jahrg
  jahrh jhdt kath milit nachf nachw niederl prot rezens russ schr sogen sonderdr staatl sämtl teilw türk ungedr
  unveröff urspr verb verf vergl verl verm versch verz veränd veröff vors vorw wiss zeitschr zschr ztschr
  überarb übers
  annot appt augm avec cath coll comp dactyl diff dépt inéd ouvr préf réimpr rééd suiv supp trad édit
`

/** Languages that write *the third* as `3.`, so that a short number before a full stop is no end. */
const ordinals = new Set('cs da de et fi fo hr hsb hu is lb lv nb nn no pl sk sl sr tr az'.split(' '))

/** Decides whether the full stop behind a word is that of its sentence. */
export class Abbreviations {
  readonly #known = new Set(common.trim().split(/\s+/))
  readonly #ordinals: boolean

  /**
   * @param language of what the editors write, a BCP 47 tag
   * @param locales terms of CSL as XML, whose abbreviations are known too
   */
  constructor(language: string, locales: Iterable<string>) {
    this.#ordinals = ordinals.has(language.toLowerCase().split('-', 1)[0] ?? '')
    for (const xml of locales) {
      for (const [, text] of xml.matchAll(/>([^<>]*\.)[^<>]*</g))
        for (const [, word] of text!.matchAll(/([\p{L}\p{M}]+)\./gu)) this.#known.add(word!.toLowerCase())
    }
  }

  /**
   * Tell whether a sentence certainly ends with a word and a full stop.
   *
   * @param written the word with its inner marks, without the full stop: `1992`, `Karabakh`, `U.S`
   */
  endsSentence(written: string): boolean {
    // `U.S`, `z.B`, `e.g`; and the dots of an ellipsis.
    if (/\p{L}\.|\.$/u.test(written)) return false
    const word = written.split(/[-–.,:]/u).at(-1) ?? ''
    if (/^\p{N}+$/u.test(word)) return !this.#ordinals || word.length > 2
    const letters = word.match(/\p{L}/gu) ?? []
    if (letters.length < 4 || letters.length + (word.match(/\p{M}|['’]/gu) ?? []).length < word.length)
      return false
    if (/^[IVXLCDM]+$/.test(word) || !hasVowel(word)) return false
    return !this.#known.has(word.toLowerCase())
  }
}

/** Words of Latin letters without a vowel are abbreviations; other scripts are not asked. */
function hasVowel(word: string): boolean {
  return /[aeiouyæøœəı]/iu.test(word.normalize('NFD')) || !/^[\p{Script=Latin}\p{M}'’]+$/u.test(word)
}
