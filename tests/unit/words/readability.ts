/** Names that a reader takes in at one glance, whatever their length. */
export interface KnownNames {
  readonly allies: readonly string[]
  /** Titles of documents. */
  readonly documents: readonly string[]
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(`(?:\\b\\d{1,2} )?\\b(?:${MONTHS}) \\d{4}\\b`, 'g')

/** What stands for a name, and for a date or document: a word of one syllable each. */
const NAME = 'Nam'

/** Where a sentence ends. */
const END = /(?<=[.?!])\s+/

/**
 * A text as it is measured: names of allies, documents and dates as one word of one syllable, a list of
 * them, each with its figure, or of counts each with its release in brackets, as one name.
 */
export function measuredText(text: string, { allies, documents }: KnownNames): string {
  const names = [...documents, ...allies].toSorted((a, b) => b.length - a.length)
  let plain = names.reduce((said, name) => said.replaceAll(name, NAME), text)
  plain = plain.replace(DATE, NAME).replace(/“[^”]*”/g, NAME)
  plain = plain.replace(/\bthe Nam/g, NAME).replace(/Nam’s?\b|Nam’/g, NAME)
  const item = String.raw`(?:Nam \([^()]*\)|Nam(?: with (?:US\$ )?[\d.,]+%?†?(?: [mb]illion)?)?|\d+(?: of \d+ allies)? \([^()]*\))`
  return plain.replace(new RegExp(`${item}(?:(?:, | and |, and )${item})+`, 'g'), NAME)
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(END).filter((sentence) => /\p{L}/u.test(sentence))
}

/** The words of a sentence: whatever has a letter or a digit, between spaces. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/[\s–]+/).filter((word) => /[\p{L}\d]/u.test(word))
}

/** Syllables of an English word: runs of vowels, less a silent e at its end; a number is one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-zü]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytdl]ed|[^l]e)$/, '').replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouyü]{1,2}/g)?.length ?? 1)
}

/** The Flesch-Kincaid grade of a measured text: 0.39 words a sentence, 11.8 syllables a word, less 15.59. */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
