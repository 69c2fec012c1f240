import type { HeldAlly } from '../../src/domain/ally'
import { parseHundredths } from '../../src/domain/hundredths'
import {
  assembleFigures,
  type Gap,
  type HeldFigures,
} from '../../src/domain/observation/observation'
import type { HeldRelease } from '../../src/domain/release/release'

/** A made-up ally that joined in 1949 unless said otherwise. */
export function madeAlly(code: string, more: Partial<HeldAlly> = {}): HeldAlly {
  return {
    code,
    iso2: code.slice(0, 2),
    name: code,
    accessionYear: 1949,
    accessionDate: null,
    hasArmedForces: true,
    currencies: [{ from: null, currency: 'EUR' }],
    ...more,
  }
}

/** A made-up release of 2024 with two decimals. */
export function madeRelease(more: Partial<HeldRelease> = {}): HeldRelease {
  return {
    id: '2024-06-17',
    day: more.id ?? '2024-06-17',
    title: 'A release',
    document: 'A document',
    address: null,
    cutOff: null,
    estimateYears: [2024],
    priceBase: 2015,
    concept: 'defence expenditure',
    decimals: 2,
    grade: 'copy',
    copy: 'a copy',
    checks: '',
    ...more,
  }
}

/** Shares of one year by code, as printed; `†` after a number says that it is derived. */
export function madeFigures(
  shares: Readonly<Record<string, string>>,
  {
    allies = Object.keys(shares).map((code) => madeAlly(code)),
    release = madeRelease(),
    year = 2024,
    gaps = [],
  }: {
    allies?: readonly HeldAlly[]
    release?: HeldRelease
    year?: number
    gaps?: readonly Gap[]
  } = {},
): HeldFigures {
  const rows = Object.entries(shares).map(([series, text]) => {
    const value = parseHundredths(text.replace('†', ''))
    return {
      series,
      year,
      isEstimate: release.estimateYears.includes(year),
      values: new Map(value === null ? [] : [['share', value] as const]),
      derived: new Set(text.endsWith('†') ? (['share'] as const) : []),
      precision: new Map(),
    }
  })
  return assembleFigures(release, rows, allies, gaps)
}
