import type { FigureBase } from '../figure'

/** What NATO announced for each year, and what a later table of it has. */
export interface AnnouncedFigure extends FigureBase, AnnouncedPlot {
  readonly kind: 'announced'
}

/** The part of it that is drawn. */
export interface AnnouncedPlot {
  /** Names the drawing. */
  readonly title: string
  /** Ascending. */
  readonly years: readonly AnnouncedColumn[]
  /** The largest number of allies that is drawn. */
  readonly max: number
  readonly key: readonly AnnouncedKey[]
  /** Head of the first year that stands apart. */
  readonly breakText: string
}

/** How a sign is drawn: an open circle, a dot, a diamond. */
export type AnnouncedShape = 'announced' | 'table' | 'apart'

export interface AnnouncedKey {
  readonly shape: AnnouncedShape
  readonly text: string
}

/** One year on the axis. */
export interface AnnouncedColumn {
  readonly year: number
  /** `2017`, or `’18`. */
  readonly text: string
  /** Different numbers announced, largest first; “all” stands at that year's membership. */
  readonly announced: readonly number[]
  /** The largest as it is written: `23`, `all`. */
  readonly mostText: string
  /** What the later table has; `null` where there is none. */
  readonly table: number | null
  /** Whether that measures something else: it stands apart. */
  readonly isApart: boolean
  /** The year in full, for who does not see it. */
  readonly label: string
}
