import type { ReleaseFigures } from '../domain/observation/observation'
import type { Catalogue } from '../domain/reference'
import { vintagesOf } from '../domain/revision/comparedReleases'
import type { Scene } from '../domain/scene'
import { CHART_TRAITS, isOverYears, measuresOf, type View } from '../domain/view/view'
import {
  readMeasureDocument,
  readReleaseDocument,
  readVintagesDocument,
} from '../wire/readDocument'
import { documentFigures, vintageFigures } from '../wire/releaseDocument'

/** A view with the figures it is drawn from, and what newer releases say. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

type ReadJson = (file: string) => Promise<unknown>

/** Fetches what a view is drawn from, with as few files as hold it. Throws if any cannot be had, or is refused. */
export function readScene(
  root: URL,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const read: ReadJson = async (file) => {
    const response = await fetch(new URL(file, root))
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json()
  }
  const readOwn = CHART_TRAITS[view.chart].isOverReleases ? readVintages : readRelease
  return readOwn(read, view, releases)
}

/** One release: a file for its shares, and one for each other measure. */
async function readRelease(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const { release: id } = view
  const own = `api/v1/releases/${id}`
  const others = measuresOf(view.chart, view.measure).filter((measure) => measure !== 'share')
  const [content, ...contents] = await Promise.all(
    [own, ...others.map((measure) => `${own}/${measure}`)].map((path) => read(`${path}.json`)),
  )
  const document = readReleaseDocument(content, `${own}.json`, id)
  const measures = others.map((measure, index) =>
    readMeasureDocument(contents[index], `${own}/${measure}.json`, id, measure, document.allies),
  )
  const { figures, later } = documentFigures(document, measures)
  const notes = [document, ...measures].flatMap((one) => one.notes)
  const reference = { ...document, notes, releases }
  return { scene: { view, figures, vintages: [], reference }, later }
}

/** All releases: one file, of the view's year alone where no other is shown. */
async function readVintages(
  read: ReadJson,
  view: View,
  releases: Catalogue['releases'],
): Promise<ReadScene> {
  const only = isOverYears(view.chart) ? null : view.year
  const file = `api/v1/vintages${only === null ? '' : `/${only}`}.json`
  const document = readVintagesDocument(await read(file), file, only)
  const all = document.vintages.map((vintage) => vintageFigures(vintage, document.allies))
  const vintages = vintagesOf(view, all)
  const figures = vintages.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw new Error(`no ${view.release} among the vintages`)
  const reference = { ...document, statedCounts: [], releases }
  return {
    scene: { view, figures, vintages, reference },
    later: all.slice(vintages.length).toReversed(),
  }
}
