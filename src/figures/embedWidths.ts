/** The widths that an embed is tried at: a phone, a story's column, and as wide as there is room. */
export const EMBED_WIDTHS = ['phone', 'column', 'full'] as const
export type EmbedWidth = (typeof EMBED_WIDTHS)[number]

/** Px; the full width is the one that heights are given for. */
export const WIDTH_IN_PX: Readonly<Record<EmbedWidth, number>> = {
  phone: 320,
  column: 640,
  full: 1000,
}
