import * as english from './en/noscriptWords'

/** What an embed page says where no script runs: written at build. */
export type NoscriptWords = typeof english

const HELD: Readonly<Record<string, NoscriptWords>> = { en: english }

/** English where the language is not held. */
export function noscriptWordsFor(lang: string): NoscriptWords {
  return HELD[lang] ?? english
}
