import { IN_EMBED } from '../../domain/inEmbed'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import { measureManner } from '../measureManner'
import type { TrendFigure } from './line'
import { TrendDrawing } from './TrendDrawing'
import { type TrendHeads, trendIn } from './trendFigure'
import { trendRoom } from './trendRoom'

type Words = MeasuredWords<'trend'>

/** A measure other than the share of the chosen allies and aggregates over the view's years. */
export function measureTrendFigure(scene: Scene, words: Words): TrendFigure {
  return trendIn(measureManner(words), headsIn(words), scene, words)
}

/** Any measure but the share over years: what is none of these is drawn as a share, by the chart of shares. */
export const trendMeasuresChart: Chart<'trend', Words> = {
  figure: measureTrendFigure,
  drawing: (figure) => <TrendDrawing figure={figure} style={trendRoom(figure)} />,
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
      question: IN_EMBED ? '' : own.trendQuestion(trend),
      measured: words.measure.measuredWords(view.measure, release),
      title: own.trendTitle(trend),
      subtitle: words.lines.subtitle(release),
      headline: own.trendHeadline(trend),
      finding: own.trendFinding(trend),
      beside: [],
      alt: IN_EMBED ? '' : own.trendAlt(trend),
    }
  }
