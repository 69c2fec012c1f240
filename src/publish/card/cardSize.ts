/** Size of a card, in px: what social networks and messengers show beside a link. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
