import { renderToStaticMarkup } from 'react-dom/server'
import { resolveView } from '../domain/reference'
import type { ReleaseId } from '../domain/release/release'
import { newerFigures } from '../domain/revision/comparedReleases'
import type { Scene } from '../domain/scene'
import { comparedYear } from '../domain/verdict/verdictChanges'
import { isOverReleases, isOverYears } from '../domain/view/view'
import type { DrawnFigure } from '../figures/chart'
import { FigureDocument, type Notice } from '../figures/document/FigureDocument'
import { attributeText } from '../figures/document/frame'
import { spacedTexts } from '../figures/document/spacedTexts'
import { supersededText } from '../figures/document/superseded'
import { fullChoice, linkTo } from '../links/address'
import { serializeChoice } from '../links/query'
import type { DrawingWords } from '../words/parts'
import { cardTags } from './card/cardTags'
import type { Corpus } from './corpus'
import { leanMarkup, leanStyle } from './leanPage'
import { loadedWords } from './loadedKinds'

/** Where a page's style stands once its markup is known. */
const STYLE_PLACE = '/*style*/'

/** Style sheet and boot script of the embed pages, as text: they stand in each page. */
export interface EmbedAssets {
  readonly style: string
  readonly boot: string
}

/** What every embed page needs besides its scene. */
export interface PageParts {
  readonly corpus: Corpus
  readonly words: DrawingWords
  readonly assets: EmbedAssets
  /** Absolute address of the site's root, ending in `/`; `null` where the build was not told (SITE_URL). */
  readonly site: string | null
}

/** Name of the file beside an embed page that oEmbed readers are led to. */
export const OEMBED_FILE = 'oembed.json'

/** Where an embed page lies, and what lies beside it. */
export interface PagePlace {
  /** The way from it to the site's root: `../../`. */
  readonly root: string
  /** Its absolute address, where the site's is known: then an oEmbed file lies beside it. */
  readonly address: string | null
  /** Absolute address of its card, if it has one. */
  readonly card: string | null
  /** Whether it follows the latest release. */
  readonly isLive: boolean
}

/** One embed page: complete without script. The script's `data-view` tells it what the page shows. */
export function embedPage(
  scene: Scene,
  drawn: DrawnFigure,
  place: PagePlace,
  parts: PageParts,
): string {
  const { words, assets } = parts
  const { root, isLive } = place
  const { figure } = drawn
  const link = linkTo(root, scene.view)
  const markup = renderToStaticMarkup(
    <html lang={words.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <title>{figure.headline}</title>
        <meta name="description" content={figure.alt} />
        {cardTags({
          title: figure.headline,
          address: place.address,
          card: place.card === null ? null : { address: place.card, alt: figure.alt },
        }).map((tag) => (
          <meta key={tag.property ?? tag.name} {...tag} />
        ))}
        {place.address !== null && (
          <link
            rel="alternate"
            type="application/json+oembed"
            href={`${place.address}${OEMBED_FILE}`}
          />
        )}
        <style>{STYLE_PLACE}</style>
      </head>
      <body>
        <noscript>
          <p className="mtm mtm-foot">{loadedWords.noscript.ownViewText}</p>
        </noscript>
        <main>
          <FigureDocument
            drawn={drawn}
            setting={{ words, link, notice: supersededNotice(scene, root, parts) }}
          />
        </main>
      </body>
    </html>,
  )
  const script = bootScript(scene, root, isLive, parts)
  const lean = spacedTexts(leanMarkup(markup))
  const page = lean
    .replace(STYLE_PLACE, () => leanStyle(assets.style, lean))
    .replace('</head>', () => `${script}</head>`)
  return `<!doctype html>${page}`
}

/**
 * The script in the head, with what it has to know of the page: the release shown is named first, and of
 * a chart of one year each with the year that it is shown in unless another is asked for.
 */
function bootScript(
  scene: Scene,
  root: string,
  isLive: boolean,
  { corpus, assets }: PageParts,
): string {
  const { chart, release: own, year } = scene.view
  // Where releases are compared, another is drawn from the same file, or the year that is asked for names it.
  const others = corpus.reference.releases.filter(({ id }) => !isOverReleases(chart) && id !== own)
  const yearIn = (release: ReleaseId) =>
    isLive && release !== own ? resolveView({ chart, release }, corpus.reference).year : year
  const named = (id: ReleaseId) => (isOverYears(chart) ? id : `${id}/${yearIn(id)}`)
  const attributes = attributeText({
    'data-root': root,
    'data-view': shownView(scene, isLive),
    'data-releases': [own, ...others.map(({ id }) => id)].map(named).join(' '),
  })
  return `<script ${attributes}>${assets.boot}</script>`
}

/** The query that would change nothing on a page. */
function shownView({ view }: Scene, isLive: boolean): string {
  const { measure, lang } = view
  const release = isLive ? 'latest' : view.release
  return serializeChoice({ ...fullChoice(view), measure, lang, release })
}

function supersededNotice(scene: Scene, root: string, { corpus, words }: PageParts): Notice | null {
  const newer = newerFigures(corpus.releases, scene.figures, comparedYear(scene))
  if (newer === null) return null
  return {
    text: supersededText(scene, newer, words),
    link: linkTo(root, { ...scene.view, release: newer.release.id }),
  }
}
