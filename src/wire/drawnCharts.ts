import type { ChartData } from '../domain/view/view'

/**
 * Of each kind of chart the file names below `embed/` of the script that draws its shares and of the one
 * that draws other measures (`null` for a kind that shows none), and the published file that it needs.
 */
export type DrawnCharts = Readonly<
  Record<string, readonly [share: string, measures: string | null, data: ChartData]>
>
