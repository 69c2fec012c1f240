import { readFileSync } from 'node:fs'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import type { MadeCell } from './madeWorkbook'

/** The allies, as data/allies.csv lists them. */
export const ALLIES = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8')).entries

/** Codes of the allies with armed forces, in their order. */
export const FORCES = ALLIES.filter(({ hasArmedForces }) => hasArmedForces).map(({ code }) => code)
/** NATO's own rows. */
export const AGGREGATES = ['NATO_EUR_CAN', 'NATO_TOTAL']

/**
 * Invented figures that add up, in tenths or by division: ally i of 31 has in the kth year a GDP of
 * 10,000 (i + 1) + 1,000 k and spends 1 + 0.05 i + 0.01 k per cent of it. Iceland has a GDP alone.
 */
function madeNumber(column: string, series: string, year: number, first: number): number {
  if (AGGREGATES.includes(series)) return madeAggregate(column, series, year, first)
  const [i, k] = [FORCES.indexOf(series), year - first]
  const gdp = series === 'ISL' ? 3000 + 100 * k : 10_000 * (i + 1) + 1000 * k
  const spending = ((10 * (i + 1) + k) * (100 + 5 * i + k)) / 10
  const before = ((10 * (i + 1) + k - 1) * (100 + 5 * i + k - 1)) / 10
  switch (column) {
    case 'share_gdp_pct':
      return (100 + 5 * i + k) / 100
    case 'real_change_pct':
      return k === 0 ? 1.5 : 100 * (spending / before - 1)
    case 'expenditure_usd_million_constant':
      return spending
    case 'expenditure_usd_million_current':
      return 2 * spending
    case 'gdp_usd_million_constant':
      return gdp
    case 'gdp_usd_million_current':
      return 2 * gdp
    case 'gdp_per_capita_thousand_usd_constant':
      return gdp / 1000 / (i + 2)
    case 'expenditure_per_capita_usd_constant':
      return spending / (i + 2)
    case 'personnel_thousand':
      return 3 * (i + 1) + 0.5
    case 'equipment_share_pct':
      return 20 + i / 2
    case 'personnel_share_pct':
      return 50.25
    case 'infrastructure_share_pct':
      return 5.25
    case 'other_share_pct':
      return 24.5 - i / 2
    default:
      return 3 * spending
  }
}

function madeAggregate(column: string, series: string, year: number, first: number): number {
  const members = ALLIES.filter(({ accessionYear }) => accessionYear <= year).filter(
    ({ code }) => code !== 'USA' || series === 'NATO_TOTAL',
  )
  const sum = (of: string) =>
    members
      .filter(({ code }) => code !== 'ISL' || of.startsWith('gdp'))
      .reduce((total, { code }) => total + madeNumber(of, code, year, first), 0)
  if (column !== 'share_gdp_pct') return column === 'real_change_pct' ? 2.5 : sum(column)
  return (100 * sum('expenditure_usd_million_constant')) / sum('gdp_usd_million_constant')
}

/** What a layout is filled with. */
export interface MadeRelease {
  readonly first: number
  readonly last: number
  readonly base: number
  /** Decimals of the layout of 2026, which is rounded; `null` for all digits. */
  readonly decimals: number | null
  /** Other cells by `POL 2024 share_gdp_pct`, as Excel stores them. */
  readonly cells?: Readonly<Record<string, MadeCell>>
  /** Other labels by the label that NATO would print. */
  readonly labels?: Readonly<Record<string, string>>
}

/** The digits that a made release holds of one figure. */
export function madeDigits(
  { first, decimals }: MadeRelease,
  series: string,
  year: number,
  column: string,
): string {
  const value = madeNumber(column, series, year, first)
  if (decimals === null) return String(value)
  return String(Number(value.toFixed(column.includes('usd_million') ? 0 : decimals)))
}
