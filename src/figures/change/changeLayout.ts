import { IN_EMBED } from '../../domain/inEmbed'
import { type FlaggedMark, flagMarks } from '../ink/MarkFlags'
import { wrapText } from '../ink/textWidth'
import type { ChangeFigure, LoneEnd } from './dumbbell'

/**
 * Room to the left of the axis for names and the lower values' labels, and to the right for the changes, in
 * px: as in drawing.css, which leaves less on the left of narrow frames, where codes stand for names.
 */
export const LEFT = 134
export const NARROW_LEFT = 64
export const RIGHT = 56
/** The part of the left room that labels take. */
export const LABEL = 26
/** Height of a line of text. */
export const LINE = 14
/** Width of the plot in a frame of 320 px. */
const NARROWEST = 156
/** And in one of 560 px. */
const WIDER = 330
const GAP = 10
/** Height of NATO's own rows in a picture: their names have two lines, whatever room the others have. */
const TOTAL = 24

/** A row's place, and the lines of text in it where it is about a missing figure. */
export interface AbsentPlace {
  readonly row: LoneEnd
  readonly y: number
  readonly lines: readonly string[]
}

/** Where everything lies from top to bottom, in px. */
export interface ChangeLayout {
  readonly flagged: readonly FlaggedMark[]
  /** The same for wider frames; `null` for a picture. */
  readonly flaggedWide: readonly FlaggedMark[] | null
  readonly rowHeight: number
  /** Of NATO's rows. */
  readonly totalHeight: number
  /** Upper ends of the rows, of NATO's rows, and of the plot itself. */
  readonly top: number
  readonly absent: readonly AbsentPlace[]
  readonly aggregatesTop: number
  readonly bottom: number
}

/** Lays out a figure with rows of some height; in a picture the width of its plot is known, in px. */
export function layoutChange(
  figure: ChangeFigure,
  rowHeight: number,
  given: number | null,
): ChangeLayout {
  const width = IN_EMBED ? null : given
  const partOf = (value: number) => value / figure.axis.max
  const flagsAt = (at: number, left: number) =>
    flagMarks(figure.marks, partOf, { width: at, left, right: 0 })
  const plot = width ?? NARROWEST
  const narrow = flagsAt(plot, width === null ? NARROW_LEFT : LEFT)
  const top = Math.max(LINE, narrow.height) + 6
  const texts = figure.absent.map((row) => wrapText(row.reason, plot + RIGHT, 12))
  const linesOf = (index: number) =>
    (texts[index]?.length ?? 0) + (figure.absent[index]?.held ? 1 : 0)
  const absentHeights = figure.absent.map((_, index) => linesOf(index) * LINE + 5)
  const absentHeight = absentHeights.reduce((sum, own) => sum + own, 0)
  const gap = figure.aggregates.length > 0 ? GAP : 0
  const totalHeight = width === null ? rowHeight : TOTAL
  const absentTop = top + figure.rows.length * rowHeight
  const aggregatesTop = absentTop + absentHeight + gap
  return {
    flagged: narrow.flagged,
    flaggedWide: width === null ? flagsAt(WIDER, LEFT).flagged : null,
    rowHeight,
    totalHeight,
    top,
    absent: figure.absent.map((row, index) => ({
      row,
      y: absentTop + absentHeights.slice(0, index).reduce((sum, own) => sum + own, 0),
      lines: texts[index] ?? [],
    })),
    aggregatesTop,
    bottom: aggregatesTop + figure.aggregates.length * totalHeight,
  }
}
