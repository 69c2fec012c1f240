import { changesBetween } from '../../domain/observation/change'
import type { Scene } from '../../domain/scene'
import { announcedOutcome } from '../../domain/statement/announced'
import { countAt } from '../../domain/verdict/count'
import { PAGE_TRAITS } from '../../domain/view/view'
import { announcedIn } from '../../figures/announced/announcedFigure'
import { type Figure, isOfKind } from '../../figures/chart'
import type { Parts } from '../../words/parts'

/** The number that a figure's headline is about: `30 of 32`, `23 → 17`; `null` where it has none that holds alone. */
export function cardNumber(scene: Scene, figure: Figure, words: Parts['picture']): string | null {
  const { view, figures } = scene
  const exactly = (count: number, all: number) => words.cardNumber(count, count, all)
  if (PAGE_TRAITS[figure.kind].leadsWithCount) {
    const { meets, undecided, uncollected, allies } = countAt(figures, view.year, view.threshold)
    // Over a part of the figures the sentence says "at least".
    if (uncollected.length > 0) return null
    return words.cardNumber(meets.length, meets.length + undecided.length, allies)
  }
  if (isOfKind(figure, 'balance')) {
    const both = figure.points.filter(({ quadrant }) => quadrant === 'both')
    return exactly(both.length, figure.points.length + figure.absent.length)
  }
  if (isOfKind(figure, 'change') && view.allies.length === 0) {
    const { rows, absent } = changesBetween(figures, view.years, view.threshold)
    const risen = rows.filter(({ direction }) => direction === 'rose')
    return exactly(risen.length, rows.length + absent.length)
  }
  if (isOfKind(figure, 'revisions')) {
    const [first, ...later] = figure.counts.filter(({ isPart }) => !isPart)
    const last = later.at(-1)
    return first && last ? words.cardMove(first.countText, last.countText) : null
  }
  if (isOfKind(figure, 'announced')) {
    const { lower, equal, higher } = announcedOutcome(announcedIn(scene)).all
    const all = lower + equal + higher
    return all === 0 ? null : exactly(lower, all)
  }
  return null
}
