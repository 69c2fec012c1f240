import type { SeriesCode } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import { observe } from '../../domain/observation/observation'
import {
  countBounds,
  type SeriesVintages,
  sortByChange,
  vintagesOfSeries,
  vintagesOfYear,
  type YearVintage,
} from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import type { ChartWords } from '../chartWords'
import { absentRow } from '../datum'
import { besideVintages } from '../document/besideVintages'
import type { AbsentRow } from '../figure'
import { figureMarks, proposedNotes } from '../marks'
import { closeAxis } from './closeAxis'
import type {
  RevisionPoint,
  RevisionRow,
  RevisionsFigure,
  VintageCount,
  VintageKey,
  VintageShape,
} from './revisionsFigureTypes'
import { revisionsTable } from './revisionsTable'
import { daggerNotes, fewNotes, placedNote, type VintageNote, vintageNotes } from './vintageNotes'

/** How the figures for the view's year changed from release to release. */
export function revisionsFigure(scene: Scene, words: ChartWords<'revisions'>): RevisionsFigure {
  const { view, figures, vintages: all, reference } = scene
  const own = words.revisions
  const nameOf = (series: SeriesCode) => words.noun.nameOf(reference.allies, series)
  const vintages = vintagesOfYear(all, view.year, view.threshold)
  const series = sortByChange(
    reference.allies.map(({ code }) => vintagesOfSeries(vintages, code, view.year, view.threshold)),
    nameOf,
  )
  const moved = series.filter((one) => hasMoved(one, view.threshold)).map((one) => one.series)
  const isShown = ({ series: ally }: { readonly series: SeriesCode }) =>
    moved.length === 0 || moved.includes(ally) || view.allies.includes(ally)
  // Letters run through the rows that are seen first; an embed folds its notes.
  const seen = IN_EMBED
    ? series
    : series.toSorted((a, b) => Number(isShown(b)) - Number(isShown(a)))
  const notes = vintageNotes(scene, vintages, seen, words)
  const rows = series.flatMap((one) => rowOf(one, scene, notes, words))
  const shown = rows.filter(isShown)
  const rest = rows.filter((row) => !shown.includes(row))
  const absent = series.flatMap((one) => absentOf(one, scene, words))
  const points = rows.flatMap((row) => row.points)
  const marks = figureMarks(scene, view.year, words)
  const finding = own.finding(vintages, view.year, view.threshold, figures.release)
  return {
    kind: 'revisions',
    year: view.year,
    question: IN_EMBED ? '' : own.questionText(view.year),
    title: own.title(view.year),
    subtitle: own.subtitle(
      figures.release,
      points.some(({ verdict }) => verdict === 'undecided'),
    ),
    headline: own.headline(vintages, view.year, view.threshold),
    finding,
    deck: IN_EMBED ? '' : own.deckText(vintages),
    beside: besideVintages(scene, words),
    caption: own.sourceLine(vintages.map((vintage) => vintage.figures.release)),
    alt: IN_EMBED ? '' : own.altText(finding, series, reference.allies),
    axis: closeAxis(
      [...points, ...marks].map(({ value }) => value),
      words,
    ),
    marks,
    notes: [
      ...(IN_EMBED ? notes : notes.map((note) => placedNote(note, rest))),
      ...daggerNotes(series, words),
      ...fewNotes(vintages, words),
      ...proposedNotes(scene, marks, words),
    ],
    counts: vintages
      .filter(({ isCounted }) => isCounted)
      .map((vintage) => countOf(vintage, scene, words)),
    key: keyOf(vintages, series, words),
    changeHead: own.changeHead,
    rows: shown,
    rest,
    restText: own.restText(rest.length + absent.length),
    absent,
    table: revisionsTable(scene, vintages, series, notes, words),
    ...(!IN_EMBED && rows[0] !== undefined && { laidOpen: rows[0].series }),
  }
}

/** Whether some release has it at or above the mark, and another below. */
function hasMoved({ points }: SeriesVintages, threshold: Hundredths): boolean {
  const sides = points.map(({ observation }) => judge(observation, threshold))
  return sides.includes('meets') && sides.includes('below')
}

function countOf(
  vintage: YearVintage,
  { reference }: Scene,
  words: ChartWords<'revisions'>,
): VintageCount {
  const { figures, coverage, count, changes, isOtherConcept } = vintage
  const own = words.revisions
  return {
    release: figures.release.id,
    name: words.formats.date(figures.release.day),
    about: own.aboutRelease(vintage),
    countText: own.countText(count),
    ofText: own.ofAllies(count.allies),
    ...countBounds(count),
    allies: count.allies,
    isPart: coverage === 'part',
    breakText: isOtherConcept ? own.breakText(vintage) : null,
    changeTexts: changes === null ? [] : own.changeTexts(changes, reference.allies),
  }
}

function rowOf(
  series: SeriesVintages,
  { view, reference }: Scene,
  notes: readonly VintageNote[],
  words: ChartWords<'revisions'>,
): readonly RevisionRow[] {
  if (series.points.length === 0) return []
  const own = words.revisions
  const name = words.noun.nameOf(reference.allies, series.series)
  return [
    {
      series: series.series,
      name,
      points: series.points.flatMap((_, index) => pointOf(series, index, view.threshold, words)),
      changeText: series.change === null ? '' : own.changeText(series.change),
      crossed: series.change?.crossed ?? null,
      isHighlighted: view.allies.includes(series.series),
      noteSigns: notes.filter((note) => note.series === series.series).map(({ sign }) => sign),
      label: own.rowLabel(name, series, view.threshold),
    },
  ]
}

function pointOf(
  series: SeriesVintages,
  index: number,
  threshold: number,
  words: ChartWords<'revisions'>,
): readonly RevisionPoint[] {
  const point = series.points[index]
  if (point === undefined || point.observation.value === null) return []
  const { release, observation } = point
  return [
    {
      release: release.id,
      value: point.observation.value,
      valueText: words.figure.valueWords(observation),
      verdict: judge(observation, threshold),
      shape: shapeOf(series, release),
    },
  ]
}

function shapeOf(
  { change }: SeriesVintages,
  { id, concept }: { id: string; concept: string },
): VintageShape | null {
  if (change === null) return 'last'
  if (concept !== change.to.release.concept) return 'apart'
  if (id === change.from.release.id) return 'first'
  return id === change.to.release.id ? 'last' : null
}

/** What the shapes mean, as the releases that hold most allies have them. */
function keyOf(
  vintages: readonly YearVintage[],
  all: readonly SeriesVintages[],
  words: ChartWords<'revisions'>,
): readonly VintageKey[] {
  const own = words.revisions
  const changes = all.flatMap(({ change }) => change ?? [])
  const usual = mostCommon(changes.map(({ from, to }) => `${from.release.id} ${to.release.id}`))
  const change = changes.find(({ from, to }) => `${from.release.id} ${to.release.id}` === usual)
  const releases = vintages.map(({ figures }) => figures.release)
  if (change === undefined) {
    return releases.map((release) => ({ shape: 'last', text: own.keyTexts.alone(release) }))
  }
  const [from, to] = [change.from.release, change.to.release]
  const apart = releases.filter(({ concept }) => concept !== to.concept)
  return [
    { shape: 'first', text: own.keyTexts.first(from) },
    { shape: 'last', text: own.keyTexts.last(to) },
    ...(apart.length > 0 ? [{ shape: 'apart', text: own.keyTexts.apart(apart) } as const] : []),
  ]
}

function mostCommon(texts: readonly string[]): string | undefined {
  const times = (text: string) => texts.filter((other) => other === text).length
  return [...new Set(texts)].sort((a, b) => times(b) - times(a))[0]
}

function absentOf(
  { series, points }: SeriesVintages,
  scene: Scene,
  words: ChartWords<'revisions'>,
): readonly AbsentRow[] {
  const { view, figures } = scene
  return points.length > 0
    ? []
    : absentRow(observe(figures, series, view.year, 'share'), scene, words)
}
