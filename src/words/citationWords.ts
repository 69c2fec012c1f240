import * as english from './en/method/citationWords'

/** What the formats of a citation say: apart, for only they load it. */
export type CitationWords = typeof english

/** The words of the citations in a language; English where it is not held. */
export function citationWordsFor(lang: string): CitationWords {
  const held: Readonly<Record<string, CitationWords>> = { en: english }
  return held[lang] ?? english
}
