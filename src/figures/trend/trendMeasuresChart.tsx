import type { Scene } from '../../domain/scene'
import type { DrawingWords } from '../../words/drawingWords'
import { measureTrendWordsFor, measureWordsFor } from '../../words/measureWords'
import { trendWordsFor } from '../../words/trendWords'
import type { Chart } from '../chart'
import { measureManner } from '../measureManner'
import type { TrendFigure } from './line'
import { TrendDrawing } from './TrendDrawing'
import { type TrendHeads, trendFigure, trendIn } from './trendFigure'
import { trendRoom } from './trendRoom'

/** A measure other than the share of the chosen allies and aggregates over the view's years. */
export function measureTrendFigure(scene: Scene, words: DrawingWords): TrendFigure {
  return trendIn(measureManner, headsOf, scene, words)
}

/** Any measure over years. */
export const trendMeasuresChart: Chart<'trend'> = {
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

const headsOf: TrendHeads = ({ view, figures }, lines, { lang }) => {
  const { release } = figures
  const own = measureTrendWordsFor(lang)
  const trend = { measure: view.measure, release, years: view.years, lines }
  return {
    question: own.trendQuestion(trend),
    measured: measureWordsFor(lang).measuredWords(view.measure, release),
    title: own.trendTitle(trend),
    subtitle: trendWordsFor(lang).subtitle(release),
    finding: own.trendFinding(trend),
    beside: [],
    alt: own.trendAlt(trend),
  }
}
