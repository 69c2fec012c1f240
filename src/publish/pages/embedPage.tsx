import { newerFigures } from '../../domain/revision/comparedReleases'
import type { Scene } from '../../domain/scene'
import { comparedYear } from '../../domain/verdict/verdictChanges'
import type { ChartKind } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import type { Notice } from '../../figures/document/FigureDocument'
import { attributeText } from '../../figures/document/frame'
import { supersededText } from '../../figures/document/superseded'
import { fullChoice, linkTo } from '../../links/address'
import { serializeChoice } from '../../links/query'
import type { DrawingWords } from '../../words/parts'
import type { Corpus } from '../corpus'
import { loadedWords } from '../loadedKinds'
import { publisherOf } from '../siteAddress'
import { figurePage, type PagePlace } from './figurePage'

/** Style sheet and scripts of the embed pages, as text. */
export interface EmbedAssets {
  /** Stands in each page, as far as the page or what is drawn on it uses it. */
  readonly style: string
  /** Stands in each page. */
  readonly boot: string
  /** The scripts that draw other views of a kind. */
  readonly drawingOf: (chart: ChartKind) => readonly string[]
}

/** What every embed page needs besides its scene. */
export interface PageParts {
  readonly corpus: Corpus
  readonly words: DrawingWords
  readonly assets: EmbedAssets
  /** Absolute address of the site's root, ending in `/`; `null` where the build was not told (SITE_URL). */
  readonly site: string | null
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
  return figurePage({
    scene,
    drawn,
    place,
    setting: {
      words,
      link: linkTo(root, scene.view),
      notice: supersededNotice(scene, root, parts),
      publisher: publisherOf()?.name ?? null,
    },
    style: assets.style,
    drawing: assets.drawingOf(scene.view.chart),
    script: bootScript(scene, root, isLive, assets),
    // Whatever brings another view hides it: a `noscript` would be silent where scripts are blocked, or lost.
    before: <p className="mtm mtm-foot">{loadedWords.noscript.ownViewText}</p>,
  })
}

/** The script in the head, with what it has to know of the page: its view, and which release is the latest if that is shown. */
function bootScript(scene: Scene, root: string, isLive: boolean, assets: EmbedAssets): string {
  const attributes = attributeText({
    'data-root': root,
    'data-view': shownView(scene, isLive),
    ...(isLive ? { 'data-latest': scene.view.release } : {}),
  })
  return headScripts(attributes, root, assets)
}

/**
 * The script in a page's head with its attributes; the file that is run in its place where a policy blocked it, of a type
 * that no browser runs; and the script that sees to that.
 */
export function headScripts(attributes: string, root: string, { boot }: EmbedAssets): string {
  const space = attributes === '' ? '' : ' '
  const file = (attribute: string, name: string) =>
    `<script ${attribute} src=${root}embed/${name}.js></script>`
  return `<script${space}${attributes}>${boot}</script>${file('type=late', 'boot')}${file('async', 'late')}`
}

/** The query that would change nothing on a page. */
function shownView({ view }: Scene, isLive: boolean): string {
  const { measure, lang } = view
  const release = isLive ? 'latest' : view.release
  return serializeChoice({ ...fullChoice(view), measure, lang, release })
}

/** One line on newer figures than a page shows; `null` where there are none. */
export function supersededNotice(
  scene: Scene,
  root: string,
  { corpus, words }: PageParts,
): Notice | null {
  const newer = newerFigures(corpus.releases, scene.figures, comparedYear(scene))
  if (newer === null) return null
  return {
    text: supersededText(scene, newer, words),
    link: linkTo(root, { ...scene.view, release: newer.release.id }),
  }
}
