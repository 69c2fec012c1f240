import type { Scene } from '../../domain/scene'
import { isOverReleases, PAGE_TRAITS } from '../../domain/view/view'
import { type Figure, isOfKind } from '../../figures/chart'
import type { Bar, RankingFigure } from '../../figures/ranking/bar'
import type { Parts } from '../../words/parts'
import { loadedKind } from '../loadedKinds'
import type { CardContent } from './CardFrame'
import { cardNumber } from './cardNumber'
import { keepsSize, NAMES_ROOM } from './cardText'

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
  const number = cardNumber(scene, figure, words)
  const isCounted = PAGE_TRAITS[figure.kind].leadsWithCount === true
  return {
    number,
    sentence: figure.headline,
    names: isCounted ? namesOf(year, scene, words) : number === null ? '' : remarksOf(figure),
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

/** What stands out in a chart of all allies that does not lead with a count: as many of its annotations as a line holds. */
function remarksOf({ annotations = [] }: Figure): string {
  return annotations.reduce((line, { text }) => {
    const longer = line === '' ? text : `${line}; ${text}`
    return keepsSize(longer, NAMES_ROOM) ? longer : line
  }, '')
}
