/** The names that English writes with an article inside a sentence. */
const WITH_ARTICLE: readonly string[] = ['Netherlands', 'United Kingdom', 'United States']

/** A name inside a sentence: "the United States". */
export function inText(name: string): string {
  return WITH_ARTICLE.includes(name) ? `the ${name}` : name
}

/** Whose something is, inside a sentence: "Poland’s", "the United States’". */
export function possessive(name: string): string {
  return `${inText(name)}’${name.endsWith('s') ? '' : 's'}`
}

/** The first letter made large, for the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
