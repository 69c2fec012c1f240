import { isAggregate } from '../../domain/ally'
import type { Scene } from '../../domain/scene'
import type { DrawingWords } from '../../words/parts'
import { inkKindOf } from '../ink/barInk'
import type { Manner } from '../manner'
import type { Bar, RankingFigure } from './bar'
import type { Ranked } from './ranked'

/** A figure as a bar, of which no mark says anything. */
export function plainBar({ datum }: Ranked['data'][number]): Bar {
  return {
    ...datum,
    endText: datum.valueText,
    note: '',
    isNoted: false,
    verdicts: [],
    ink: isAggregate(datum.series) ? 'aggregate' : inkKindOf(datum),
  }
}

/** Whether some bars are of estimates and some are not. */
export function areMixed(bars: readonly Bar[]): boolean {
  return new Set(bars.map(({ status }) => status)).size > 1
}

/** From 0, or the least, to the largest of what is drawn: nothing names the values between. */
export function axisOf(
  manner: Manner,
  drawn: readonly { readonly value: number }[],
  scene: Scene,
  words: DrawingWords,
): RankingFigure['axis'] {
  const values = drawn.map(({ value }) => value)
  return {
    ...manner.axis(values, scene, words),
    min: Math.min(0, ...values),
    max: Math.max(1, ...values),
  }
}
