import { renderToStaticMarkup } from 'react-dom/server'
import type { ReleaseFigures } from '../domain/observation'
import type { Scene } from '../domain/scene'
import { compareVerdicts } from '../domain/verdictChanges'
import { FigureDocument, type FigureSetting } from '../figures/FigureDocument'
import type { Figure } from '../figures/figure'
import { rankingFigure } from '../figures/rankingFigure'
import { trendFigure } from '../figures/trendFigure'
import { linkTo } from '../links/address'
import type { Words } from '../words/words'
import { sharedYears } from './api'
import type { Corpus } from './corpus'

/** What every embed page needs besides its scene. */
export interface PageParts {
  readonly corpus: Corpus
  readonly words: Words
  /** Style sheet, as text. */
  readonly style: string
  /** File names of the scripts, beside `embed/`'s pages. */
  readonly boot: string
  readonly draw: string
}

/** The figure of a scene's chart. */
export function figureOf(scene: Scene, words: Words): Figure {
  return scene.view.chart === 'trend' ? trendFigure(scene, words) : rankingFigure(scene, words)
}

/** One embed page: complete without script. `root` is the way from it to the site's root. */
export function embedPage(scene: Scene, root: string, parts: PageParts): string {
  const { words } = parts
  const figure = figureOf(scene, words)
  const markup = renderToStaticMarkup(
    <html lang={words.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{figure.finding}</title>
        <meta name="description" content={figure.alt} />
        <style>{parts.style}</style>
      </head>
      <body>
        <FigureDocument figure={figure} setting={settingOf(scene, root, parts)} />
        <script src={`${root}embed/${parts.boot}`} data-draw={parts.draw} defer />
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}

function settingOf(scene: Scene, root: string, parts: PageParts): FigureSetting {
  const { words } = parts
  return {
    link: linkTo(root, scene.view),
    linkText: words.embed.exploreText,
    tableText: words.embed.tableText,
    notice: supersededNotice(scene, root, parts),
    idPrefix: 'mtm',
  }
}

/** The newest release with shares for a year, if it is newer than the one given. */
export function newerFigures(
  releases: readonly ReleaseFigures[],
  figures: ReleaseFigures,
  year: number,
): ReleaseFigures | null {
  const newest = releases.findLast((other) => sharedYears(other).includes(year))
  return newest !== undefined && newest.release.id > figures.release.id ? newest : null
}

function supersededNotice(scene: Scene, root: string, parts: PageParts): FigureSetting['notice'] {
  const { view, figures } = scene
  if (view.chart !== 'ranking') return null
  const newer = newerFigures(parts.corpus.releases, figures, view.year)
  if (newer === null) return null
  const { words, corpus } = parts
  const changes = compareVerdicts(figures, newer, view.year, view.threshold)
  return {
    text: words.embed.supersededSentence(
      changes,
      view.year,
      view.threshold,
      corpus.reference.allies,
    ),
    link: linkTo(root, { ...view, release: newer.release.id }),
    linkText: words.embed.newerText,
  }
}
