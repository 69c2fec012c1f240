/** The languages that there are words of, by their BCP 47 tags. The first is shown where no other is asked for, or held. */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of the page that is built, and of every page that asks for none. */
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0]

/** The language of the notes, names of documents and quotations in `data/`: they are shown as they are, whatever the page speaks. */
export const DATA_LANGUAGE = 'en'

/** The language held for a tag that was asked for; the default for any other. */
export function heldLanguage(tag: string | undefined): Language {
  return LANGUAGES.find((language) => language === tag) ?? DEFAULT_LANGUAGE
}

/** The `lang` of a text of `data/` in words of another language; nothing where it is the same. */
export function dataLang(lang: string): typeof DATA_LANGUAGE | undefined {
  return lang === DATA_LANGUAGE ? undefined : DATA_LANGUAGE
}
