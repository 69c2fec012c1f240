import type { ReleaseFigures } from '../domain/observation'
import { resolveView } from '../domain/reference'
import type { Choice } from '../domain/view'
import { wordsFor } from '../words/words'
import { releaseDocument, releasesDocument, sharedYears, yearDocument } from './api'
import { claimsDocument } from './claimsApi'
import { type Corpus, readCorpus } from './corpus'
import { embedPage, type PageParts } from './embedPage'

/** One file of the build: its path below the site's root, and its text. */
export interface PublishedFile {
  readonly path: string
  readonly text: string
}

/** The build-time parts that come from elsewhere: style sheet and script names. */
export type Assets = Pick<PageParts, 'style' | 'boot' | 'draw'>

/** Everything that is published beside the dashboard: the API and the embed pages. */
export async function publish(folder: string, assets: Assets): Promise<readonly PublishedFile[]> {
  const corpus = await readCorpus(folder)
  return [...apiFiles(corpus), ...embedFiles({ corpus, words: wordsFor('en'), ...assets })]
}

function apiFiles({ reference, releases }: Corpus): readonly PublishedFile[] {
  const file = (path: string, content: unknown) => ({
    path: `api/v1/${path}.json`,
    text: JSON.stringify(content),
  })
  return [
    file('releases', releasesDocument(releases)),
    file('claims', claimsDocument(reference.claims, releases)),
    ...releases.flatMap((figures) => [
      file(`releases/${figures.release.id}`, releaseDocument(figures, reference)),
      ...sharedYears(figures).map((year) =>
        file(`releases/${figures.release.id}/${year}`, yearDocument(figures, year)),
      ),
    ]),
  ]
}

function embedFiles(parts: PageParts): readonly PublishedFile[] {
  const page = (folder: string, figures: ReleaseFigures | null, choice: Choice) => {
    const view = resolveView(choice, parts.corpus.reference)
    const shown =
      figures ?? parts.corpus.releases.find((other) => other.release.id === view.release)
    if (shown === undefined) return []
    const scene = { view, figures: shown, reference: parts.corpus.reference }
    const root = '../'.repeat(folder.split('/').length)
    return [{ path: `${folder}/index.html`, text: embedPage(scene, root, parts) }]
  }
  return [
    ...page('embed/ranking', null, { chart: 'ranking' }),
    ...page('embed/trend', null, { chart: 'trend' }),
    ...parts.corpus.releases.flatMap((figures) =>
      sharedYears(figures).flatMap((year) => {
        const release = figures.release.id
        return page(`embed/ranking/${release}/${year}`, figures, {
          chart: 'ranking',
          release,
          year,
        })
      }),
    ),
  ]
}
