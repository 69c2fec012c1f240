/** A letter or digit in folded spelling, in any script of the allies. The full classes of Unicode take ten times as long to compile. */
const SIGN = '[0-9a-z\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u037d\\u0386-\\u1fff]'

/**
 * An expression for words in folded spelling (lower case, no accents), in any script. A word that ends
 * in `*` is the beginning of one; `_` stands for spaces or a hyphen.
 */
export function anyWord(list: string): RegExp {
  const words = list.replaceAll('ς', 'σ').trim().split(/\s+/)
  const spaced = (word: string) => word.replaceAll('_', '[\\s-]+')
  const whole = words.filter((word) => !word.endsWith('*')).map(spaced)
  const begun = words.filter((word) => word.endsWith('*')).map((word) => spaced(word.slice(0, -1)))
  const ways = [
    ...(whole.length === 0 ? [] : [`(?:${whole.join('|')})(?!${SIGN})`]),
    ...(begun.length === 0 ? [] : [`(?:${begun.join('|')})`]),
  ]
  return new RegExp(`(?<!${SIGN})(?:${ways.join('|')})`, 'u')
}
