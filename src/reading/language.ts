/** Words that are common in a language and rare in the others. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is are was were that for on with as by at from this have has its it be than which their they an but not last year more only among per after all up down into about one two three percent cent had been will would spends spent defence defense first second third than of to',
  fr: 'le la les des du de et en un une est sont que qui dans pour sur avec par ont plus leur ce cette pas au aux son ses dont mais pib dépenses dépense défense milliards année cent pays',
  de: 'der die das und ist sind nicht ein eine einen den dem des mit von zu für auf im auch nach dass werden wird hat haben bei aus sich nur als prozent bip jahr jahres dieses diesem milliarden verteidigung verteidigungsausgaben ausgaben steigen steigt land länder erreicht',
  pl: 'w i na z do się nie że jest są oraz roku przez od za to jako po dla też które który jej ich tylko spośród niż pkb wydatki wydatków obronność proc mld procent kraj',
  es: 'el la los las de del y en que un una es son con por para se su al más como pero fue han lo sus pib gasto gastos defensa año millones ciento país',
  it: 'il lo la gli le di del della e in che un una è sono con per non si alla dei nel più anche ha hanno al pil spesa spese difesa anno miliardi cento quest paese',
  nl: 'de het een en van in is zijn dat die voor op met niet aan door als bij naar ook maar heeft meer slechts bbp procent uitgaven jaar defensie miljard',
  pt: 'o os as de do da dos e em que um uma é são com por para não se mais ao na no dos foi pib gastos despesas defesa ano cento',
  sv: 'och att det som en är av för på med den till inte har om ett men var från endast procent bnp försvar försvaret år',
  da: 'og at det som en er af for på med den til ikke har om et men var fra kun der procent bnp forsvar forsvaret år',
  cs: 'a se na je že v s z do by to pro které jsou ale jako podle o za roce již jen hdp procent výdaje obranu',
  ro: 'și în de la cu pe care un o este sunt nu din pentru că mai au fost ale pib apărare cheltuieli',
  tr: 've bir bu da de için ile olarak olan en daha çok yüzde ise göre kadar yıl yüzde savunma milyar',
  hu: 'a az és hogy nem egy is van volt meg csak mint vagy ez be el már még szerint százalék védelmi',
  et: 'ja on et ei see kui oma ka mis oli aga või selle aasta ning protsenti skp',
  lt: 'ir yra kad ne su iš tai į kaip apie bet tik metais nuo bvp procento gynybai',
  lv: 'un ir ka no ar par uz kas gada bet arī tikai nav gadā ikp procenti aizsardzībai',
  fi: 'ja on ei se että oli kuin mutta myös vain ovat sekä vuonna mukaan prosenttia bkt puolustukseen',
  no: 'og er at det som en av for på med den til ikke har om et men var fra bare prosent bnp forsvar forsvaret år',
}

/** Words of several languages, English among them: of the others they tell nothing. */
const OF_MANY = ['in', 'per', 'a', 'is', 'on', 'at', 'was', 'her', 'no', 'me', 'as']

const LANGUAGES = Object.keys(COMMON)

/** In which languages a word is common, as places in `LANGUAGES`. */
const LANGUAGES_OF = languagesOfWords()

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [language, [code, words]] of Object.entries(COMMON).entries()) {
    for (const word of new Set(words.split(' '))) {
      if (code !== 'en' && OF_MANY.includes(word)) continue
      found.set(word, [...(found.get(word) ?? []), language])
    }
  }
  return found
}

/**
 * The language of a text, told from its common words and its script, or `en` where nothing speaks
 * against it. Short pieces (fewer than four words) are taken for English.
 */
export function languageOf(text: string): string {
  // The "s" of "NATO's" is no word of Czech.
  const words = text.toLowerCase().match(/(?<!\p{L}['’](?=s\b))\p{L}+/gu) ?? []
  if (words.length < 4) return 'en'
  const foreign = OTHER_LETTER.test(text) ? scriptOf(words) : null
  if (foreign !== null) return foreign
  const scores = LANGUAGES.map(() => 0)
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? [])
      scores[language] = (scores[language] ?? 0) + 1
  }
  const most = Math.max(...scores)
  const isForeign = most >= 2 && most > (scores[0] ?? 0) + (words.length > 8 ? 0 : 1)
  return isForeign ? (LANGUAGES[scores.indexOf(most)] ?? 'en') : 'en'
}

/** A letter that is not Latin. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u

function scriptOf(words: readonly string[]): string | null {
  const share = (script: RegExp) => words.filter((word) => script.test(word)).length / words.length
  if (share(/\p{Script=Greek}/u) > 0.5) return 'el'
  if (share(/\p{Script=Cyrillic}/u) > 0.5) return 'bg'
  return share(/\p{Script=Latin}/u) < 0.5 ? 'other' : null
}
