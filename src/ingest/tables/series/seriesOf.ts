import { MEASURE_COLUMNS, type Measure } from '../../../domain/measure'
import type { Inquiry } from '../acceptance/inquiry'
import type { Column } from '../structure/column'
import { measureFrom } from '../structure/context'
import { type MeasureFound, measureIn } from '../terms/measures'
import type { UnitFound } from '../terms/units'
import { hasUnknownWord } from '../terms/unknownWords'
import type { Series } from './series'
import { isOfDefence } from './subjectAsked'

/** What a series is named by: its column, the texts above it, and the row's own indicator. */
export interface SeriesTexts {
  readonly column: Column
  /** The nearest first. */
  readonly above: readonly string[]
  /** `null` where the table has no column that says the measure. */
  readonly indicator: string | null
  /** Those of `above` that may say what the figures are of. */
  readonly about: readonly string[]
  /** Whether its rows are told to be of defence by a column of their own. */
  readonly isDefence: boolean
  /** Whether a heading says something that is not known, so that nothing may be assumed. */
  readonly isStrange: boolean
}

/** The series of a column of figures; `null` where they are of a measure that NATO's tables do not hold; `open` while it must be asked. */
export function seriesOf(texts: SeriesTexts, inquiry: Inquiry): Series | 'open' | null {
  const { column, above, about, indicator, isDefence, isStrange } = texts
  const { said: asSaid } = column
  if (asSaid !== undefined && asSaid !== 'ally' && asSaid !== 'year' && asSaid !== 'left out') {
    const { unit } = measureFrom([column.measured, ...above])
    return { measure: asSaid, unit, isAssumed: false, decimal: new Set(), thousands: new Set() }
  }
  const own = column.measured.trim() === '' ? [] : [column.measured]
  const said = indicator === null ? [...own, ...above] : [indicator, ...own]
  const found = indicator !== null && isNamed(column.found) ? column.found : measureFrom(said)
  if (found.measure === 'other' || (indicator !== null && !isNamed(found))) return null
  const isAssumed = !isNamed(found)
  if (isAssumed && isStrange) return null
  const isVague = isAssumed || (found.weak && column.found.weak)
  const isDoubtful = isVague && hasUnknownWord(column.measured)
  const mayDiffer = isAssumed && /\p{L}{4}/u.test(column.measured)
  if (isDoubtful || mayDiffer) {
    if (!isShare(column, isDoubtful, inquiry)) return isDoubtful ? 'open' : null
  } else if (isAssumed || found.measure === 'share') {
    const around = [...(indicator === null ? [] : [indicator]), ...about]
    const isOurs = isDefence || isOfDefence(column.measured, around, inquiry)
    if (isOurs !== true) return isOurs === null ? 'open' : null
  }
  const unit = wholeUnit(found.unit, [...said, ...above])
  const measure =
    found.measure ?? (found.choices.length > 0 ? choosePrices(found.choices, inquiry) : 'share')
  if (measure === null) return 'open'
  return { measure, unit, isAssumed, decimal: new Set(), thousands: new Set() }
}

function isNamed({ measure, choices }: MeasureFound): boolean {
  return measure !== null || choices.length > 0
}

/** Whether a column holds the share of GDP: asked where its header says something that is not known, else taken so unless answered otherwise. */
function isShare({ header, index }: Column, isDoubtful: boolean, inquiry: Inquiry): boolean {
  const value = header === '' ? `column ${index + 1}` : header
  const answer = inquiry.ask({
    about: 'measure_column',
    need: isDoubtful ? 'must' : 'may',
    sentence: `Does the column "${value}" hold the share of GDP? If it does not, choose none.`,
    options: [{ value }, { value: 'none', accepts: (text) => /^no(?:ne)?(?![a-z])/i.test(text) }],
    ...(isDoubtful ? {} : { decided: value }),
  })
  return answer === value
}

/** What the nearest text leaves open of the unit is taken from the others. */
function wholeUnit(nearest: UnitFound, texts: readonly string[]): UnitFound {
  const all = measureIn(texts.slice(0, 8).join(' · ')).unit
  return {
    ...nearest,
    part: nearest.part ?? all.part,
    scale: nearest.scale ?? all.scale,
    currency: nearest.currency ?? all.currency,
  }
}

/** Amounts whose prices are not said: current ones, or constant ones. */
function choosePrices(choices: readonly Measure[], inquiry: Inquiry): Measure | null {
  const [current, constant] = choices
  const answer = inquiry.ask({
    about: 'unit',
    need: 'must',
    sentence:
      'Are the amounts in the prices of each year (current prices), or with inflation taken out (constant prices)?',
    options: [
      {
        value: 'current prices',
        accepts: (text) => /current|million us|usd/i.test(text) && !/constant/i.test(text),
      },
      { value: 'constant prices', accepts: (text) => /constant/i.test(text) },
    ],
  })
  if (answer === null) return null
  return (answer === 'current prices' ? current : constant) ?? null
}

/** Name of a measure as the columns of data/nato have it. */
export function columnNameOf(measure: Measure): string {
  return MEASURE_COLUMNS[measure]
}
