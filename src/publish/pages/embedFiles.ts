import { resolveView } from '../../domain/reference'
import { commonYears, coverageIn } from '../../domain/release/coverage'
import { vintagesOf } from '../../domain/revision/comparedReleases'
import type { Scene } from '../../domain/scene'
import { THRESHOLD_DEFAULT } from '../../domain/verdict/threshold'
import {
  CHARTS,
  type ChartKind,
  type Choice,
  isOverYears,
  measuresOf,
} from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { embedFolder, type Kept, marksWithPages, viewFolder } from '../../links/embedAddress'
import { cardPng } from '../card/card'
import { cardContent } from '../card/cardContent'
import { embedDataFiles } from '../embedData'
import { loadedKind, loadedWords } from '../loadedKinds'
import type { PublishedFile } from '../publishedFile'
import { claimEmbeds } from './claimEmbeds'
import { embedPage, type PageParts } from './embedPage'
import { OEMBED_FILE, type PagePlace } from './figurePage'
import { oembedDocument } from './oembed'
import { viewPage } from './viewPage'

/**
 * A page for each kind that follows the latest release; for a kind of one year one for each year of each release;
 * and of whole years one for each mark, with a page by which it is shared.
 */
export async function embedFiles(parts: PageParts): Promise<readonly PublishedFile[]> {
  const { releases, reference } = parts.corpus
  const frozen = CHARTS.filter((chart) => !isOverYears(chart)).flatMap((chart) =>
    releases.flatMap(({ release: { id } }) =>
      commonYears(reference.coverage, id, measuresOf(chart, 'share')).flatMap((year) =>
        pagesOfYear(parts, chart, { release: id, year }),
      ),
    ),
  )
  const live = CHARTS.map((chart) => livePage(parts, chart))
  return [
    ...(await Promise.all([...live, ...frozen])).flat(),
    ...claimEmbeds(parts),
    ...embedDataFiles(releases, reference),
  ]
}

/** A figure on its way into its pages. */
interface Shown {
  readonly scene: Scene
  readonly drawn: DrawnFigure
}

async function livePage(parts: PageParts, chart: ChartKind): Promise<readonly PublishedFile[]> {
  const shown = shownBy(parts, { chart })
  const folder = embedFolder(chart, null)
  const card = await cardIn(folder, shown, parts)
  return [...embedIn(folder, shown, parts, { isLive: true, card: card[0] ?? null }), ...card]
}

/** The page of a year; for a whole one its pages at each mark, which share a card. */
async function pagesOfYear(
  parts: PageParts,
  chart: ChartKind,
  kept: Kept,
): Promise<readonly PublishedFile[]> {
  const { coverage } = parts.corpus.reference
  const marks = marksWithPages(chart, coverageIn(coverage, kept.release, kept.year, 'share'))
  const plain = embedFolder(chart, kept)
  if (marks.length === 0) {
    return embedIn(plain, shownBy(parts, { chart, ...kept }), parts, { isLive: false, card: null })
  }
  const pages = marks.map(async (threshold) => {
    const shown = shownBy(parts, { chart, ...kept, threshold })
    const marked = embedFolder(chart, { ...kept, threshold })
    const isUsual = threshold === THRESHOLD_DEFAULT
    const [card = null] = await cardIn(isUsual ? plain : marked, shown, parts)
    const shared = viewFolder({ ...kept, threshold })
    const own = { isLive: false, card, shared }
    return [
      ...(isUsual ? embedIn(plain, shown, parts, own) : []),
      ...embedIn(marked, shown, parts, own),
      {
        path: `${shared}/index.html`,
        content: viewPage(
          shown.scene,
          shown.drawn,
          { ...placeOf(shared, parts, own), oembed: null },
          parts,
        ),
      },
      ...(card === null ? [] : [card]),
    ]
  })
  return (await Promise.all(pages)).flat()
}

function shownBy({ corpus: { reference, releases } }: PageParts, choice: Choice): Shown {
  const view = resolveView(choice, reference)
  const figures = releases.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw new Error(`${view.release} is not held`)
  const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
  return { scene, drawn: loadedKind(view.chart).draw(scene) }
}

/** What is told of a page besides its figure. */
interface PageKind {
  readonly isLive: boolean
  readonly card: PublishedFile | null
  /** Folder of the page by which it is shared, where there is one. */
  readonly shared?: string
}

function placeOf(
  folder: string,
  { site }: PageParts,
  { isLive, card, shared = folder }: PageKind,
): PagePlace {
  const at = (path: string) => (site === null ? null : `${site}${path}`)
  return {
    root: '../'.repeat(folder.split('/').length),
    address: at(`${folder}/`),
    canonical: at(`${shared}/`),
    card: card === null ? null : at(card.path),
    oembed: at(`${folder}/${OEMBED_FILE}`),
    isLive,
  }
}

/** One embed page with what lies beside it. */
function embedIn(
  folder: string,
  { scene, drawn }: Shown,
  parts: PageParts,
  kind: PageKind,
): readonly PublishedFile[] {
  const { site } = parts
  const place = placeOf(folder, parts, kind)
  const { address, isLive } = place
  const page = { path: `${folder}/index.html`, content: embedPage(scene, drawn, place, parts) }
  if (address === null || site === null) return [page]
  const oembed = oembedDocument(scene, drawn.figure, isLive, { site, address })
  return [page, { path: `${folder}/${OEMBED_FILE}`, content: JSON.stringify(oembed) }]
}

/** A card, which is shown by its absolute address: none where the site's is not known. */
async function cardIn(
  folder: string,
  { scene, drawn }: Shown,
  { site }: PageParts,
): Promise<readonly PublishedFile[]> {
  if (site === null) return []
  const content = await cardPng(cardContent(scene, drawn.figure, site, loadedWords.picture))
  return [{ path: `${folder}/card.png`, content }]
}
