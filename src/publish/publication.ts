import { MEASURES, type Measure } from '../domain/measure'
import { resolveView } from '../domain/reference'
import { commonYears, coverageOf, heldYears } from '../domain/release/coverage'
import { vintagesOf } from '../domain/revision/comparedReleases'
import type { Scene } from '../domain/scene'
import { CHARTS, type Choice, isOverYears, measuresOf, PAGE_TRAITS } from '../domain/view/view'
import { linkTo } from '../links/address'
import { embedFolder } from '../links/embedAddress'
import { type CatalogueIndex, indexCatalogue } from '../wire/catalogueIndex'
import {
  measureDocument,
  releaseDocument,
  vintagesDocument,
  yearVintagesDocument,
} from '../wire/releaseDocument'
import { releasesDocument, yearDocument } from './api'
import { cardPng } from './card/card'
import { claimEmbeds } from './claimEmbeds'
import { claimsDocument } from './claimsApi'
import { type Corpus, readCorpus } from './corpus'
import { embedDataFiles } from './embedData'
import { type EmbedAssets, embedPage, OEMBED_FILE, type PageParts } from './embedPage'
import { loadedKind, loadedWords } from './loadedKinds'
import { oembedDocument } from './oembed'
import type { PublishedFile } from './publishedFile'
import { statedDocument } from './statedApi'

/** Everything that is published beside the dashboard, made from one reading of `data/`. */
export interface Publication {
  /** What a drawing script has to know of the releases, as far as some measures go. */
  readonly catalogueOf: (measures: readonly Measure[]) => CatalogueIndex
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
    catalogueOf: (measures) => indexCatalogue(corpus.reference, measures),
    apiFiles: () => apiFiles(corpus),
    embedFiles: (assets, site) =>
      embedFiles({ corpus, words: loadedWords.inDrawings, assets, site }),
  }
}

function apiFiles({ reference, releases }: Corpus): readonly PublishedFile[] {
  const file = (path: string, content: unknown) => ({
    path: `api/v1/${path}.json`,
    content: JSON.stringify(content),
  })
  return [
    file('releases', releasesDocument(releases)),
    file('vintages', vintagesDocument(releases, reference)),
    ...[...new Set(releases.flatMap((figures) => heldYears(figures, 'share')))].map((year) =>
      file(`vintages/${year}`, yearVintagesDocument(releases, year, reference)),
    ),
    file('claims', claimsDocument(reference.claims, releases)),
    file('stated', statedDocument(reference.statedCounts, releases)),
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

/** A page for each kind that follows the latest release, and for a kind of one year one for each year of each release. */
async function embedFiles(parts: PageParts): Promise<readonly PublishedFile[]> {
  const { releases, reference } = parts.corpus
  const frozen = CHARTS.filter((chart) => !isOverYears(chart)).flatMap((chart) =>
    releases.flatMap(({ release: { id } }) =>
      commonYears(reference.coverage, id, measuresOf(chart, 'share')).map((year) =>
        page(parts, embedFolder(chart, { release: id, year }), { chart, release: id, year }),
      ),
    ),
  )
  const live = CHARTS.map((chart) => page(parts, `embed/${chart}`, { chart }))
  return [
    ...(await Promise.all([...live, ...frozen])).flat(),
    ...claimEmbeds(parts),
    ...embedDataFiles(releases, reference),
  ]
}

/** One embed page with what lies beside it. */
async function page(
  parts: PageParts,
  folder: string,
  choice: Choice,
): Promise<readonly PublishedFile[]> {
  const { corpus, site } = parts
  const { reference, releases } = corpus
  const view = resolveView(choice, reference)
  const figures = releases.find(({ release }) => release.id === view.release)
  if (figures === undefined) return []
  const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
  const drawn = loadedKind(view.chart).draw(scene)
  const isLive = choice.release === undefined
  const address = site === null ? null : `${site}${folder}/`
  const card = address !== null && (isLive || deservesCard(scene)) ? `${address}card.png` : null
  const place = {
    root: '../'.repeat(folder.split('/').length),
    address,
    card,
    isLive,
  }
  const oembed =
    address === null || site === null
      ? []
      : [oembedDocument(scene, drawn.figure, isLive, { site, address })]
  return [
    { path: `${folder}/index.html`, content: embedPage(scene, drawn, place, parts) },
    ...oembed.map((document) => ({
      path: `${folder}/${OEMBED_FILE}`,
      content: JSON.stringify(document),
    })),
    ...(card === null
      ? []
      : [
          {
            path: `${folder}/card.png`,
            content: await cardPng(drawn, linkTo(site ?? '', view), loadedWords.picture),
          },
        ]),
  ]
}

/** Cards take time and room: of the frozen pages those of some kinds have one, where all figures are held. */
function deservesCard({ view, figures }: Scene): boolean {
  const { hasFrozenCards = false } = PAGE_TRAITS[view.chart]
  return hasFrozenCards && coverageOf(figures, view.year, 'share') === 'full'
}
