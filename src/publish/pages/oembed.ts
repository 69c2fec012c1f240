import type { Scene } from '../../domain/scene'
import type { ChartKind } from '../../domain/view/view'
import type { Figure } from '../../figures/chart'
import { type Frame, oembedFrame } from '../../figures/document/frame'
import { WIDTH_IN_PX } from '../../figures/embedWidths'
import { KINDS } from '../../figures/kinds'
import { linkTo } from '../../links/address'
import { SITE_NAME } from '../card/cardTags'
import { loadedWords } from '../loadedKinds'

/** Seconds for which a reader may keep its copy: a day. */
const CACHE_SECONDS = 86_400

/** Px: WordPress makes no frame taller than this, and leaves one that is from the start. */
const TALLEST_GRANTED = 1000

/** An oEmbed response of the type `rich`, version 1.0 (https://oembed.com). */
export interface OembedDocument {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly html: string
  /** Px, both. */
  readonly width: number
  readonly height: number
  readonly cache_age: number
}

/**
 * What an oEmbed reader is told of one embed page, in a file beside it. `site` and `address` are the
 * absolute addresses of the site's root and of the page. The page of a chart that follows the latest
 * release gives no number: readers keep what they were told for years.
 */
export function oembedDocument(
  scene: Scene,
  figure: Figure,
  isLive: boolean,
  { site, address }: { readonly site: string; readonly address: string },
): OembedDocument {
  const { view, figures } = scene
  const { liveTitle, liveFallback, frozenFallback } = loadedWords.embedDialog
  return framedDocument(site, {
    src: address,
    title: isLive ? liveTitle(view) : figure.headline,
    height: firstHeight(view.chart),
    fallback: isLive
      ? { text: liveFallback(view), link: site }
      : { text: frozenFallback(figure.headline, figures.release), link: linkTo(site, view) },
  })
}

/** Px, of a frame that is told its own height where it may be: one that no message can make tall enough is so from the start. */
function firstHeight(chart: ChartKind): number {
  const { phone, column } = KINDS[chart].firstHeight
  return phone > TALLEST_GRANTED ? Math.max(phone, column) : column
}

/** A page in a frame, for oEmbed readers. */
export function framedDocument(site: string, frame: Frame): OembedDocument {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: SITE_NAME,
    provider_url: site,
    title: frame.title,
    html: oembedFrame(frame),
    width: WIDTH_IN_PX.column,
    height: frame.height,
    cache_age: CACHE_SECONDS,
  }
}
