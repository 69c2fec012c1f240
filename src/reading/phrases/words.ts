import type { Lexicon, Phrasing } from '../lexicon/lexicon'
import type { Meaning } from '../lexicon/meaning'
import type { Token } from '../tokens'
import type { Phrase } from './phrase'

const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−'])
/** Names that are only meant where they are written in capitals throughout. */
const ALL_CAPITALS = new Set(['us', 'uk', 'gb', 'usa'])

/** The phrases of the lexicon in the tokens, the longest first; what it does not know is `unknown`. */
export function wordPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Phrase[] {
  const words = withoutHyphens(tokens)
  const phrases: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const token = words[at]
    if (token === undefined) break
    const number = token.kind === 'number' ? numberAt(words, at) : null
    const found = number ?? phraseAt(words, at, lexicon) ?? { meaning: unknown(token), length: 1 }
    const last = words[at + found.length - 1] ?? token
    const parts = words.slice(at, at + found.length)
    phrases.push({
      start: token.start,
      end: last.end,
      text: parts.map(({ word }) => word).join(' '),
      meaning: found.meaning,
    })
    at += found.length
  }
  return phrases
}

/** Hyphens inside compounds are no words; between numbers they mean "to", elsewhere they are dashes. */
function withoutHyphens(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, index) => {
    if (!HYPHENS.has(token.text)) return true
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    const isGlued = !token.isSpaced && after !== undefined && !after.isSpaced
    return !(
      isGlued &&
      before?.kind !== 'sign' &&
      !(before?.kind === 'number' && after.kind === 'number')
    )
  })
}

interface Found {
  readonly meaning: Meaning
  readonly length: number
}

/** A number in digits; "13th" is an ordinal. Half English, half foreign ones ("2,5") are not read. */
function numberAt(words: readonly Token[], at: number): Found | null {
  const token = words[at]
  if (token === undefined) return null
  const next = words[at + 1]
  if (
    /^\d+$/.test(token.text) &&
    next !== undefined &&
    !next.isSpaced &&
    /^(st|nd|rd|th)$/.test(next.word)
  )
    return { meaning: { is: 'ordinal', place: Number(token.text) }, length: 2 }
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(token.text))
    return { meaning: { is: 'unknown' }, length: 1 }
  const plain = token.text.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const before = words[at - 1]
  const isNegative = before?.isSpaced && !token.isSpaced && /^[-−–]$/.test(before.text)
  return {
    meaning: {
      is: 'number',
      value: isNegative ? -Number(plain) : Number(plain),
      prec: 10 ** -decimals,
      isWord: false,
    },
    length: 1,
  }
}

function phraseAt(words: readonly Token[], at: number, lexicon: Lexicon): Found | null {
  const first = words[at]
  if (first === undefined) return null
  const pair = `${first.word} ${words[at + 1]?.word ?? ''}`
  for (const key of [pair, first.word]) {
    const phrasing = lexicon.get(key)?.find((one) => isAt(words, at, one))
    if (phrasing !== undefined) return { meaning: phrasing.meaning, length: phrasing.length }
  }
  return null
}

function isAt(
  words: readonly Token[],
  at: number,
  { words: wanted, isCapital, lasts }: Phrasing,
): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (words[at + index]?.word !== wanted[index]) return false
  }
  if (lasts !== null && !lasts.has(words[at + wanted.length]?.word ?? '')) return false
  if (!isCapital) return true
  const name = words[at + (wanted[0] === 'the' ? 1 : 0)]
  if (name === undefined) return false
  if (ALL_CAPITALS.has(name.word)) return /^[\p{Lu}.]+$/u.test(name.text)
  return /^\p{Lu}/u.test(name.text)
}

function unknown(token: Token): Meaning {
  return token.kind === 'sign' ? { is: 'sign', sign: token.text } : { is: 'unknown' }
}
