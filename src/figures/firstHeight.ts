import type { ChartKind } from '../domain/view/view'

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

/**
 * Measured of the pages of the latest release with what they start with, and rounded up. Some pages of
 * older releases are taller, for they name many allies without a figure: there a fixed frame scrolls.
 */
const HEIGHTS: Readonly<Record<ChartKind, Heights>> = {
  ranking: { phone: 1000, column: 940, full: 880 },
  trend: { phone: 740, column: 660, full: 600 },
  map: { phone: 740, column: 890, full: 1050 },
  change: { phone: 1260, column: 1120, full: 1040 },
  balance: { phone: 1060, column: 930, full: 860 },
  count: { phone: 860, column: 670, full: 620 },
  revisions: { phone: 1700, column: 1450, full: 1320 },
  path: { phone: 1680, column: 960, full: 790 },
}

/** The height, in px, that a frame of that width starts with: it holds the figure with its table folded. */
export function firstHeight(chart: ChartKind, width: EmbedWidth): number {
  return HEIGHTS[chart][width]
}
