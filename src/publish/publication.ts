import { MEASURES, type Measure } from '../domain/measure'
import { heldYears } from '../domain/release/coverage'
import { type CatalogueIndex, indexCatalogue } from '../wire/catalogueIndex'
import {
  measureDocument,
  releaseDocument,
  vintagesDocument,
  yearVintagesDocument,
} from '../wire/releaseDocument'
import { sealedText } from '../wire/sealedText'
import { releasesDocument, yearDocument } from './api'
import { claimsDocument } from './claimsApi'
import { type Corpus, readCorpus } from './corpus'
import { changesOf } from './feed/changes'
import { feedFiles } from './feed/feedFiles'
import { loadedWords } from './loadedKinds'
import { embedFiles } from './pages/embedFiles'
import type { EmbedAssets } from './pages/embedPage'
import type { PublishedFile } from './publishedFile'
import { statedDocument } from './statedApi'

/** Everything that is published beside the dashboard, made from one reading of `data/`. */
export interface Publication {
  /** What a drawing script has to know of the releases, as far as some measures go. */
  readonly catalogueOf: (measures: readonly Measure[]) => CatalogueIndex
  readonly apiFiles: () => readonly PublishedFile[]
  /** `changes.json`, and the feeds where the site's address is known. */
  readonly feedFiles: (site: string | null) => readonly PublishedFile[]
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
    feedFiles: (site) => feedFiles(changesOf(corpus), corpus, site),
    embedFiles: (assets, site) =>
      embedFiles({ corpus, words: loadedWords.inDrawings, assets, site }),
  }
}

function apiFiles({ reference, releases }: Corpus): readonly PublishedFile[] {
  const file = (path: string, document: object) => ({
    path: `api/v1/${path}.json`,
    content: sealedText(document),
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
