import type { Span } from './span'

/** A sentence of the text, without the white space around it. */
export interface Sentence extends Span {
  readonly text: string
}

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col capt sgt adm st no nos vs approx ca cf eg ie etc fig jan feb mar apr jun jul aug sep sept oct nov dec inc ltd rep sen gov hon art'.split(
    ' ',
  ),
)

/** After "U.S." or "U.K." only these begin a sentence. */
const OPENERS = new Set(
  'the a an in on at it its he she they we this that these those but and so yet for as by of with when while if last next only no nobody all most some many few both europe washington'.split(
    ' ',
  ),
)

const LIST_SIGN = /^\s*(?:[-–—•*·]|\d{1,2}[.)]|[a-z][.)])\s+/

/** The sentences of a text; a heading or an item of a list is one of its own. */
export function sentencesOf(text: string): readonly Sentence[] {
  return linesOf(text).flatMap((line) => sentencesIn(text, line))
}

/** Lines that end a paragraph or stand for themselves; a line that only wraps goes with the next. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n/g)) {
    const next = text.slice(index + 1, index + 81)
    const line = text.slice(start, index).trimEnd()
    const wraps = /^\s*[\p{Ll}\d(]/u.test(next) && !LIST_SIGN.test(next) && !/[.!?:]$/.test(line)
    if (wraps && line.length > 60) continue
    lines.push({ start, end: index })
    start = index + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

function sentencesIn(text: string, { start, end }: Span): readonly Sentence[] {
  const sign = LIST_SIGN.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
  const sentences: Sentence[] = []
  let from = start + sign
  const line = text.slice(from, end)
  const base = from
  for (const match of line.matchAll(/[.!?…]+["'”’»)\]]*(?=\s)/g)) {
    const at = base + match.index
    const after = at + match[0].length
    if (
      !endsSentence(
        text.slice(Math.max(from, at - 12), at),
        text.slice(after, after + 40),
        match[0],
      )
    )
      continue
    push(sentences, text, from, after)
    from = after
  }
  push(sentences, text, from, end)
  return sentences
}

function endsSentence(before: string, after: string, sign: string): boolean {
  const next = /^\s+["'“‘«([]*(\S+)/u.exec(after)?.[1] ?? ''
  if (!/^[\p{Lu}\d$€£]/u.test(next)) return /^[!?…]/.test(sign) === false && next === ''
  if (!sign.startsWith('.')) return true
  const word = /([\p{L}.]+)$/u.exec(before)?.[1] ?? ''
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return OPENERS.has(next.toLowerCase().replace(/[^\p{L}]/gu, ''))
  if (/^\p{Lu}$/u.test(word)) return false
  return !ABBREVIATIONS.has(word.toLowerCase())
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const trimmed = piece.trim()
  if (trimmed === '') return
  const start = from + piece.indexOf(trimmed[0] ?? '')
  sentences.push({ text: trimmed, start, end: start + trimmed.length })
}

/** "Were Germany to spend 3.5 %", "had Spain met it": a supposition without "if". */
const SUPPOSING = /^["“'‘(]*(?:were|should|had)\s+(?:the\s+)?\p{Lu}/iu

/** "2 % of GDP: how Denmark got there": a heading that asks. */
const ASKING = /(?:^|[:;,–—-]\s*)(?:how|why|what|who|where|when)\s[^.!?]*$/i

/** Questions, suppositions, and headings that ask tell nothing. */
export const isAsked = (text: string): boolean =>
  /\?["”'’)]*$/.test(text) || SUPPOSING.test(text) || ASKING.test(text)
