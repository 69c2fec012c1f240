import type { Span } from './span'

/** A word, a number, a sign or the ending of a possessive (`'s`), with its place in the text. */
export interface Token extends Span {
  /** As written. */
  readonly text: string
  /** In small letters, plain apostrophes, without accents that English readers leave out. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Whether white space stands before it. */
  readonly isSpaced: boolean
}

/** Alternatives in order: abbreviations with points, letters with a number ("G7"), numbers, words, and any other sign. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\d{1,2}(?![\d\p{L}])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})\p{L}+)?|\S/gu

const APOSTROPHE = /['’]/
const ENDINGS = /['’](s|re|ve|ll|d|m)$/i

/** The tokens of a piece of text; `offset` is where the piece begins in the whole text. */
export function tokensOf(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index
    const isSpaced = match.index === 0 || /\s/.test(text[match.index - 1] ?? ' ')
    for (const part of partsOf(match[0])) {
      tokens.push({
        text: part.text,
        word: plainWord(part.text),
        kind: kindOf(part.text),
        start: start + part.at,
        end: start + part.at + part.text.length,
        isSpaced: isSpaced && part.at === 0,
      })
    }
  }
  return tokens
}

/** A word without its contracted ending, and that ending: "hasn't" is "has" and "n't". */
function partsOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  if (!APOSTROPHE.test(text)) return [{ text, at: 0 }]
  const cut = /n['’]t$/i.test(text) ? text.length - 3 : text.search(ENDINGS)
  if (cut <= 0 || /^\d/.test(text)) return [{ text, at: 0 }]
  return [
    { text: text.slice(0, cut), at: 0 },
    { text: text.slice(cut), at: cut },
  ]
}

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return 'number'
  return /^(\p{L}|['’]\p{L})/u.test(text) ? 'word' : 'sign'
}

function plainWord(text: string): string {
  const word = text.toLowerCase().replaceAll('’', "'").replaceAll('ü', 'u')
  return word.includes('.') ? word.replaceAll('.', dotIn(text)) : word
}

/** Points of an abbreviation go ("U.S." is "us."), those of a number stay. */
function dotIn(text: string): string {
  return /^\d/.test(text) || text === '.' ? '.' : ''
}
