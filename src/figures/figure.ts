import type { SeriesCode } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Status } from '../domain/observation/observation'
import type { CloseCall, Verdict } from '../domain/verdict/verdict'

/** What every kind's figure says in words, and its table. */
export interface FigureBase {
  /** The page's headline, where it is not the usual one (who meets the mark). */
  readonly question?: string
  /** What is measured, and in which unit, where it is not the share of GDP: for downloads. */
  readonly measured?: string
  /** What is drawn: "Defence expenditure as a share of GDP, 2024e". */
  readonly title: string
  /** From which release, and as of when. */
  readonly subtitle: string
  /** What it shows, in one thought of at most 75 characters, without a full stop: it stands over embeds, pictures and cards. */
  readonly headline: string
  /** The same in whole sentences, with what the headline has no room for. */
  readonly finding: string
  /** What of it the headline does not say, for under the headline of a page, which embeds have not; absent or empty where that is all of it. */
  readonly deck?: string
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
  /** What is said at single places of the picture, three at most; absent where it is not asked for, as in embeds. */
  readonly annotations?: readonly Annotation[]
  /** Whose figures the page lays open release by release below the table, where no ally is chosen; absent in charts without that. */
  readonly laidOpen?: SeriesCode
}

/** What is said at one place of a picture. */
export interface Annotation {
  /** Stands there; `null` where the text alone says where. */
  readonly number: number | null
  /** Whose figure it is about; `null` where that is a year's. */
  readonly series: SeriesCode | null
  readonly year: number
  readonly text: string
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

/** A threshold line and what it is: "3%, proposed 2024, not NATO policy". */
export interface FigureMark {
  readonly value: Hundredths
  /** `2%`: for where there is no room. */
  readonly shortLabel: string
  /** What it is, as its head over a chart says it: "guideline"; empty for the reader’s own. */
  readonly standing: string
  /** The number with its standing. */
  readonly label: string
  /** The one that verdicts are about. */
  readonly isJudged: boolean
}

/** A footnote; `sign` stands beside each figure that it is about. */
export interface FigureNote {
  readonly sign: string
  readonly text: string
  /** The note of `data/` that the text ends on, in English whatever the words are. */
  readonly quoted?: string
  /** Where its sign stands, if not in the picture as it is seen: in what that folds, or nowhere in it. */
  readonly where?: 'fold' | 'apart'
}

/** What bars and points share: one figure, judged and named. */
export interface FigureDatum {
  readonly series: SeriesCode
  readonly year: number
  readonly value: Hundredths
  /** As shown: `2.12%`, with † if derived. */
  readonly valueText: string
  readonly status: Extract<Status, 'actual' | 'estimate'>
  readonly verdict: Verdict
  readonly closeCall: CloseCall
  /** Whether it belongs to that year's membership. */
  readonly isCounted: boolean
  /** Signs of the notes on it. */
  readonly noteSigns: readonly string[]
  /** Its full name for who does not see it: "Poland, 4.68%, estimate, at or above 2%". */
  readonly label: string
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
  readonly isNumeric?: boolean
  /** How many of what its cells sort by make one: 100 unless told, for values are in hundredths. */
  readonly scale?: 1 | 10
  /** Whether each cell stands on a line of its own on a narrow screen, with the header before it. */
  readonly isLabelled?: boolean
  /** Whether its cells are addresses: shown as links. */
  readonly isAddress?: true
}

/** Whom or what a row is about: an ally or aggregate, or a year alone, with what the contract puts on it then. */
type RowSubject =
  | { readonly series: SeriesCode; readonly attributes?: undefined }
  | { readonly series: null; readonly attributes: RowAttributes }

/** Attributes of a row that is about no ally: `data-year`, and the number of allies. */
export type RowAttributes = Readonly<Record<`data-${string}`, string | number | undefined>>

export type TableRow = RowSubject & {
  readonly year: number
  /** The day on which it was said, `YYYY-MM-DD`, where a row is about a statement: several may be of one year. */
  readonly said?: string
  readonly value: Hundredths | null
  readonly verdict: Verdict
  readonly isCounted: boolean
  /** One per column, in their order. */
  readonly cells: readonly TableCell[]
}

/** A cell as shown, and what it sorts by (`null` sorts last in either direction). */
export interface TableCell {
  readonly text: string
  /** The notes of `data/` that the text ends on, in English whatever the words are. */
  readonly quoted?: string
  readonly sortBy: string | number | null
}
