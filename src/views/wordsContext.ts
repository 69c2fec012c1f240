import { createContext, useContext } from 'react'
import { type Words, wordsFor } from '../words/words'

/** The words of the language shown; English until a view says otherwise. */
export const WordsContext = createContext<Words>(wordsFor('en'))

/** The words of the language shown. */
export function useWords(): Words {
  return useContext(WordsContext)
}
