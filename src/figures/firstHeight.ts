import type { ChartKind } from '../domain/view'

/** The widths that an embed is tried at: a phone, a story's column, and as wide as there is room. */
export const EMBED_WIDTHS = ['phone', 'column', 'full'] as const
export type EmbedWidth = (typeof EMBED_WIDTHS)[number]

/** Px; the full width is the one that heights are given for. */
export const WIDTH_IN_PX: Readonly<Record<EmbedWidth, number>> = {
  phone: 320,
  column: 640,
  full: 1000,
}

type Heights = Readonly<Record<EmbedWidth, number>>

/** Measured, rounded up; those of a chart that is not named are generous. */
const HEIGHTS: { readonly [Kind in ChartKind]?: Heights } = {
  ranking: { phone: 1000, column: 940, full: 880 },
  trend: { phone: 740, column: 660, full: 600 },
}
const OTHERS: Heights = { phone: 900, column: 800, full: 760 }

/** The height, in px, that a frame of that width starts with: it holds the figure with its table folded. */
export function firstHeight(chart: ChartKind, width: EmbedWidth): number {
  return (HEIGHTS[chart] ?? OTHERS)[width]
}
