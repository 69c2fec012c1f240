import { isAggregate } from '../../domain/ally'
import type { Observation } from '../../domain/observation/observation'
import { type Place, type Ranking, rankAllies } from '../../domain/observation/ranking'
import type { Scene } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import { thresholdAt } from '../../domain/verdict/threshold'
import { compareShare, judge } from '../../domain/verdict/verdict'
import type { DrawingWords, WordsWith } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import { absentRow, textCell } from '../datum'
import { besideCount } from '../document/beside'
import type { FigureMark, FigureNote, FigureTable, TableRow } from '../figure'
import { type Footnotes, gatherFootnotes, undecidedNotes } from '../footnotes'
import { inkKindOf } from '../ink/barInk'
import type { FigureHeads, Manner } from '../manner'
import { shareManner } from '../shareManner'
import type { Bar, RankingFigure } from './bar'
import { type ComparedBar, groupBars, judgedInk } from './barGroups'
import { barNotes } from './barNotes'

/** What stands over a ranking. */
export type RankingHeads = (scene: Scene, ranking: Ranking) => FigureHeads

/** All allies in the view's year and release, by share of GDP, against the marks. */
export function rankingFigure(scene: Scene, words: ChartWords<'ranking'>): RankingFigure {
  return rankingIn(shareManner, headsIn(words), scene, words)
}

const headsIn =
  (words: ChartWords<'ranking'>): RankingHeads =>
  (scene, ranking) => {
    const { view, figures, reference } = scene
    const own = words.ranking
    const answer = answerOf(scene)
    return {
      title: own.title(figures.release, view.year),
      subtitle: own.subtitle(figures.release, view.year),
      headline: own.headline(answer),
      finding: own.finding(answer),
      beside: besideCount(scene, words),
      alt: own.alt(answer, ranking, reference.allies),
    }
  }

/** All allies in the view's year and release by the view's measure, put in a manner. */
export function rankingIn(
  manner: Manner,
  headsOf: RankingHeads,
  scene: Scene,
  words: WordsWith<'ranking'>,
): RankingFigure {
  const { view, figures } = scene
  const ranking = rankAllies(figures, view.year, view.measure)
  const places: readonly Place[] = [
    ...ranking.places,
    ...ranking.aggregates.map((observation) => ({ observation, rank: null, isTied: false })),
  ]
  const drawn = places.map((place) => place.observation)
  const footnotes = gatherFootnotes(scene, [...drawn, ...ranking.absent], words)
  const marks = manner.marks(scene, view.year, words).map((mark) => ({
    ...mark,
    standing: words.ranking.standingHead(thresholdAt(scene.reference.thresholds, mark.value)),
  }))
  const heads = headsOf(scene, ranking)
  const compared = places.flatMap((place) => barOf(place, marks, manner, scene, footnotes, words))
  const own = compared.filter(({ bar }) => !isAggregate(bar.series))
  const notes = barNotes(
    own.map(({ bar }) => bar),
    marks,
    words,
  )
  const told = own.map(({ bar, standing }, index) => ({
    bar: { ...bar, ...notes.get(bar.series), ...(index === 0 && { endText: bar.valueText }) },
    standing,
  }))
  const bars = told.map(({ bar }) => bar)
  return {
    kind: 'ranking',
    year: view.year,
    ...heads,
    caption: manner.caption(scene, words),
    axis: axisOf(manner, [...compared.map(({ bar }) => bar), ...marks], scene, words),
    marks,
    notes: [
      ...undecidedNotes(
        bars.map(({ verdict }) => verdict),
        words,
      ),
      ...proposedNotes(scene, marks, words),
      ...footnotes.notes,
    ],
    bars,
    isMixed: new Set(compared.map(({ bar }) => bar.status)).size > 1,
    groups: groupBars(told, marks, words),
    aggregates: compared.map(({ bar }) => bar).filter(({ series }) => isAggregate(series)),
    absent: ranking.absent.flatMap((observation) =>
      absentRow(observation, scene, words, { noteSigns: footnotes.signsOf(observation) }),
    ),
    table: {
      caption: `${heads.title}. ${heads.subtitle}`,
      ...rankingTable(manner, scene, places, ranking.absent, footnotes, words),
    },
  }
}

/** From 0, or the least, to the largest of what is drawn: nothing names the values between. */
function axisOf(
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

/** What a mark is that was never agreed: its head in the picture has no room for all of it. */
function proposedNotes(
  { reference }: Scene,
  marks: readonly FigureMark[],
  { mark: own }: DrawingWords,
): readonly FigureNote[] {
  return marks.flatMap(({ value, shortLabel }) => {
    const threshold = thresholdAt(reference.thresholds, value)
    const isProposed = threshold.stages.at(-1)?.standing === 'proposed'
    return isProposed ? [{ sign: shortLabel, text: own.standingOf(threshold) }] : []
  })
}

function barOf(
  { observation }: Place,
  marks: readonly FigureMark[],
  manner: Manner,
  scene: Scene,
  footnotes: Footnotes,
  words: WordsWith<'ranking'>,
): readonly ComparedBar[] {
  const datum = manner.datum(observation, scene, footnotes, words, false)
  if (datum === null) return []
  const { series, measure } = observation
  const verdicts = marks.map(({ value }) => judge(observation, value))
  const kind = isAggregate(series) ? 'aggregate' : inkKindOf(datum)
  const bar: Bar = {
    ...datum,
    name: words.noun.nameOf(scene.reference.allies, series),
    endText: measure === 'share' ? words.figure.bareValueWords(observation) : datum.valueText,
    note: '',
    isNoted: false,
    verdicts,
    ink: kind === 'meets' ? judgedInk(verdicts, marks) : kind,
    isHighlighted: scene.view.allies.includes(series),
  }
  return [{ bar, standing: marks.map(({ value }) => compareShare(observation, value)) }]
}

function rankingTable(
  manner: Manner,
  scene: Scene,
  places: readonly Place[],
  absent: readonly Observation[],
  footnotes: Footnotes,
  words: WordsWith<'ranking'>,
): Omit<FigureTable, 'caption'> {
  const { view, figures, reference } = scene
  const { tableHeaders: headers } = words.figure
  const own = words.ranking
  const row = (observation: Observation, rank: number | null, isTied: boolean): TableRow => ({
    series: observation.series,
    year: observation.year,
    value: observation.value,
    verdict: judge(observation, view.threshold),
    isCounted: observation.counted,
    cells: [
      { text: own.rankWords(rank, isTied), sortBy: rank },
      textCell(words.noun.nameOf(reference.allies, observation.series)),
      textCell(observation.series),
      ...manner.cells(observation, scene, footnotes, words),
    ],
  })
  return {
    columns: [
      { key: 'rank', header: headers.rank, isNumeric: true, scale: 1 },
      { key: 'ally', header: headers.ally, isNumeric: false },
      { key: 'code', header: headers.code, isNumeric: false },
      ...manner.columns(words.figure.yearWords(figures.release, view.year), scene, words),
    ],
    rows: [
      ...places.map(({ observation, rank, isTied }) => row(observation, rank, isTied)),
      ...absent.map((observation) => row(observation, null, false)),
    ],
  }
}
