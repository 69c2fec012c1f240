import { answerOf } from '../domain/answer'
import type { Observation } from '../domain/observation'
import { type Place, rankAllies } from '../domain/ranking'
import type { Scene } from '../domain/scene'
import { judge } from '../domain/verdict'
import { rankingWordsFor } from '../words/chartWords'
import type { DrawingWords } from '../words/drawingWords'
import { shareAxis } from './axis'
import { datumCells, figureDatum } from './datum'
import type { AbsentRow, Bar, FigureNote, FigureTable, RankingFigure, TableRow } from './figure'
import { type Footnotes, gatherFootnotes } from './footnotes'
import { figureMarks } from './marks'

/** All allies in the view's year and release, by share of GDP, against the marks. */
export function rankingFigure(scene: Scene, words: DrawingWords): RankingFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const own = rankingWordsFor(words.lang)
  const ranking = rankAllies(figures, view.year, 'share')
  const places: readonly Place[] = [
    ...ranking.places,
    ...ranking.aggregates.map((observation) => ({ observation, rank: null, isTied: false })),
  ]
  const drawn = places.map((place) => place.observation)
  const footnotes = gatherFootnotes(scene, [...drawn, ...ranking.absent], words)
  const marks = figureMarks(scene, view.year, words)
  const answer = answerOf(scene)
  const bars = places.flatMap((place) => barOf(place, scene, footnotes, words))
  const isAggregateBar = (bar: Bar) => ranking.aggregates.some((o) => o.series === bar.series)
  return {
    kind: 'ranking',
    year: view.year,
    title: own.title(release, view.year),
    subtitle: own.subtitle(release, view.year),
    finding: words.answer.answerSentence(answer),
    caption: words.figure.sourceLine(release),
    alt: own.alt(answer, ranking, reference.allies),
    axis: shareAxis([...bars.map((bar) => bar.value), ...marks.map((mark) => mark.value)], words),
    marks,
    notes: [...closeCallNotes(bars, words), ...footnotes.notes],
    bars: bars.filter((bar) => !isAggregateBar(bar)),
    aggregates: bars.filter(isAggregateBar),
    absent: ranking.absent.flatMap((observation) => absentRow(observation, scene, words)),
    table: rankingTable(scene, places, ranking.absent, footnotes, words),
  }
}

/** What the triangles at the ends of bars mean, as far as there are any. */
function closeCallNotes(bars: readonly Bar[], words: DrawingWords): readonly FigureNote[] {
  return CLOSE_CALL_SIGNS.flatMap(({ side, sign }) =>
    bars.some((bar) => bar.closeCall === side)
      ? [{ sign, text: words.figure.closeCallNote[side] }]
      : [],
  )
}

const CLOSE_CALL_SIGNS = [
  { side: 'above', sign: '▲' },
  { side: 'below', sign: '▼' },
] as const

function barOf(
  { observation, rank, isTied }: Place,
  scene: Scene,
  footnotes: Footnotes,
  words: DrawingWords,
): readonly Bar[] {
  const datum = figureDatum(observation, scene, footnotes, words, false)
  if (datum === null) return []
  const own = rankingWordsFor(words.lang)
  return [
    {
      ...datum,
      name: words.noun.nameOf(scene.reference.allies, observation.series),
      rankText: own.rankWords(rank, isTied),
      isHighlighted: scene.view.allies.includes(observation.series),
    },
  ]
}

function absentRow(
  observation: Observation,
  scene: Scene,
  words: DrawingWords,
): readonly AbsentRow[] {
  const { series, status } = observation
  if (status === 'actual' || status === 'estimate') return []
  return [
    {
      series,
      name: words.noun.nameOf(scene.reference.allies, series),
      status,
      reason: words.noun.statusWords[status],
      isHighlighted: scene.view.allies.includes(series),
    },
  ]
}

function rankingTable(
  scene: Scene,
  places: readonly Place[],
  absent: readonly Observation[],
  footnotes: Footnotes,
  words: DrawingWords,
): FigureTable {
  const { view, figures, reference } = scene
  const { tableHeaders: headers } = words.figure
  const own = rankingWordsFor(words.lang)
  const year = words.figure.yearWords(figures.release, view.year)
  const row = (observation: Observation, rank: number | null, isTied: boolean): TableRow => ({
    series: observation.series,
    year: observation.year,
    value: observation.value,
    verdict: judge(observation, view.threshold),
    isCounted: observation.counted,
    cells: [
      { text: own.rankWords(rank, isTied), sortBy: rank },
      nameCell(words.noun.nameOf(reference.allies, observation.series)),
      nameCell(observation.series),
      ...datumCells(observation, scene, footnotes, words),
    ],
  })
  return {
    caption: `${own.title(figures.release, view.year)}. ${own.subtitle(figures.release, view.year)}`,
    columns: [
      { key: 'rank', header: headers.rank, isNumeric: true },
      { key: 'ally', header: headers.ally, isNumeric: false },
      { key: 'code', header: headers.code, isNumeric: false },
      { key: 'share', header: headers.share(year), isNumeric: true },
      { key: 'figure', header: headers.figure, isNumeric: false },
      { key: 'verdict', header: headers.verdict(view.threshold), isNumeric: false },
      { key: 'remark', header: headers.remark, isNumeric: false },
    ],
    rows: [
      ...places.map(({ observation, rank, isTied }) => row(observation, rank, isTied)),
      ...absent.map((observation) => row(observation, null, false)),
    ],
  }
}

const nameCell = (text: string) => ({ text, sortBy: text })
