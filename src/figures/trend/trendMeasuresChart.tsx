import { IN_EMBED } from '../../domain/inEmbed'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import { measureManner } from '../measureManner'
import { type Index, indexedManner, indexIn } from './indexedManner'
import type { TrendFigure } from './line'
import { TrendDrawing } from './TrendDrawing'
import { type TrendHeads, trendIn } from './trendFigure'
import { trendRoom } from './trendRoom'

type Words = MeasuredWords<'trend'>

/** A measure other than the share of the chosen allies and aggregates over the view's years. */
export function measureTrendFigure(scene: Scene, words: Words): TrendFigure {
  const index = indexIn(scene)
  const manner = index === null ? measureManner(words) : indexedManner(index, words)
  return trendIn(manner, headsIn(words, index), scene, words)
}

/** Any measure but the share over years: what is none of these is drawn as a share, by the chart of shares. */
export const trendMeasuresChart: Chart<'trend', Words> = {
  figure: measureTrendFigure,
  drawing: (figure, room) => <TrendDrawing figure={figure} room={room} style={trendRoom(figure)} />,
}

const headsIn =
  (words: Words, index: Index | null): TrendHeads =>
  (scene, lines) => {
    const { view, figures } = scene
    const { release } = figures
    const own = words.measureTrend
    const subtitle = words.lines.subtitle(release)
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
      title: index === null ? own.trendTitle(trend) : own.indexTitle(trend, index.year),
      subtitle:
        index === null ? subtitle : (IN_EMBED ? '' : own.indexSubtitle(subtitle)) || subtitle,
      headline: own.trendHeadline(trend),
      finding: own.trendFinding(trend),
      beside: [],
      alt: IN_EMBED ? '' : own.trendAlt(trend),
    }
  }
