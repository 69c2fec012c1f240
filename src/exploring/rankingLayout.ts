import { isAggregate } from '../domain/ally'
import { type LinearScale, linearScale } from '../figures/ink/linearScale'
import { type FlaggedMark, flagMarks } from '../figures/ink/MarkFlags'
import { textWidth, wrapText } from '../figures/ink/textWidth'
import type { Bar, RankingFigure } from '../figures/ranking/bar'
import { VALUE_GAP } from '../figures/ranking/RankingRow'
import { BOLD, type PlotArea, SMALL_TEXT, TEXT, thinTicks } from './typography'

/** One row of the ranking: a bar, or the gap before the aggregates. */
interface RankingRow {
  readonly key: string
  readonly bar: Bar | null
  /** Value for recharts: `null` in the gap. */
  readonly value: number | null
  readonly nameLines: readonly string[]
  /** Where the name begins: NATO's own before the others. */
  readonly nameX: number
}

/** Everything of a ranking that depends on its width, in px. */
export interface RankingLayout {
  readonly width: number
  readonly height: number
  readonly plot: PlotArea
  /** Left edge of the names; places end a little before it. */
  readonly namesLeft: number
  /** Whether the places stand before the names. */
  readonly hasRanks: boolean
  readonly rows: readonly RankingRow[]
  readonly ticks: readonly number[]
  readonly flags: readonly FlaggedMark[]
  readonly xOf: LinearScale
}

export const ROW_HEIGHT = 25
export const AXIS_HEIGHT = 44
/** Between an ally's place and its name. */
export const RANK_GAP = 8
/** Room for a close call's triangle. */
const CLOSE_CALL_WIDTH = 16
export const FLAGS_GAP = 10
/** Below this width places are left out and long names are broken, so that bars keep their room. */
const NARROW = 420
const NARROW_NAMES = 88

/** Lays a ranking out in a width. */
export function rankingLayout(figure: RankingFigure, width: number): RankingLayout {
  const hasRanks = width >= NARROW
  const namesLeft = hasRanks ? ranksWidth(figure.bars) + RANK_GAP : 2
  const namesRoom = hasRanks ? namesWidth(figure.bars) : NARROW_NAMES
  const left = namesLeft + namesRoom + 6
  const rows = rowsOf(figure, left, namesLeft, namesRoom)
  const right = plotRight(figure, left, width)
  const xOf = linearScale([figure.axis.min, figure.axis.max], [left, right])
  const flags = flagMarks(
    figure.marks,
    linearScale([figure.axis.min, figure.axis.max], [0, 1]),
    { width: right - left, left, right: width - right },
    SMALL_TEXT,
  )
  const top = Math.ceil(flags.height) + FLAGS_GAP
  const plot = { left, right, top, bottom: top + rows.length * ROW_HEIGHT }
  return {
    width,
    height: plot.bottom + AXIS_HEIGHT,
    plot,
    hasRanks,
    namesLeft,
    rows,
    ticks: thinTicks(figure.axis.ticks, xOf),
    flags: flags.flagged,
    xOf,
  }
}

function ranksWidth(bars: readonly Bar[]): number {
  return 2 + Math.max(0, ...bars.map((bar) => textWidth(bar.rankText, SMALL_TEXT)))
}

function namesWidth(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map((bar) => textWidth(bar.name, TEXT) * BOLD))
}

function rowsOf(
  figure: RankingFigure,
  left: number,
  namesLeft: number,
  namesRoom: number,
): readonly RankingRow[] {
  const row = (bar: Bar): RankingRow => ({
    key: bar.series,
    bar,
    value: bar.value,
    nameLines: wrapText(bar.name, isAggregate(bar.series) ? left - 8 : namesRoom / BOLD, TEXT),
    nameX: isAggregate(bar.series) ? 4 : namesLeft,
  })
  const gap: RankingRow = { key: '', bar: null, value: null, nameLines: [], nameX: 0 }
  return [
    ...figure.bars.map(row),
    ...(figure.aggregates.length > 0 ? [gap] : []),
    ...figure.aggregates.map(row),
  ]
}

/** As far right as lets every value stand at the end of its bar. */
function plotRight({ bars, aggregates, axis }: RankingFigure, left: number, width: number): number {
  const ends = [...bars, ...aggregates].map((bar) => {
    const part = (Math.max(0, bar.value) - axis.min) / (axis.max - axis.min)
    return left + (width - left - VALUE_GAP - valueWidth(bar)) / Math.max(part, 0.01)
  })
  return Math.min(width - 16, ...ends)
}

/** Width of what stands at a bar's end: value, note signs, and the triangle of a close call. */
export function valueWidth(bar: Bar): number {
  const text = textWidth(bar.valueText, TEXT) * BOLD
  const signs = textWidth(bar.noteSigns.join(' '), SMALL_TEXT) + (bar.noteSigns.length > 0 ? 3 : 0)
  return text + signs + (bar.closeCall === null ? 0 : CLOSE_CALL_WIDTH)
}
