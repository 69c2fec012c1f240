import { type CatalogueIndex, indexCatalogue } from '../domain/catalogueIndex'
import { coverageOf } from '../domain/coverage'
import { MEASURES, type Measure } from '../domain/measure'
import { resolveView } from '../domain/reference'
import {
  heldYears,
  measureDocument,
  releaseDocument,
  vintagesDocument,
  vintagesOf,
} from '../domain/releaseDocument'
import type { Scene } from '../domain/scene'
import { CHART_TRAITS, type Choice, DRAWN_CHARTS } from '../domain/view'
import { linkTo } from '../links/address'
import { drawingWordsFor } from '../words/drawingWords'
import { releasesDocument, yearDocument } from './api'
import { cardPng } from './card'
import { claimsDocument } from './claimsApi'
import { type Corpus, readCorpus } from './corpus'
import { DRAWINGS, type EmbedAssets, embedPage, type PageParts } from './embedPage'

/** One file of the build: its path below the site's root, and what it holds. */
export interface PublishedFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Everything that is published beside the dashboard, made from one reading of `data/`. */
export interface Publication {
  /** What the drawing script has to know of the releases. */
  readonly catalogue: CatalogueIndex
  readonly apiFiles: () => readonly PublishedFile[]
  readonly embedFiles: (
    assets: EmbedAssets,
    site: string | null,
  ) => Promise<readonly PublishedFile[]>
}

/** Reads a data folder; throws if any of its files is refused, for nothing is published then. */
export async function readPublication(folder: string): Promise<Publication> {
  const corpus = await readCorpus(folder)
  return {
    catalogue: indexCatalogue(corpus.reference, DRAWN_MEASURES),
    apiFiles: () => apiFiles(corpus),
    embedFiles: (assets, site) =>
      embedFiles({ corpus, words: drawingWordsFor('en'), assets, site }),
  }
}

function apiFiles({ reference, releases }: Corpus): readonly PublishedFile[] {
  const file = (path: string, content: unknown) => ({
    path: `api/v1/${path}.json`,
    content: JSON.stringify(content),
  })
  return [
    file('releases', releasesDocument(releases)),
    file('vintages', vintagesDocument(releases)),
    file('claims', claimsDocument(reference.claims, releases)),
    ...releases.flatMap((figures) => [
      file(`releases/${figures.release.id}`, releaseDocument(figures, releases, reference)),
      ...MEASURES.filter((measure) => measure !== 'share').flatMap((measure) => {
        const document = measureDocument(figures, measure, reference)
        return document === null
          ? []
          : [file(`releases/${figures.release.id}/${measure}`, document)]
      }),
      ...heldYears(figures, 'share').map((year) =>
        file(`releases/${figures.release.id}/${year}`, yearDocument(figures, year)),
      ),
    ]),
  ]
}

/** The measures that any chart is drawn from. */
const DRAWN_MEASURES: readonly Measure[] = [
  ...new Set(
    DRAWN_CHARTS.flatMap((chart) => [
      ...CHART_TRAITS[chart].measures,
      ...CHART_TRAITS[chart].reads,
    ]),
  ),
]

async function embedFiles(parts: PageParts): Promise<readonly PublishedFile[]> {
  const { releases } = parts.corpus
  const pages = [
    page(parts, 'embed/ranking', { chart: 'ranking' }),
    page(parts, 'embed/trend', { chart: 'trend' }),
    ...releases.flatMap((figures) =>
      heldYears(figures, 'share').map((year) => {
        const { id } = figures.release
        return page(parts, `embed/ranking/${id}/${year}`, { chart: 'ranking', release: id, year })
      }),
    ),
  ]
  return (await Promise.all(pages)).flat()
}

/** One embed page with what lies beside it. */
async function page(
  parts: PageParts,
  folder: string,
  choice: Choice,
): Promise<readonly PublishedFile[]> {
  const { corpus, words, site } = parts
  const { reference, releases } = corpus
  const view = resolveView(choice, reference)
  const figures = releases.find(({ release }) => release.id === view.release)
  if (figures === undefined) return []
  const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
  const drawn = DRAWINGS[view.chart](scene, words)
  const isLive = choice.release === undefined
  const address = site === null ? null : `${site}${folder}/`
  const card = address !== null && (isLive || deservesCard(scene)) ? `${address}card.png` : null
  const place = {
    root: '../'.repeat(folder.split('/').length),
    address,
    card,
    isLive,
  }
  return [
    { path: `${folder}/index.html`, content: embedPage(scene, drawn, place, parts) },
    ...(card === null
      ? []
      : [{ path: `${folder}/card.png`, content: await cardPng(drawn, linkTo(site ?? '', view)) }]),
  ]
}

/** Cards take time and room: of the frozen pages those of whole rankings have one. */
function deservesCard({ view, figures }: Scene): boolean {
  return view.chart === 'ranking' && coverageOf(figures, view.year, 'share') === 'full'
}
