import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import type { Scene } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import {
  type Balance,
  balancesIn,
  countBalances,
  EQUIPMENT_GUIDELINE,
} from '../../domain/verdict/balance'
import { judge } from '../../domain/verdict/verdict'
import type { ChartWords } from '../chartWords'
import { absentRow, datumCells, figureDatum, textCell } from '../datum'
import { besideMark } from '../document/beside'
import type { AbsentRow, FigureAxis, FigureTable, TableRow } from '../figure'
import { type Footnotes, gatherFootnotes, undecidedNotes } from '../footnotes'
import { figureMarks, proposedNotes } from '../marks'
import type { BalanceFigure, BalancePoint } from './balancePoint'

/** What every part of the figure is made from. */
interface Making {
  readonly scene: Scene
  readonly footnotes: Footnotes
  readonly words: ChartWords<'balance'>
  readonly own: ChartWords<'balance'>['balance']
}

/** Share of GDP against share spent on equipment, all allies in the view's year and release. */
export function balanceFigure(scene: Scene, words: ChartWords<'balance'>): BalanceFigure {
  const { view, figures, reference } = scene
  const { release } = figures
  const { year, threshold } = view
  const own = words.balance
  const balances = balancesIn(figures, year, threshold).toSorted(byShare)
  const observed = balances.flatMap(({ share, equipment }) => [share, equipment])
  const footnotes = gatherFootnotes(scene, observed, words)
  const making = { scene, footnotes, words, own }
  const count = countBalances(figures, year, balances)
  const answer = { ...answerOf(scene), count, threshold }
  const finding = own.finding(answer, reference.allies)
  const basis = own.basisSentence(count, reference.allies)
  const marks = figureMarks(scene, year, words)
  const points = balances.flatMap((balance) => pointOf(balance, making))
  const shares = [...points.map(({ value }) => value), ...marks.map(({ value }) => value)]
  const parts = [...points.map(({ equipment }) => equipment), EQUIPMENT_GUIDELINE]
  return {
    kind: 'balance',
    question: IN_EMBED ? '' : own.questionText(answer),
    year,
    title: own.title(release, year),
    subtitle: own.subtitle(release, year),
    headline: own.headline(answer),
    finding,
    deck: IN_EMBED ? '' : own.restSentence(answer, reference.allies),
    beside: besideMark(scene, words),
    caption: `${words.figure.sourceLine(release)} ${basis}`,
    alt: IN_EMBED ? '' : own.altText(`${finding} ${basis}`, release),
    axis: scatterAxis(words.figure.shareAxisTitle, [...shares, threshold - 100], 100, words),
    equipmentAxis: scatterAxis(
      own.equipmentAxisTitle(release),
      [...parts, EQUIPMENT_GUIDELINE - 1000],
      1000,
      words,
    ),
    marks,
    equipmentMark: {
      value: EQUIPMENT_GUIDELINE,
      shortLabel: own.guidelineShortLabel,
      standing: '',
      label: own.guidelineLabel,
      isJudged: true,
    },
    quadrantLabels: own.quadrantLabels(count),
    notes: [
      ...undecidedNotes(
        points.map(({ quadrant, isCounted }) => (isCounted ? quadrant : 'none')),
        words,
      ),
      ...footnotes.notes,
      ...proposedNotes(scene, marks, words),
    ],
    points,
    absent: balances.flatMap((balance) => absentFrom(balance, making)),
    table: balanceTable(balances, making),
  }
}

/** Largest share first; ties, and who has none, stay in the order of names. */
function byShare(a: Balance, b: Balance): number {
  return (b.share.value ?? -1) - (a.share.value ?? -1)
}

/** An axis around its values, in whole steps; a chart of points needs no zero. */
function scatterAxis(
  title: string,
  values: readonly Hundredths[],
  step: Hundredths,
  words: ChartWords<'balance'>,
): FigureAxis {
  const min = Math.max(0, Math.floor(Math.min(...values) / step) * step)
  const max = Math.ceil((Math.max(...values) + step / 10) / step) * step
  const ticks = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step)
  return {
    title,
    min,
    max,
    ticks: ticks.map((value) => ({ value, text: words.formats.mark(value) })),
  }
}

function pointOf(balance: Balance, making: Making): readonly BalancePoint[] {
  const { scene, footnotes, words, own } = making
  const { share, equipment, quadrant, ally } = balance
  const datum = figureDatum(share, scene, footnotes, words, false)
  if (datum === null || equipment.value === null || quadrant === null) return []
  const noteSigns = [...new Set([share, equipment].flatMap(footnotes.signsOf))]
  return [
    {
      ...datum,
      label: `${datum.label}; ${own.equipmentLabel(equipment, scene.figures.release)}`,
      noteSigns,
      name: words.noun.nameOf(scene.reference.allies, ally),
      shortName: ally,
      equipment: equipment.value,
      quadrant,
      isHighlighted: scene.view.allies.includes(ally),
    },
  ]
}

function absentFrom(
  balance: Balance,
  { scene, footnotes, words, own }: Making,
): readonly AbsentRow[] {
  const { share, equipment } = balance
  const lacking = share.value === null ? share : equipment
  const noteSigns = [share, equipment].flatMap(footnotes.signsOf)
  return absentRow(lacking, scene, words, { reason: own.absenceReason(balance), noteSigns })
}

function balanceTable(balances: readonly Balance[], making: Making): FigureTable {
  const { scene, words, own } = making
  const { view, figures } = scene
  const { tableHeaders: headers } = words.figure
  const year = words.figure.yearWords(figures.release, view.year)
  return {
    caption: own.tableCaption(figures.release, view.year),
    columns: [
      { key: 'ally', header: headers.ally },
      { key: 'code', header: headers.code },
      { key: 'share', header: headers.share(year), isNumeric: true },
      { key: 'figure', header: headers.figure },
      { key: 'verdict', header: headers.verdict(view.threshold) },
      { key: 'equipment', header: own.tableHeads.equipment(year), isNumeric: true },
      { key: 'guideline', header: own.tableHeads.guideline },
      { key: 'remark', header: headers.remark },
    ],
    rows: balances.map((balance) => tableRow(balance, making)),
  }
}

function tableRow({ ally, share, equipment }: Balance, making: Making): TableRow {
  const { scene, footnotes, words, own } = making
  const notes = footnotes.textsOf(equipment)
  const cells = datumCells(share, scene, footnotes, words, { said: '', notes })
  return {
    series: ally,
    year: share.year,
    value: share.value,
    verdict: judge(share, scene.view.threshold),
    isCounted: share.counted,
    cells: [
      textCell(words.noun.nameOf(scene.reference.allies, ally)),
      textCell(ally),
      ...cells.slice(0, -1),
      equipment.value === null
        ? textCell('')
        : { text: words.formats.decimal(equipment.value, 2), sortBy: equipment.value },
      textCell(own.guidelineVerdict(equipment)),
      ...cells.slice(-1),
    ],
  }
}
