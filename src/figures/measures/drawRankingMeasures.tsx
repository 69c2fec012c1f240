import { compareReleases } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { DrawingWords } from '../../words/drawingWords'
import { measureRankingWordsFor, measureWordsFor } from '../../words/measureWords'
import { rankingWordsFor } from '../../words/rankingWords'
import type { Draw } from '../drawnFigure'
import type { RankingFigure } from '../figure'
import { rankingRoom } from '../ink/plotRoom'
import { RankingDrawing } from '../ranking/RankingDrawing'
import { type RankingHeads, rankingIn } from '../ranking/rankingFigure'
import { measureManner } from './measureManner'

/** All allies in the view's year and release by a measure other than the share. */
export function measureRankingFigure(scene: Scene, words: DrawingWords): RankingFigure {
  return rankingIn(measureManner, headsOf, scene, words)
}

/** The ranking of a scene by a measure other than the share, drawn. */
export const drawRankingMeasures: Draw = (scene, words) => {
  const figure = measureRankingFigure(scene, words)
  const style = rankingRoom(figure)
  return { figure, drawing: (room) => <RankingDrawing figure={figure} room={room} style={style} /> }
}

const headsOf: RankingHeads = ({ view, figures, reference }, ranking, { lang, figure }) => {
  const { release } = figures
  const own = measureRankingWordsFor(lang)
  const { title, measuredWords } = measureWordsFor(lang)
  const isSuperseded = reference.releases.some((other) => compareReleases(other, release) > 0)
  const told = { ranking, release, allies: reference.allies, isSuperseded }
  return {
    question: own.rankingQuestion(told),
    measured: measuredWords(view.measure, release),
    title: title(view.measure, release, figure.yearWords(release, view.year)),
    subtitle: rankingWordsFor(lang).subtitle(release, view.year),
    finding: own.rankingFinding(told),
    beside: [],
    alt: own.rankingAlt(told),
  }
}
