import { type CatalogueIndex, indexCatalogue } from '../domain/catalogueIndex'
import { MEASURES, type Measure } from '../domain/measure'
import type { ReleaseFigures } from '../domain/observation'
import { resolveView } from '../domain/reference'
import {
  heldYears,
  measureDocument,
  releaseDocument,
  vintagesDocument,
  vintagesOf,
} from '../domain/releaseDocument'
import { CHART_TRAITS, type Choice, DRAWN_CHARTS } from '../domain/view'
import { drawingWordsFor } from '../words/drawingWords'
import { releasesDocument, yearDocument } from './api'
import { claimsDocument } from './claimsApi'
import { type Corpus, readCorpus } from './corpus'
import { type EmbedAssets, embedPage, type PageParts } from './embedPage'

/** One file of the build: its path below the site's root, and its text. */
export interface PublishedFile {
  readonly path: string
  readonly text: string
}

/** Everything that is published beside the dashboard, made from one reading of `data/`. */
export interface Publication {
  /** What the drawing script has to know of the releases. */
  readonly catalogue: CatalogueIndex
  readonly apiFiles: () => readonly PublishedFile[]
  readonly embedFiles: (assets: EmbedAssets, site: string | null) => readonly PublishedFile[]
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
    text: JSON.stringify(content),
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

function embedFiles(parts: PageParts): readonly PublishedFile[] {
  const { reference, releases } = parts.corpus
  const page = (folder: string, choice: Choice): readonly PublishedFile[] => {
    const view = resolveView(choice, reference)
    const figures = releases.find(({ release }) => release.id === view.release)
    if (figures === undefined) return []
    const root = '../'.repeat(folder.split('/').length)
    const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
    const isLive = choice.release === undefined
    return [{ path: `${folder}/index.html`, text: embedPage(scene, root, isLive, parts) }]
  }
  const frozen = ({ release: { id } }: ReleaseFigures, year: number) =>
    page(`embed/ranking/${id}/${year}`, { chart: 'ranking', release: id, year })
  return [
    ...page('embed/ranking', { chart: 'ranking' }),
    ...page('embed/trend', { chart: 'trend' }),
    ...page('embed/map', { chart: 'map' }),
    ...page('embed/path', { chart: 'path' }),
    ...releases.flatMap((figures) =>
      heldYears(figures, 'share').flatMap((year) => frozen(figures, year)),
    ),
  ]
}
