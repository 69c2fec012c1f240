import { isAggregate, type SeriesCode } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import { type Change, type Changes, changesBetween } from '../../domain/observation/change'
import type { Observation } from '../../domain/observation/observation'
import { isSuperseded } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import { shareAxis } from '../axis'
import type { ChartWords } from '../chartWords'
import { datumCells, figureDatum, textCell } from '../datum'
import { besideMark } from '../document/beside'
import type { FigureTable, TableRow } from '../figure'
import { type Footnotes, gatherFootnotes } from '../footnotes'
import { figureMarks, proposedNotes } from '../marks'
import type { ChangeFigure, Dumbbell, DumbbellEnd, LoneEnd } from './dumbbell'

/** What every part of the figure is made from. */
interface Making {
  readonly scene: Scene
  readonly changes: Changes
  readonly footnotes: Footnotes
  readonly words: ChartWords<'change'>
  readonly own: ChartWords<'change'>['change']
}

/** The first and the last of the view's years, of all allies or of the chosen ones, side by side. */
export function changeFigure(scene: Scene, words: ChartWords<'change'>): ChangeFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const { years, threshold } = view
  const own = words.change
  const changes = changesBetween(figures, years, threshold, view.allies)
  const all = [...changes.rows, ...changes.aggregates, ...changes.absent]
  const drawn = all.flatMap(({ first, last }) => [first, last])
  const footnotes = gatherFootnotes(scene, drawn, words)
  const making = { scene, changes, footnotes, words, own }
  const marks = figureMarks(scene, years[1], words)
  const isChosen = view.allies.length > 0
  const told = {
    release,
    changes,
    threshold,
    allies: reference.allies,
    isChosen,
    isSuperseded: isSuperseded(release, reference.releases),
  }
  const finding = own.finding(told)
  const basis = own.basisSentence(changes, threshold, reference.allies)
  const hasBefore = drawn.some(
    ({ series, value, counted }) => value !== null && !counted && !isAggregate(series),
  )
  const values = drawn.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    kind: 'change',
    question: IN_EMBED ? '' : own.questionText(told),
    years,
    title: own.title(release, years),
    subtitle: own.subtitle(release, years, threshold, hasBefore),
    headline: own.headline(told),
    finding,
    deck: IN_EMBED ? '' : own.deckText(told),
    beside: besideMark(scene, words),
    caption: `${words.figure.sourceLine(release)} ${basis}`.trim(),
    alt: IN_EMBED ? '' : own.altText(`${finding} ${basis}`.trim(), changes, reference.allies),
    axis: shareAxis([...values.map(withRoom), ...marks.map((mark) => mark.value)], words),
    marks,
    pointsHead: own.pointsHead,
    notes: [...footnotes.notes, ...proposedNotes(scene, marks, words)],
    rows: changes.rows.flatMap((change) => dumbbellOf(change, making)),
    aggregates: changes.aggregates.flatMap((change) => dumbbellOf(change, making)),
    absent: changes.absent.map((change) => loneEnd(change, making)),
    table: changeTable(making),
  }
}

/** A value with room beyond it for its label, at the narrowest. */
function withRoom(value: Hundredths): Hundredths {
  return Math.ceil(value * 1.2)
}

function nameIn({ scene, words }: Making, series: SeriesCode): string {
  return words.noun.nameOf(scene.reference.allies, series)
}

function dumbbellOf(change: Change, making: Making): readonly Dumbbell[] {
  const { scene, words, own } = making
  const [first, last] = [endOf(change.first, making), endOf(change.last, making)]
  if (first === null || last === null) return []
  return [
    {
      series: change.series,
      name: nameIn(making, change.series),
      shortName: words.noun.shortNameOf(change.series),
      isAggregate: isAggregate(change.series),
      first,
      last: { ...last, label: `${last.label}, ${own.changeLabel(change, scene.view.threshold)}` },
      pointsText: own.pointsWords(change),
      crossing: change.crossing,
    },
  ]
}

function endOf(observation: Observation, making: Making): DumbbellEnd | null {
  const { scene, footnotes, words, own } = making
  const datum = figureDatum(observation, scene, footnotes, words, true)
  return datum && { ...datum, shortText: own.shortValue(observation) }
}

function loneEnd(change: Change, making: Making): LoneEnd {
  const { words, own } = making
  const held = [change.first, change.last].find(({ value }) => value !== null)
  const datum = held && endOf(held, making)
  return {
    series: change.series,
    name: nameIn(making, change.series),
    shortName: words.noun.shortNameOf(change.series),
    held: held && datum ? { datum, text: own.heldText(held) } : null,
    reason: own.absenceReason(change),
  }
}

function changeTable(making: Making): FigureTable {
  const { scene, changes, words, own } = making
  const { view, figures } = scene
  const { tableHeaders: headers } = words.figure
  const { rows, absent, aggregates } = changes
  return {
    caption: own.tableCaption(figures.release, view.years),
    columns: [
      { key: 'ally', header: headers.ally },
      { key: 'code', header: headers.code },
      { key: 'year', header: headers.year, isNumeric: true, scale: 1 },
      { key: 'share', header: headers.shareOverYears, isNumeric: true },
      { key: 'figure', header: headers.figure },
      { key: 'verdict', header: headers.verdict(view.threshold) },
      { key: 'points', header: own.tableHeads.points, isNumeric: true },
      { key: 'remark', header: headers.remark },
    ],
    rows: [...rows, ...absent, ...aggregates].flatMap((change) => tableRows(change, making)),
  }
}

/** A row for each of the two years; the change stands with the last. */
function tableRows(change: Change, making: Making): readonly TableRow[] {
  const { scene, footnotes, words, own } = making
  const { threshold } = scene.view
  const isOneYear = change.first.year === change.last.year
  const ends = isOneYear ? [change.last] : [change.first, change.last]
  return ends.map((point) => {
    const isLast = point === change.last
    const said = isLast ? own.crossingWords(change, threshold) : ''
    const cells = datumCells(point, scene, footnotes, words, { said, notes: [] })
    return {
      series: point.series,
      year: point.year,
      value: point.value,
      verdict: judge(point, threshold),
      isCounted: point.counted,
      cells: [
        textCell(nameIn(making, point.series)),
        textCell(point.series),
        { text: words.figure.yearWords(scene.figures.release, point.year), sortBy: point.year },
        ...cells.slice(0, -1),
        isLast ? { text: own.pointsWords(change), sortBy: change.points } : textCell(''),
        ...cells.slice(-1),
      ],
    }
  })
}
