import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { observe, type ReleaseFigures } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import type { Note } from '../statement/note'
import { boundsOf } from '../verdict/verdict'
import { conceptEffect } from './revision'
import type { Vintage } from './vintages'

/** Why two releases give different figures for the same ally and year, as far as the figures tell. */
export type Reason =
  /** One of the two measures core defence expenditure; how much that makes depends on the year (`conceptEffect`). */
  | { readonly kind: 'concept'; readonly year: number }
  /** An estimate made way for an actual figure. */
  | { readonly kind: 'estimate replaced' }
  /** An estimate made way for another one. */
  | { readonly kind: 'estimate renewed' }
  /** A component changed, in constant US$ of the same base year. */
  | ComponentChange
  /** Constant prices of another year: GDP and expenditure of the two cannot be compared. */
  | { readonly kind: 'prices rebased'; readonly from: number; readonly to: number }
  /** GDP and expenditure are not held in both, so that it cannot be told which of them moved. */
  | { readonly kind: 'components not held' }
  /** One of the two is held with one decimal; `isWhole` if rounding alone can make the difference. */
  | { readonly kind: 'one decimal'; readonly release: ReleaseId; readonly isWhole: boolean }
  /** One of the two was printed in whole percents by our source. */
  | { readonly kind: 'no decimals'; readonly release: ReleaseId }
  /** One of the two was computed, and may be off by 0.01 points. */
  | { readonly kind: 'derived'; readonly release: ReleaseId }
  | { readonly kind: 'note'; readonly note: Note }
  /** Nothing that is held says why. */
  | { readonly kind: 'unknown' }

/** A change of GDP or of expenditure from one release to another. */
export interface ComponentChange {
  readonly kind: 'gdp' | 'expenditure'
  /** In hundredths of a percent of the earlier figure. */
  readonly change: Hundredths
  readonly priceBase: number
  readonly isDerived: boolean
}

/** A figure of a release, and what is known of how it was printed. */
export interface PrintedVintage extends Vintage {
  readonly notes: readonly Note[]
  /** Whether our source printed it in whole percents. */
  readonly isWhole: boolean
}

function conceptReasons(from: Vintage, to: Vintage): readonly Reason[] {
  const { year } = to.observation
  return from.release.concept === to.release.concept ? [] : [{ kind: 'concept', year }]
}

/** What has to be known although the figures are the same, or may be. */
export function sameReasons(from: PrintedVintage, to: PrintedVintage): readonly Reason[] {
  const isOne = ({ kind }: Reason) => kind === 'one decimal'
  const whole = [from, to].filter(({ isWhole }) => isWhole)
  return [
    ...conceptReasons(from, to),
    ...whole.map(({ release }) => ({ kind: 'no decimals', release: release.id }) as const),
    ...precisionReasons(from, to).filter(isOne),
    ...(from.observation.value === to.observation.value ? [] : estimateReasons(from, to)),
  ]
}

/** Why they differ, as far as the figures tell. */
export function reasonsFor(
  all: readonly ReleaseFigures[],
  from: Vintage,
  to: Vintage,
  notes: readonly Note[],
): readonly Reason[] {
  const precision = precisionReasons(from, to)
  const reasons: readonly Reason[] = [
    ...conceptReasons(from, to),
    ...precision,
    ...estimateReasons(from, to),
    ...componentChanges(all, from, to),
    ...notes.map((note) => ({ kind: 'note', note }) as const),
  ]
  const isExplained = reasons.some(
    (reason) =>
      reason.kind !== 'prices rebased' &&
      reason.kind !== 'components not held' &&
      (reason.kind !== 'concept' || conceptEffect(reason.year) !== 'none'),
  )
  return isExplained ? reasons : [...reasons, { kind: 'unknown' }]
}

function precisionReasons(from: Vintage, to: Vintage): readonly Reason[] {
  return [from, to].flatMap((coarse): readonly Reason[] => {
    const { release, observation } = coarse
    const other = (coarse === from ? to : from).observation.value
    if (observation.value === null || other === null) return []
    const { low, high } = boundsOf(observation, observation.value)
    if (observation.decimals === 1) {
      return [{ kind: 'one decimal', release: release.id, isWhole: low <= other && other < high }]
    }
    const isRough = observation.origin === 'derived' && low <= other && other <= high
    return isRough ? [{ kind: 'derived', release: release.id }] : []
  })
}

function estimateReasons({ observation: from }: Vintage, { observation: to }: Vintage) {
  if (from.status !== 'estimate') return []
  const kind = to.status === 'estimate' ? 'estimate renewed' : 'estimate replaced'
  return [{ kind } as const]
}

const NOT_HELD: readonly Reason[] = [{ kind: 'components not held' }]

/** What became of GDP and expenditure, where both releases hold them at prices of the same year. */
function componentChanges(
  all: readonly ReleaseFigures[],
  from: Vintage,
  to: Vintage,
): readonly Reason[] {
  const { series, year } = from.observation
  const figuresOf = ({ release }: Vintage) => all.find((own) => own.release.id === release.id)
  const [earlier, later] = [figuresOf(from), figuresOf(to)]
  const [base, otherBase] = [from.release.priceBase, to.release.priceBase]
  if (!earlier || !later || base === null || otherBase === null) return NOT_HELD
  const pair = (measure: Measure) => [
    observe(earlier, series, year, measure),
    observe(later, series, year, measure),
  ]
  const isHeld = [...pair('gdp'), ...pair('expenditure')].every(({ value }) => value !== null)
  if (!isHeld) return NOT_HELD
  if (base !== otherBase) return [{ kind: 'prices rebased', from: base, to: otherBase }]
  return (['gdp', 'expenditure'] as const).flatMap((kind): readonly Reason[] => {
    const [before, after] = pair(kind)
    if (!before?.value || !after?.value) return []
    const change = Math.round(((after.value - before.value) / before.value) * 10_000)
    const isDerived = [before, after].some(({ origin }) => origin === 'derived')
    return change === 0 ? [] : [{ kind, change, priceBase: base, isDerived }]
  })
}
