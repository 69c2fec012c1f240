import { isAggregate } from '../../domain/ally'
import { IN_EMBED } from '../../domain/inEmbed'
import type { Observation } from '../../domain/observation/observation'
import { type Series, seriesOf } from '../../domain/observation/series'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import type { WordsWith } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import { besideMark } from '../document/beside'
import type { FigureTable } from '../figure'
import { type Footnotes, gatherFootnotes } from '../footnotes'
import { assignColours } from '../ink/lineColours'
import type { FigureHeads, Manner } from '../manner'
import { shareManner } from '../shareManner'
import type { Line, TrendFigure } from './line'

/** A line with its name, as the texts over a trend need it. */
interface NamedLine {
  readonly name: string
  readonly points: readonly Observation[]
}

/** What stands over a trend. */
export type TrendHeads = (scene: Scene, lines: readonly NamedLine[]) => FigureHeads

/** Shares of the chosen allies and aggregates over the view's years, all from its release. */
export function trendFigure(scene: Scene, words: ChartWords<'trend'>): TrendFigure {
  return trendIn(shareManner, headsIn(words), scene, words)
}

const headsIn =
  (words: ChartWords<'trend'>): TrendHeads =>
  (scene, lines) => {
    const { view, figures } = scene
    const { release } = figures
    const own = words.trend
    return {
      question: IN_EMBED ? '' : own.questionText(lines, view.years),
      title: own.title(release, view.years),
      subtitle: words.lines.subtitle(release),
      headline: own.headline({
        release,
        lines,
        isSuperseded: isSuperseded(release, scene.reference.releases),
      }),
      finding: own.finding(release, lines),
      beside: besideMark(scene, words),
      alt: IN_EMBED ? '' : own.altText(release, lines),
    }
  }

/** The chosen allies and aggregates over the view's years by its measure, put in a manner. */
export function trendIn(
  manner: Manner,
  headsOf: TrendHeads,
  scene: Scene,
  words: WordsWith<'lines'>,
): TrendFigure {
  const { view, figures } = scene
  const { release } = figures
  const [first, last] = view.years
  const all = view.allies.map((code) => seriesOf(figures, code, view.measure, view.years))
  const drawn = all.flatMap((series) => series.points)
  const footnotes = gatherFootnotes(scene, drawn, words)
  const marks = manner.marks(scene, last, words)
  const named = all.map((series) => ({ name: nameIn(scene, series, words), points: series.points }))
  const heads = headsOf(scene, named)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const colours = assignColours(view.allies)
  const lines = all.map((series) =>
    lineOf(series, manner, scene, footnotes, words, colours.get(series.series) ?? 0),
  )
  const values = lines.flatMap(({ points }) => points.flatMap((datum) => datum?.value ?? []))
  return {
    kind: 'trend',
    ...heads,
    caption: manner.caption(scene, words),
    axis: manner.axis([...values, ...marks.map((mark) => mark.value)], scene, words),
    marks,
    notes: footnotes.notes,
    years,
    estimateYears: years.filter((year) => release.estimateYears.includes(year)),
    estimatesLabel: words.lines.estimatesLabel,
    lines,
    table: {
      caption: `${heads.title}. ${heads.subtitle}`,
      ...trendTable(manner, scene, all, footnotes, words),
    },
  }
}

function nameIn(scene: Scene, { series }: Series, words: WordsWith<'lines'>): string {
  return words.noun.nameOf(scene.reference.allies, series)
}

function lineOf(
  series: Series,
  manner: Manner,
  scene: Scene,
  footnotes: Footnotes,
  words: WordsWith<'lines'>,
  colour: number,
): Line {
  const name = nameIn(scene, series, words)
  const joined = scene.reference.allies.find((a) => a.code === series.series)?.accessionYear
  const [first, last] = scene.view.years
  return {
    series: series.series,
    name,
    shortName: words.noun.shortNameOf(series.series),
    colour,
    isAggregate: isAggregate(series.series),
    points: series.points.map((point) => manner.datum(point, scene, footnotes, words, true)),
    accession:
      joined !== undefined && joined > first && joined <= last
        ? { year: joined, label: words.lines.accessionLabel(name, joined) }
        : null,
  }
}

function trendTable(
  manner: Manner,
  scene: Scene,
  all: readonly Series[],
  footnotes: Footnotes,
  words: WordsWith<'lines'>,
): Omit<FigureTable, 'caption'> {
  const { view, figures } = scene
  const { tableHeaders: headers } = words.figure
  return {
    columns: [
      { key: 'ally', header: headers.ally },
      { key: 'code', header: headers.code },
      { key: 'year', header: headers.year, isNumeric: true, scale: 1 },
      ...manner.columns(null, scene, words),
    ],
    rows: all.flatMap((series) => {
      const name = nameIn(scene, series, words)
      return series.points.map((point) => ({
        series: point.series,
        year: point.year,
        value: point.value,
        verdict: judge(point, view.threshold),
        isCounted: point.counted,
        cells: [
          { text: name, sortBy: name },
          { text: point.series, sortBy: point.series },
          { text: words.figure.yearWords(figures.release, point.year), sortBy: point.year },
          ...manner.cells(point, scene, footnotes, words),
        ],
      }))
    }),
  }
}
