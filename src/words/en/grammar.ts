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

/** What sentences call NATO’s own rows, by their names; it takes the plural. */
const TOGETHER: Readonly<Record<string, string>> = {
  'NATO total': 'all allies together',
  'NATO Europe and Canada': 'the European allies and Canada together',
}

/** Who a sentence is about: an ally, or those that one of NATO’s own rows puts together. */
export function subjectOf(name: string): string {
  return TOGETHER[name] ?? inText(name)
}

/** What somebody has: "Poland’s share", "the share of all allies together". */
export function owned(name: string, what: string): string {
  const together = TOGETHER[name]
  return together === undefined ? `${possessive(name)} ${what}` : `the ${what} of ${together}`
}

/** What headlines call NATO’s own rows, for they have little room. */
const HEADED: Readonly<Record<string, string>> = {
  'NATO total': 'NATO',
  'NATO Europe and Canada': 'Europe and Canada',
}

/** Who a headline is about: "the United States", "Europe and Canada". */
export function headed(name: string): string {
  return HEADED[name] ?? inText(name)
}

/** What somebody has, in a headline: "Poland’s share", "Europe and Canada’s share". */
export function headOwned(name: string, what: string): string {
  return `${possessive(HEADED[name] ?? name)} ${what}`
}

/** Whether a verb after these names is a plural: they are several, or one that stands for several. */
export function takesPlural(names: readonly string[]): boolean {
  return names.length > 1 || names.some((name) => name in TOGETHER)
}

/** The first letter made large, for the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
