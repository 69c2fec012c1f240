import type { AllyCode } from '../ally'
import { parseHundredths, shortHundredths, toTenths } from '../hundredths'
import type { Ranging } from './allyReadings'
import type { Reading } from './reading'
import { READING_MEASURE_MEANINGS } from './readingMeasure'
import { SET_SCOPES, type Who } from './readingTerms'

/**
 * Reads the notation in which links held a claim before there were readings; they hold it for ever. Its parts
 * stand in a fixed order with `_` between them. `null` for all else. Nothing makes it throw.
 * `count_2024_3_exactly_4_without-USA` · `group_2024_3_above_only_EST-POL` ·
 * `share_DEU_2024_to-one-decimal_2.1` · `amount_POL_2024_expenditure_at-least_30000` ·
 * `change_POL_2014_2024_between_1_2.5` · `rank_ESP_2024_from-bottom_exactly_1`.
 */
export function readOlderNotation(text: string): Reading | null {
  if (text.length > MAX_LENGTH) return null
  const [kind = '', ...parts] = text.split('_')
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind]?.(parts) ?? null) : null
}

const MAX_LENGTH = 300

type Parts = readonly string[]

const KINDS: Readonly<Record<string, (parts: Parts) => Reading | null>> = {
  count: countIn,
  group: groupIn,
  share: shareIn,
  amount: amountIn,
  change: changeIn,
  rank: rankIn,
}

function countIn([yearText, markText, ...rest]: Parts): Reading | null {
  const [year, mark] = [readYear(yearText), readMark(markText)]
  const { said, others } = lessOthers(rest)
  const number = readSaid(said, readCount)
  if (year === null || mark === null || others === null || number === null) return null
  const { least, most } = number
  const test = { op: '>=', value: mark } as const
  return { kind: 'count', year, measure: 'share', test, ...compared(least, most), ...others }
}

function groupIn([yearText, markText, side, scopeText, ...rest]: Parts): Reading | null {
  const [year, mark] = [readYear(yearText), readMark(markText)]
  const scope = SET_SCOPES.find((one) => one === scopeText)
  const { said, others } = lessOthers(rest)
  const allies = said.length === 0 ? [] : said.length === 1 ? readCodes(said[0] ?? '') : null
  const op = side === 'above' ? '>=' : side === 'below' ? '<' : null
  if (year === null || mark === null || op === null || scope === undefined) return null
  if (allies === null || others === null) return null
  // Each and only speak of somebody, all of everybody; of those named alone nobody is left out.
  if (scope === 'all' ? allies.length > 0 : scope !== 'none' && allies.length === 0) return null
  const { excluding = [] } = others
  if (excluding.length > 0 && (scope === 'each' || (scope === 'none' && allies.length > 0)))
    return null
  if (allies.some((ally) => excluding.includes(ally))) return null
  return {
    kind: 'set',
    scope,
    allies,
    year,
    measure: 'share',
    test: { op, value: mark },
    ...others,
  }
}

function shareIn([whoText, yearText, ...rest]: Parts): Reading | null {
  const [who, year] = [readWho(whoText), readYear(yearText)]
  const isCoarse = rest[0] === 'to-one-decimal'
  const number = readSaid(isCoarse ? ['exactly', ...rest.slice(1)] : rest, readMark)
  if (who === null || year === null || number === null) return null
  const { least, most } = number
  const said = isCoarse
    ? ({ op: '=', value: toTenths(Math.round((least ?? 0) * 100)) / 10, prec: 0.1 } as const)
    : compared(least, most, 0.01)
  return { kind: 'value', who, measure: 'share', year, ...said, unit: unitOf('share') }
}

function amountIn([whoText, yearText, measureText, ...rest]: Parts): Reading | null {
  const [who, year] = [readWho(whoText), readYear(yearText)]
  const measure = AMOUNTS.find(([word]) => word === measureText)?.[1]
  const number = readSaid(rest, readMark)
  if (who === null || year === null || measure === undefined || number === null) return null
  // NATO prints whole millions.
  const said = compared(number.least, number.most, 1)
  return { kind: 'value', who, measure, year, ...said, unit: unitOf(measure) }
}

const AMOUNTS = [
  ['expenditure', 'usd_constant'],
  ['expenditureCurrent', 'usd_current'],
] as const

function changeIn([whoText, fromText, toText, ...rest]: Parts): Reading | null {
  const [who, from, to] = [readWho(whoText), readYear(fromText), readYear(toText)]
  const number = readSaid(rest, readSigned)
  if (who === null || from === null || to === null || number === null || from >= to) return null
  const said = compared(number.least, number.most, 0.01)
  return { kind: 'change', who, measure: 'share', from, to, how: 'points', ...said }
}

function rankIn([who = '', yearText, ...rest]: Parts): Reading | null {
  const isFromBottom = rest[0] === 'from-bottom'
  const year = readYear(yearText)
  const { said, others } = lessOthers(isFromBottom ? rest.slice(1) : rest)
  const number = readSaid(said, readCount)
  if (!CODE.test(who) || year === null || others === null || number === null) return null
  // Whom a claim is about cannot be left out of it.
  if (others.excluding?.includes(who)) return null
  const { least = 1, most = LAST_PLACE } = number
  const place = least === most ? least : ([least, most] as const)
  const from = isFromBottom ? 'bottom' : 'top'
  return { kind: 'rank', who, measure: 'share', year, place, from, ...others }
}

/** Further down than any ally can be. */
const LAST_PLACE = 99

/** What is said of a number; an end that is absent is open. */
interface SaidEnds {
  readonly least?: number
  readonly most?: number
}

/** The comparison of a reading; an exact one is to the last digit that NATO prints. */
function compared(least: number | undefined, most: number | undefined, prec?: number) {
  if (least === undefined) return { op: '<=', value: most ?? 0 } as const
  if (most === undefined) return { op: '>=', value: least } as const
  if (least !== most) return { op: '>=', value: least, at_most: most } as const
  return { op: '=', value: least, ...(prec === undefined ? {} : { prec }) } as const
}

function readSaid(
  [way, numberText, toText, ...more]: Parts,
  read: (text: string | undefined) => number | null,
): SaidEnds | null {
  const number = read(numberText)
  const to = toText === undefined ? undefined : read(toText)
  if (number === null || to === null || more.length > 0) return null
  if (way === 'between') return to === undefined || to < number ? null : { least: number, most: to }
  if (to !== undefined) return null
  switch (way) {
    case 'at-least':
      return { least: number }
    case 'at-most':
      return { most: number }
    case 'exactly':
      return { least: number, most: number }
    default:
      return null
  }
}

const WITHOUT = 'without-'

/** What is said, and who is left out, which stands last; `null` where that cannot be read. */
function lessOthers(parts: Parts): { said: Parts; others: Pick<Ranging, 'excluding'> | null } {
  const last = parts.at(-1)
  if (!last?.startsWith(WITHOUT)) return { said: parts, others: {} }
  const excluding = readCodes(last.slice(WITHOUT.length))
  return { said: parts.slice(0, -1), others: excluding === null ? null : { excluding } }
}

function readCodes(text: string): readonly AllyCode[] | null {
  const codes = text.split('-')
  const isList = codes.every((code) => CODE.test(code)) && new Set(codes).size === codes.length
  return isList ? codes : null
}

const CODE = /^[A-Z]{3}$/
const unitOf = (measure: 'share' | 'usd_constant' | 'usd_current') =>
  READING_MEASURE_MEANINGS[measure].unit
const readYear = (text = '') => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : null)
const readCount = (text = '') => (/^(?:0|[1-9]\d?)$/.test(text) ? Number(text) : null)
const readMark = (text = '') => (text.startsWith('-') ? null : readSigned(text))

/** A number with at most two decimals, in its shortest form. */
function readSigned(text = ''): number | null {
  const value = parseHundredths(text)
  return value !== null && shortHundredths(value) === text ? value / 100 : null
}

function readWho(text = ''): Who | null {
  if (text === 'NATO-TOTAL') return 'NATO'
  if (text === 'NATO-EUR-CAN') return 'EURCAN'
  return CODE.test(text) ? text : null
}
