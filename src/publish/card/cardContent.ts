import type { Scene } from '../../domain/scene'
import { countAt } from '../../domain/verdict/count'
import { isOverReleases, PAGE_TRAITS } from '../../domain/view/view'
import { type Figure, isOfKind } from '../../figures/chart'
import type { Bar, RankingFigure } from '../../figures/ranking/bar'
import type { Parts } from '../../words/parts'
import { loadedKind } from '../loadedKinds'
import type { CardContent } from './CardFrame'

/** So many stand by name on a card. */
const NAMED = 3
/** Up to so many are exceptions. */
const FEW = 5

/** What the card of a figure says. The bars are the shares of the view's year, whatever kind is shown. */
export function cardContent(
  scene: Scene,
  figure: Figure,
  site: string,
  words: Parts['picture'],
): CardContent {
  const { view, figures } = scene
  const year = rankingOf(scene)
  const most = Math.max(view.threshold, ...year.bars.map(({ value }) => value))
  const isCounted = PAGE_TRAITS[figure.kind].leadsWithCount === true
  return {
    number: isCounted ? numberOf(scene, words) : null,
    sentence: figure.headline,
    names: isCounted ? namesOf(year, scene, words) : '',
    bars: year.bars.map(({ value, ink }) => ({ height: value / most, ink })),
    mark: view.threshold / most,
    legend: words.cardKey(year.title, view.threshold),
    source: words.cardSource(
      figures.release,
      isOverReleases(figure.kind),
      site.replace(/^https?:\/\/|\/$/g, ''),
    ),
  }
}

/** The ranking of the view's year. */
function rankingOf(scene: Scene): RankingFigure {
  const view = { ...scene.view, chart: 'ranking', measure: 'share' } as const
  const { figure } = loadedKind('ranking').draw({ ...scene, view })
  if (isOfKind(figure, 'ranking')) return figure
  throw new Error(`the ${figure.kind} is no ranking`)
}

/** How many of how many; `null` over a part of the figures, where the sentence says "at least". */
function numberOf({ figures, view }: Scene, words: Parts['picture']): string | null {
  const { meets, undecided, uncollected, allies } = countAt(figures, view.year, view.threshold)
  if (uncollected.length > 0) return null
  return words.cardNumber(meets.length, meets.length + undecided.length, allies)
}

/** The few on either side of the mark, or else the nearest to it. */
function namesOf(
  { bars, absent }: RankingFigure,
  { view: { threshold } }: Scene,
  words: Parts['picture'],
): string {
  const counted = bars.filter((bar) => bar.isCounted)
  const of = (verdict: Bar['verdict']) => counted.filter((bar) => bar.verdict === verdict)
  const [meets, below] = [of('meets'), of('below')]
  const few = [
    { side: 'below', list: below },
    { side: 'meets', list: meets },
  ] as const
  const led = few.find(({ list }) => list.length > 0 && list.length <= FEW)
  if (led !== undefined) {
    const { side, list } = led
    const without = side === 'below' ? absent.map(({ name, reason }) => ({ name, reason })) : []
    return words.cardNames(side, threshold, list.slice(0, NAMED), list.length - NAMED, without)
  }
  const near = [...counted]
    .sort((a, b) => Math.abs(a.value - threshold) - Math.abs(b.value - threshold))
    .slice(0, NAMED)
  return words.cardNames('near', threshold, near, 0, [])
}
