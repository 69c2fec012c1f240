import type { Language } from '../domain/view/language'
import { english } from './en/english'
import type { LanguageWords } from './languageWords'
import type { DrawnPart, Part, Parts, WordsWith } from './parts'

/** The one record of languages. One that lacks a word, or says it of something else, does not compile. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en: english }

/** Loads one part of a language's words. */
export function loadWords<P extends Part>(language: Language, part: P): Promise<Parts[P]> {
  return WORDS[language].load[part]()
}

/** Loads what drawings say, with some parts of it. */
export async function loadDrawingWords<P extends DrawnPart>(
  language: Language,
  parts: readonly P[],
): Promise<WordsWith<P>> {
  const { load } = WORDS[language]
  const [drawn, ...own] = await Promise.all([
    load.inDrawings(),
    ...parts.map(async (part) => [part, await load[part]()] as const),
  ])
  return Object.assign({}, drawn, Object.fromEntries(own) as Pick<Parts, P>)
}
