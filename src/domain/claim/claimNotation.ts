import { AGGREGATES, type AllyCode, type SeriesCode } from '../ally'
import { parseHundredths, shortHundredths } from '../hundredths'
import {
  AMOUNTS,
  type Claim,
  COMPARISONS,
  SCOPES,
  SIDES,
  type Statement,
  type WholeStatement,
} from './claim'

/**
 * A claim as one word for links and files: its parts in a fixed order, with `_` between them.
 * `count_2024_3_exactly_4_without-USA` · `group_2024_3_above_only_EST-POL` ·
 * `share_DEU_2024_to-one-decimal_2.1` · `amount_POL_2024_expenditure_at-least_30000` ·
 * `change_POL_2014_2024_between_1_2.5` · `rank_ESP_2024_from-bottom_exactly_1`.
 */
export type ClaimNotation = string

/** Writes a claim down. */
export function writeClaim(claim: Claim): ClaimNotation {
  return partsOf(claim).join('_')
}

/** Reads a claim; `null` for whatever `writeClaim` would not write. Nothing makes it throw. */
export function readClaim(text: string): Claim | null {
  if (text.length > MAX_LENGTH) return null
  const parts = text.split('_')
  const claim = claimIn(parts)
  return claim !== null && writeClaim(claim) === text ? claim : null
}

const MAX_LENGTH = 300

function partsOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'count':
      return [
        'count',
        `${claim.year}`,
        mark(claim.threshold),
        ...said(claim, String),
        ...less(claim),
      ]
    case 'group': {
      const { year, threshold, side, scope, allies } = claim
      const named = allies.length === 0 ? [] : [allies.join('-')]
      return ['group', `${year}`, mark(threshold), side, scope, ...named, ...less(claim)]
    }
    case 'share':
      return ['share', seriesWord(claim.ally), `${claim.year}`, ...said(claim, mark)]
    case 'amount': {
      const { ally, year, measure } = claim
      return ['amount', seriesWord(ally), `${year}`, measure, ...said(claim, mark)]
    }
    case 'change': {
      const { ally, since, year } = claim
      return ['change', seriesWord(ally), `${since}`, `${year}`, ...said(claim, mark)]
    }
    case 'rank': {
      const end = claim.fromBottom ? ['from-bottom'] : []
      return ['rank', claim.ally, `${claim.year}`, ...end, ...said(claim, String), ...less(claim)]
    }
  }
}

const mark = (value: number) => shortHundredths(value)
const word = (text: string) => text.replaceAll(' ', '-')
const seriesWord = (series: SeriesCode) => series.replaceAll('_', '-')

function said({ comparison, number, to }: Statement, write: (value: number) => string) {
  return [word(comparison), write(number), ...(to === undefined ? [] : [write(to)])]
}

function less({ without }: { readonly without: readonly AllyCode[] }): readonly string[] {
  return without.length === 0 ? [] : [`without-${without.join('-')}`]
}

function claimIn([kind, ...parts]: readonly string[]): Claim | null {
  switch (kind) {
    case 'count':
      return countIn(parts)
    case 'group':
      return groupIn(parts)
    case 'share':
      return shareIn(parts)
    case 'amount':
      return amountIn(parts)
    case 'change':
      return changeIn(parts)
    case 'rank':
      return rankIn(parts)
    default:
      return null
  }
}

type Parts = readonly string[]

function countIn([yearText, markText, ...rest]: Parts): Claim | null {
  const [year, threshold] = [readYear(yearText), readMark(markText)]
  const { statement, without } = readWhole(rest)
  if (year === null || threshold === null || statement === null || without === null) return null
  return { kind: 'count', year, threshold, without, ...statement }
}

function groupIn([yearText, markText, sideText, scopeText, ...rest]: Parts): Claim | null {
  const [year, threshold] = [readYear(yearText), readMark(markText)]
  const [side, scope] = [oneOf(SIDES, sideText), oneOf(SCOPES, scopeText)]
  const isNamed = rest[0] !== undefined && !rest[0].startsWith('without-')
  const allies = isNamed ? readCodes(rest[0] ?? '') : []
  const without = readWithout(isNamed ? rest.slice(1) : rest)
  if (year === null || threshold === null || side === undefined || scope === undefined) return null
  if (allies === null || without === null) return null
  if (allies.some((ally) => without.includes(ally))) return null
  // Each and only speak of somebody; all of everybody.
  if (scope === 'all' ? allies.length > 0 : scope !== 'none' && allies.length === 0) return null
  if (without.length > 0 && (scope === 'each' || (scope === 'none' && allies.length > 0)))
    return null
  return { kind: 'group', year, threshold, side, scope, allies, without }
}

function shareIn([allyText, yearText, ...rest]: Parts): Claim | null {
  const [ally, year, statement] = [
    readSeries(allyText),
    readYear(yearText),
    readSaid(rest, readMark),
  ]
  if (ally === null || year === null || statement === null) return null
  return { kind: 'share', ally, year, ...statement }
}

function amountIn([allyText, yearText, measureText, ...rest]: Parts): Claim | null {
  const [ally, year, measure] = [
    readSeries(allyText),
    readYear(yearText),
    oneOf(AMOUNTS, measureText),
  ]
  const statement = wholeOnly(readSaid(rest, readMark))
  if (ally === null || year === null || measure === undefined || statement === null) return null
  return { kind: 'amount', ally, year, measure, ...statement }
}

function changeIn([allyText, sinceText, yearText, ...rest]: Parts): Claim | null {
  const [ally, since, year] = [readSeries(allyText), readYear(sinceText), readYear(yearText)]
  const statement = wholeOnly(readSaid(rest, readSigned))
  if (ally === null || since === null || year === null || statement === null) return null
  return since < year ? { kind: 'change', ally, since, year, ...statement } : null
}

function rankIn([allyText, yearText, ...rest]: Parts): Claim | null {
  const fromBottom = rest[0] === 'from-bottom'
  const [ally, year] = [readCode(allyText), readYear(yearText)]
  const { statement, without } = readWhole(fromBottom ? rest.slice(1) : rest)
  if (ally === null || year === null || statement === null || without === null) return null
  // Whom a claim is about cannot be left out of it.
  if (without.includes(ally)) return null
  const end = fromBottom ? { fromBottom } : {}
  return { kind: 'rank', ally, year, without, ...end, ...statement }
}

/** A statement on a whole number, and who is left out. */
function readWhole(parts: Parts) {
  const isLast = parts.at(-1)?.startsWith('without-') ?? false
  return {
    statement: wholeOnly(readSaid(isLast ? parts.slice(0, -1) : parts, readCount)),
    without: readWithout(isLast ? parts.slice(-1) : []),
  }
}

function readSaid(
  [comparisonText, numberText, toText, ...more]: Parts,
  read: (text: string | undefined) => number | null,
): Statement | null {
  const comparison = COMPARISONS.find((candidate) => word(candidate) === comparisonText)
  const number = read(numberText)
  if (comparison === undefined || number === null || more.length > 0) return null
  if (comparison !== 'between') return toText === undefined ? { comparison, number } : null
  const to = read(toText)
  return to === null || to < number ? null : { comparison, number, to }
}

function wholeOnly(statement: Statement | null): WholeStatement | null {
  if (statement === null || statement.comparison === 'to one decimal') return null
  return { ...statement, comparison: statement.comparison }
}

function readWithout(parts: Parts): readonly AllyCode[] | null {
  const [text, ...more] = parts
  if (text === undefined) return []
  return more.length > 0 ? null : readCodes(text.replace(/^without-/, ''))
}

function readCodes(text: string): readonly AllyCode[] | null {
  const codes = text.split('-')
  return codes.every((code) => CODE.test(code)) && new Set(codes).size === codes.length
    ? codes
    : null
}

const CODE = /^[A-Z]{3}$/
const readCode = (text = '') => (CODE.test(text) ? text : null)
const readYear = (text = '') => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : null)
const readCount = (text = '') => (/^\d{1,2}$/.test(text) ? Number(text) : null)
const readSigned = (text = '') => parseHundredths(text)
const readMark = (text = '') => (text.startsWith('-') ? null : parseHundredths(text))

function readSeries(text = ''): SeriesCode | null {
  return AGGREGATES.find((aggregate) => seriesWord(aggregate) === text) ?? readCode(text)
}

function oneOf<T extends string>(words: readonly T[], text: string | undefined): T | undefined {
  return words.find((candidate) => candidate === text)
}
