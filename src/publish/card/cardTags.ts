import { CARD_SIZE } from './cardSize.ts'

/** What the site is called where a link to it is shown. */
export const SITE_NAME = 'Meeting the mark'

/** What a page says of itself to who shows a link to it. */
export interface SharedPage {
  readonly title: string
  /** Absolute address of the page, or `null` where the site's is not known. */
  readonly address: string | null
  /** A picture of what the page shows, or `null` where there is none. */
  readonly card: Card | null
  /** The day of what it shows, `2024-06-17`. */
  readonly day: string
}

/** A picture for who shows a link: its absolute address, and what it shows, in words. */
interface Card {
  readonly address: string
  readonly alt: string
}

/** The attributes of one `<meta>`: Open Graph's have a property, Twitter's a name. */
export type MetaTag = Readonly<Record<string, string>>

/** Open Graph and Twitter tags of a page. What needs an absolute address is left out where there is none. */
export function cardTags({ title, address, card, day }: SharedPage): readonly MetaTag[] {
  // Descriptions are read from the page's own.
  const og = (property: string, content: string) => ({ property: `og:${property}`, content })
  return [
    og('type', 'article'),
    og('title', title),
    og('site_name', SITE_NAME),
    { property: 'article:published_time', content: day },
    ...(address === null ? [] : [og('url', address)]),
    ...(card === null
      ? []
      : [
          og('image', card.address),
          og('image:width', String(CARD_SIZE.width)),
          og('image:height', String(CARD_SIZE.height)),
          og('image:alt', card.alt),
        ]),
    { name: 'twitter:card', content: card === null ? 'summary' : 'summary_large_image' },
  ]
}
