import type { ReleaseFigures } from '../domain/observation/observation'
import type { Catalogue } from '../domain/reference'
import { vintagesOf } from '../domain/revision/comparedReleases'
import type { Scene } from '../domain/scene'
import { releaseCounts } from '../domain/statement/releaseCount'
import { dataName, dataOf } from '../domain/view/drawnData'
import { isOverReleases, isOverYears, type View } from '../domain/view/view'
import { type EmbedData, readEmbedData } from '../wire/embedData'
import { readData } from './readData'

/** A view with the figures it is drawn from, and what newer releases say, newest first. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

/**
 * Whether other releases' counts may stand beside what the script draws: of shares of one year. Put in its
 * place by `publish/embedScripts.ts`.
 */
declare const COUNTS_BESIDE: boolean

/**
 * Loads the one file that a view is drawn from. Throws, with its name, if it cannot be had, or is refused: for
 * what is wrong in it, or as it holds nothing of the release, year or measure asked for.
 */
export async function readScene(
  root: string,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const name = dataName(dataOf(view), view)
  const data = (await readData(root, name)) as EmbedData
  try {
    return sceneOf(view, data, releases)
  } catch (reason) {
    throw new Error(`${name}: ${reason}`)
  }
}

function sceneOf(view: View, data: EmbedData, releases: Catalogue['releases']): ReadScene {
  const { allies, figures: all } = readEmbedData(data)
  const figures = all.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw 'release'
  if (!isOverYears(view.chart) && !figures.years.includes(view.year)) throw 'years'
  if (!data.releases.some(({ tables }) => view.measure in tables)) throw view.measure
  // A chart of releases shows their counts itself.
  const counts =
    COUNTS_BESIDE && !isOverReleases(view.chart)
      ? all.flatMap((own) => releaseCounts(own, [view.threshold]))
      : []
  const reference = { ...data, allies, counts, releases }
  return {
    scene: { view, figures, vintages: vintagesOf(view, all), reference },
    later: all.slice(all.indexOf(figures) + 1).toReversed(),
  }
}
