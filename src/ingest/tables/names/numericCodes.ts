import { foldText } from './nameKey'

/** ISO 3166 numeric codes of the allies, which are the United Nations' M49 too, by alpha-2 code. */
export const NUMERIC_CODES: Readonly<Record<string, number>> = {
  AL: 8,
  BE: 56,
  BG: 100,
  CA: 124,
  CZ: 203,
  DE: 276,
  DK: 208,
  EE: 233,
  ES: 724,
  FI: 246,
  FR: 250,
  GB: 826,
  GR: 300,
  HR: 191,
  HU: 348,
  IS: 352,
  IT: 380,
  LT: 440,
  LU: 442,
  LV: 428,
  ME: 499,
  MK: 807,
  NL: 528,
  NO: 578,
  PL: 616,
  PT: 620,
  RO: 642,
  SE: 752,
  SI: 705,
  SK: 703,
  TR: 792,
  US: 840,
}

/** Regions and groups of M49 among its countries. */
export const M49_REGIONS: ReadonlySet<number> = new Set(
  '1 2 5 9 11 13 14 15 17 18 19 21 29 30 34 35 39 53 54 57 61 97 142 143 145 150 151 154 155 202 419'
    .split(' ')
    .map(Number),
)

const NUMERIC =
  /(?<![a-z])(?:m ?49|ccn3|iso[ -]?(?:3166[ -]?)?n(?:3|um(?:eric)?)?|un[ -]?code|numeric[ -]?code|code[ -]?numerique|numerischer[ -]?code|area code \(m49\))(?![a-z])|iso 3166-1 numeric|country code \(?numeric\)?/

/** Whether a header says that numbers below it are ISO's numeric codes of countries: in any other column they are figures. */
export function isNumericCodeHeader(header: string): boolean {
  return NUMERIC.test(foldText(header).replace(/_/g, ' '))
}
