import { type AllyCode, alliesIn, compareNames } from '../ally'
import type { Hundredths } from '../hundredths'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { compareShare } from './verdict'

/**
 * NATO's guideline on equipment: a fifth of defence expenditure goes to major new equipment with its
 * research and development, in hundredths of a percent. Agreed at the Wales Summit of 5 September
 * 2014, to be reached within a decade (declaration, paragraph 14). Source:
 * https://www.nato.int/cps/en/natohq/official_texts_112964.htm
 */
export const EQUIPMENT_GUIDELINE: Hundredths = 2000

/** The year in which that guideline was agreed. */
export const EQUIPMENT_GUIDELINE_YEAR = 2014

/**
 * How an ally stands to a share of GDP and to the guideline on equipment: at or above both, the first
 * or the second alone, or neither. `undecided`: printed or computed too coarsely to say.
 */
export type Quadrant = 'both' | 'share' | 'equipment' | 'neither' | 'undecided'

/** One ally's share of GDP and share of defence expenditure spent on equipment, in one year. */
export interface Balance {
  readonly ally: AllyCode
  readonly share: Observation
  readonly equipment: Observation
  /** `null` where either figure is missing. Who was not yet an ally has one too, and is not counted. */
  readonly quadrant: Quadrant | null
}

/** Where all allies stand in one year of one release, in the order of English names. */
export function balancesIn(
  figures: ReleaseFigures,
  year: number,
  threshold: Hundredths,
): readonly Balance[] {
  return [...figures.allies]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code }) => {
      const share = observe(figures, code, year, 'share')
      const equipment = observe(figures, code, year, 'equipment')
      return { ally: code, share, equipment, quadrant: quadrantOf(share, equipment, threshold) }
    })
}

function quadrantOf(
  share: Observation,
  equipment: Observation,
  threshold: Hundredths,
): Quadrant | null {
  const spends = compareShare(share, threshold)
  const equips = compareShare(equipment, EQUIPMENT_GUIDELINE)
  if (spends === 'none' || equips === 'none') return null
  if (spends === 'undecided' || equips === 'undecided') return 'undecided'
  if (spends === 'meets') return equips === 'meets' ? 'both' : 'share'
  return equips === 'meets' ? 'equipment' : 'neither'
}

/** Which of a year's allies stand in each quadrant. */
export interface BalanceCount {
  readonly year: number
  /** That year's membership. */
  readonly allies: number
  readonly quadrants: Readonly<Record<Quadrant, readonly AllyCode[]>>
  /** Allies that lack either figure. */
  readonly absent: readonly Balance[]
}

/** Counts the allies of a year by quadrant. */
export function countBalances(
  { allies }: ReleaseFigures,
  year: number,
  balances: readonly Balance[],
): BalanceCount {
  const counted = balances.filter(({ share }) => share.counted)
  const within = (quadrant: Quadrant) =>
    counted.flatMap((balance) => (balance.quadrant === quadrant ? [balance.ally] : []))
  return {
    year,
    allies: alliesIn(allies, year).length,
    quadrants: {
      both: within('both'),
      share: within('share'),
      equipment: within('equipment'),
      neither: within('neither'),
      undecided: within('undecided'),
    },
    absent: counted.filter(({ quadrant }) => quadrant === null),
  }
}
