import { isAggregate } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import { rankAllies } from '../../domain/observation/ranking'
import type { Scene } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import { holdsMost } from '../../domain/verdict/count'
import { judge, type Verdict } from '../../domain/verdict/verdict'
import type { DrawingWords } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import type { AbsentRow, FigureMark, FigureNote } from '../figure'
import { figureMarks } from '../marks'
import { judgedInk } from '../ranking/barGroups'
import { type Ranked, rankedIn } from '../ranking/ranked'
import { shareHeads } from '../ranking/shareHeads'
import { shareManner } from '../shareManner'
import type { AreaColour, MapArea, MapFigure, MapKey } from './mapArea'

/** Lower bounds of the classes of shares above the lowest: the marks of 2, 3 and 3.5% and halves between. */
const CLASS_BOUNDS: readonly Hundredths[] = [150, 200, 250, 300, 350]
/** How many of the further marks each step of colour does not reach; the last stands for more, too. */
const MISSED = { meets3: 0, meets2: 1, meets1: 2 } as const
const INKS = ['meets3', 'meets2', 'meets1', 'meets', 'below', 'undecided', 'none'] as const

/** All allies in the view's year and release as a map. It says and tables what the ranking does. */
export function mapFigure(scene: Scene, words: ChartWords<'map'>): MapFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const own = words.map
  const ranked = rankedIn(shareManner, shareHeads(words), scene, words)
  const allies = ranked.data.filter(({ datum }) => !isAggregate(datum.series))
  const [title, subtitle] = [own.title(release, view.year), own.subtitle(release, view.year)]
  const marks = figureMarks(scene, view.year, words)
  const answer = answerOf(scene)
  const areas = [
    ...allies.map((one) => areaOf(one, marks, scene, words)),
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
    alt: IN_EMBED
      ? ''
      : own.altText(answer, rankAllies(figures, view.year, 'share'), reference.allies),
    notes: [...closeCallNotes(allies, words), ...ranked.notes],
    areas,
    legend: legendOf(areas, marks, scene, words),
    fewText: holdsMost(answer.count) ? '' : own.fewText(answer.count),
    table: {
      ...ranked.table,
      caption: `${title}. ${subtitle}`,
      rows: ranked.table.rows.filter(({ series }) => series !== null && !isAggregate(series)),
    },
  }
}

const SIGNS = { above: '▲', below: '▼' } as const

/** What the triangles beside values mean, as far as there are any. */
function closeCallNotes(data: Ranked['data'], { figure }: DrawingWords): readonly FigureNote[] {
  return (['above', 'below'] as const).flatMap((side) =>
    data.some(({ datum }) => datum.closeCall === side)
      ? [{ sign: SIGNS[side], text: figure.closeCallNote[side] }]
      : [],
  )
}

function areaOf(
  { observation, datum }: Ranked['data'][number],
  marks: readonly FigureMark[],
  { view }: Scene,
  { figure }: DrawingWords,
): MapArea {
  const { series, name, isHighlighted, label, noteSigns, closeCall, verdict, value } = datum
  const verdicts = marks.map((mark) => judge(observation, mark.value))
  return {
    series,
    name,
    valueText: figure.bareValueWords(observation) + (closeCall === null ? '' : SIGNS[closeCall]),
    noteSigns,
    colour:
      view.colour === 'value' && verdict !== 'none' ? classOf(value) : judgedInk(verdicts, marks),
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
    isHighlighted,
    label: `${name}, ${reason}`,
  }
}

/** The class of a share: 0 is the lowest. */
function classOf(value: Hundredths): number {
  return CLASS_BOUNDS.filter((bound) => value >= bound).length
}

/** The classes whole, so that the scale can be read; of verdicts and marks reached those that there are. */
function legendOf(
  areas: readonly MapArea[],
  marks: readonly FigureMark[],
  { view: { colour, threshold } }: Scene,
  { map: own, noun }: ChartWords<'map'>,
): readonly MapKey[] {
  const isUsed = (ink: AreaColour) => areas.some((area) => area.colour === ink)
  const classes = [0, ...CLASS_BOUNDS].map((_, index) => ({
    colour: index,
    text: own.classWords(CLASS_BOUNDS[index - 1] ?? null, CLASS_BOUNDS[index] ?? null),
  }))
  const further = marks.filter(({ value }) => value >= threshold).map(({ value }) => value)
  return [
    ...(colour === 'value' ? classes : []),
    ...INKS.filter(isUsed).map((ink) => ({
      colour: ink,
      text:
        ink in MISSED
          ? reachText(MISSED[ink as keyof typeof MISSED], further, own)
          : noun.verdictWords(ink as Verdict, threshold),
    })),
    ...(isUsed('absent') ? [{ colour: 'absent', text: own.absentWords } as const] : []),
  ]
}

/** What a step of colour reaches: "3 to 3.49%". `further` are the judged mark and those above it. */
function reachText(
  missed: number,
  further: readonly Hundredths[],
  { classWords }: ChartWords<'map'>['map'],
): string {
  const from = missed === MISSED.meets1 ? 0 : further.length - 1 - missed
  return classWords(further[from] ?? null, further[further.length - missed] ?? null)
}
