import { createContext, use, useContext } from 'react'
import { dataLang, heldLanguage, type Language } from '../domain/view/language'
import type { Part, Parts, Words } from '../words/parts'
import { holdWords } from './heldWords'

/** The words of the language shown. */
export const WordsContext = createContext<Words | null>(null)

/** The words of the language shown. Throws outside the page. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('no language is shown')
  return words
}

/** The language shown. */
export function useLanguage(): Language {
  return heldLanguage(useWords().lang)
}

/** The `lang` of what data says itself; nothing where the page speaks the same. */
export function useDataLang(): ReturnType<typeof dataLang> {
  return dataLang(useWords().lang)
}

/** A part of the words of the language shown; until it is here, the nearest `Suspense` waits. */
export function useWordsOf<P extends Part>(part: P): Parts[P] {
  return useWordsIn(useLanguage(), part)
}

/** A part of a language's words; until it is here, the nearest `Suspense` waits. */
export function useWordsIn<P extends Part>(language: Language, part: P): Parts[P] {
  // Asked for each time it is drawn: React has to find the same again when it goes on where it waited.
  return use(holdWords(language, part))
}
