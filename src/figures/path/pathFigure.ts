import { IN_EMBED } from '../../domain/inEmbed'
import { type Observation, observe } from '../../domain/observation/observation'
import {
  PATH_LEVEL,
  PATH_YEAR,
  type PathSums,
  pathSums,
  startsBeforeLast,
} from '../../domain/observation/path'
import { seriesOf } from '../../domain/observation/series'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import { shareAxis } from '../axis'
import type { ChartWords } from '../chartWords'
import { datumCells, figureDatum } from '../datum'
import type { FigureMark, FigureTable, TableCell } from '../figure'
import { type Footnotes, gatherFootnotes } from '../footnotes'
import { figureMarks } from '../marks'
import type { PathFigure, Route } from './route'

/** Figures of so many years before the start stand for comparison. */
const YEARS_BEFORE = 10

interface Way {
  readonly series: string
  readonly points: readonly Observation[]
  readonly sums: PathSums
}

/** The chosen allies, who needs most first, from their figure of the view's year to 3.5% in 2035, whatever mark is judged. */
export function pathFigure(scene: Scene, words: ChartWords<'path'>): PathFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const own = words.path
  const first = Math.max(view.year - YEARS_BEFORE, figures.years[0] ?? view.year)
  const ways = view.allies
    .map(
      (series): Way => ({
        series,
        points: seriesOf(figures, series, 'share', [first, view.year]).points,
        sums: pathSums(figures, series, view.year),
      }),
    )
    .toSorted((a, b) => needOf(b) - needOf(a))
  const drawn = ways.flatMap(({ points }) => points)
  const footnotes = gatherFootnotes(scene, [...drawn, ...sumsOf(scene, ways)], words)
  const due = dueMark(scene, words)
  const values = drawn.flatMap(({ value }) => (value === null ? [] : [value]))
  const isDrawn = values.length > 0
  const source = words.figure.sourceLine(release)
  const isPast = startsBeforeLast(figures, view.year)
  const told = { paths: ways, allies: reference.allies, release, year: view.year, isPast }
  return {
    kind: 'path',
    question: IN_EMBED ? '' : own.questionText,
    title: own.title(view.year),
    subtitle: own.subtitle(release, due.label, isDrawn),
    headline: own.headline(told),
    finding: own.finding(told),
    deck: IN_EMBED ? '' : own.deckText(told),
    beside: [],
    caption: isDrawn ? `${source} ${own.method(release, view.year)}` : source,
    alt: IN_EMBED ? '' : own.altText(told),
    axis: shareAxis([...values, PATH_LEVEL], words),
    marks: [due],
    notes: footnotes.notes,
    span: [first, PATH_YEAR],
    routes: ways.map((way) => routeOf(way, scene, footnotes, words)),
    table: pathTable(scene, ways, footnotes, words),
  }
}

/** Points of GDP a year: who needs most comes first, who needs nothing later, who has no figure last. */
function needOf({ sums }: Way): number {
  return sums.needed ?? (sums.isAtLevel ? 0 : -1)
}

/** What the sums are made of besides the shares: notes on it stand below too. */
function sumsOf({ view, figures }: Scene, ways: readonly Way[]): readonly Observation[] {
  return ways.flatMap(({ series }) =>
    (['gdp', 'equipment'] as const).map((measure) => observe(figures, series, view.year, measure)),
  )
}

/** The level due, with its standing. */
function dueMark(scene: Scene, words: ChartWords<'path'>): FigureMark {
  const judged = { ...scene, view: { ...scene.view, threshold: PATH_LEVEL } }
  const mark = figureMarks(judged, PATH_YEAR, words).find(({ value }) => value === PATH_LEVEL)
  const label = words.formats.mark(PATH_LEVEL)
  return mark ?? { value: PATH_LEVEL, shortLabel: label, standing: '', label, isJudged: true }
}

function routeOf(
  { series, points, sums }: Way,
  scene: Scene,
  footnotes: Footnotes,
  words: ChartWords<'path'>,
): Route {
  const own = words.path
  const name = words.noun.nameOf(scene.reference.allies, series)
  const past = points.flatMap((point) => figureDatum(point, scene, footnotes, words, true) ?? [])
  const facts = own.facts(sums, startsBeforeLast(scene.figures, sums.start.year))
  return {
    series,
    name,
    past,
    start:
      sums.needed === null ? null : (past.find(({ year }) => year === sums.start.year) ?? null),
    endLabel: own.endLabel(name),
    facts: sums.start.value === null ? [words.noun.statusWords[sums.start.status]] : facts,
  }
}

function pathTable(
  scene: Scene,
  ways: readonly Way[],
  footnotes: Footnotes,
  words: ChartWords<'path'>,
): FigureTable {
  const { view, figures, reference } = scene
  const { release } = figures
  const { tableHeaders: headers } = words.figure
  const own = words.path
  const number = (value: number | null, text: (value: number) => string): TableCell =>
    value === null ? { text: '', sortBy: null } : { text: text(value), sortBy: value }
  const column = (key: string, header: string, isNumeric = true) => ({ key, header, isNumeric })
  const scaled = (key: string, header: string, scale: 1 | 10) => ({ ...column(key, header), scale })
  return {
    caption: `${own.title(view.year)}. ${own.method(release, view.year)}`,
    namesYear: true,
    columns: [
      column('ally', headers.ally, false),
      column('code', headers.code, false),
      column('needed', own.headers.needed),
      column('pace', own.headers.pace(view.year)),
      scaled('gap', own.headers.gap(release), 1),
      scaled('equipment', own.headers.equipment, 10),
      column('share', headers.share(words.figure.yearWords(release, view.year))),
      column('figure', headers.figure, false),
      column('verdict', headers.verdict(view.threshold), false),
      column('remark', headers.remark, false),
    ],
    rows: ways.map(({ series, sums }) => {
      const name = words.noun.nameOf(reference.allies, series)
      return {
        series,
        year: view.year,
        value: sums.start.value,
        verdict: judge(sums.start, view.threshold),
        isCounted: sums.start.counted,
        cells: [
          { text: name, sortBy: name },
          { text: series, sortBy: series },
          sums.isAtLevel ? { text: own.atLevelWords, sortBy: 0 } : number(sums.needed, own.points),
          number(sums.pace, own.points),
          number(sums.gap, words.formats.integer),
          number(sums.timesEquipment, own.times),
          ...datumCells(sums.start, scene, footnotes, words),
        ],
      }
    }),
  }
}
