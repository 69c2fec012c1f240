import { english } from './en/english'

/** The words of one language: the same shape in each. */
export type Words = typeof english

/** The words of a language; English where it is not held. */
export function wordsFor(lang: string): Words {
  return [english].find((words) => words.lang === lang) ?? english
}
