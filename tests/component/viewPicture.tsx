import { renderToStaticMarkup } from 'react-dom/server'
import { resolveView } from '../../src/domain/reference'
import { vintagesOf } from '../../src/domain/revision/comparedReleases'
import type { ChartKind } from '../../src/domain/view/view'
import type { DrawnFigure } from '../../src/figures/chart'
import { PictureFrame } from '../../src/figures/picture/PictureFrame'
import { type PictureShape, pictureSize } from '../../src/figures/picture/pictureShapes'
import { plainSvg } from '../../src/figures/picture/plainSvg'
import { linkTo } from '../../src/links/address'
import { parseChoice } from '../../src/links/query'
import { readCorpus } from '../../src/publish/corpus'
import { loadedKind } from '../../src/publish/loadedKinds'
import { picture } from '../englishWords'
import { workedOutFolder } from '../workedOutFolder'

const corpus = await readCorpus(workedOutFolder())

/** All allies, as the data list them. */
export const ALLIES = corpus.reference.allies

/** Size of a kind's picture in a shape, in px. */
export function sizeOf(chart: ChartKind, shape: PictureShape) {
  return pictureSize(shape, loadedKind(chart).picture)
}

/** The figure of a view's query with its drawing, from the files in data/. */
export function drawnOf(query: string): { readonly chart: ChartKind; readonly drawn: DrawnFigure } {
  const view = resolveView(parseChoice(query), corpus.reference)
  const figures = corpus.releases.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw new Error(query)
  const { reference, releases } = corpus
  const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
  return { chart: view.chart, drawn: loadedKind(view.chart).draw(scene) }
}

/** The file of a view's picture. */
export function pictureFile(query: string, shape: PictureShape): string {
  const { chart, drawn } = drawnOf(query)
  const view = resolveView(parseChoice(query), corpus.reference)
  return plainSvg(
    renderToStaticMarkup(
      <PictureFrame
        drawn={drawn}
        kind={loadedKind(chart).picture}
        size={sizeOf(chart, shape)}
        link={linkTo('https://meeting-the-mark.example.org/', view)}
        words={picture}
      />,
    ),
  )
}

/** The picture of a view, as it lies in its file. */
export function pictureOf(query: string, shape: PictureShape): Element {
  return new DOMParser().parseFromString(pictureFile(query, shape), 'image/svg+xml').documentElement
}
