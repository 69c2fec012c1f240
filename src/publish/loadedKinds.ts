import { DEFAULT_LANGUAGE } from '../domain/view/language'
import { CHARTS, type ChartKind } from '../domain/view/view'
import type { AnyPicture, Draw } from '../figures/chart'
import { KINDS } from '../figures/kinds'
import { WORDS } from '../words/languages'

/** What draws a kind's shares, and what draws it in pictures. */
export interface LoadedKind {
  readonly draw: Draw
  readonly picture: AnyPicture
}

// At once: what runs the build's modules loads no more of them once they are here.
const loaded = new Map(
  await Promise.all(
    CHARTS.map(async (chart) => {
      const [draw, picture] = await Promise.all([
        KINDS[chart].load(DEFAULT_LANGUAGE),
        KINDS[chart].loadPicture(),
      ])
      return [chart, { draw, picture }] as const
    }),
  ),
)

const { load } = WORDS[DEFAULT_LANGUAGE]
const [inDrawings, picture, embedDialog, claimDesk, noscript] = await Promise.all([
  load.inDrawings(),
  load.picture(),
  load.embedDialog(),
  load.claimDesk(),
  load.noscript(),
])

/** What is published is published in the default language: what of its words the build says. */
export const loadedWords = { inDrawings, picture, embedDialog, claimDesk, noscript }

/** A kind with its parts at hand: the build draws them all. */
export function loadedKind(chart: ChartKind): LoadedKind {
  const kind = loaded.get(chart)
  if (kind === undefined) throw new Error(`${chart} is no kind of chart`)
  return kind
}
