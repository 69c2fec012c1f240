import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Ranking } from '../../../domain/observation/ranking'
import type { Release } from '../../../domain/release/release'
import { type Answer, tenseOf } from '../../../domain/verdict/answer'
import { type Count, withFigure } from '../../../domain/verdict/count'
import { conceptWords } from '../figureNouns'
import { formats } from '../formats'
import { answerSentence, datedWords, denominatorSentence } from '../page/answerWords'
import { endsSentence } from '../ranking/rankingWords'

export function title(release: Release, year: number): string {
  return `${conceptWords[release.concept]}, % of GDP, ally by ally, ${year}`
}

/** Release, unit of the numbers on the map, and whether they are estimates. */
export function subtitle(release: Release, year: number): string {
  const kind = tenseOf(release, year) === 'actual' ? '' : ' All are estimates.'
  return `${datedWords(release)}. Numbers, where shown, are % of GDP.${kind}`
}

/** What stands under every map, after the source of its figures. */
export const boundariesNote =
  'Map: Natural Earth (public domain), simplified, without overseas territories; North America at another scale. Its boundaries imply no position.'

/** What the map shows, in words, for who does not see it. */
export function altText(answer: Answer, ranking: Ranking, allies: readonly Ally[]): string {
  return `Map of the allies in Europe and North America. ${answerSentence(answer)} ${denominatorSentence(answer, allies)}${endsSentence(ranking, allies)}`
}

/** In place of a map that would show a few allies alone. */
export function fewText(count: Count): string {
  return `${withFigure(count)} of ${count.allies} allies have a figure: too few for a map`
}

/** A class of shares, from a bound up to below the next: "under 1.5%", "2 to 2.49%", "3.5% or more". */
export function classWords(from: Hundredths | null, below: Hundredths | null): string {
  if (from === null) return below === null ? '' : `under ${formats.mark(below)}`
  if (below === null) return `${formats.mark(from)} or more`
  return `${formats.number(from, [0, 2])} to ${formats.mark(below - 1)}`
}

/** Name of the colour of those without a figure. */
export const absentWords = 'no figure'
