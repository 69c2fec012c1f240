import { isAggregate } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import { observe } from '../../domain/observation/observation'
import { rankAllies } from '../../domain/observation/ranking'
import type { Scene } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import type { DrawingWords } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import type { AbsentRow, FigureNote } from '../figure'
import { type RankedDatum, rankedIn } from '../ranking/ranked'
import { shareHeads } from '../ranking/shareHeads'
import { IS_SAID } from '../saidBeside'
import { shareManner } from '../shareManner'
import type { AreaColour, MapArea, MapFigure, MapKey } from './mapArea'

/** Lower bounds of the classes of shares above the lowest: the marks of 2, 3 and 3.5% and halves between. */
const CLASS_BOUNDS: readonly Hundredths[] = [150, 200, 250, 300, 350]
const VERDICTS = ['meets', 'below', 'undecided', 'none'] as const

/** All allies in the view's year and release as a map. It says and tables what the ranking does. */
export function mapFigure(scene: Scene, words: ChartWords<'map'>): MapFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const own = words.map
  const ranked = rankedIn(shareManner, shareHeads(words), scene, words)
  const data = ranked.data.map(({ datum }) => datum).filter(({ series }) => !isAggregate(series))
  const [title, subtitle] = [own.title(release, view.year), own.subtitle(release, view.year)]
  const areas = [
    ...data.map((one) => areaOf(one, scene, words)),
    ...ranked.absent.map((row) => emptyArea(row)),
  ]
  return {
    kind: 'map',
    year: view.year,
    title,
    subtitle,
    headline: ranked.headline,
    finding: ranked.finding,
    beside: ranked.beside,
    caption: `${ranked.caption} ${own.boundariesNote}`,
    alt: IS_SAID
      ? own.altText(answerOf(scene), rankAllies(figures, view.year, 'share'), reference.allies)
      : '',
    notes: [...closeCallNotes(data, words), ...ranked.notes],
    areas,
    legend: legendOf(areas, scene, words),
    table: {
      ...ranked.table,
      caption: `${title}. ${subtitle}`,
      rows: ranked.table.rows.filter(({ series }) => series !== null && !isAggregate(series)),
    },
  }
}

const SIGNS = { above: '▲', below: '▼' } as const

/** What the triangles beside values mean, as far as there are any. */
function closeCallNotes(
  data: readonly RankedDatum[],
  { figure }: DrawingWords,
): readonly FigureNote[] {
  return (['above', 'below'] as const).flatMap((side) =>
    data.some(({ closeCall }) => closeCall === side)
      ? [{ sign: SIGNS[side], text: figure.closeCallNote[side] }]
      : [],
  )
}

function areaOf(datum: RankedDatum, { view, figures }: Scene, { figure }: DrawingWords): MapArea {
  const { series, name, isHighlighted, label, noteSigns, closeCall, verdict } = datum
  const value = figure.bareValueWords(observe(figures, series, view.year, 'share'))
  return {
    series,
    name,
    valueText: value + (closeCall === null ? '' : SIGNS[closeCall]),
    noteSigns,
    colour: view.colour === 'value' && verdict !== 'none' ? classOf(datum.value) : verdict,
    isEstimate: datum.status === 'estimate',
    isHighlighted,
    label,
  }
}

function emptyArea({ series, name, reason, isHighlighted, noteSigns }: AbsentRow): MapArea {
  return {
    series,
    name,
    valueText: '',
    noteSigns,
    colour: 'absent',
    isEstimate: false,
    isHighlighted,
    label: `${name}, ${reason}`,
  }
}

/** The class of a share: 0 is the lowest. */
function classOf(value: Hundredths): number {
  return CLASS_BOUNDS.filter((bound) => value >= bound).length
}

/** The classes whole, so that the scale can be read; of the verdicts those that there are. */
function legendOf(
  areas: readonly MapArea[],
  { view }: Scene,
  words: ChartWords<'map'>,
): readonly MapKey[] {
  const own = words.map
  const isUsed = (colour: AreaColour) => areas.some((area) => area.colour === colour)
  const areEstimates = areas.some((area) => area.isEstimate)
  const key = (colour: AreaColour, text: string) => ({ colour, text, isEstimate: areEstimates })
  const classes = [0, ...CLASS_BOUNDS].map((_, index) =>
    key(index, own.classWords(CLASS_BOUNDS[index - 1] ?? null, CLASS_BOUNDS[index] ?? null)),
  )
  return [
    ...(view.colour === 'value' ? classes : []),
    ...VERDICTS.filter(isUsed).map((verdict) =>
      key(verdict, words.noun.verdictWords(verdict, view.threshold)),
    ),
    ...(isUsed('absent') ? [{ ...key('absent', own.absentWords), isEstimate: false }] : []),
  ]
}
