import { renderToStaticMarkup } from 'react-dom/server'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { FigureDocument, type FigureSetting } from '../../figures/document/FigureDocument'
import { spacedTexts } from '../../figures/document/spacedTexts'
import { cardTags } from '../card/cardTags'
import { leanMarkup, leanStyle } from './leanPage'

/** Where a page's style stands once its markup is known. */
const STYLE_PLACE = '/*style*/'

/** Name of the file beside an embed page that oEmbed readers are led to. */
export const OEMBED_FILE = 'oembed.json'

/** Where the page of a figure lies, and what lies beside it. */
export interface PagePlace {
  /** The way from it to the site's root: `../../`. */
  readonly root: string
  /** Its absolute address, where the site's is known. */
  readonly address: string | null
  /** Absolute address of the page that shows the same and is the one to be found; its own where there is no other. */
  readonly canonical: string | null
  /** Absolute address of its card, if it has one. */
  readonly card: string | null
  /** Absolute address of its oEmbed document, if it has one. */
  readonly oembed: string | null
  /** Whether it follows the latest release. */
  readonly isLive: boolean
}

/** What the page of a figure is made of. */
export interface FigurePage {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly place: PagePlace
  readonly setting: FigureSetting
  /** The style sheet; what neither the page uses of it nor the scripts that draw on it is left out. */
  readonly style: string
  readonly drawing?: readonly string[]
  /** A script for the head, with its tags, or nothing. */
  readonly script: string
  /** What stands before the figure. */
  readonly before: React.JSX.Element
}

/** A whole page of one figure: complete without script, and it says of itself what it shows. */
export function figurePage(page: FigurePage): string {
  const { drawn, place, setting, style, drawing = [], script, before } = page
  const { figure } = drawn
  const markup = renderToStaticMarkup(
    <html lang={setting.words.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <title>{figure.headline}</title>
        <meta name="description" content={figure.alt} />
        <Shared {...page} />
        {place.canonical !== null && <link rel="canonical" href={place.canonical} />}
        {place.oembed !== null && (
          <link rel="alternate" type="application/json+oembed" href={place.oembed} />
        )}
        <style>{STYLE_PLACE}</style>
      </head>
      <body>
        {before}
        <main>
          <FigureDocument drawn={drawn} setting={setting} />
        </main>
      </body>
    </html>,
  )
  const lean = spacedTexts(leanMarkup(markup))
  const styled = lean
    .replace(STYLE_PLACE, () => leanStyle(style, lean, drawing.join('')))
    .replace('</head>', () => `${script}</head>`)
  return `<!doctype html>${styled}`
}

function Shared({ scene, drawn: { figure }, place: { address, card } }: FigurePage) {
  const tags = cardTags({
    title: figure.headline,
    address,
    card: card === null ? null : { address: card, alt: figure.alt },
    day: scene.figures.release.day,
  })
  return tags.map((tag) => <meta key={tag.property ?? tag.name} {...tag} />)
}
