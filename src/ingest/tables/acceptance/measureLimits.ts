import type { Measure } from '../../../domain/measure'

/** How the numbers of a measure behave, by which units are told and slips are found. */
export interface MeasureLimits {
  /** Shares and changes in per cent; amounts in millions; the rest as its column's name says. */
  readonly kind: 'percent' | 'millions' | 'thousands' | 'single'
  /** In the measure's unit, both inclusive. */
  readonly least: number
  readonly most: number
  /** Whether a zero may be a way to write that there is no figure. */
  readonly asksZero: boolean
  /** Where all of a series is below, it may be in fractions of one; 0 where that cannot be told. */
  readonly fractionBelow: number
}

const MONEY: MeasureLimits = {
  kind: 'millions',
  least: 0,
  most: 1e9,
  asksZero: true,
  fractionBelow: 0,
}
const PART: MeasureLimits = {
  kind: 'percent',
  least: 0,
  most: 100,
  asksZero: true,
  fractionBelow: 1.0001,
}

/** Limits that no ally's figure lies beyond. */
export const MEASURE_LIMITS: Readonly<Record<Measure, MeasureLimits>> = {
  share: { kind: 'percent', least: 0, most: 100, asksZero: true, fractionBelow: 0.2 },
  realChange: { kind: 'percent', least: -100, most: 1000, asksZero: false, fractionBelow: 0 },
  expenditure: MONEY,
  expenditureCurrent: MONEY,
  gdp: MONEY,
  gdpCurrent: MONEY,
  nationalCurrency: MONEY,
  gdpPerCapita: { kind: 'thousands', least: 0, most: 1000, asksZero: true, fractionBelow: 0 },
  expenditurePerCapita: {
    kind: 'single',
    least: 0,
    most: 100_000,
    asksZero: true,
    fractionBelow: 0,
  },
  personnel: { kind: 'thousands', least: 0, most: 10_000, asksZero: true, fractionBelow: 0 },
  equipment: PART,
  personnelShare: PART,
  infrastructureShare: { ...PART, asksZero: false },
  otherShare: { ...PART, asksZero: false },
}
