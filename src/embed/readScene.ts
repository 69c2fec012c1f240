import type { ReleaseFigures } from '../domain/observation/observation'
import type { Catalogue } from '../domain/reference'
import { vintagesOf } from '../domain/revision/comparedReleases'
import type { Scene } from '../domain/scene'
import { releaseCounts } from '../domain/statement/releaseCount'
import { dataOf, isOverReleases, measuresOf, type View } from '../domain/view/view'
import { checkMeasure, checkRelease, checkVintages } from '../wire/checkDocument'
import {
  documentFigures,
  type MeasureDocument,
  type ReleaseDocument,
  type VintagesDocument,
  vintageFigures,
} from '../wire/releaseDocument'

/** A view with the figures it is drawn from, and what newer releases say. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

/**
 * Whether the script's kind is drawn from what all releases say, and whether it is drawn from other measures than the share.
 * Put in their place by `publish/embedScripts.ts`, so that a script holds the ways alone that it reads by.
 */
declare const READS_VINTAGES: boolean
declare const READS_MEASURES: boolean

/** Gets a document of the API by its name below `api/v1/`; throws, with the name, if it cannot be had or is refused. */
type ReadJson = <T>(path: string, check: (document: T) => unknown) => Promise<T>

/** Fetches what a view is drawn from, with as few files as hold it. Throws if any cannot be had, or is refused. */
export function readScene(
  root: URL,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const read: ReadJson = async (path, check) => {
    try {
      const response = await fetch(new URL(`api/v1/${path}.json`, root))
      if (!response.ok) throw response.status
      const document = await response.json()
      await check(document)
      return document
    } catch (reason) {
      throw new Error(`${path}: ${reason}`)
    }
  }
  const readOwn = READS_VINTAGES ? readVintages : readRelease
  return readOwn(read, view, releases)
}

/** One release over years, or with other measures: a file for its shares, and one for each other measure. */
async function readRelease(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const { release: id } = view
  const own = read<ReleaseDocument>(`releases/${id}`, (found) => checkRelease(found, id))
  const [document, measures] = await Promise.all([
    own,
    READS_MEASURES ? readMeasures(read, view, own) : [],
  ])
  const { figures, later } = documentFigures(document, measures)
  const notes = [document, ...measures].flatMap((one) => one.notes)
  const reference = { ...document, notes, counts: [], releases }
  return { scene: { view, figures, vintages: [], reference }, later }
}

/** The other measures of a view, fetched beside the release's own document and checked with it. */
function readMeasures(
  read: ReadJson,
  { chart, measure: shown, release: id }: View,
  own: Promise<ReleaseDocument>,
): Promise<readonly MeasureDocument[]> {
  const others = measuresOf(chart, shown).filter((measure) => measure !== 'share')
  return Promise.all(
    others.map((measure) =>
      read<MeasureDocument>(`releases/${id}/${measure}`, async (found) =>
        checkMeasure(found, id, measure, (await own).allies),
      ),
    ),
  )
}

/** All releases: one file, of the view's year alone where no other is shown. */
async function readVintages(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const only = dataOf(view) === 'vintages' ? null : view.year
  const document = await read<VintagesDocument>(
    only === null ? 'vintages' : `vintages/${only}`,
    (found) => checkVintages(found, only),
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
