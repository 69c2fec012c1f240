import type { HeldScene } from '../../../src/domain/scene'
import { isOverReleases, type View } from '../../../src/domain/view/view'
import type { Figure } from '../../../src/figures/chart'
import { drawLoader } from '../../../src/figures/kinds'
import { releaseScene } from '../../component/releaseScene'
import { heldFigures, RELEASES } from '../heldFiles'

/** The scene of a view as the page has it: a chart over releases with all up to its own. */
export function toldScene(release: string, view: Partial<View>): HeldScene {
  const scene = releaseScene(release, view)
  if (!isOverReleases(scene.view.chart)) return scene
  const vintages = RELEASES.filter(({ id }) => id <= release).map(({ id }) => heldFigures(id))
  return { ...scene, vintages }
}

/** Its figure, with everything that it says. */
export async function toldFigure(scene: HeldScene): Promise<Figure> {
  const draw = await drawLoader(scene.view)('en')
  return draw(scene).figure
}
