import { isAggregate, type SeriesCode } from '../ally'
import { divideHalfUp, type Hundredths } from '../hundredths'
import type { Observation } from '../observation/observation'
import type { Place } from '../observation/ranking'
import { EQUIPMENT_GUIDELINE } from '../verdict/balance'
import { type Count, countAt } from '../verdict/count'
import { judge, type Verdict } from '../verdict/verdict'
import { type ComparedSeries, type Comparison, largestFirst, type ShareChange } from './comparison'

/** How many questions a sheet asks. */
export const QUESTIONS = 5

/** A question of the student sheet with its answer, both from one release and year. */
export type Question =
  /** Which of them are at or above the mark? */
  | {
      readonly kind: 'at the mark'
      readonly threshold: Hundredths
      readonly observations: Readonly<Record<Verdict, readonly Observation[]>>
    }
  /** Whose share rose most, or fell least? */
  | { readonly kind: 'rose most'; readonly change: ShareChange }
  /** How much is the mark in money, and how far off is the expenditure? In whole millions US$, as hundredths, so that the sum can be followed. */
  | {
      readonly kind: 'mark in money'
      readonly threshold: Hundredths
      readonly series: SeriesCode
      readonly gdp: Hundredths
      readonly expenditure: Hundredths
      readonly atMark: Hundredths
      readonly apart: Hundredths
    }
  /** Who spends the largest part on equipment, and who is at NATO's guideline of 20%? */
  | {
      readonly kind: 'equipment'
      readonly most: Observation
      readonly atGuideline: readonly Observation[]
    }
  /** Why is the average of shares not the share of all together? In hundredths of a percent. */
  | {
      readonly kind: 'joint share'
      readonly series: readonly Observation[]
      /** Whether all shares are the same, and so any average of them is. */
      readonly isEqual: boolean
      readonly average: Hundredths
      readonly joint: Hundredths
    }
  /** How far are the highest and the lowest apart? */
  | { readonly kind: 'span'; readonly highest: Observation; readonly lowest: Observation }
  | { readonly kind: 'rank'; readonly place: Place; readonly ranked: number }
  /** Out of how many allies does one count? */
  | { readonly kind: 'denominator'; readonly count: Count }
  /** Is it an estimate? */
  | { readonly kind: 'estimate'; readonly observation: Observation }
  | { readonly kind: 'concept' }

/** The first five questions that the figures of a comparison can answer. NATO's own rows are not asked about. */
export function questionsOn(comparison: Comparison): readonly Question[] {
  const asked = comparison.compared.filter(({ series }) => !isAggregate(series))
  return [
    atTheMark(asked, comparison.threshold),
    roseMost(asked),
    markInMoney(asked, comparison.threshold),
    equipment(asked),
    jointShare(asked),
    span(asked),
    rank(asked, comparison.ranked),
    denominator(comparison),
    estimate(asked),
    { kind: 'concept' } as const,
  ]
    .filter((question) => question !== null)
    .slice(0, QUESTIONS)
}

type Asked = readonly ComparedSeries[]

function atTheMark(asked: Asked, threshold: Hundredths): Question | null {
  if (asked.length === 0) return null
  const of = (verdict: Verdict) =>
    asked.map(({ share }) => share).filter((share) => judge(share, threshold) === verdict)
  return {
    kind: 'at the mark',
    threshold,
    observations: {
      meets: of('meets'),
      below: of('below'),
      undecided: of('undecided'),
      none: of('none'),
    },
  }
}

function roseMost(asked: Asked): Question | null {
  const moved = largestFirst(asked, ({ change }) => change?.points ?? null)
  const change = moved[0]?.own.change
  return moved.length < 2 || change == null ? null : { kind: 'rose most', change }
}

/** Asked of the one with the lowest share, of those that have what it takes. */
function markInMoney(asked: Asked, threshold: Hundredths): Question | null {
  const able = asked.filter(
    ({ gdp, expenditure }) => gdp.value !== null && expenditure.value !== null,
  )
  const lowest = largestFirst(able, ({ share }) => share.value).at(-1)?.own
  const [gdp, expenditure] = [lowest?.gdp, lowest?.expenditure]
  if (gdp?.value == null || expenditure?.value == null) return null
  const [whole, spent] = [inMillions(gdp.value), inMillions(expenditure.value)]
  const atMark = inMillions(divideHalfUp(whole * threshold, 10_000))
  return {
    kind: 'mark in money',
    threshold,
    series: gdp.series,
    gdp: whole,
    expenditure: spent,
    atMark,
    apart: spent - atMark,
  }
}

const inMillions = (amount: Hundredths): Hundredths => divideHalfUp(amount, 100) * 100

function equipment(asked: Asked): Question | null {
  const ordered = largestFirst(asked, (own) => own.equipment.value)
  const [most] = ordered
  if (most === undefined) return null
  const atGuideline = ordered.filter(({ value }) => value >= EQUIPMENT_GUIDELINE)
  return {
    kind: 'equipment',
    most: most.own.equipment,
    atGuideline: atGuideline.map(({ own }) => own.equipment),
  }
}

function jointShare(asked: Asked): Question | null {
  const able = asked.flatMap(({ share, gdp, expenditure }) =>
    share.value === null || gdp.value === null || expenditure.value === null
      ? []
      : [{ share, value: share.value, gdp: gdp.value, spent: expenditure.value }],
  )
  if (able.length < 2) return null
  const sum = (pick: (own: (typeof able)[number]) => number) =>
    able.reduce((total, own) => total + pick(own), 0)
  return {
    kind: 'joint share',
    series: able.map(({ share }) => share),
    isEqual: new Set(able.map(({ value }) => value)).size === 1,
    average: divideHalfUp(
      sum(({ value }) => value),
      able.length,
    ),
    joint: divideHalfUp(
      sum(({ spent }) => spent) * 10_000,
      sum(({ gdp }) => gdp),
    ),
  }
}

function span(asked: Asked): Question | null {
  const ordered = largestFirst(asked, ({ share }) => share.value)
  const [highest, lowest] = [ordered[0]?.own.share, ordered.at(-1)?.own.share]
  if (highest === undefined || lowest === undefined || ordered.length < 2) return null
  return { kind: 'span', highest, lowest }
}

function rank(asked: Asked, ranked: number): Question | null {
  const place = asked.find((own) => own.place !== null)?.place
  return place == null ? null : { kind: 'rank', place, ranked }
}

function denominator({ figures, year, threshold }: Comparison): Question {
  return { kind: 'denominator', count: countAt(figures, year, threshold) }
}

function estimate(asked: Asked): Question | null {
  const observation = asked.find(({ share }) => share.value !== null)?.share
  return observation === undefined ? null : { kind: 'estimate', observation }
}
