import type { Scene } from '../../domain/scene'
import type { DrawingWords } from '../../words/drawingWords'
import { measureTrendWordsFor, measureWordsFor } from '../../words/measureWords'
import { trendWordsFor } from '../../words/trendWords'
import type { Draw } from '../drawnFigure'
import type { TrendFigure } from '../figure'
import { trendRoom } from '../ink/plotRoom'
import { TrendDrawing } from '../trend/TrendDrawing'
import { type TrendHeads, trendIn } from '../trend/trendFigure'
import { measureManner } from './measureManner'

/** A measure other than the share of the chosen allies and aggregates over the view's years. */
export function measureTrendFigure(scene: Scene, words: DrawingWords): TrendFigure {
  return trendIn(measureManner, headsOf, scene, words)
}

/** The trend of a scene's measure, other than the share, drawn. */
export const drawTrendMeasures: Draw = (scene, words) => {
  const figure = measureTrendFigure(scene, words)
  const style = trendRoom(figure)
  return { figure, drawing: () => <TrendDrawing figure={figure} style={style} /> }
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
