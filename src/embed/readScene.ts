import type { ReleaseFigures } from '../domain/observation/observation'
import type { Catalogue } from '../domain/reference'
import {
  documentFigures,
  type MeasureDocument,
  type ReleaseDocument,
  type VintagesDocument,
  vintageFigures,
  vintagesOf,
} from '../domain/release/releaseDocument'
import type { Scene } from '../domain/scene'
import { releaseCounts } from '../domain/statement/releaseCount'
import { dataOf, isOverReleases, measuresOf, type View } from '../domain/view/view'

/** A view with the figures it is drawn from, and what newer releases say. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

type ReadJson = <T>(path: string) => Promise<T>

/** Fetches what a view is drawn from, with as few files as hold it. Throws if any cannot be had. */
export function readScene(
  root: URL,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const read: ReadJson = async (path) => {
    const response = await fetch(new URL(`api/v1/${path}.json`, root))
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json()
  }
  const readOwn = dataOf(view) === 'release' ? readRelease : readVintages
  return readOwn(read, view, releases)
}

/** One release over years, or with other measures: a file for its shares, and one for each other measure. */
async function readRelease(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const own = `releases/${view.release}`
  const others = measuresOf(view.chart, view.measure).filter((measure) => measure !== 'share')
  const [document, measures] = await Promise.all([
    read<ReleaseDocument>(own),
    Promise.all(others.map((measure) => read<MeasureDocument>(`${own}/${measure}`))),
  ])
  const { figures, later } = documentFigures(document, measures)
  const notes = [document, ...measures].flatMap((one) => one.notes)
  const reference = { ...document, notes, counts: [], releases }
  return { scene: { view, figures, vintages: [], reference }, later }
}

/** All releases that hold what is shown: one file, of the view's year alone where no other is. */
async function readVintages(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const document = await read<VintagesDocument>(
    dataOf(view) === 'vintages' ? 'vintages' : `vintages/${view.year}`,
  )
  const all = document.vintages.map((vintage) => vintageFigures(vintage, document.allies))
  const figures = all.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw new Error(`no ${view.release} among the vintages`)
  // Other releases' counts stand beside those of one; a chart of releases shows them itself.
  const counts = isOverReleases(view.chart)
    ? []
    : all.flatMap((own) => releaseCounts(own, [view.threshold]))
  const reference = { ...document, counts, releases }
  return {
    scene: { view, figures, vintages: vintagesOf(view, all), reference },
    later: all.slice(all.indexOf(figures) + 1).toReversed(),
  }
}
