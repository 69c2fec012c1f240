import * as english from './en/take/embedDialogWords'

/** What the embed dialog and its snippets say: apart, for only they load it. */
export type EmbedDialogWords = typeof english

/** The words of the embed dialog in a language; English where it is not held. */
export function embedDialogWordsFor(lang: string): EmbedDialogWords {
  const held: Readonly<Record<string, EmbedDialogWords>> = { en: english }
  return held[lang] ?? english
}

/** The languages that an embed can be asked for, each by its own name. */
export const EMBED_LANGUAGES: readonly { readonly lang: string; readonly name: string }[] = [
  { lang: 'en', name: 'English' },
]
