import { isAggregate } from '../domain/ally'
import type { Scene } from '../domain/scene'
import { type Series, seriesOf } from '../domain/series'
import { judge } from '../domain/verdict'
import { trendWordsFor } from '../words/chartWords'
import type { DrawingWords } from '../words/drawingWords'
import { shareAxis } from './axis'
import { datumCells, figureDatum } from './datum'
import type { FigureTable, Line, TrendFigure } from './figure'
import { type Footnotes, gatherFootnotes } from './footnotes'
import { assignColours } from './lineColours'
import { figureMarks } from './marks'

/** The chosen allies and aggregates over the view's years, all from its release. */
export function trendFigure(scene: Scene, words: DrawingWords): TrendFigure {
  const { view, figures } = scene
  const { release } = figures
  const own = trendWordsFor(words.lang)
  const [first, last] = view.years
  const all = view.allies.map((code) => seriesOf(figures, code, 'share', view.years))
  const drawn = all.flatMap((series) => series.points)
  const footnotes = gatherFootnotes(scene, drawn, words)
  const marks = figureMarks(scene, last, words)
  const named = all.map((series) => ({ name: nameIn(scene, series, words), points: series.points }))
  const values = drawn.flatMap(({ value }) => (value === null ? [] : [value]))
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const colours = assignColours(view.allies)
  return {
    kind: 'trend',
    title: own.title(release, view.years),
    subtitle: own.subtitle(release),
    finding: own.finding(release, named),
    caption: words.figure.sourceLine(release),
    alt: own.alt(release, named),
    axis: shareAxis([...values, ...marks.map((mark) => mark.value)], words),
    marks,
    notes: footnotes.notes,
    years,
    estimateYears: years.filter((year) => release.estimateYears.includes(year)),
    estimatesLabel: own.estimatesLabel,
    lines: all.map((series) =>
      lineOf(series, scene, footnotes, words, colours.get(series.series) ?? 0),
    ),
    table: trendTable(scene, all, footnotes, words),
  }
}

function nameIn(scene: Scene, { series }: Series, words: DrawingWords): string {
  return words.noun.nameOf(scene.reference.allies, series)
}

function lineOf(
  series: Series,
  scene: Scene,
  footnotes: Footnotes,
  words: DrawingWords,
  colour: number,
): Line {
  const name = nameIn(scene, series, words)
  const joined = scene.reference.allies.find((a) => a.code === series.series)?.accessionYear
  const [first, last] = scene.view.years
  const own = trendWordsFor(words.lang)
  return {
    series: series.series,
    name,
    shortName: words.noun.shortNameOf(series.series),
    colour,
    isAggregate: isAggregate(series.series),
    points: series.points.map((point) => figureDatum(point, scene, footnotes, words, true)),
    accession:
      joined !== undefined && joined > first && joined <= last
        ? { year: joined, label: own.accessionLabel(name, joined) }
        : null,
  }
}

function trendTable(
  scene: Scene,
  all: readonly Series[],
  footnotes: Footnotes,
  words: DrawingWords,
): FigureTable {
  const { view, figures } = scene
  const { tableHeaders: headers } = words.figure
  const own = trendWordsFor(words.lang)
  return {
    caption: `${own.title(figures.release, view.years)}. ${own.subtitle(figures.release)}`,
    columns: [
      { key: 'ally', header: headers.ally, isNumeric: false },
      { key: 'code', header: headers.code, isNumeric: false },
      { key: 'year', header: headers.year, isNumeric: true },
      { key: 'share', header: headers.shareOverYears, isNumeric: true },
      { key: 'figure', header: headers.figure, isNumeric: false },
      { key: 'verdict', header: headers.verdict(view.threshold), isNumeric: false },
      { key: 'remark', header: headers.remark, isNumeric: false },
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
          ...datumCells(point, scene, footnotes, words),
        ],
      }))
    }),
  }
}
