import type { Observation } from '../../domain/observation/observation'
import { type Place, type Ranking, rankAllies } from '../../domain/observation/ranking'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import type { WordsWith } from '../../words/parts'
import { absentRow, textCell } from '../datum'
import type { AbsentRow, FigureBase, FigureDatum, FigureTable, TableRow } from '../figure'
import { type Footnotes, gatherFootnotes, undecidedNotes } from '../footnotes'
import type { FigureHeads, Manner } from '../manner'

/** What stands over a ranking. */
export type RankingHeads = (scene: Scene, ranking: Ranking) => FigureHeads

/** One figure of a ranking, with the name of whose it is. */
export interface RankedDatum extends FigureDatum {
  readonly name: string
  readonly isHighlighted: boolean
}

/** All allies in one year by size, and NATO's own rows after them: what ranking and map show, whatever they draw. */
export interface Ranked extends FigureBase {
  readonly year: number
  readonly data: readonly { readonly observation: Observation; readonly datum: RankedDatum }[]
  readonly absent: readonly AbsentRow[]
}

/** All allies in the view's year and release by the view's measure, put in a manner. */
export function rankedIn(
  manner: Manner,
  headsOf: RankingHeads,
  scene: Scene,
  words: WordsWith<'places'>,
): Ranked {
  const { view, figures, reference } = scene
  const ranking = rankAllies(figures, view.year, view.measure)
  const places: readonly Place[] = [
    ...ranking.places,
    ...ranking.aggregates.map((observation) => ({ observation, rank: null, isTied: false })),
  ]
  const drawn = places.map((place) => place.observation)
  const footnotes = gatherFootnotes(scene, [...drawn, ...ranking.absent], words)
  const heads = headsOf(scene, ranking)
  const data = drawn.flatMap((observation) => {
    const { series } = observation
    const datum = manner.datum(observation, scene, footnotes, words, false)
    const name = words.noun.nameOf(reference.allies, series)
    const isHighlighted = view.allies.includes(series)
    return datum === null ? [] : [{ observation, datum: { ...datum, name, isHighlighted } }]
  })
  return {
    year: view.year,
    ...heads,
    caption: manner.caption(scene, words),
    notes: [
      ...undecidedNotes(
        data.map(({ datum }) => datum.verdict),
        words,
      ),
      ...footnotes.notes,
    ],
    data,
    absent: ranking.absent.flatMap((observation) =>
      absentRow(observation, scene, words, { noteSigns: footnotes.signsOf(observation) }),
    ),
    table: {
      caption: `${heads.title}. ${heads.subtitle}`,
      ...rankingTable(manner, scene, places, ranking.absent, footnotes, words),
    },
  }
}

function rankingTable(
  manner: Manner,
  scene: Scene,
  places: readonly Place[],
  absent: readonly Observation[],
  footnotes: Footnotes,
  words: WordsWith<'places'>,
): Omit<FigureTable, 'caption'> {
  const { view, figures, reference } = scene
  const { tableHeaders: headers } = words.figure
  const row = (observation: Observation, rank: number | null, isTied: boolean): TableRow => ({
    series: observation.series,
    year: observation.year,
    value: observation.value,
    verdict: judge(observation, view.threshold),
    isCounted: observation.counted,
    cells: [
      { text: words.places.rankWords(rank, isTied), sortBy: rank },
      textCell(words.noun.nameOf(reference.allies, observation.series)),
      textCell(observation.series),
      ...manner.cells(observation, scene, footnotes, words),
    ],
  })
  return {
    columns: [
      { key: 'rank', header: headers.rank, isNumeric: true, scale: 1 },
      { key: 'ally', header: headers.ally },
      { key: 'code', header: headers.code },
      ...manner.columns(words.figure.yearWords(figures.release, view.year), scene, words),
    ],
    rows: [
      ...places.map(({ observation, rank, isTied }) => row(observation, rank, isTied)),
      ...absent.map((observation) => row(observation, null, false)),
    ],
  }
}
