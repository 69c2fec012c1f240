import { MEASURE_UNITS, type Measure, type Unit } from '../../../domain/measure'
import type { Formats } from '../../formats'

/** How the numbers of a unit are written, and in what. */
interface UnitWords {
  readonly decimals: Parameters<Formats['number']>[1]
  readonly before: string
  readonly after: string
  readonly prices: 'constant' | 'current' | null
  /** `%` stands at each number, every other unit in the title alone. */
  readonly isPercent: boolean
}

const money = (
  after: string,
  prices: UnitWords['prices'],
  decimals: UnitWords['decimals'] = [0, 0],
): UnitWords => ({ decimals, before: 'US$ ', after, prices, isPercent: false })

const percent: UnitWords = {
  decimals: [2, 2],
  before: '',
  after: '%',
  prices: null,
  isPercent: true,
}

const UNITS: Readonly<Record<Unit, UnitWords>> = {
  '% of GDP': percent,
  '% of defence expenditure': percent,
  '% a year': percent,
  'US$ million, constant prices': money(' million', 'constant'),
  'US$ million, current prices': money(' million', 'current'),
  'US$, constant prices': money('', 'constant'),
  'US$ thousand, constant prices': money(' thousand', 'constant', [1, 2]),
  'thousand persons': {
    decimals: [1, 2],
    before: '',
    after: ' thousand',
    prices: null,
    isPercent: false,
  },
  'million national currency, current prices': {
    ...money(' million', 'current'),
    before: 'national currency ',
  },
}

/** How the numbers of a measure are written. */
export function unitOf(measure: Measure): UnitWords {
  return UNITS[MEASURE_UNITS[measure]]
}
