import { CARD_SIZE } from './cardSize.ts'

/** What a page says of itself to who shows a link to it. */
export interface SharedPage {
  readonly title: string
  /** Absolute address of the page, or `null` where the site's is not known. */
  readonly address: string | null
  /** A picture of what the page shows, or `null` where there is none. */
  readonly card: Card | null
}

/** A picture for who shows a link: its absolute address, and what it shows, in words. */
interface Card {
  readonly address: string
  readonly alt: string
}

/** The attributes of one `<meta>`: Open Graph's have a property, Twitter's a name. */
export type MetaTag = Readonly<Record<string, string>>

/** Open Graph and Twitter tags of a page. What needs an absolute address is left out where there is none. */
export function cardTags({ title, address, card }: SharedPage): readonly MetaTag[] {
  // Descriptions are read from the page's own.
  const og = (property: string, content: string) => ({ property: `og:${property}`, content })
  return [
    og('type', 'article'),
    og('title', title),
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
