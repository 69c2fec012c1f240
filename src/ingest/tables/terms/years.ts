import { foldText } from '../names/nameKey'
import { estimateIn, isKnownMark } from './estimateTerms'
import { anyWord } from './words'

/** A year as a cell or header gives it. */
export interface YearFound {
  readonly year: number
  /** `true` where it is marked as an estimate; `null` where the mark says nothing of that, or there is none. */
  readonly estimate: boolean | null
  /** Whether any mark stands beside it. */
  readonly marked: boolean
  /** A fiscal year of two calendar years; it counts for the first, which holds most of its months (NATO's rule). */
  readonly fiscal: boolean
}

const YEAR = '(?:19|20)\\d{2}'
const LEAD =
  /^(?:fy|fiscal year|financial year|year|jahr|haushaltsjahr|annee|exercice|ano|anno|jaar|rok|yil|ετος|ev|ar|aar)?[\s:]*/u
const WHOLE = new RegExp(`^(${YEAR})(?:\\.0)?\\s*(?:\\[yr\\1\\])?\\s*(\\D.{0,24})?$`, 'u')
const SPAN = new RegExp(`^(${YEAR})\\s*[/–—-]\\s*(?:20|19)?(\\d{2})\\s*(\\D.{0,24})?$`, 'u')
const DATE = new RegExp(
  `^(?:(${YEAR})[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?:[t ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.](${YEAR})(?: .*)?|\\d{1,2}\\.? \\p{L}{3,12}\\.? (${YEAR}))$`,
  'u',
)

/** Whether a cell is a year of four digits, `1900` to `2099`, told without an expression, since most are. */
export function isPlainYear(text: string): boolean {
  if (text.length !== 4) return false
  const century = text.charCodeAt(0) * 256 + text.charCodeAt(1)
  return (century === NINETEEN || century === TWENTY) && isDigit(text, 2) && isDigit(text, 3)
}

const [NINETEEN, TWENTY] = ['19', '20'].map((two) => two.charCodeAt(0) * 256 + two.charCodeAt(1))

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const PLAIN_YEARS = new Map<number, YearFound>()

/** A year without a mark. */
function plainYear(year: number): YearFound {
  const known = PLAIN_YEARS.get(year)
  if (known !== undefined) return known
  const found = { year, estimate: null, marked: false, fiscal: false }
  PLAIN_YEARS.set(year, found)
  return found
}

/** The year that a cell holds and nothing else: `2024`, `2024e`, `2024 (Schätzung)`, `FY2024/25`, a date. */
export function yearOf(text: string): YearFound | null {
  if (isPlainYear(text)) return plainYear(Number(text))
  if (text.length < 5 || text.length > 40 || !/\d{4}/.test(text)) return null
  const folded = foldText(text).replace(/\s+/g, ' ').trim().replace(LEAD, '')
  const span = SPAN.exec(folded)
  if (span !== null && isNext(span[1], span[2])) return marked(span[1], span[3], true)
  const date = DATE.exec(folded)
  if (date !== null) return marked(date[1] ?? date[2] ?? date[3], undefined, false)
  const whole = WHOLE.exec(folded)
  return whole === null ? null : marked(whole[1], whole[2], false)
}

function isNext(first: string | undefined, second: string | undefined): boolean {
  return (Number(first) + 1) % 100 === Number(second)
}

function marked(
  year: string | undefined,
  mark: string | undefined,
  fiscal: boolean,
): YearFound | null {
  const text = (mark ?? '').trim()
  if (!isKnownMark(text)) return null
  const isMark = /[\p{L}]/u.test(text)
  return { year: Number(year), estimate: isMark ? estimateIn(text) : null, marked: isMark, fiscal }
}

const PRICE_WORD =
  'prices?|prix|preise?n?|precios?|prezzi|precos|prijzen|cen|ceny|cenach|fiyat\\p{L}*|τιμεσ|prisniva|priser|us ?\\$|usd|dollars?|exchange|= ?100|base'
const CONSTANT_WORD = 'constant\\p{L}*|konstant\\p{L}*|costanti|sabit|stal\\p{L}*|fast[ea]|deflated'
const PRICE_BASE = [
  new RegExp(`${YEAR}[\\s-]*(?:${PRICE_WORD})`, 'gu'),
  new RegExp(`(?:${CONSTANT_WORD})[^0-9]{0,24}${YEAR}`, 'gu'),
  new RegExp(`(?:base|basis)(?: year|jahr)?:? ${YEAR}`, 'gu'),
  new RegExp(`(?:${PRICE_WORD}) (?:of|de|von|del|di|van|z|in|aus) ${YEAR}`, 'gu'),
]
const IN_TEXT = new RegExp(
  `(?<![\\d.,/])(${YEAR})(?:\\s*[/–—-]\\s*(?:(?:20|19))?(\\d{2})(?!\\d))?(\\s?\\(?[\\p{L}]{1,14}\\.?\\)?)?`,
  'gu',
)

/**
 * The one year that a header or heading speaks of (`Share of GDP 2024e`), or `null`: none, or several.
 * Years of prices (`constant 2015 prices`) are none.
 */
export function yearInText(text: string): YearFound | null {
  const whole = yearOf(text)
  if (whole !== null) return whole
  let folded = foldText(text).replace(/[_\s]+/g, ' ')
  for (const base of PRICE_BASE) folded = folded.replace(base, ' ')
  const found = [...folded.matchAll(IN_TEXT)].map(([, year, second, mark]) => {
    if (second !== undefined && !isNext(year, second)) return null
    const known = mark !== undefined && isMarkInText(mark) ? mark : ''
    return marked(year, known, second !== undefined)
  })
  const years = new Set(found.map((one) => one?.year ?? null))
  return years.size === 1 ? (found.find((one) => one?.marked) ?? found[0] ?? null) : null
}

/** In running text a word behind a year is its mark in brackets, or where it says estimate; ` e` alone is a word. */
function isMarkInText(mark: string): boolean {
  if (/^\s?\(\p{L}+\.?\)$/u.test(mark)) return isKnownMark(mark)
  return mark !== ' e' && !mark.includes('(') && estimateIn(mark) === true
}

const QUARTER =
  anyWord(`quarter* quartal* kvart* kwart* kw trimest* semest* halbjahr* ceyrek* negyedev* ketvirt* ceturksn* τριμην*
  тримес* half-year* half_year first_half second_half`)

/** Whether a header speaks of a part of a year: `Q1 2024`, `I kw. 2024`, `1. Halbjahr`. Its figures are not the year's. */
export function isPartOfYear(text: string): boolean {
  const folded = foldText(text).replace(/[_\s]+/g, ' ')
  return /(?<!\p{L})(?:[qh] ?[1-4]|[1-4] ?[qh])(?![\p{L}\d])/u.test(folded) || QUARTER.test(folded)
}

/** Whether a heading dates the file rather than its figures: sources, updates, publications. */
export function isDating(text: string): boolean {
  return DATING.test(foldText(text))
}

const DATING =
  anyWord(`source* quelle* fuente* fonte* bron zrodlo kaynak πηγη update* updated stand accessed retrieved
  release* published publication* publicacion* publicat* publicad* publie pubblicat* pubblicazion* publikac* publikat* januar* februar* march marz mars april* may mai june juin juni juillet juli july august* aout
  september septem* october oktober octobre november decem* dezember www http* version* downloaded`)
