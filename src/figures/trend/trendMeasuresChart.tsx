import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import { measureManner } from '../measureManner'
import type { TrendFigure } from './line'
import { TrendDrawing } from './TrendDrawing'
import { type TrendHeads, trendFigure, trendIn } from './trendFigure'
import { trendRoom } from './trendRoom'

type Words = MeasuredWords<'trend'>

/** A measure other than the share of the chosen allies and aggregates over the view's years. */
export function measureTrendFigure(scene: Scene, words: Words): TrendFigure {
  return trendIn(measureManner(words), headsIn(words), scene, words)
}

/** Any measure over years. */
export const trendMeasuresChart: Chart<'trend', Words> = {
  // An embed may be asked for a measure that is not known: then it shows shares.
  figure: (scene, words) =>
    (scene.view.measure === 'share' ? trendFigure : measureTrendFigure)(scene, words),
  drawing: (figure) => (
    <TrendDrawing
      figure={figure}
      {...(figure.measured !== undefined && { style: trendRoom(figure) })}
    />
  ),
}

const headsIn =
  (words: Words): TrendHeads =>
  (scene, lines) => {
    const { view, figures } = scene
    const { release } = figures
    const own = words.measureTrend
    const trend = {
      measure: view.measure,
      release,
      years: view.years,
      lines,
      isSuperseded: isSuperseded(release, scene.reference.releases),
    }
    return {
      question: own.trendQuestion(trend),
      measured: words.measure.measuredWords(view.measure, release),
      title: own.trendTitle(trend),
      subtitle: words.trend.subtitle(release),
      headline: own.trendHeadline(trend),
      finding: own.trendFinding(trend),
      beside: [],
      alt: own.trendAlt(trend),
    }
  }
