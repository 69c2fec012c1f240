import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import { measureManner } from '../measureManner'
import type { RankingFigure } from './bar'
import { RankingDrawing } from './RankingDrawing'
import { type RankingHeads, rankingFigure, rankingIn } from './rankingFigure'
import { rankingRoom } from './rankingRoom'

type Words = MeasuredWords<'ranking'>

/** All allies in the view's year and release by a measure other than the share. */
export function measureRankingFigure(scene: Scene, words: Words): RankingFigure {
  return rankingIn(measureManner(words), headsIn(words), scene, words)
}

/** All allies in one year, by any measure. */
export const rankingMeasuresChart: Chart<'ranking', Words> = {
  // An embed may be asked for a measure that is not known: then it shows shares.
  figure: (scene, words) =>
    (scene.view.measure === 'share' ? rankingFigure : measureRankingFigure)(scene, words),
  drawing: (figure, room) => (
    <RankingDrawing
      figure={figure}
      room={room}
      {...(figure.measured !== undefined && { style: rankingRoom(figure) })}
    />
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
      question: own.rankingQuestion(told),
      measured: measuredWords(view.measure, release),
      title: title(view.measure, release, String(view.year)),
      subtitle: words.ranking.subtitle(release, view.year),
      headline: own.rankingHeadline(told),
      finding: own.rankingFinding(told),
      beside: [],
      alt: own.rankingAlt(told),
    }
  }
