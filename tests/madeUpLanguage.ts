import { LANGUAGES, type Language } from '../src/domain/view/language'
import { english } from '../src/words/en/english'
import { WORDS } from '../src/words/languages'
import type { LanguageWords } from '../src/words/languageWords'

/** A tag that is nobody's: ISO 639-2 keeps it for private use. */
const MADE_UP = 'qaa'

const CYRILLIC_A = 0x430 - 'a'.charCodeAt(0)

/** Each run of Latin letters backwards and in other letters, so that none is left and none is turned round twice. */
function turnedRound(text: string): string {
  return text.replace(/[A-Za-z]+/g, (run) => {
    const letters = [...run.toLowerCase()].reverse()
    return letters.map((one) => String.fromCharCode(one.charCodeAt(0) + CYRILLIC_A)).join('')
  })
}

/** Words in the made-up language: every text of English turned round but for those that are data's own. */
function madeUp<T>(words: T, kept: readonly string[]): T {
  const say = (text: string): string => {
    const own = kept.find((one) => text.includes(one))
    return own === undefined ? turnedRound(text) : text.split(own).map(say).join(own)
  }
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return say(value)
    if (typeof value === 'function') return (...told: unknown[]) => turn(value(...told))
    if (Array.isArray(value)) return value.map(turn)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turn(one)]))
  }
  return turn(words) as T
}

/** Adds the made-up language to the record and the list of tags. `kept` are texts of data, which stay as they are. */
export function addMadeUpLanguage(kept: readonly string[]): Language {
  const tag = MADE_UP as Language
  const inIt = async <T extends object>(part: Promise<T>): Promise<T> => {
    const words = madeUp(await part, kept)
    return 'lang' in words ? { ...words, lang: tag } : words
  }
  const load = Object.fromEntries(
    Object.entries(english.load).map(([part, bring]) => [part, () => inIt<object>(bring())]),
  )
  Object.assign(WORDS, { [tag]: { name: 'ццц', load } as unknown as LanguageWords })
  ;(LANGUAGES as unknown as Language[]).push(tag)
  return tag
}
