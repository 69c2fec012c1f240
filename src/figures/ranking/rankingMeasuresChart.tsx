import { isAggregate } from '../../domain/ally'
import { IN_EMBED } from '../../domain/inEmbed'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import { EQUIPMENT_GUIDELINE } from '../../domain/verdict/balance'
import { compareShare } from '../../domain/verdict/verdict'
import type { Chart } from '../chart'
import type { MeasuredWords } from '../chartWords'
import type { FigureMark } from '../figure'
import { measureManner } from '../measureManner'
import type { Bar, BarGroup, RankingFigure } from './bar'
import { foldedRows } from './foldedRows'
import { areMixed, axisOf, plainBar } from './plainBar'
import { RankingDrawing } from './RankingDrawing'
import { type Ranked, type RankingHeads, rankedIn } from './ranked'
import { rankingRoom } from './rankingRoom'

type Words = MeasuredWords<'ranking'>

/** All allies in the view's year and release by a measure other than the share. */
export function measureRankingFigure(scene: Scene, words: Words): RankingFigure {
  const manner = measureManner(words)
  const { data, ...ranked } = rankedIn(manner, headsIn(words), scene, words)
  const marks = scene.view.measure === 'equipment' ? [guideline(words)] : []
  const drawn = data.map((one) => guidedBar(one, marks))
  const folded = foldedRows(ranked.absent, words)
  const bars = drawn.filter(({ series }) => !isAggregate(series))
  return {
    kind: 'ranking',
    ...ranked,
    absent: folded.absent,
    notes: [...ranked.notes, ...folded.notes],
    axis: axisOf(manner, [...drawn, ...marks], scene, words),
    marks,
    bars,
    groups: marks.length === 0 ? [{ bars, count: null }] : guidedGroups(bars, words),
    isMixed: areMixed(drawn),
    aggregates: drawn.filter(({ series }) => isAggregate(series)),
  }
}

/** NATO's guideline for equipment, which no mark of the page is. */
function guideline({ measureRanking: own, formats }: Words): FigureMark {
  const [value, standing] = [EQUIPMENT_GUIDELINE, own.guidelineStanding]
  const shortLabel = formats.mark(value)
  return { value, standing, shortLabel, label: `${shortLabel} ${standing}`, isJudged: true }
}

/** A bar coloured by how it stands to the guideline, where one is drawn; NATO's own rows are not. */
function guidedBar(one: Ranked['data'][number], marks: readonly FigureMark[]): Bar {
  const bar = plainBar(one)
  const [mark] = marks
  return mark === undefined || bar.ink === 'aggregate'
    ? bar
    : { ...bar, ink: compareShare(one.observation, mark.value) }
}

/** Who is at the guideline, who is too near to tell, and who is under it. */
function guidedGroups(bars: readonly Bar[], words: Words): readonly BarGroup[] {
  return (['meets', 'undecided', 'below'] as const).flatMap((ink) => {
    const own = bars.filter((bar) => bar.ink === ink)
    const text = words.measureRanking.guidelineGroup[ink]
    const count = { number: String(own.filter(({ isCounted }) => isCounted).length), text }
    return own.length === 0 ? [] : [{ bars: own, count }]
  })
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
      question: IN_EMBED ? '' : own.rankingQuestion(told),
      measured: measuredWords(view.measure, release),
      title: title(view.measure, release, String(view.year)),
      subtitle: words.places.subtitle(release, view.year),
      headline: own.rankingHeadline(told),
      finding: own.rankingFinding(told),
      beside: [],
      alt: IN_EMBED ? '' : own.rankingAlt(told),
    }
  }
