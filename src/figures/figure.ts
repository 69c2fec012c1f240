import type { SeriesCode } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Status } from '../domain/observation/observation'
import type { CloseCall, Verdict } from '../domain/verdict/verdict'
import type { BalanceFigure } from './balance/balancePoint'
import type { ChangeFigure } from './change/dumbbell'
import type { CountFigure } from './count/countFigureTypes'
import type { RevisionsFigure } from './revisions/revisionsFigureTypes'

/**
 * A plain description of one picture: every word, number, tick and verdict that is drawn. It is
 * computed once from the figures and the view, and drawn twice (interactive, and static), so that
 * the two drawings cannot disagree.
 */
export type Figure =
  | RankingFigure
  | TrendFigure
  | ChangeFigure
  | BalanceFigure
  | RevisionsFigure
  | CountFigure
  | MapFigure
  | PathFigure

export interface FigureBase {
  /** The page's headline, where it is not the usual one (who meets the mark). */
  readonly question?: string
  /** What is measured, and in which unit, where it is not the share of GDP: for downloads. */
  readonly measured?: string
  /** What is drawn: "Defence expenditure as a share of GDP, 2024e". */
  readonly title: string
  /** From which release, and as of when. */
  readonly subtitle: string
  /** What it shows, in one computed sentence: a headline for an embed. */
  readonly finding: string
  /**
   * What stands beside it, in whole sentences: other counts of the year, NATO's own, and what a mark is
   * that is measured in part; none where there is nothing to say.
   */
  readonly beside: readonly string[]
  /** Source line: NATO, release, origin grade, concept. */
  readonly caption: string
  /** Text for who does not see the picture: what it is, and what it shows. */
  readonly alt: string
  /** Footnotes, in the order of their signs. */
  readonly notes: readonly FigureNote[]
  readonly table: FigureTable
}

/** A figure with values along an axis. */
export interface AxisFigure extends FigureBase {
  readonly axis: FigureAxis
  /** Threshold lines, ascending; none where another measure than the share is drawn. */
  readonly marks: readonly FigureMark[]
}

/** The value axis, in hundredths of the measure's unit; 0 always lies on it. */
export interface FigureAxis {
  readonly title: string
  readonly min: Hundredths
  readonly max: Hundredths
  readonly ticks: readonly FigureTick[]
}

export interface FigureTick {
  readonly value: Hundredths
  readonly text: string
}

/** A threshold line and what it is: "3 %, proposed 2024, not NATO policy". */
export interface FigureMark {
  readonly value: Hundredths
  /** `2 %`: for where there is no room. */
  readonly shortLabel: string
  /** The number with its standing. */
  readonly label: string
  /** The one that verdicts are about. */
  readonly isJudged: boolean
}

/** A footnote; `sign` stands beside each figure that it is about. */
export interface FigureNote {
  readonly sign: string
  readonly text: string
}

/** What bars and points share: one figure, judged and named. */
export interface FigureDatum {
  readonly series: SeriesCode
  readonly year: number
  readonly value: Hundredths
  /** As shown: `2.12 %`, with † if derived. */
  readonly valueText: string
  readonly status: Extract<Status, 'actual' | 'estimate'>
  readonly verdict: Verdict
  readonly closeCall: CloseCall
  /** Whether it belongs to that year's membership. */
  readonly isCounted: boolean
  /** Signs of the notes on it. */
  readonly noteSigns: readonly string[]
  /** Its full name for who does not see it: "Poland, 4.68 %, estimate, at or above 2 %". */
  readonly label: string
}

/** One ally's bar, or an aggregate's. */
export interface Bar extends FigureDatum {
  readonly name: string
  /** `1`, `=2`; empty for who has no place. */
  readonly rankText: string
  readonly isHighlighted: boolean
}

/** An ally without a figure, with the reason in words. */
export interface AbsentRow {
  readonly series: SeriesCode
  readonly name: string
  readonly status: Exclude<Status, 'actual' | 'estimate'>
  readonly reason: string
  /** Signs of the notes on why there is none. */
  readonly noteSigns: readonly string[]
  readonly isHighlighted: boolean
}

/** All allies in one year. */
export interface RankingFigure extends AxisFigure {
  readonly kind: 'ranking'
  readonly year: number
  /** Largest first. */
  readonly bars: readonly Bar[]
  /** NATO's own rows, drawn apart. */
  readonly aggregates: readonly Bar[]
  /** Who has no figure: named below the bars. */
  readonly absent: readonly AbsentRow[]
}

/** Chosen allies over years, all from one release. */
export interface TrendFigure extends AxisFigure {
  readonly kind: 'trend'
  readonly years: readonly number[]
  /** The years that the release calls estimates. */
  readonly estimateYears: readonly number[]
  /** Names the shaded band of those years. */
  readonly estimatesLabel: string
  readonly lines: readonly Line[]
}

/** One ally's or aggregate's line. */
export interface Line {
  readonly series: SeriesCode
  readonly name: string
  /** For where there is no room: an ally's code. */
  readonly shortName: string
  /** Index into the palette of lines; stays with the ally while others come and go. */
  readonly colour: number
  readonly isAggregate: boolean
  /** One slot per year of the figure; `null` is a gap, and the line breaks there. */
  readonly points: readonly (FigureDatum | null)[]
  /** The year of accession where it lies within the span after its first year, else `null`. */
  readonly accession: { readonly year: number; readonly label: string } | null
}

/** All allies in one year, each in its place in the world. */
export interface MapFigure extends FigureBase {
  readonly kind: 'map'
  readonly year: number
  readonly areas: readonly MapArea[]
  /** What the colours mean, as far as they are used. */
  readonly legend: readonly MapKey[]
}

/** How an area is coloured: by its verdict, by the class of its share (0 is the lowest), or as one without a figure. */
export type AreaColour = Verdict | 'absent' | number

/** One ally's area. */
export interface MapArea {
  readonly series: SeriesCode
  readonly name: string
  /** The share as on the map, without its unit: `2.12`; empty where there is none. */
  readonly valueText: string
  readonly noteSigns: readonly string[]
  readonly colour: AreaColour
  /** Whether it is hatched. */
  readonly isEstimate: boolean
  readonly isHighlighted: boolean
  /** Its full name, with the reason where there is no figure. */
  readonly label: string
}

/** One colour of a map and what it means. */
export interface MapKey {
  readonly colour: AreaColour
  readonly isEstimate: boolean
  readonly text: string
}

/** Chosen allies and the straight line from their latest figure to 3.5 % in 2035. */
export interface PathFigure extends AxisFigure {
  readonly kind: 'path'
  readonly question: string
  /** First and last year across: up to ten before the year that the lines start from, to 2035. */
  readonly span: readonly [first: number, last: number]
  readonly routes: readonly Route[]
}

/** One ally's figures of the years before, and its way to the level due. */
export interface Route {
  readonly series: SeriesCode
  readonly name: string
  readonly past: readonly FigureDatum[]
  /** Where the straight line starts; `null` for who is at the level already, or has no figure. */
  readonly start: FigureDatum | null
  /** Names the line's end. */
  readonly endLabel: string
  /** What it takes, in short lines: "needs about 0.09 points a year". */
  readonly facts: readonly string[]
}

/** The table equal to the picture: a row per ally (one-year charts), or per ally and year. */
export interface FigureTable {
  readonly caption: string
  /** Whether its rows name their year although the chart shows one year. */
  readonly namesYear?: true
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export interface TableColumn {
  readonly key: string
  readonly header: string
  readonly isNumeric: boolean
  /** How many of what its cells sort by make one: 100 unless told, for values are in hundredths. */
  readonly scale?: 1 | 10
  /** Whether each cell stands on a line of its own on a narrow screen, with the header before it. */
  readonly isLabelled?: boolean
}

export interface TableRow {
  /** `null` where a row is about a year alone. */
  readonly series: SeriesCode | null
  readonly year: number
  readonly value: Hundredths | null
  readonly verdict: Verdict
  readonly isCounted: boolean
  /** In place of `value` where a row is about a number of allies: the least and the most that it stands for. */
  readonly count?: { readonly low: number; readonly high: number }
  /** One per column, in their order. */
  readonly cells: readonly TableCell[]
}

/** A cell as shown, and what it sorts by (`null` sorts last in either direction). */
export interface TableCell {
  readonly text: string
  readonly sortBy: string | number | null
}
