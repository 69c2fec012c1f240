import type { SeriesCode } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import type { ReleaseId } from '../../domain/release/release'
import type { Verdict } from '../../domain/verdict/verdict'
import type { AbsentRow, AxisFigure } from '../figure'

/** One year's figures from release to release: what each release counts, and a row per ally. */
export interface RevisionsFigure extends AxisFigure {
  readonly kind: 'revisions'
  readonly year: number
  /** What each release that holds the year counts, oldest first. */
  readonly counts: readonly VintageCount[]
  /** What the shapes of the points mean. */
  readonly key: readonly VintageKey[]
  /** Names the column of changes. */
  readonly changeHead: string
  /** Who changed sides from one release to another, and who was chosen, largest change first; where nobody did, everyone. */
  readonly rows: readonly RevisionRow[]
  /** All others, folded. */
  readonly rest: readonly RevisionRow[]
  /** Names what is folded: "The other 24 allies". */
  readonly restText: string
  /** Who has no figure in any of the releases. */
  readonly absent: readonly AbsentRow[]
}

/** A release's count at the judged threshold. */
export interface VintageCount {
  readonly release: ReleaseId
  /** `17 June 2024`. */
  readonly name: string
  /** Origin grade and standing: "from NATO’s own workbook, estimates". */
  readonly about: string
  /** `23`, `22 to 29`, `at least 1`. */
  readonly countText: string
  /** "of 32 allies". */
  readonly ofText: string
  readonly low: number
  readonly high: number
  readonly allies: number
  /** Whether our copy holds a part of the year only. */
  readonly isPart: boolean
  /** Stands above it where it measures something else than the one before; otherwise `null`. */
  readonly breakText: string | null
  /** Who changed sides since the complete release before: "Now below 2%: Montenegro". */
  readonly changeTexts: readonly string[]
}

/** `first` and `last` of the concept compared, and those `apart`: of another concept. */
export type VintageShape = 'first' | 'last' | 'apart'

export interface VintageKey {
  readonly shape: VintageShape
  readonly text: string
}

/** One release's figure for the row's ally. */
export interface RevisionPoint {
  readonly release: ReleaseId
  readonly value: Hundredths
  /** As shown, with † if derived. */
  readonly valueText: string
  readonly verdict: Verdict
  /** `null` where it is not drawn: it lies between the first and the last. */
  readonly shape: VintageShape | null
}

/** One ally's figures for the year. */
export interface RevisionRow {
  readonly series: SeriesCode
  readonly name: string
  /** Oldest release first. */
  readonly points: readonly RevisionPoint[]
  /** `+0.24`, `about −0.1`; empty where nothing can be compared. */
  readonly changeText: string
  /** The new side, where the change crossed the judged threshold. */
  readonly crossed: 'risen' | 'fallen' | null
  readonly isHighlighted: boolean
  /** Signs of the notes on its figures. */
  readonly noteSigns: readonly string[]
  /** Every vintage with its verdict, and the change, in words. */
  readonly label: string
}
