import { type Ally, type AllyCode, isAllyIn } from '../ally'
import type { Among, Group } from './readingTerms'

/** Allies outside Europe. Türkiye is one of the European allies, as in NATO's own aggregate. */
const OUTSIDE_EUROPE: readonly AllyCode[] = ['CAN', 'USA']

/**
 * Allies that are in the European Union. Source: the Union's list of member countries,
 * https://european-union.europa.eu/principles-countries-history/eu-countries_en
 */
const EUROPEAN_UNION: readonly AllyCode[] =
  'BEL BGR CZE DEU DNK ESP EST FIN FRA GRC HRV HUN ITA LTU LUX LVA NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  )

/** The last year in which the United Kingdom counts to the Union: it left on 31 January 2020. */
const LAST_YEAR_OF_THE_UNITED_KINGDOM = 2019

/** Allies with a land border to Russia (Kaliningrad included) or Ukraine. Source: The World Factbook, land boundaries. */
const AT_THE_BORDER: readonly AllyCode[] = 'EST FIN HUN LTU LVA NOR POL ROU SVK'.split(' ')

/** Whether an ally belongs to a group in a year. Whether it was an ally then is another question. */
export function belongsTo(group: Group, code: AllyCode, year: number): boolean {
  switch (group) {
    case 'EUROPE':
      return !OUTSIDE_EUROPE.includes(code)
    case 'EU':
      return (
        EUROPEAN_UNION.includes(code) || (code === 'GBR' && year <= LAST_YEAR_OF_THE_UNITED_KINGDOM)
      )
    case 'BORDER_RUS_UKR':
      return AT_THE_BORDER.includes(code)
  }
}

/** The allies of a year that a reading ranges over: all, those of a group, or those named; less some. */
export function alliesAmong(
  allies: readonly Ally[],
  year: number,
  among: Among | undefined,
  excluding: readonly AllyCode[] = [],
): readonly AllyCode[] {
  const codes: AllyCode[] = []
  for (const ally of allies) {
    const { code } = ally
    const isIn = isAllyIn(ally, year) && !excluding.includes(code)
    if (isIn && (among === undefined || isAmong(among, code, year))) codes.push(code)
  }
  return codes
}

function isAmong(among: Among, code: AllyCode, year: number): boolean {
  return typeof among === 'string' ? belongsTo(among, code, year) : among.includes(code)
}
