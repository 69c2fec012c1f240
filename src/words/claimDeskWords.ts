import * as english from './en/claims/claimDeskWords'

/** What the claim desk and the embeds of its verdicts say. */
export type ClaimDeskWords = typeof english

/** The words of the claim desk in a language: apart, so that only the desk brings them. */
export function claimDeskWordsFor(lang: string): ClaimDeskWords {
  const words: { readonly en: ClaimDeskWords } & Readonly<Record<string, ClaimDeskWords>> = {
    en: english,
  }
  return words[lang] ?? words.en
}
