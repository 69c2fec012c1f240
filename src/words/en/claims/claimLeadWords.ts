import type { Ally } from '../../../domain/ally'
import type { Reading } from '../../../domain/claim/reading'
import type { Judgement, ReadingVerdict } from '../../../domain/judging/judgement'
import type { Release } from '../../../domain/release/release'
import { namesOf } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { foundWords, readingVerdicts } from './checkedWords'

/** A verdict at the head of an embed: "Holds", and by which figures. */
export const leadVerdict = (verdict: ReadingVerdict) => capitalised(readingVerdicts[verdict])
export const leadRelease = ({ day }: Release) => `by NATO’s figures of ${formats.date(day)}`

/** What a release has on the matter: "4: Poland, Estonia, Latvia and Greece", "2.12%", or a place. */
export function claimFinding(
  reading: Reading,
  judgement: Judgement,
  allies: readonly Ally[],
): string {
  const { found, passing, figures, open } = judgement
  if (found !== null && (reading.kind === 'count' || reading.kind === 'set')) {
    const count = rangeWords(found.low, found.high)
    const isNamed = passing.length > 0 && passing.length <= 8
    return isNamed ? `${count}: ${namesOf(allies, passing)}` : count
  }
  if (found !== null && reading.kind === 'rank') {
    return `place ${rangeWords(found.low, found.high + open.length)}`
  }
  const [own] = figures
  const isOneShare = reading.kind === 'value' && reading.measure === 'share' && figures.length === 1
  if (isOneShare && typeof own?.value === 'number') return formats.share(own.value, own.decimals)
  return foundWords({ reading, judgement, allies }) ?? 'no figure in this release'
}

function rangeWords(low: number, high: number): string {
  const [first, last] = [formats.integer(low), formats.integer(high)]
  return low === high ? first : `between ${first} and ${last}`
}

/** What a release has instead of the claim, or for it: "4: Estonia, Greece, Latvia and Poland", "23 allies", "2.12%". */
export function leadFinding(
  reading: Reading,
  judgement: Judgement,
  allies: readonly Ally[],
): string {
  const found = claimFinding(reading, judgement, allies)
  const isOfMany = reading.kind === 'count' || reading.kind === 'set'
  return isOfMany && judgement.found !== null && !found.includes(':') ? `${found} allies` : found
}

/** Who is behind a claim now and was not, and the other way round: "Lithuania in, Greece out." */
export function whoChanged(come: readonly string[], gone: readonly string[]): string {
  const parts = [
    ...(come.length === 0 ? [] : [`${formats.list(come)} in`]),
    ...(gone.length === 0 ? [] : [`${formats.list(gone)} out`]),
  ]
  return parts.length === 0 ? 'The same allies.' : `Since then: ${parts.join(', ')}.`
}

/** Head of the folded table. */
export const eachFold = (count: number) =>
  count === 1 ? 'What the release has' : `What each of ${count} releases has`
