import { isAggregate } from '../../domain/ally'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import { measureManner } from '../measureManner'
import { IS_SAID } from '../saidBeside'
import type { RankingFigure } from './bar'
import { areMixed, axisOf, plainBar } from './plainBar'
import { RankingDrawing } from './RankingDrawing'
import { type RankingHeads, rankedIn } from './ranked'
import { rankingRoom } from './rankingRoom'

type Words = MeasuredWords<'ranking'>

/** All allies in the view's year and release by a measure other than the share. */
export function measureRankingFigure(scene: Scene, words: Words): RankingFigure {
  const manner = measureManner(words)
  const { data, ...ranked } = rankedIn(manner, headsIn(words), scene, words)
  const drawn = data.map(plainBar)
  const bars = drawn.filter(({ series }) => !isAggregate(series))
  return {
    kind: 'ranking',
    ...ranked,
    axis: axisOf(manner, drawn, scene, words),
    marks: [],
    bars,
    groups: [{ bars, count: null }],
    isMixed: areMixed(drawn),
    aggregates: drawn.filter(({ series }) => isAggregate(series)),
  }
}

/** All allies in one year, by any measure but the share. */
export const rankingMeasuresChart: Chart<'ranking', Words> = {
  figure: measureRankingFigure,
  drawing: (figure, room) => (
    <RankingDrawing figure={figure} room={room} style={rankingRoom(figure)} />
  ),
}

const headsIn =
  (words: Words): RankingHeads =>
  ({ view, figures, reference }, ranking) => {
    const { release } = figures
    const { measureRanking: own } = words
    const { title, measuredWords } = words.measure
    const told = {
      ranking,
      release,
      allies: reference.allies,
      isSuperseded: isSuperseded(release, reference.releases),
    }
    return {
      question: IS_SAID ? own.rankingQuestion(told) : '',
      measured: measuredWords(view.measure, release),
      title: title(view.measure, release, String(view.year)),
      subtitle: words.places.subtitle(release, view.year),
      headline: own.rankingHeadline(told),
      finding: own.rankingFinding(told),
      beside: [],
      alt: IS_SAID ? own.rankingAlt(told) : '',
    }
  }
