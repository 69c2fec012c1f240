import * as english from './en/take/pictureWords'

/** The words of the part of the page where files are taken, in the language of a page: loaded with it. */
export type PictureWords = typeof english

const HELD: Readonly<Record<string, PictureWords>> = { en: english }

/** English where the language is not held. */
export function pictureWordsFor(lang: string): PictureWords {
  return HELD[lang] ?? english
}
