import type { Observation } from '../../domain/observation/observation'
import { type Place, type Ranking, rankAllies } from '../../domain/observation/ranking'
import type { Scene } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import { judge } from '../../domain/verdict/verdict'
import type { DrawingWords, WordsWith } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import { absentRow, textCell } from '../datum'
import { besideCount } from '../document/beside'
import type { FigureNote, FigureTable, TableRow } from '../figure'
import { type Footnotes, gatherFootnotes, undecidedNotes } from '../footnotes'
import type { FigureHeads, Manner } from '../manner'
import { shareManner } from '../shareManner'
import type { Bar, RankingFigure } from './bar'

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
  const marks = manner.marks(scene, view.year, words)
  const heads = headsOf(scene, ranking)
  const bars = places.flatMap((place) => barOf(place, manner, scene, footnotes, words))
  const values = [...bars, ...marks].map(({ value }) => value)
  const isAggregateBar = (bar: Bar) => ranking.aggregates.some((o) => o.series === bar.series)
  return {
    kind: 'ranking',
    year: view.year,
    ...heads,
    caption: manner.caption(scene, words),
    axis: manner.axis(values, scene, words),
    marks,
    notes: [...barNotes(bars, words), ...footnotes.notes],
    bars: bars.filter((bar) => !isAggregateBar(bar)),
    aggregates: bars.filter(isAggregateBar),
    absent: ranking.absent.flatMap((observation) =>
      absentRow(observation, scene, words, { noteSigns: footnotes.signsOf(observation) }),
    ),
    table: {
      caption: `${heads.title}. ${heads.subtitle}`,
      ...rankingTable(manner, scene, places, ranking.absent, footnotes, words),
    },
  }
}

/** What the triangles at the ends of bars mean, and bars of no side, as far as there are any. */
function barNotes(bars: readonly Bar[], words: DrawingWords): readonly FigureNote[] {
  return [
    ...CLOSE_CALL_SIGNS.flatMap(({ side, sign }) =>
      bars.some((bar) => bar.closeCall === side)
        ? [{ sign, text: words.figure.closeCallNote[side] }]
        : [],
    ),
    ...undecidedNotes(
      bars.map(({ verdict }) => verdict),
      words,
    ),
  ]
}

const CLOSE_CALL_SIGNS = [
  { side: 'above', sign: '▲' },
  { side: 'below', sign: '▼' },
] as const

function barOf(
  { observation, rank, isTied }: Place,
  manner: Manner,
  scene: Scene,
  footnotes: Footnotes,
  words: WordsWith<'ranking'>,
): readonly Bar[] {
  const datum = manner.datum(observation, scene, footnotes, words, false)
  if (datum === null) return []
  const own = words.ranking
  return [
    {
      ...datum,
      name: words.noun.nameOf(scene.reference.allies, observation.series),
      rankText: own.rankWords(rank, isTied),
      isHighlighted: scene.view.allies.includes(observation.series),
    },
  ]
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
