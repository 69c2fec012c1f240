/**
 * An expression for words in folded spelling (lower case, no accents), in any script. A word that ends
 * in `*` is the beginning of one; `_` stands for spaces or a hyphen.
 */
export function anyWord(list: string): RegExp {
  const parts = list
    .replaceAll('ς', 'σ')
    .trim()
    .split(/\s+/)
    .map((word) => {
      const open = word.endsWith('*')
      const body = (open ? word.slice(0, -1) : word).replaceAll('_', '[\\s-]+')
      return open ? body : `${body}(?![\\p{L}\\p{N}])`
    })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})`, 'u')
}
