import { IN_EMBED } from '../../domain/inEmbed'
import { answerOf } from '../../domain/verdict/answer'
import type { WordsWith } from '../../words/parts'
import { besideCount } from '../document/beside'
import type { RankingHeads } from './ranked'

/** What stands over a ranking of shares. */
export const shareHeads =
  (words: WordsWith<'ranking' | 'places' | 'beside'>): RankingHeads =>
  (scene, ranking) => {
    const { view, figures, reference } = scene
    const own = words.ranking
    const answer = answerOf(scene)
    return {
      title: own.title(figures.release, view.year),
      subtitle: words.places.subtitle(figures.release, view.year),
      headline: own.headline(answer),
      finding: own.finding(answer),
      beside: besideCount(scene, answer, words),
      alt: IN_EMBED ? '' : own.altText(answer, ranking, reference.allies),
    }
  }
