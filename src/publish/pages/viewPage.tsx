import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { linkTo } from '../../links/address'
import { SITE_NAME } from '../card/cardTags'
import { publisherOf } from '../siteAddress'
import { type PageParts, supersededNotice } from './embedPage'
import { figurePage, type PagePlace } from './figurePage'

/** Room around the figure, which an embed leaves to its host. */
const STYLE = 'body{max-width:60rem;margin:0 auto}.mtm-site{padding-top:.75rem;font-weight:600}'

/**
 * `/view/<release>/<year>/<mark>/`: the page by which a view is shared. It unfurls as what it shows, says the same
 * without a script, and goes on to the same view of the dashboard.
 */
export function viewPage(
  scene: Scene,
  drawn: DrawnFigure,
  place: PagePlace,
  parts: PageParts,
): string {
  const { words, assets } = parts
  const link = linkTo(place.root, scene.view)
  return figurePage({
    scene,
    drawn,
    place,
    setting: {
      words,
      link,
      notice: supersededNotice(scene, place.root, parts),
      publisher: publisherOf()?.name ?? null,
      isTableOpen: true,
    },
    style: `${assets.style}${STYLE}`,
    script: '',
    before: (
      <header className="mtm mtm-site">
        <a href={link}>{SITE_NAME}</a>
      </header>
    ),
  })
}
