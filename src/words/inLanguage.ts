/** The words of a language, or the English ones where it is not held. */
export function inLanguage<T>(
  lang: string,
  words: { readonly en: T } & Readonly<Record<string, T>>,
): T {
  return words[lang] ?? words.en
}
